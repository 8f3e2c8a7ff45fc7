package dev.iotajs.sandbox.internal.guest.lower;

import dev.iotajs.sandbox.internal.guest.syntax.Tree;
import java.util.ArrayList;
import java.util.List;

/** Destructuring: a pattern becomes a list of assignments. */
final class Patterns {
  private final Context context;
  private final Lowering lowering;

  Patterns(Context context, Lowering lowering) {
    this.context = context;
    this.lowering = lowering;
  }

  /**
   * Takes a value apart.
   *
   * @param target a pattern or what stands in one
   * @param value lowered; used once
   * @param declares whether the names in it are being declared
   * @param out gets the assignments
   */
  void assign(
      Tree.Node target, Tree.Expression value, boolean declares, List<Tree.Expression> out) {
    if (target instanceof Tree.Default) {
      Tree.Default withDefault = (Tree.Default) target;
      assign(withDefault.target, orDefault(withDefault, value, out), declares, out);
    } else if (target instanceof Tree.ObjectPattern) {
      object((Tree.ObjectPattern) target, value, declares, out);
    } else if (target instanceof Tree.ArrayPattern) {
      array((Tree.ArrayPattern) target, value, declares, out);
    } else if (target instanceof Tree.Identifier && declares) {
      out.add(lowering.variables.initialise((Tree.Identifier) target, value));
    } else {
      out.add(lowering.expressions.assignment((Tree.Expression) target, value));
    }
  }

  private Tree.Expression orDefault(
      Tree.Default target, Tree.Expression value, List<Tree.Expression> out) {
    String given = context.temporary();
    out.add(Make.assign(given, value));
    return new Tree.Conditional(
        Make.isUndefined(Make.id(given)),
        lowering.expressions.named(target.value, nameOf(target.target)),
        Make.id(given));
  }

  /**
   * Gives a part of a pattern its value. What a member is a member of is computed before the value
   * is read.
   */
  private void part(
      Tree.Node target, Tree.Expression value, boolean declares, List<Tree.Expression> out) {
    Tree.Node inner = target instanceof Tree.Default ? ((Tree.Default) target).target : target;
    if (!(inner instanceof Tree.Member)) {
      assign(target, value, declares, out);
      return;
    }
    Members.Place place = lowering.expressions.target((Tree.Member) inner);
    Tree.Expression read = value;
    if (!place.isReady()) {
      String given = context.temporary();
      out.add(place.after(Make.assign(given, value)));
      read = Make.id(given);
    }
    boolean hasDefault = target instanceof Tree.Default;
    out.add(place.write(hasDefault ? orDefault((Tree.Default) target, read, out) : read));
  }

  /** The name that an anonymous function gets when it is assigned to the target, or null. */
  static String nameOf(Tree.Node target) {
    return target instanceof Tree.Identifier ? ((Tree.Identifier) target).name : null;
  }

  private void object(
      Tree.ObjectPattern pattern,
      Tree.Expression value,
      boolean declares,
      List<Tree.Expression> out) {
    String source = context.temporary();
    boolean readFirst = !pattern.properties.isEmpty() && !pattern.properties.get(0).computed;
    // Reading a property of null or undefined is an error already.
    out.add(Make.assign(source, readFirst ? value : Make.operation("coercible", value)));
    List<Tree.Expression> keys = new ArrayList<>();
    for (Tree.Property property : pattern.properties) {
      Tree.Expression read;
      if (property.computed) {
        String key = context.temporary();
        out.add(Make.assign(key, Make.operation("key", lowering.expressions.lower(property.key))));
        keys.add(Make.id(key));
        read = Make.element(Make.id(source), Make.id(key));
      } else {
        keys.add(literalKey(property.key));
        read = ofLiteralKey(source, property.key);
      }
      part(property.value, Tree.at(read, property), declares, out);
    }
    if (pattern.rest != null) {
      Tree.Expression rest = Make.operation("omit", Make.id(source), Make.array(keys));
      part(pattern.rest.target, rest, declares, out);
    }
  }

  static Tree.Expression literalKey(Tree.Expression key) {
    return key instanceof Tree.Identifier ? Make.string(((Tree.Identifier) key).name) : key;
  }

  private static Tree.Expression ofLiteralKey(String object, Tree.Expression key) {
    return key instanceof Tree.Identifier
        ? Make.member(Make.id(object), ((Tree.Identifier) key).name)
        : Make.element(Make.id(object), key);
  }

