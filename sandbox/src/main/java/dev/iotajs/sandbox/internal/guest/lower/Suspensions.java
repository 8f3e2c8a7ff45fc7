package dev.iotajs.sandbox.internal.guest.lower;

import dev.iotajs.sandbox.internal.guest.syntax.SyntaxProblem;
import dev.iotajs.sandbox.internal.guest.syntax.Tree;
import java.util.IdentityHashMap;

/** Tells in which parts of a function its execution may be suspended. */
final class Suspensions {
  private final boolean returnsAwait;
  private final IdentityHashMap<Tree.Node, Boolean> known = new IdentityHashMap<>();

  /** For a function of that kind. */
  Suspensions(Tree.Function function) {
    this.returnsAwait = function.async && function.generator;
  }

  /** Whether there is a yield or await in a node of the function; functions inside do not count. */
  boolean in(Tree.Node node) {
    if (node == null || node instanceof Tree.Function) {
      return false;
    }
    Boolean before = known.get(node);
    return before != null ? before : look(node);
  }

  private boolean look(Tree.Node node) {
    boolean[] found = {isOne(node)};
    node.forEachChild(child -> found[0] |= in(child));
    if (found[0] && node instanceof Tree.With) {
      throw new SyntaxProblem("A yield or await inside 'with' is not supported", node.start);
    }
    known.put(node, found[0]);
    return found[0];
  }

  private boolean isOne(Tree.Node node) {
    return node instanceof Tree.Yield
        || node instanceof Tree.Await
        || (returnsAwait && node instanceof Tree.Return && ((Tree.Return) node).argument != null);
  }
}
