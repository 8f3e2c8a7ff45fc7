package dev.iotajs.sandbox.internal.guest.lower;

import dev.iotajs.sandbox.internal.guest.syntax.Tree;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Short ways to make the nodes that state machines consist of. They have no place in the text. */
final class Make {
  private Make() {}

  static Tree.Identifier name(String name) {
    return new Tree.Identifier(name);
  }

  static Tree.NumberLiteral number(int value) {
    return new Tree.NumberLiteral(value);
  }

  static Tree.Expression undefined() {
    return new Tree.Unary("void", number(0));
  }

  static Tree.Member member(Tree.Expression object, String property) {
    return new Tree.Member(object, name(property), false);
  }

  static Tree.Assign assign(Tree.Node target, Tree.Expression value) {
    return new Tree.Assign("=", target, value);
  }

  static Tree.Statement statement(Tree.Expression expression) {
    return Tree.at(new Tree.ExpressionStatement(expression), expression);
  }

  static Tree.Statement set(String variable, Tree.Expression value) {
    return Tree.at(new Tree.ExpressionStatement(assign(name(variable), value)), value);
  }

  static Tree.Block block(Tree.Statement... statements) {
    return new Tree.Block(new ArrayList<>(Arrays.asList(statements)));
  }

  static Tree.Expression equal(Tree.Expression left, Tree.Expression right) {
    return new Tree.Binary("===", left, right);
  }

  static Tree.Expression not(Tree.Expression condition) {
    if (condition instanceof Tree.Unary && ((Tree.Unary) condition).operator.equals("!")) {
      // For conditions only, where !x is as good as the Boolean of x.
      return ((Tree.Unary) condition).operand;
    }
    return Tree.at(new Tree.Unary("!", condition), condition);
  }

  /** A call of an operation. */
  static Tree.Call operation(String name, List<Tree.Expression> arguments) {
    return new Tree.Call(member(name("$iota"), name), arguments);
  }

  static Tree.Call operation(String name, Tree.Expression... arguments) {
    return operation(name, new ArrayList<>(Arrays.asList(arguments)));
  }

  /** An expression as it may be called or deleted, so that no object of ours becomes its base. */
  static Tree.Expression valueOnly(Tree.Expression expression) {
    if (expression instanceof Tree.Member || expression instanceof Tree.Identifier) {
      List<Tree.Expression> both = new ArrayList<>();
      both.add(number(0));
      both.add(expression);
      return Tree.at(new Tree.Sequence(both), expression);
    }
    return expression;
  }
}
