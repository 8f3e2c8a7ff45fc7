package dev.iotajs.sandbox.internal.guest.lower;

import dev.iotajs.sandbox.internal.guest.syntax.SyntaxProblem;
import dev.iotajs.sandbox.internal.guest.syntax.Tree;
import java.util.List;

/** To come. */
public final class GeneratorLowering {
  private GeneratorLowering() {}

  static List<Tree.Statement> lower(
      Tree.Function function, String self, List<Tree.Statement> prologue, NameSource names) {
    throw new SyntaxProblem("Generators and async functions are not supported yet", function.start);
  }
}
