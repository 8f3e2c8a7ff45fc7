package dev.iotajs.sandbox.internal.guest.lower;

import dev.iotajs.sandbox.internal.guest.syntax.Tree;
import java.util.ArrayList;
import java.util.List;

/** Lowers calls, optional chains, spread, and tagged templates. */
final class Calls {
  private final Context context;
  private final Lowering lowering;
  private final Members members;

  Calls(Context context, Lowering lowering, Members members) {
    this.context = context;
    this.lowering = lowering;
    this.members = members;
  }

  private Tree.Expression lower(Tree.Expression node) {
    return lowering.expressions.lower(node);
  }

  Tree.Expression call(Tree.Call node) {
    if (node.callee instanceof Tree.Super) {
      return lowering.classes.superCall(node);
    }
    if (node.callee instanceof Tree.Member && !members.isNative((Tree.Member) node.callee)) {
      Callee callee = special((Tree.Member) node.callee);
      return callOn(callee.function, callee.self, node.arguments);
    }
    if (isMethodChain(node.callee)) {
      Callee callee = chained((Tree.OptionalChain) node.callee);
      return callOn(callee.function, callee.self, node.arguments);
    }
    if (!hasSpread(node.arguments)) {
      node.callee = withoutOurs(node.callee, lower(node.callee));
      lowering.expressions.lowerAll(node.arguments);
      return node;
    }
    if (!(node.callee instanceof Tree.Member)) {
      return Make.operation("apply", lower(node.callee), Make.undefined(), list(node.arguments));
    }
    Tree.Member member = (Tree.Member) node.callee;
    String object = context.temporary();
    member.object = Make.assign(object, lower(member.object));
    if (member.computed) {
      member.property = lower(member.property);
    }
    return Make.operation("apply", member, Make.id(object), list(node.arguments));
  }

  /** A variable that lives in an object of ours is called without it. */
  private static Tree.Expression withoutOurs(Tree.Expression written, Tree.Expression lowered) {
    boolean isOurs = written instanceof Tree.Identifier && lowered instanceof Tree.Member;
    return isOurs ? Make.valueOnly(lowered) : lowered;
  }

  private static final class Callee {
    final Tree.Expression function;
    final Tree.Expression self;

    Callee(Tree.Expression function, Tree.Expression self) {
      this.function = function;
      this.self = self;
    }
  }

  /** A method of {@code super}, or a private one. */
  private Callee special(Tree.Member node) {
    if (node.object instanceof Tree.Super) {
      return new Callee(
          members.superGet(members.superKey(node)), lowering.variables.self(new Tree.This()));
    }
    String object = context.temporary();
    Tree.Expression kept = Make.assign(object, lower(node.object));
    String key = context.privateKey((Tree.PrivateName) node.property);
    return new Callee(Make.operation("privateGet", kept, Make.id(key)), Make.id(object));
  }

  private Tree.Expression callOn(
      Tree.Expression function, Tree.Expression self, List<Tree.Expression> arguments) {
    if (hasSpread(arguments)) {
      return Make.operation("apply", function, self, list(arguments));
    }
    lowering.expressions.lowerAll(arguments);
    List<Tree.Expression> all = new ArrayList<>(List.of(function, self));
    all.addAll(arguments);
    return Make.operation("call", all);
  }

  Tree.Expression construct(Tree.New node) {
    node.callee = lower(node.callee);
    if (hasSpread(node.arguments)) {
      return Make.operation("construct", node.callee, list(node.arguments));
    }
    lowering.expressions.lowerAll(node.arguments);
    return node;
  }

  Tree.Expression array(Tree.ArrayLiteral node) {
    if (!hasSpread(node.elements)) {
      lowering.expressions.lowerAll(node.elements);
      return node;
    }
    return new Tree.Call(Make.member(Make.id(Make.OPERATIONS), "join"), parts(node.elements));
  }

  static boolean hasSpread(List<Tree.Expression> elements) {
    for (Tree.Expression element : elements) {
      if (element instanceof Tree.Spread) {
        return true;
      }
    }
    return false;
  }

  /** All arguments as one array, which is only read. */
  Tree.Expression list(List<Tree.Expression> arguments) {
    if (!hasSpread(arguments)) {
      lowering.expressions.lowerAll(arguments);
      return Make.array(arguments);
    }
    List<Tree.Expression> parts = parts(arguments);
    return parts.size() == 1 ? parts.get(0) : Make.operation("join", parts);
  }

  /** Arrays whose elements together are those of the list. */
  private List<Tree.Expression> parts(List<Tree.Expression> elements) {
    List<Tree.Expression> parts = new ArrayList<>();
    List<Tree.Expression> plain = new ArrayList<>();
    Tree.Expression last = elements.get(elements.size() - 1);
    for (Tree.Expression element : elements) {
      if (element instanceof Tree.Spread) {
        if (!plain.isEmpty()) {
          parts.add(Make.array(plain));
          plain = new ArrayList<>();
        }
        // What comes behind it might change the array.
        String operation = element == last ? "list" : "snapshot";
        parts.add(Make.operation(operation, lower(((Tree.Spread) element).argument)));
      } else {
        plain.add(lower(element));
      }
    }
    if (!plain.isEmpty()) {
      parts.add(Make.array(plain));
    }
    return parts;
  }

  // ---- Optional chains

  Tree.Expression chain(Tree.OptionalChain node) {
    return chain(node, false);
  }

