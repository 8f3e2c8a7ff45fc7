package dev.iotajs.sandbox.internal.guest.lower;

import dev.iotajs.sandbox.internal.guest.syntax.Tree;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;

/**
 * Which loops over iterables are left from within a {@code try}. Its {@code finally} runs before
 * the iterator is closed, and may change its mind; its {@code catch} has nothing to do with errors
 * of closing. So whoever jumps cannot close the iterator himself.
 */
final class LateJumps {
  private final IdentityHashMap<Tree.ForOf, Boolean> known = new IdentityHashMap<>();

  /**
   * Whether there is such a jump in a loop.
   *
   * @param loop not lowered yet
   * @param labels its own
   */
  boolean leave(Tree.ForOf loop, List<String> labels) {
    Boolean answer = known.get(loop);
    if (answer == null) {
      answer = new Search(labels).isIn(loop.body);
      known.put(loop, answer);
    }
    return answer;
  }

  /** A look through one loop. */
  private final class Search {
    private final List<String> own;

    /** Labels of statements around what is looked at, within the loop. */
    private final Deque<String> inner = new ArrayDeque<>();

    private boolean found;

    Search(List<String> own) {
      this.own = own;
    }

    boolean isIn(Tree.Statement body) {
      visit(body, false, false);
      return found;
    }

    /**
     * Looks at a statement, and at those in it.
     *
     * @param late whether who jumps from here may be called back or caught
     * @param takesBreak whether a break without a label stays in the loop
     */
    private void visit(Tree.Node node, boolean late, boolean takesBreak) {
      if (found || node == null) {
        return;
      }
      if (node instanceof Tree.Return) {
        found = late;
      } else if (node instanceof Tree.Break) {
        String label = ((Tree.Break) node).label;
        found = late && (label == null ? !takesBreak : !inner.contains(label));
      } else if (node instanceof Tree.Continue) {
        String label = ((Tree.Continue) node).label;
        found = late && label != null && !inner.contains(label) && !own.contains(label);
      } else if (node instanceof Tree.Labeled) {
        labeled((Tree.Labeled) node, late, takesBreak);
      } else if (node instanceof Tree.Try) {
        tries((Tree.Try) node, late, takesBreak);
      } else if (node instanceof Tree.Statement || node instanceof Tree.Case) {
        others(node, List.of(), late, takesBreak);
      }
    }

    private void labeled(Tree.Labeled first, boolean late, boolean takesBreak) {
      List<String> labels = new ArrayList<>();
      Tree.Statement body = first;
      for (; body instanceof Tree.Labeled; body = ((Tree.Labeled) body).body) {
        labels.add(((Tree.Labeled) body).label);
      }
      labels.forEach(inner::push);
      if (Loops.isLoop(body)) {
        others(body, labels, late, takesBreak);
      } else {
        visit(body, late, takesBreak);
      }
      labels.forEach(label -> inner.pop());
    }

    private void tries(Tree.Try node, boolean late, boolean takesBreak) {
      visit(node.block, true, takesBreak);
      visit(node.handler, late || node.finalizer != null, takesBreak);
      visit(node.finalizer, late, takesBreak);
    }

    private void others(Tree.Node node, List<String> labels, boolean late, boolean takesBreak) {
      boolean closes = node instanceof Tree.ForOf && closesLate((Tree.ForOf) node, labels);
      boolean takes =
          takesBreak
              || node instanceof Tree.Switch
              || (node instanceof Tree.Statement && Loops.isLoop((Tree.Statement) node));
      node.forEachChild(child -> visit(child, late || closes, takes));
    }

    /** Its own iterator is closed first. */
    private boolean closesLate(Tree.ForOf loop, List<String> labels) {
      return loop.await || leave(loop, labels);
    }
  }
}
