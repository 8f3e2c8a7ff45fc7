package dev.iotajs.sandbox.internal.guest.lower;

import dev.iotajs.sandbox.internal.guest.syntax.SyntaxProblem;
import dev.iotajs.sandbox.internal.guest.syntax.Tree;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;

/**
 * Takes expressions apart in which a function may be suspended. What is evaluated before goes into
 * variables; what comes after stays as it is. The result of each method is an expression that is to
 * be evaluated next, and before any further suspension.
 */
final class SuspendedExpressions {
  /** What the runtime is told when a step ends: an await, or a yield of a plain generator. */
  private static final int DELEGATE = 1;

  private static final int ASYNC_YIELD = 2;

  private final StateCode code;
  private final Suspensions suspensions;
  private final Tree.Function function;

  /** Variables in use by the statement that is being taken apart. */
  private final List<String> inUse = new ArrayList<>();

  SuspendedExpressions(StateCode code, Suspensions suspensions, Tree.Function function) {
    this.code = code;
    this.suspensions = suspensions;
    this.function = function;
  }

  /** One part of an expression, and how to put another in its place. */
  private static final class Part {
    final Tree.Expression expression;
    final Consumer<Tree.Expression> replace;

    Part(Tree.Expression expression, Consumer<Tree.Expression> replace) {
      this.expression = expression;
      this.replace = replace;
    }
  }

  /** Gives back the variables that a statement used. */
  void statementEnds(int mark) {
    while (inUse.size() > mark) {
      code.release(inUse.remove(inUse.size() - 1));
    }
  }

  int mark() {
    return inUse.size();
  }

  private Tree.Identifier temporary() {
    String name = code.temporary();
    inUse.add(name);
    return Make.id(name);
  }

  /** Evaluates now what must not be evaluated later. */
  private Tree.Expression save(Tree.Expression expression) {
    if (isConstant(expression)) {
      return expression;
    }
    Tree.Identifier temporary = temporary();
    code.add(Make.set(temporary.name, expression));
    return Make.id(temporary.name);
  }

  private boolean isConstant(Tree.Expression expression) {
    return expression instanceof Tree.NumberLiteral
        || expression instanceof Tree.StringLiteral
        || expression instanceof Tree.BooleanLiteral
        || expression instanceof Tree.NullLiteral
        || (expression instanceof Tree.Identifier
            && inUse.contains(((Tree.Identifier) expression).name));
  }

  /** An expression for its effects only. */
  void run(Tree.Expression expression) {
    if (expression instanceof Tree.Sequence) {
      ((Tree.Sequence) expression).expressions.forEach(this::run);
      return;
    }
    Tree.Expression left = explode(expression);
    if (!isConstant(left) && !isSent(left)) {
      code.add(Make.statement(left));
    }
  }

  private boolean isSent(Tree.Expression expression) {
    return expression instanceof Tree.Identifier
        && ((Tree.Identifier) expression).name.equals(code.sent);
  }

  Tree.Expression explode(Tree.Expression node) {
    if (!suspensions.in(node)) {
      return node;
    }
    Tree.Expression result = explodeOne(node);
    return result == node ? node : Tree.at(result, node);
  }

  private Tree.Expression explodeOne(Tree.Expression node) {
    if (node instanceof Tree.Await) {
      return suspend(explode(((Tree.Await) node).argument), 0, node);
    } else if (node instanceof Tree.Yield) {
      return yields((Tree.Yield) node);
    } else if (node instanceof Tree.Call) {
      return call((Tree.Call) node);
    } else if (node instanceof Tree.Assign) {
      return assign((Tree.Assign) node);
    } else if (node instanceof Tree.Conditional) {
      return conditional((Tree.Conditional) node);
    } else if (node instanceof Tree.Sequence) {
      return sequence((Tree.Sequence) node);
    } else if (node instanceof Tree.Binary && isLogical((Tree.Binary) node)) {
      return logical((Tree.Binary) node);
    } else if (node instanceof Tree.Unary) {
      return unary((Tree.Unary) node);
    }
    List<Part> parts = parts(node);
    if (node instanceof Tree.TemplateLiteral) {
      explodeTexts(parts);
    } else {
      explode(parts);
    }
    return node;
  }

  // ---- Suspension

  private Tree.Expression yields(Tree.Yield node) {
    Tree.Expression value = node.argument == null ? Make.undefined() : explode(node.argument);
    if (node.delegate) {
      return suspend(value, DELEGATE, node);
    }
    return suspend(value, function.async ? ASYNC_YIELD : 0, node);
  }

