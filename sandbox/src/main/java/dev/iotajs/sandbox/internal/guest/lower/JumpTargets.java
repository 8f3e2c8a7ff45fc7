package dev.iotajs.sandbox.internal.guest.lower;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The statements around that a break or continue can mean, of those that are taken apart. */
final class JumpTargets {
  private static final class Entry {
    final List<String> labels;
    final Regions.Target end;
    final Regions.Target next;
    final boolean withoutLabel;

    Entry(List<String> labels, Regions.Target end, Regions.Target next, boolean withoutLabel) {
      this.labels = labels;
      this.end = end;
      this.next = next;
      this.withoutLabel = withoutLabel;
    }
  }

  private final Deque<Entry> entries = new ArrayDeque<>();

  /**
   * A statement begins.
   *
   * @param end where a break leads
   * @param next where a continue leads; null if it is no loop
   * @param withoutLabel whether a break without a label can mean it
   */
  void push(List<String> labels, Regions.Target end, Regions.Target next, boolean withoutLabel) {
    entries.push(new Entry(labels, end, next, withoutLabel));
  }

  void pop() {
    entries.pop();
  }

  Regions.Target forBreak(String label) {
    for (Entry entry : entries) {
      if (label == null ? entry.withoutLabel : entry.labels.contains(label)) {
        return entry.end;
      }
    }
    throw new IllegalStateException("A break leads nowhere");
  }

  Regions.Target forContinue(String label) {
    for (Entry entry : entries) {
      if (entry.next != null && (label == null || entry.labels.contains(label))) {
        return entry.next;
      }
    }
    throw new IllegalStateException("A continue leads nowhere");
  }
}
