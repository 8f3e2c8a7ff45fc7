package dev.iotajs.sandbox.internal.guest.lower;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/**
 * From where in the text on each hoisted function may be called: from the first use of its name by
 * code that may run then. A use within another hoisted function counts from where that one may be
 * called.
 */
final class Activations {
  private static final class Activation implements Comparable<Activation> {
    final Binding function;
    final int position;

    Activation(Binding function, int position) {
      this.function = function;
      this.position = position;
    }

    @Override
    public int compareTo(Activation other) {
      return Integer.compare(position, other.position);
    }
  }

  private final PriorityQueue<Activation> open = new PriorityQueue<>();
  private final Map<Binding, List<Binding>> usedBy = new HashMap<>();
  private final Map<Binding, Integer> first = new HashMap<>();

  /** The function's name stands in code that may run from an offset on. */
  void usedAt(Binding function, int position) {
    open.add(new Activation(function, position));
  }

  /** The function's name stands in another hoisted function. */
  void usedBy(Binding function, Binding user) {
    usedBy.computeIfAbsent(user, u -> new ArrayList<>(2)).add(function);
  }

  /** Works them out, once all uses are known; the least offsets first, so that each is final. */
  void settle() {
    while (!open.isEmpty()) {
      Activation next = open.remove();
      if (first.putIfAbsent(next.function, next.position) == null) {
        usedBy.getOrDefault(next.function, List.of()).forEach(used -> usedAt(used, next.position));
      }
    }
  }

  /** The offset; the greatest number for a function that is never called. */
  int of(Binding function) {
    return first.getOrDefault(function, Integer.MAX_VALUE);
  }
}