  /** The chain, or the deletion of what it leads to. */
  Tree.Expression chain(Tree.OptionalChain node, boolean deletes) {
    List<Tree.Expression> tests = new ArrayList<>();
    Tree.Expression value = link(node.chain, tests, deletes);
    return unlessNone(tests, value, deletes ? Make.bool(true) : Make.undefined());
  }

  /** The value of a chain, or another one if a test tells that it ends before. */
  private static Tree.Expression unlessNone(
      List<Tree.Expression> tests, Tree.Expression value, Tree.Expression none) {
    Tree.Expression whole = value;
    for (int i = tests.size() - 1; i >= 0; i--) {
      whole = new Tree.Conditional(tests.get(i), none, whole);
    }
    return whole;
  }

  /**
   * A chain that is called: its function, and in the temporary its receiver. The whole call is
   * skipped with the chain only where it is part of it.
   */
  private Tree.Expression link(Tree.Expression node, List<Tree.Expression> tests, boolean last) {
    if (node instanceof Tree.Member && !(((Tree.Member) node).object instanceof Tree.Super)) {
      Tree.Member member = (Tree.Member) node;
      Tree.Expression object = link(member.object, tests, false);
      if (member.optional) {
        object = tested(object, tests);
      }
      return memberOf(member, object, last);
    }
    if (node instanceof Tree.Call && !(((Tree.Call) node).callee instanceof Tree.Super)) {
      return callIn((Tree.Call) node, tests);
    }
    return lower(node);
  }

  private Tree.Expression memberOf(Tree.Member member, Tree.Expression object, boolean deletes) {
    if (member.property instanceof Tree.PrivateName) {
      String key = context.privateKey((Tree.PrivateName) member.property);
      return Make.operation("privateGet", object, Make.id(key));
    }
    Tree.Member plain =
        Tree.at(
            new Tree.Member(
                object,
                member.computed ? lower(member.property) : member.property,
                member.computed),
            member);
    return deletes ? new Tree.Unary("delete", plain) : plain;
  }

  private Tree.Expression tested(Tree.Expression value, List<Tree.Expression> tests) {
    String name = context.temporary();
    tests.add(Make.isNullish(Make.assign(name, value)));
    return Make.id(name);
  }

  private Tree.Expression callIn(Tree.Call node, List<Tree.Expression> tests) {
    boolean isMethod = node.callee instanceof Tree.Member;
    boolean plain =
        isMethod
            ? !node.optional && members.isNative((Tree.Member) node.callee)
            : !isMethodChain(node.callee);
    if (plain) {
      Tree.Expression function = link(node.callee, tests, false);
      return plainCall(
          node, node.optional ? tested(function, tests) : withoutOurs(node.callee, function));
    }
    Callee callee =
        isMethod
            ? methodIn((Tree.Member) node.callee, tests)
            : chained((Tree.OptionalChain) node.callee);
    Tree.Expression function = node.optional ? tested(callee.function, tests) : callee.function;
    return callOn(function, callee.self, node.arguments);
  }

  private Callee methodIn(Tree.Member member, List<Tree.Expression> tests) {
    if (member.object instanceof Tree.Super) {
      return special(member);
    }
    Tree.Expression object = link(member.object, tests, false);
    if (member.optional) {
      object = tested(object, tests);
    }
    String receiver = context.temporary();
    return new Callee(memberOf(member, Make.assign(receiver, object), false), Make.id(receiver));
  }

  /** Whether it is a method in brackets: they end the chain, but do not take its object away. */
  private static boolean isMethodChain(Tree.Expression callee) {
    return callee instanceof Tree.OptionalChain
        && ((Tree.OptionalChain) callee).chain instanceof Tree.Member;
  }

  private Callee chained(Tree.OptionalChain node) {
    List<Tree.Expression> tests = new ArrayList<>();
    Callee method = methodIn((Tree.Member) node.chain, tests);
    return new Callee(unlessNone(tests, method.function, Make.undefined()), method.self);
  }

  private Tree.Expression plainCall(Tree.Call node, Tree.Expression function) {
    if (!hasSpread(node.arguments)) {
      lowering.expressions.lowerAll(node.arguments);
      return Tree.at(new Tree.Call(function, node.arguments), node);
    }
    if (function instanceof Tree.Member) {
      Tree.Member member = (Tree.Member) function;
      String receiver = context.temporary();
      member.object = Make.assign(receiver, member.object);
      return Make.operation("apply", member, Make.id(receiver), list(node.arguments));
    }
    return Make.operation("apply", function, Make.undefined(), list(node.arguments));
  }

  // ---- Tagged templates

  Tree.Expression tagged(Tree.TaggedTemplate node) {
    String cache = context.names.fresh("$template");
    context.programVariables.add(cache);
    List<Tree.Expression> cooked = new ArrayList<>();
    List<Tree.Expression> raw = new ArrayList<>();
    for (int i = 0; i < node.quasi.raw.size(); i++) {
      String text = node.quasi.cooked.get(i);
      cooked.add(text == null ? Make.undefined() : Make.string(text));
      raw.add(Make.string(node.quasi.raw.get(i)));
    }
    Tree.Expression template =
        new Tree.Binary(
            "||",
            Make.id(cache),
            Make.assign(cache, Make.operation("template", Make.array(cooked), Make.array(raw))));
    List<Tree.Expression> arguments = new ArrayList<>();
    arguments.add(template);
    Tree.Call call = new Tree.Call(node.tag, arguments);
    arguments.addAll(node.quasi.expressions);
    // The template itself is lowered already; lowering leaves it as it is.
    return Tree.at(call(call), node);
  }
}
