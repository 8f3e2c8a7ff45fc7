package dev.iotajs.sandbox.internal.guest.lower;

import dev.iotajs.sandbox.internal.guest.regexp.RegExpSyntax;
import dev.iotajs.sandbox.internal.guest.syntax.SyntaxProblem;
import dev.iotajs.sandbox.internal.guest.syntax.Tree;
import java.util.ArrayList;
import java.util.List;

/** Lowers expressions. What the engine knows itself is changed in place, the rest replaced. */
final class Expressions {
  private final Context context;
  private final Lowering lowering;
  private final Variables variables;
  private final Members members;
  private final Calls calls;
  private final Objects objects;

  Expressions(Context context, Lowering lowering) {
    this.context = context;
    this.lowering = lowering;
    this.variables = lowering.variables;
    this.members = new Members(context, lowering);
    this.calls = new Calls(context, lowering, members);
    this.objects = new Objects(context, lowering);
  }

  /** The lowered expression; null for null. */
  Tree.Expression lower(Tree.Expression node) {
    if (node == null) {
      return null;
    }
    Tree.Expression lowered = replacement(node);
    return lowered.start < 0 ? Tree.at(lowered, node) : lowered;
  }

  void lowerAll(List<Tree.Expression> nodes) {
    nodes.replaceAll(this::lower);
  }

  /** Lowers what is assigned to a name, which an anonymous function or class then has. */
  Tree.Expression named(Tree.Expression node, String name) {
    if (node instanceof Tree.FunctionExpression
        && ((Tree.FunctionExpression) node).function.name == null) {
      return lowering.functions.expression((Tree.FunctionExpression) node, name);
    }
    if (node instanceof Tree.ClassExpression
        && ((Tree.ClassExpression) node).definition.name == null) {
      return lowering.classes.lower(((Tree.ClassExpression) node).definition, name);
    }
    return lower(node);
  }

  private Tree.Expression replacement(Tree.Expression node) {
    if (node instanceof Tree.Identifier) {
      return variables.read((Tree.Identifier) node);
    }
    if (node instanceof Tree.Member) {
      return members.read((Tree.Member) node);
    }
    if (node instanceof Tree.Call) {
      return calls.call((Tree.Call) node);
    }
    if (node instanceof Tree.Assign) {
      return assign((Tree.Assign) node);
    }
    if (node instanceof Tree.Binary) {
      return binary((Tree.Binary) node);
    }
    if (node instanceof Tree.FunctionExpression) {
      return lowering.functions.expression((Tree.FunctionExpression) node, null);
    }
    if (node instanceof Tree.ObjectLiteral) {
      return objects.lower((Tree.ObjectLiteral) node);
    }
    if (node instanceof Tree.ArrayLiteral) {
      return calls.array((Tree.ArrayLiteral) node);
    }
    if (node instanceof Tree.TemplateLiteral) {
      return template((Tree.TemplateLiteral) node);
    }
    if (node instanceof Tree.Conditional) {
      Tree.Conditional conditional = (Tree.Conditional) node;
      conditional.test = lower(conditional.test);
      conditional.yes = lower(conditional.yes);
      conditional.no = lower(conditional.no);
      return conditional;
    }
    if (node instanceof Tree.This) {
      return variables.self(node);
    }
    return others(node);
  }

  private Tree.Expression others(Tree.Expression node) {
    if (node instanceof Tree.Unary) {
      return unary((Tree.Unary) node);
    }
    if (node instanceof Tree.Update) {
      return update((Tree.Update) node);
    }
    if (node instanceof Tree.New) {
      return calls.construct((Tree.New) node);
    }
    if (node instanceof Tree.Sequence) {
      lowerAll(((Tree.Sequence) node).expressions);
      return node;
    }
    if (node instanceof Tree.OptionalChain) {
      return calls.chain((Tree.OptionalChain) node);
    }
    if (node instanceof Tree.ClassExpression) {
      return lowering.classes.lower(((Tree.ClassExpression) node).definition, "");
    }
    if (node instanceof Tree.TaggedTemplate) {
      return calls.tagged((Tree.TaggedTemplate) node);
    }
    if (node instanceof Tree.Await) {
      ((Tree.Await) node).argument = lower(((Tree.Await) node).argument);
      return node;
    }
    if (node instanceof Tree.Yield) {
      ((Tree.Yield) node).argument = lower(((Tree.Yield) node).argument);
      return node;
    }
    if (node instanceof Tree.NewTarget) {
      return lowering.functions.newTarget();
    }
    if (node instanceof Tree.BigIntLiteral) {
      throw new SyntaxProblem("BigInt numbers are not supported", node.start);
    }
    if (node instanceof Tree.RegExpLiteral) {
      check((Tree.RegExpLiteral) node);
    }
    if (node instanceof Tree.ImportCall) {
      return lowering.modules.call((Tree.ImportCall) node);
    }
    if (node instanceof Tree.ImportMeta) {
      throw new SyntaxProblem("import.meta is not supported", node.start);
    }
    return node;
  }

