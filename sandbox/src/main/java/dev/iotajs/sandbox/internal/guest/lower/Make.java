package dev.iotajs.sandbox.internal.guest.lower;

import dev.iotajs.sandbox.internal.guest.syntax.Tree;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Makes trees of ours. They stand nowhere in the author's text. */
final class Make {
  /** The name under which lowered programs know the operations. */
  static final String OPERATIONS = "$iota";

  private Make() {}

  static Tree.Identifier id(String name) {
    return new Tree.Identifier(name);
  }

  static Tree.StringLiteral string(String value) {
    return new Tree.StringLiteral(value);
  }

  static Tree.NumberLiteral number(int value) {
    return new Tree.NumberLiteral(value);
  }

  static Tree.Expression undefined() {
    return new Tree.Unary("void", number(0));
  }

  static Tree.BooleanLiteral bool(boolean value) {
    return new Tree.BooleanLiteral(value);
  }

  /** A call of an operation. */
  static Tree.Call operation(String name, Tree.Expression... arguments) {
    return operation(name, new ArrayList<>(Arrays.asList(arguments)));
  }

  static Tree.Call operation(String name, List<Tree.Expression> arguments) {
    return new Tree.Call(member(id(OPERATIONS), name), arguments);
  }

  /** The plus tells the engine that it is a number, which spares objects for what is made of it. */
  static Tree.Expression power(Tree.Expression base, Tree.Expression exponent) {
    return new Tree.Unary("+", operation("pow", base, exponent));
  }

  static Tree.Block block(Tree.Statement... statements) {
    return new Tree.Block(list(statements));
  }

  static Tree.Call call(Tree.Expression callee, Tree.Expression... arguments) {
    return new Tree.Call(callee, new ArrayList<>(Arrays.asList(arguments)));
  }

  static Tree.Member member(Tree.Expression object, String property) {
    return new Tree.Member(object, id(property), false);
  }

  static Tree.Member element(Tree.Expression object, Tree.Expression key) {
    return new Tree.Member(object, key, true);
  }

  static Tree.Assign assign(Tree.Node target, Tree.Expression value) {
    return new Tree.Assign("=", target, value);
  }

  static Tree.Assign assign(String name, Tree.Expression value) {
    return assign(id(name), value);
  }

  static Tree.Expression sequence(Tree.Expression... expressions) {
    return sequence(new ArrayList<>(Arrays.asList(expressions)));
  }

  static Tree.Expression sequence(List<Tree.Expression> expressions) {
    return expressions.size() == 1 ? expressions.get(0) : new Tree.Sequence(expressions);
  }

  static Tree.Expression isUndefined(Tree.Expression value) {
    return new Tree.Binary("===", value, undefined());
  }

  static Tree.Expression isNullish(Tree.Expression value) {
    return new Tree.Binary("==", value, new Tree.NullLiteral());
  }

  static Tree.ExpressionStatement statement(Tree.Expression expression) {
    return Tree.at(new Tree.ExpressionStatement(expression), expression);
  }

  static Tree.VariableDeclaration var(String name, Tree.Expression init) {
    return var(Tree.VariableDeclaration.Kind.VAR, List.of(new Tree.Declarator(id(name), init)));
  }

  static Tree.VariableDeclaration var(
      Tree.VariableDeclaration.Kind kind, List<Tree.Declarator> declarators) {
    return new Tree.VariableDeclaration(kind, declarators);
  }

  /** Declares names without values. */
  static Tree.VariableDeclaration vars(Tree.VariableDeclaration.Kind kind, Iterable<String> names) {
    List<Tree.Declarator> declarators = new ArrayList<>();
    for (String name : names) {
      declarators.add(new Tree.Declarator(id(name), null));
    }
    return var(kind, declarators);
  }

  static Tree.ExpressionStatement directive(String text) {
    Tree.ExpressionStatement statement = new Tree.ExpressionStatement(string(text));
    statement.directive = text;
    return statement;
  }

  static Tree.Function function(String name, List<String> parameters, List<Tree.Statement> body) {
    List<Tree.Node> names = new ArrayList<>();
    parameters.forEach(p -> names.add(id(p)));
    return new Tree.Function(
        Tree.Function.Kind.NORMAL, name == null ? null : id(name), names, body);
  }

  static Tree.FunctionExpression expression(Tree.Function function) {
    return Tree.at(new Tree.FunctionExpression(function), function);
  }

  static List<Tree.Statement> list(Tree.Statement... statements) {
    return new ArrayList<>(Arrays.asList(statements));
  }

  static Tree.ArrayLiteral array(List<Tree.Expression> elements) {
    return new Tree.ArrayLiteral(elements);
  }

  static Tree.Statement set(String variable, Tree.Expression value) {
    return Tree.at(new Tree.ExpressionStatement(assign(id(variable), value)), value);
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

  /** An expression as it may be called or deleted, so that no object of ours becomes its base. */
  static Tree.Expression valueOnly(Tree.Expression expression) {
    if (expression instanceof Tree.Member || expression instanceof Tree.Identifier) {
      return Tree.at(sequence(number(0), expression), expression);
    }
    return expression;
  }
}
