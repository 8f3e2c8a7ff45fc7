package dev.iotajs.sandbox.internal.guest.lower;

import dev.iotajs.sandbox.internal.guest.syntax.SyntaxProblem;
import dev.iotajs.sandbox.internal.guest.syntax.Tree;
import java.util.List;

/** Lowers imports and exports. */
final class Modules {
  Modules() {}

  void lower(Tree.Statement node, List<Tree.Statement> out) {
    throw new SyntaxProblem("import and export are for modules", node.start);
  }
}