  Tree.Expression suspend(Tree.Expression value, int kind, Tree.Node place) {
    StateCode.State next = new StateCode.State();
    if (kind != 0) {
      code.add(code.setRegister("k", Make.number(kind)));
    }
    code.add(code.setRegister("n", code.reference(next)));
    code.add(Tree.at(new Tree.Return(value), place));
    code.end();
    code.begin(next);
    return Make.id(code.sent);
  }

  // ---- Expressions whose parts are evaluated in order

  private List<Part> parts(Tree.Expression node) {
    List<Part> parts = new ArrayList<>();
    if (node instanceof Tree.Member) {
      addParts((Tree.Member) node, parts);
    } else if (node instanceof Tree.Binary) {
      Tree.Binary binary = (Tree.Binary) node;
      parts.add(new Part(binary.left, e -> binary.left = e));
      parts.add(new Part(binary.right, e -> binary.right = e));
    } else if (node instanceof Tree.New) {
      Tree.New made = (Tree.New) node;
      parts.add(new Part(made.callee, e -> made.callee = e));
      addParts(made.arguments, parts);
    } else if (node instanceof Tree.ArrayLiteral) {
      addParts(((Tree.ArrayLiteral) node).elements, parts);
    } else if (node instanceof Tree.ObjectLiteral) {
      for (Tree.Property property : ((Tree.ObjectLiteral) node).properties) {
        addParts(property, parts);
      }
    } else if (node instanceof Tree.TemplateLiteral) {
      addParts(((Tree.TemplateLiteral) node).expressions, parts);
    } else if (node instanceof Tree.Update) {
      addParts((Tree.Member) ((Tree.Update) node).target, parts);
    } else {
      throw new SyntaxProblem("A yield or await is not supported here", node.start);
    }
    return parts;
  }

  private static void addParts(Tree.Member member, List<Part> parts) {
    parts.add(new Part(member.object, e -> member.object = e));
    if (member.computed) {
      parts.add(new Part(member.property, e -> member.property = e));
    }
  }

  private static void addParts(List<Tree.Expression> list, List<Part> parts) {
    for (int i = 0; i < list.size(); i++) {
      int index = i;
      if (list.get(i) != null) {
        parts.add(new Part(list.get(i), e -> list.set(index, e)));
      }
    }
  }

  private static void addParts(Tree.Property property, List<Part> parts) {
    if (property.computed) {
      parts.add(new Part(property.key, e -> property.key = e));
    }
    if (property.kind == Tree.Property.Kind.INIT) {
      parts.add(
          new Part(
              (Tree.Expression) property.value,
              e -> {
                property.value = e;
                property.shorthand = false;
              }));
    }
  }

  private int lastSuspending(List<Part> parts) {
    int last = parts.size() - 1;
    while (last >= 0 && !suspensions.in(parts.get(last).expression)) {
      last--;
    }
    return last;
  }

  private void explode(List<Part> parts) {
    int last = lastSuspending(parts);
    for (int i = 0; i <= last; i++) {
      Part part = parts.get(i);
      Tree.Expression value = explode(part.expression);
      part.replace.accept(i < last ? save(value) : value);
    }
  }

  /** Parts of a template become texts one after the other. */
  private void explodeTexts(List<Part> parts) {
    int last = lastSuspending(parts);
    for (int i = 0; i <= last; i++) {
      Part part = parts.get(i);
      Tree.Expression value = explode(part.expression);
      part.replace.accept(i < last ? save(text(value)) : value);
    }
  }

  private static Tree.Expression text(Tree.Expression value) {
    return new Tree.TemplateLiteral(
        List.of("", ""), List.of("", ""), new ArrayList<>(Collections.singletonList(value)));
  }

  private Tree.Expression unary(Tree.Unary node) {
    if (node.operand instanceof Tree.Member) {
      explode(parts(node.operand));
    } else {
      Tree.Expression operand = explode(node.operand);
      node.operand = node.operator.equals("delete") ? Make.valueOnly(operand) : operand;
    }
    return node;
  }

  // ---- Calls

  private Tree.Expression call(Tree.Call node) {
    List<Part> arguments = new ArrayList<>();
    addParts(node.arguments, arguments);
    boolean later = lastSuspending(arguments) >= 0;
    if (node.callee instanceof Tree.Member) {
      Tree.Member callee = (Tree.Member) node.callee;
      if (!later) {
        explode(parts(callee));
        return node;
      }
      return callOfMember(callee, node, arguments);
    }
    Tree.Expression callee = explode(node.callee);
    if (later) {
      node.callee = save(callee);
      explode(arguments);
    } else {
      node.callee = Make.valueOnly(callee);
    }
    return node;
  }