  private static void check(Tree.RegExpLiteral node) {
    try {
      RegExpSyntax.check(node.pattern, node.flags);
    } catch (SyntaxProblem problem) {
      throw new SyntaxProblem(problem.getMessage(), node.start + 1 + problem.offset());
    }
  }

  private Tree.Expression template(Tree.TemplateLiteral node) {
    Tree.Expression text = Make.string(node.cooked.get(0));
    for (int i = 0; i < node.expressions.size(); i++) {
      Tree.Expression part = lower(node.expressions.get(i));
      Tree.Expression asText = isPlain(part) ? part : Make.operation("text", part);
      text = new Tree.Binary("+", text, asText);
      String next = node.cooked.get(i + 1);
      if (!next.isEmpty()) {
        text = new Tree.Binary("+", text, Make.string(next));
      }
    }
    return text;
  }

  /** Whether it is a number or a string for sure, so that {@code +} converts it as it should. */
  private static boolean isPlain(Tree.Expression node) {
    if (node instanceof Tree.Binary) {
      String operator = ((Tree.Binary) node).operator;
      return operator.length() == 1 && "-*/%&|^".contains(operator);
    }
    return node instanceof Tree.StringLiteral || node instanceof Tree.NumberLiteral;
  }

  // ---- Operators

  private Tree.Expression unary(Tree.Unary node) {
    if (node.operator.equals("delete")) {
      return members.delete(node);
    }
    boolean unresolvable =
        node.operator.equals("typeof")
            && node.operand instanceof Tree.Identifier
            && context.scopes.bindingOf((Tree.Identifier) node.operand) == null;
    if (!unresolvable) {
      node.operand = lower(node.operand);
    } else {
      node.operand = variables.read((Tree.Identifier) node.operand);
    }
    return node;
  }

  /** Long chains to the left are lowered in a loop: there may be thousands of operands. */
  private Tree.Expression binary(Tree.Binary node) {
    List<Tree.Binary> chain = new ArrayList<>();
    Tree.Expression left = node;
    while (left instanceof Tree.Binary
        && !(((Tree.Binary) left).left instanceof Tree.PrivateName)) {
      chain.add((Tree.Binary) left);
      left = ((Tree.Binary) left).left;
    }
    Tree.Expression result = left instanceof Tree.Binary ? brand((Tree.Binary) left) : lower(left);
    for (int i = chain.size() - 1; i >= 0; i--) {
      result = binary(chain.get(i), result);
    }
    return result;
  }

  private Tree.Expression binary(Tree.Binary node, Tree.Expression left) {
    switch (node.operator) {
      case "**":
        return Tree.at(Make.power(left, lower(node.right)), node);
      case "??":
        return Tree.at(orElse(left, () -> lower(node.right)), node);
      default:
        node.left = left;
        node.right = lower(node.right);
        return node;
    }
  }

  /** {@code left ?? right}. */
  private Tree.Expression orElse(
      Tree.Expression left, java.util.function.Supplier<Tree.Expression> right) {
    String value = context.temporary();
    return new Tree.Conditional(
        Make.isNullish(Make.assign(value, left)), right.get(), Make.id(value));
  }

  /** {@code #name in object}. */
  private Tree.Expression brand(Tree.Binary node) {
    String key = context.privateKey((Tree.PrivateName) node.left);
    return Tree.at(Make.operation("privateHas", lower(node.right), Make.id(key)), node);
  }

  /** Arguments with spread among them as one array. */
  Tree.Expression list(List<Tree.Expression> arguments) {
    return calls.list(arguments);
  }

