package dev.iotajs.sandbox.internal.guest.lower;

import dev.iotajs.sandbox.internal.guest.syntax.Tree;
import java.util.ArrayList;
import java.util.List;

/** Lowers object literals: as far as the engine's own go, and the rest property by property. */
final class Objects {
  private final Context context;
  private final Lowering lowering;

  Objects(Context context, Lowering lowering) {
    this.context = context;
    this.lowering = lowering;
  }

  Tree.Expression lower(Tree.ObjectLiteral node) {
    int plain = LiteralKeys.arrange(node.properties, this::isPlain);
    boolean all = plain == node.properties.size();
    String object = all ? null : context.temporary();
    for (Tree.Property property : node.properties.subList(0, plain)) {
      lowerPlain(property);
    }
    if (all) {
      return node;
    }
    List<Tree.Property> rest = node.properties.subList(plain, node.properties.size());
    List<Tree.Expression> steps = new ArrayList<>();
    for (Tree.Property property : rest) {
      steps.add(Tree.at(step(property, object), property));
    }
    rest.clear();
    steps.add(0, Make.assign(object, node));
    steps.add(Make.id(object));
    return Make.sequence(steps);
  }

  private boolean isPlain(Tree.Property property) {
    if (property.computed || property.kind == Tree.Property.Kind.SPREAD) {
      return false;
    }
    boolean proto = "__proto__".equals(name(property));
    if (property.kind == Tree.Property.Kind.INIT) {
      return !proto || !property.shorthand;
    }
    return !proto && !lowering.functions.usesSuper(function(property));
  }

  private static Tree.Function function(Tree.Property property) {
    return ((Tree.FunctionExpression) property.value).function;
  }

  private static String name(Tree.Property property) {
    return property.key instanceof Tree.Identifier
        ? ((Tree.Identifier) property.key).name
        : property.key instanceof Tree.StringLiteral
            ? ((Tree.StringLiteral) property.key).value
            : null;
  }

  /** The name that a function gets from its key, as far as the text tells. */
  static String nameOfKey(Tree.Expression key) {
    if (key instanceof Tree.Identifier) {
      return ((Tree.Identifier) key).name;
    }
    if (key instanceof Tree.StringLiteral) {
      return ((Tree.StringLiteral) key).value;
    }
    if (key instanceof Tree.NumberLiteral) {
      double value = ((Tree.NumberLiteral) key).value;
      return value == (int) value ? Integer.toString((int) value) : null;
    }
    return null;
  }

  private void lowerPlain(Tree.Property property) {
    String name = nameOfKey(property.key);
    switch (property.kind) {
      case INIT:
        boolean proto = "__proto__".equals(name);
        property.value =
            proto
                ? lowering.expressions.lower((Tree.Expression) property.value)
                : lowering.expressions.named((Tree.Expression) property.value, name);
        property.shorthand = false;
        break;
      case METHOD:
        property.value = lowering.functions.method(function(property), name, null);
        property.kind = Tree.Property.Kind.INIT;
        break;
      default:
        String prefix = property.kind == Tree.Property.Kind.GET ? "get " : "set ";
        property.value =
            lowering.functions.accessor(function(property), name == null ? null : prefix + name);
        break;
    }
  }

  private Tree.Expression step(Tree.Property property, String object) {
    Tree.Expression target = Make.id(object);
    if (property.kind == Tree.Property.Kind.SPREAD) {
      return Make.operation(
          "copy", target, lowering.expressions.lower((Tree.Expression) property.value));
    }
    String name = property.computed ? null : nameOfKey(property.key);
    if (property.kind == Tree.Property.Kind.INIT) {
      return init(property, object, name);
    }
    Tree.Expression key = key(property);
    Tree.Expression kept = key;
    List<Tree.Expression> steps = new ArrayList<>();
    if (property.computed) {
      String keyName = context.temporary();
      steps.add(Make.assign(keyName, key));
      kept = Make.id(keyName);
    }
    String prefix =
        property.kind == Tree.Property.Kind.GET
            ? "get"
            : property.kind == Tree.Property.Kind.SET ? "set" : null;
    String full = name == null ? null : prefix == null ? name : prefix + " " + name;
    Tree.Expression function = lowering.functions.method(function(property), full, target);
    if (name == null) {
      function =
          prefix == null
              ? Make.operation("named", function, kept)
              : Make.operation("named", function, kept, Make.string(prefix));
    }
    String operation = prefix == null ? "put" : prefix + "ter";
    steps.add(Make.operation(operation, Make.id(object), kept, function));
    return Make.sequence(steps);
  }

  private Tree.Expression init(Tree.Property property, String object, String name) {
    Tree.Expression value = (Tree.Expression) property.value;
    if ("__proto__".equals(name) && !property.shorthand) {
      return Make.operation("proto", Make.id(object), lowering.expressions.lower(value));
    }
    if (!property.computed) {
      return Make.operation(
          "put",
          Make.id(object),
          Patterns.literalKey(property.key),
          lowering.expressions.named(value, name));
    }
    Tree.Expression key = key(property);
    if (!lowering.functions.isAnonymous(value)) {
      return Make.operation("put", Make.id(object), key, lowering.expressions.lower(value));
    }
    String keyName = context.temporary();
    return Make.sequence(
        Make.assign(keyName, key),
        Make.operation(
            "put",
            Make.id(object),
            Make.id(keyName),
            Make.operation("named", lowering.expressions.named(value, null), Make.id(keyName))));
  }

  private Tree.Expression key(Tree.Property property) {
    return property.computed
        ? Make.operation("key", lowering.expressions.lower(property.key))
        : Patterns.literalKey(property.key);
  }
}
