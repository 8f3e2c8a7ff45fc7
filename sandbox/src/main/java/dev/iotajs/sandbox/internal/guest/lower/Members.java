package dev.iotajs.sandbox.internal.guest.lower;

import dev.iotajs.sandbox.internal.guest.syntax.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Lowers members: of objects, of {@code super}, and private ones. */
final class Members {
  private final Context context;
  private final Lowering lowering;

  Members(Context context, Lowering lowering) {
    this.context = context;
    this.lowering = lowering;
  }

  /** A member whose parts are computed once, before it is read or written. */
  interface Place {
    /** Whether there is nothing to compute before. */
    boolean isReady();

    Tree.Expression read();

    Tree.Expression write(Tree.Expression value);

    /** An expression with the computing of the parts in front. */
    Tree.Expression after(Tree.Expression combined);
  }

  boolean isNative(Tree.Member node) {
    return !(node.property instanceof Tree.PrivateName) && !(node.object instanceof Tree.Super);
  }

  Tree.Expression read(Tree.Member node) {
    if (node.object instanceof Tree.Super) {
      return superGet(superKey(node));
    }
    node.object = lowering.expressions.lower(node.object);
    if (node.property instanceof Tree.PrivateName) {
      return privateGet(node.object, node);
    }
    if (node.computed) {
      node.property = lowering.expressions.lower(node.property);
    }
    return node;
  }

  private Tree.Expression privateGet(Tree.Expression object, Tree.Member node) {
    return Make.operation("privateGet", object, key(node));
  }

  private Tree.Identifier key(Tree.Member node) {
    return Make.id(context.privateKey((Tree.PrivateName) node.property));
  }

  /** The key of a member of {@code super}. */
  Tree.Expression superKey(Tree.Member node) {
    return node.computed
        ? lowering.expressions.lower(node.property)
        : Make.string(((Tree.Identifier) node.property).name);
  }

  Tree.Expression superGet(Tree.Expression key) {
    return Make.operation("superGet", home(), lowering.variables.self(new Tree.This()), key);
  }

  private Tree.Expression home() {
    return lowering.functions.home();
  }

  /** Assigns a lowered value to an unlowered member. */
  Tree.Expression assign(Tree.Member target, Tree.Expression value) {
    if (isNative(target)) {
      return Make.assign(read(target), value);
    }
    if (target.object instanceof Tree.Super) {
      return Make.operation(
          "superSet", home(), lowering.variables.self(target), superKey(target), value);
    }
    return Make.operation(
        "privateSet", lowering.expressions.lower(target.object), key(target), value);
  }

  Tree.Expression assignUnlowered(Tree.Assign node) {
    Tree.Member target = (Tree.Member) node.target;
    if (isNative(target)) {
      node.target = read(target);
      node.value = lowering.expressions.lower(node.value);
      return node;
    }
    if (target.object instanceof Tree.Super) {
      Tree.Expression key = superKey(target);
      return Make.operation(
          "superSet",
          home(),
          lowering.variables.self(target),
          key,
          lowering.expressions.lower(node.value));
    }
    Tree.Expression object = lowering.expressions.lower(target.object);
    return Make.operation(
        "privateSet", object, key(target), lowering.expressions.lower(node.value));
  }

  /** Of a member that is read and written. */
  Place place(Tree.Member node) {
    return place(node, key -> Make.operation("key", key));
  }

  /** Of a member that is written only: its key is made a string or symbol then. */
  Place target(Tree.Member node) {
    return place(node, key -> key);
  }

  private Place place(Tree.Member node, UnaryOperator<Tree.Expression> toKey) {
    List<Tree.Expression> steps = new ArrayList<>();
    if (node.object instanceof Tree.Super) {
      Tree.Expression key = kept(superKey(node), steps);
      return new Parts(
          steps,
          () -> superGet(key),
          value ->
              Make.operation(
                  "superSet", home(), lowering.variables.self(new Tree.This()), key, value));
    }
    Tree.Expression object = kept(lowering.expressions.lower(node.object), steps);
    if (node.property instanceof Tree.PrivateName) {
      return new Parts(
          steps,
          () -> privateGet(object, node),
          value -> Make.operation("privateSet", object, key(node), value));
    }
    if (!node.computed) {
      String name = ((Tree.Identifier) node.property).name;
      return new Parts(
          steps,
          () -> Make.member(object, name),
          value -> Make.assign(Make.member(object, name), value));
    }
    Tree.Expression key = kept(toKey.apply(lowering.expressions.lower(node.property)), steps);
    return new Parts(
        steps,
        () -> Make.element(object, key),
        value -> Make.assign(Make.element(object, key), value));
  }

  /** A name for a value that is used more than once. */
  private Tree.Expression kept(Tree.Expression value, List<Tree.Expression> steps) {
    if (value instanceof Tree.StringLiteral || value instanceof Tree.This) {
      return value;
    }
    String name = context.temporary();
    steps.add(Make.assign(name, value));
    return Make.id(name);
  }

  private static final class Parts implements Place {
    private final List<Tree.Expression> steps;
    private final java.util.function.Supplier<Tree.Expression> read;
    private final java.util.function.Function<Tree.Expression, Tree.Expression> write;

    Parts(
        List<Tree.Expression> steps,
        java.util.function.Supplier<Tree.Expression> read,
        java.util.function.Function<Tree.Expression, Tree.Expression> write) {
      this.steps = steps;
      this.read = read;
      this.write = write;
    }

    @Override
    public boolean isReady() {
      return steps.isEmpty();
    }

    @Override
    public Tree.Expression read() {
      return read.get();
    }

    @Override
    public Tree.Expression write(Tree.Expression value) {
      return write.apply(value);
    }

    @Override
    public Tree.Expression after(Tree.Expression combined) {
      steps.add(combined);
      return Make.sequence(steps);
    }
  }

  Tree.Expression delete(Tree.Unary node) {
    if (node.operand instanceof Tree.OptionalChain) {
      return lowering.expressions.chained((Tree.OptionalChain) node.operand, true);
    }
    boolean ofSuper =
        node.operand instanceof Tree.Member
            && ((Tree.Member) node.operand).object instanceof Tree.Super;
    if (ofSuper) {
      return Make.sequence(
          lowering.expressions.lower(node.operand), Make.operation("early", Make.string("super")));
    }
    if (!(node.operand instanceof Tree.Identifier)) {
      node.operand = lowering.expressions.lower(node.operand);
    }
    return node;
  }
}