  /** An optional chain, or the deletion of what it leads to. */
  Tree.Expression chained(Tree.OptionalChain node, boolean deletes) {
    return calls.chain(node, deletes);
  }

  // ---- Assignments

  /** What is assigned to later, though its parts are computed now. */
  Members.Place target(Tree.Member member) {
    return members.target(member);
  }

  /** Assigns a lowered value to a target that is no pattern. */
  Tree.Expression assignment(Tree.Expression target, Tree.Expression value) {
    return target instanceof Tree.Identifier
        ? variables.assign((Tree.Identifier) target, value)
        : members.assign((Tree.Member) target, value);
  }

  private Tree.Expression assign(Tree.Assign node) {
    if (!node.operator.equals("=")) {
      return compound(node);
    }
    if (node.target instanceof Tree.Identifier) {
      Tree.Identifier identifier = (Tree.Identifier) node.target;
      Tree.Expression value = named(node.value, identifier.name);
      if (!variables.isSpecial(identifier)) {
        node.target = variables.read(identifier);
        node.value = value;
        return node;
      }
      return variables.assign(identifier, value);
    }
    if (node.target instanceof Tree.Member) {
      return members.assignUnlowered(node);
    }
    String value = context.temporary();
    List<Tree.Expression> steps = new ArrayList<>();
    steps.add(Make.assign(value, lower(node.value)));
    lowering.patterns.assign(node.target, Make.id(value), false, steps);
    steps.add(Make.id(value));
    return Make.sequence(steps);
  }

  private Tree.Expression compound(Tree.Assign node) {
    String operator = node.operator.substring(0, node.operator.length() - 1);
    if (node.target instanceof Tree.Identifier) {
      Tree.Identifier identifier = (Tree.Identifier) node.target;
      if (isNative(operator) && !variables.isSpecial(identifier)) {
        node.target = variables.read(identifier);
        node.value = lower(node.value);
        return node;
      }
      return combine(
          operator,
          variables.read(identifier),
          () -> named(node.value, identifier.name),
          value -> variables.assign(identifier, value));
    }
    Tree.Member member = (Tree.Member) node.target;
    if (isNative(operator) && members.isNative(member)) {
      node.target = members.read(member);
      node.value = lower(node.value);
      return node;
    }
    Members.Place place = members.place(member);
    Tree.Expression combined =
        combine(operator, place.read(), () -> lower(node.value), place::write);
    return place.after(combined);
  }

  private static boolean isNative(String operator) {
    switch (operator) {
      case "**":
      case "&&":
      case "||":
      case "??":
        return false;
      default:
        return true;
    }
  }

  private Tree.Expression combine(
      String operator,
      Tree.Expression old,
      java.util.function.Supplier<Tree.Expression> value,
      java.util.function.Function<Tree.Expression, Tree.Expression> write) {
    switch (operator) {
      case "**":
        return write.apply(Make.power(old, value.get()));
      case "&&":
      case "||":
        return new Tree.Binary(operator, old, write.apply(value.get()));
      case "??":
        return orElse(old, () -> write.apply(value.get()));
      default:
        return write.apply(new Tree.Binary(operator, old, value.get()));
    }
  }

  private Tree.Expression update(Tree.Update node) {
    if (node.target instanceof Tree.Identifier) {
      Tree.Identifier identifier = (Tree.Identifier) node.target;
      if (!variables.isSpecial(identifier)) {
        node.target = variables.read(identifier);
        return node;
      }
      return update(node, variables.read(identifier), value -> variables.assign(identifier, value));
    }
    Tree.Member member = (Tree.Member) node.target;
    if (members.isNative(member)) {
      node.target = members.read(member);
      return node;
    }
    Members.Place place = members.place(member);
    return place.after(update(node, place.read(), place::write));
  }

  private Tree.Expression update(
      Tree.Update node,
      Tree.Expression old,
      java.util.function.Function<Tree.Expression, Tree.Expression> write) {
    String before = context.temporary();
    String operator = node.operator.substring(1);
    Tree.Expression number = Make.assign(before, new Tree.Unary("+", old));
    if (node.prefix) {
      return write.apply(new Tree.Binary(operator, new Tree.Unary("+", old), Make.number(1)));
    }
    return Make.sequence(
        number,
        write.apply(new Tree.Binary(operator, Make.id(before), Make.number(1))),
        Make.id(before));
  }
}