  private void array(
      Tree.ArrayPattern pattern,
      Tree.Expression value,
      boolean declares,
      List<Tree.Expression> out) {
    if (isSimple(pattern, declares)) {
      simple(pattern, value, declares, out);
      return;
    }
    String cursor = context.temporary("$c");
    context.function.cursors.add(cursor);
    out.add(Make.assign(cursor, Make.operation("unpack", value)));
    boolean rest = false;
    for (Tree.Node element : pattern.elements) {
      if (element == null) {
        out.add(call(cursor, "read"));
      } else if (element instanceof Tree.Rest) {
        rest = true;
        part(((Tree.Rest) element).target, call(cursor, "rest"), declares, out);
      } else {
        part(element, call(cursor, "read"), declares, out);
      }
    }
    if (!rest) {
      out.add(call(cursor, "close"));
    }
  }

  /**
   * Whether nothing that a script could notice happens between reading the first value and the
   * last: then they can be read at once.
   */
  private boolean isSimple(Tree.ArrayPattern pattern, boolean declares) {
    for (Tree.Node element : pattern.elements) {
      Tree.Node target = element;
      if (element instanceof Tree.Default) {
        target = ((Tree.Default) element).target;
        if (!isConstant(((Tree.Default) element).value)) {
          return false;
        }
      } else if (element instanceof Tree.Rest) {
        target = ((Tree.Rest) element).target;
      }
      if (target != null && !(target instanceof Tree.Identifier && isQuiet(target, declares))) {
        return false;
      }
    }
    return true;
  }

  /** Whether giving a variable a value can neither fail nor call anything. */
  private boolean isQuiet(Tree.Node target, boolean declares) {
    Tree.Identifier name = (Tree.Identifier) target;
    Binding binding = context.scopes.bindingOf(name);
    return binding != null
        && !context.isGlobal(binding)
        && (declares || !lowering.variables.isSpecial(name));
  }

  /**
   * The first values of what a loop goes over, where its head declares one or two plain variables
   * for them.
   *
   * @param left the loop's head
   * @param cursor the variable with the cursor of the loop
   * @return null if it declares anything else
   */
  Pairs pairs(Tree.Node left, String cursor) {
    if (!(left instanceof Tree.VariableDeclaration)) {
      return null;
    }
    Tree.Node target = ((Tree.VariableDeclaration) left).declarators.get(0).target;
    if (!(target instanceof Tree.ArrayPattern)) {
      return null;
    }
    List<Tree.Node> elements = ((Tree.ArrayPattern) target).elements;
    boolean names =
        elements.stream().allMatch(e -> e == null || e instanceof Tree.Identifier)
            && isSimple((Tree.ArrayPattern) target, true);
    return names && (elements.size() == 1 || elements.size() == 2)
        ? new Pairs(context, lowering, elements, cursor)
        : null;
  }

  private static boolean isConstant(Tree.Expression value) {
    return value instanceof Tree.NumberLiteral
        || value instanceof Tree.StringLiteral
        || value instanceof Tree.BooleanLiteral
        || value instanceof Tree.NullLiteral
        || value instanceof Tree.FunctionExpression
        || (value instanceof Tree.ArrayLiteral && ((Tree.ArrayLiteral) value).elements.isEmpty())
        || (value instanceof Tree.ObjectLiteral
            && ((Tree.ObjectLiteral) value).properties.isEmpty());
  }

  private void simple(
      Tree.ArrayPattern pattern,
      Tree.Expression value,
      boolean declares,
      List<Tree.Expression> out) {
    int size = pattern.elements.size();
    boolean rest = size > 0 && pattern.elements.get(size - 1) instanceof Tree.Rest;
    int count = rest ? size - 1 : size;
    String values = context.temporary("$v");
    Tree.Expression read = Make.operation(rest ? "all" : "first", value, Make.number(count));
    out.add(Make.assign(values, read));
    for (int i = 0; i < count; i++) {
      if (pattern.elements.get(i) != null) {
        Tree.Expression element = Make.element(Make.id(values), Make.number(i));
        assign(pattern.elements.get(i), element, declares, out);
      }
    }
    if (rest) {
      Tree.Expression others = Make.operation("after", Make.id(values), Make.number(count));
      assign(((Tree.Rest) pattern.elements.get(count)).target, others, declares, out);
    }
  }

  private static Tree.Expression call(String cursor, String method) {
    return Make.call(Make.member(Make.id(cursor), method));
  }
}