  private Tree.Expression callOfMember(Tree.Member callee, Tree.Call node, List<Part> arguments) {
    saveParts(callee);
    Tree.Expression object = copy(callee.object);
    Tree.Expression method = save(callee);
    explode(arguments);
    List<Tree.Expression> all = new ArrayList<>();
    all.add(method);
    all.add(object);
    all.addAll(node.arguments);
    return Make.operation("call", all);
  }

  /** Object and key of a member, evaluated now. */
  private void saveParts(Tree.Member member) {
    List<Part> parts = new ArrayList<>();
    addParts(member, parts);
    for (Part part : parts) {
      part.replace.accept(save(explode(part.expression)));
    }
  }

  /** A constant or a variable of ours, to be used a second time. */
  private static Tree.Expression copy(Tree.Expression saved) {
    return saved instanceof Tree.Identifier
        ? Tree.at(Make.id(((Tree.Identifier) saved).name), saved)
        : saved;
  }

  // ---- Assignments

  private Tree.Expression assign(Tree.Assign node) {
    boolean compound = !node.operator.equals("=");
    if (node.target instanceof Tree.Member) {
      Tree.Member target = (Tree.Member) node.target;
      if (!suspensions.in(node.value)) {
        explode(parts(target));
        return node;
      }
      saveParts(target);
      if (compound) {
        keyOnce(target);
      }
    }
    if (compound) {
      String operator = node.operator.substring(0, node.operator.length() - 1);
      Tree.Expression old = save(read(node.target));
      node.operator = "=";
      node.value = Tree.at(new Tree.Binary(operator, old, explode(node.value)), node);
    } else {
      node.value = explode(node.value);
    }
    return node;
  }

  /** A key becomes a text once, not for reading and again for writing. */
  private void keyOnce(Tree.Member target) {
    if (target.computed
        && !(target.property instanceof Tree.NumberLiteral)
        && !(target.property instanceof Tree.StringLiteral)) {
      Tree.Identifier key = temporary();
      code.add(Make.set(key.name, Make.operation("key", target.property)));
      target.property = key;
    }
  }

  private static Tree.Expression read(Tree.Node target) {
    if (target instanceof Tree.Member) {
      Tree.Member member = (Tree.Member) target;
      Tree.Expression key = member.computed ? copy(member.property) : member.property;
      return Tree.at(new Tree.Member(copy(member.object), key, member.computed), target);
    }
    return Tree.at(Make.id(((Tree.Identifier) target).name), target);
  }

  // ---- What is evaluated only sometimes

  private static boolean isLogical(Tree.Binary node) {
    return node.operator.equals("&&") || node.operator.equals("||");
  }

  private Tree.Expression logical(Tree.Binary node) {
    if (!suspensions.in(node.right)) {
      node.left = explode(node.left);
      return node;
    }
    Tree.Expression left = explode(node.left);
    Tree.Identifier result = temporary();
    code.add(Make.set(result.name, left));
    StateCode.State end = new StateCode.State();
    if (node.operator.equals("&&")) {
      code.jumpUnless(Make.id(result.name), end);
    } else {
      code.jumpIf(Make.id(result.name), end, node);
    }
    code.add(Make.set(result.name, explode(node.right)));
    code.begin(end);
    return result;
  }

  private Tree.Expression conditional(Tree.Conditional node) {
    Tree.Expression test = explode(node.test);
    if (!suspensions.in(node.yes) && !suspensions.in(node.no)) {
      node.test = test;
      return node;
    }
    StateCode.State no = new StateCode.State();
    StateCode.State end = new StateCode.State();
    Tree.Identifier result = temporary();
    code.jumpUnless(test, no);
    code.add(Make.set(result.name, explode(node.yes)));
    code.jump(end);
    code.begin(no);
    code.add(Make.set(result.name, explode(node.no)));
    code.begin(end);
    return result;
  }

  private Tree.Expression sequence(Tree.Sequence node) {
    List<Tree.Expression> rest = new ArrayList<>(node.expressions);
    while (rest.size() > 1 && rest.stream().anyMatch(suspensions::in)) {
      run(rest.remove(0));
    }
    if (rest.size() == 1) {
      return explode(rest.get(0));
    }
    node.expressions = rest;
    return node;
  }
}
