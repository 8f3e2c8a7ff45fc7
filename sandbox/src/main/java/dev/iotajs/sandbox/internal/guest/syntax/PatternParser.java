package dev.iotajs.sandbox.internal.guest.syntax;

import static dev.iotajs.sandbox.internal.guest.syntax.Tree.at;

import java.util.ArrayList;
import java.util.List;

/** Parses patterns of declarations, and makes patterns of what looked like literals. */
abstract class PatternParser extends TokenParser {
  private static final String REST_LAST = "A rest element must be last";
  private static final String TARGET = "Invalid assignment target";
  private static final String PATTERN_TARGET = "Invalid destructuring target";

  PatternParser(String text, boolean module) {
    super(text, module);
  }

  // ---- Declarations

  /** A name or pattern that is declared. */
  final Tree.Node bindingTarget() {
    if (type == Token.LEFT_BRACKET) {
      return arrayBinding();
    }
    return type == Token.LEFT_BRACE ? objectBinding() : bindingName();
  }

  /** A target, perhaps with a default. */
  final Tree.Node bindingElement() {
    int begin = start;
    Tree.Node target = bindingTarget();
    if (type != Token.ASSIGN) {
      return target;
    }
    next();
    boolean outerIn = inAllowed;
    inAllowed = true;
    Tree.Expression value = assignment();
    inAllowed = outerIn;
    return at(new Tree.Default(target, value), begin, lastEnd);
  }

  final Tree.Rest bindingRest() {
    int begin = start;
    expect(Token.ELLIPSIS);
    Tree.Node target = bindingTarget();
    if (type == Token.ASSIGN) {
      throw problem("A rest element must not have a default", start);
    }
    return at(new Tree.Rest(target), begin, lastEnd);
  }

  private Tree.ArrayPattern arrayBinding() {
    int begin = start;
    next();
    List<Tree.Node> elements = new ArrayList<>();
    while (type != Token.RIGHT_BRACKET) {
      if (type == Token.COMMA) {
        elements.add(null);
        next();
        continue;
      }
      if (type == Token.ELLIPSIS) {
        elements.add(bindingRest());
        if (type == Token.COMMA) {
          throw problem(REST_LAST, start);
        }
        break;
      }
      elements.add(bindingElement());
      if (type != Token.RIGHT_BRACKET) {
        expect(Token.COMMA);
      }
    }
    expect(Token.RIGHT_BRACKET);
    return at(new Tree.ArrayPattern(elements), begin, lastEnd);
  }

  private Tree.ObjectPattern objectBinding() {
    int begin = start;
    next();
    List<Tree.Property> properties = new ArrayList<>();
    Tree.Rest rest = null;
    while (type != Token.RIGHT_BRACE) {
      if (type == Token.ELLIPSIS) {
        rest = bindingRest();
        if (!(rest.target instanceof Tree.Identifier)) {
          throw problem(PATTERN_TARGET, rest.target.start);
        }
        if (type == Token.COMMA) {
          throw problem(REST_LAST, start);
        }
        break;
      }
      properties.add(bindingProperty());
      if (type != Token.RIGHT_BRACE) {
        expect(Token.COMMA);
      }
    }
    expect(Token.RIGHT_BRACE);
    return at(new Tree.ObjectPattern(properties, rest), begin, lastEnd);
  }

  private Tree.Property bindingProperty() {
    int begin = start;
    int nameType = type;
    String name = value;
    boolean nameEscaped = escaped;
    boolean computed = type == Token.LEFT_BRACKET;
    Tree.Expression key = propertyKey();
    Tree.Node target;
    boolean shorthand = false;
    if (Token.isWord(nameType) && type != Token.COLON) {
      checkName(nameType, name, nameEscaped, begin);
      checkBindable(name, begin);
      shorthand = true;
      target = at(new Tree.Identifier(name), key);
      if (eat(Token.ASSIGN)) {
        boolean outerIn = inAllowed;
        inAllowed = true;
        target = new Tree.Default(target, assignment());
        inAllowed = outerIn;
        at(target, begin, lastEnd);
      }
    } else {
      expect(Token.COLON);
      target = bindingElement();
    }
    Tree.Property property = new Tree.Property(Tree.Property.Kind.INIT, key, computed, target);
    property.shorthand = shorthand;
    return at(property, begin, lastEnd);
  }

  /** The key of a property or member, computed or not, but no private name. */
  final Tree.Expression propertyKey() {
    int begin = start;
    Tree.Expression key;
    switch (type) {
      case Token.STRING:
        return stringLiteral();
      case Token.NUMBER:
      case Token.BIG_INTEGER:
        return numberLiteral();
      case Token.LEFT_BRACKET:
        next();
        boolean outerIn = inAllowed;
        inAllowed = true;
        key = assignment();
        inAllowed = outerIn;
        expect(Token.RIGHT_BRACKET);
        return key;
      default:
        if (!Token.isWord(type)) {
          throw unexpected();
        }
        key = at(new Tree.Identifier(value), begin, end);
        next();
        return key;
    }
  }

  final Tree.StringLiteral stringLiteral() {
    checkOctal("Octal escape sequences are not allowed in strict code");
    Tree.StringLiteral literal = at(new Tree.StringLiteral(value), start, end);
    next();
    return literal;
  }

  final Tree.Expression numberLiteral() {
    Tree.Expression literal;
    if (type == Token.BIG_INTEGER) {
      literal = new Tree.BigIntLiteral();
    } else {
      checkOctal("Numbers with a leading 0 are not allowed in strict code");
      literal = new Tree.NumberLiteral(number);
    }
    at(literal, start, end);
    next();
    return literal;
  }

  private void checkOctal(String message) {
    if (strict && octalAt >= 0) {
      throw problem(message, octalAt);
    }
  }

  // ---- From literals to patterns

  /** Fails unless an expression can be assigned to as it is. */
  final void checkSimpleTarget(Tree.Expression target) {
    if (target instanceof Tree.Identifier) {
      checkBindable(((Tree.Identifier) target).name, target.start);
    } else if (!(target instanceof Tree.Member)) {
      throw problem(TARGET, target.start);
    }
  }

  /**
   * The target that an expression was.
   *
   * @param binding whether it is declared, as a parameter, not assigned
   */
  final Tree.Node toTarget(Tree.Expression expression, boolean binding) {
    if (expression.parenthesized
        && (binding || isPatternLiteral(expression) || expression instanceof Tree.Assign)) {
      throw problem(PATTERN_TARGET, expression.start);
    }
    if (expression instanceof Tree.Identifier) {
      checkBindable(((Tree.Identifier) expression).name, expression.start);
      return expression;
    }
    if (expression instanceof Tree.ArrayLiteral) {
      return toPattern((Tree.ArrayLiteral) expression, binding);
    }
    if (expression instanceof Tree.ObjectLiteral) {
      return toPattern((Tree.ObjectLiteral) expression, binding);
    }
    if (binding || !(expression instanceof Tree.Member)) {
      throw problem(PATTERN_TARGET, expression.start);
    }
    return expression;
  }

  static boolean isPatternLiteral(Tree.Expression expression) {
    return expression instanceof Tree.ArrayLiteral || expression instanceof Tree.ObjectLiteral;
  }

  /** A target with or without default. */
  final Tree.Node toElement(Tree.Expression expression, boolean binding) {
    if (!(expression instanceof Tree.Assign) || expression.parenthesized) {
      return toTarget(expression, binding);
    }
    Tree.Assign assign = (Tree.Assign) expression;
    if (!assign.operator.equals("=")) {
      throw problem(PATTERN_TARGET, expression.start);
    }
    if (binding) {
      checkBinding(assign.target);
    }
    return at(new Tree.Default(assign.target, assign.value), assign);
  }

  /** Fails if a pattern that was made for an assignment cannot declare. */
  private void checkBinding(Tree.Node target) {
    if (target instanceof Tree.Expression) {
      Tree.Expression expression = (Tree.Expression) target;
      if (expression.parenthesized || expression instanceof Tree.Member) {
        throw problem(PATTERN_TARGET, target.start);
      }
    }
    if (target instanceof Tree.ArrayPattern) {
      for (Tree.Node element : ((Tree.ArrayPattern) target).elements) {
        checkBinding(element);
      }
    } else if (target instanceof Tree.ObjectPattern) {
      Tree.ObjectPattern pattern = (Tree.ObjectPattern) target;
      for (Tree.Property property : pattern.properties) {
        checkBinding(property.value);
      }
      checkBinding(pattern.rest);
    } else if (target instanceof Tree.Default) {
      checkBinding(((Tree.Default) target).target);
    } else if (target instanceof Tree.Rest) {
      checkBinding(((Tree.Rest) target).target);
    }
  }

  private Tree.ArrayPattern toPattern(Tree.ArrayLiteral literal, boolean binding) {
    List<Tree.Node> elements = new ArrayList<>(literal.elements.size());
    int last = literal.elements.size() - 1;
    for (int i = 0; i <= last; i++) {
      Tree.Expression element = literal.elements.get(i);
      if (element instanceof Tree.Spread) {
        elements.add(toRest((Tree.Spread) element, i == last, binding));
      } else {
        elements.add(element == null ? null : toElement(element, binding));
      }
    }
    return at(new Tree.ArrayPattern(elements), literal);
  }

  final Tree.Rest toRest(Tree.Spread spread, boolean last, boolean binding) {
    if (!last || spread.trailingComma) {
      throw problem(REST_LAST, spread.start);
    }
    return at(new Tree.Rest(toTarget(spread.argument, binding)), spread);
  }

  private Tree.ObjectPattern toPattern(Tree.ObjectLiteral literal, boolean binding) {
    List<Tree.Property> properties = new ArrayList<>(literal.properties.size());
    Tree.Rest rest = null;
    int last = literal.properties.size() - 1;
    for (int i = 0; i <= last; i++) {
      Tree.Property property = literal.properties.get(i);
      if (property.kind == Tree.Property.Kind.SPREAD) {
        if (i < last || property.trailingComma) {
          throw problem(REST_LAST, property.start);
        }
        rest = toRest(property, binding);
      } else {
        if (property.kind != Tree.Property.Kind.INIT) {
          throw problem(PATTERN_TARGET, property.start);
        }
        property.value = toElement((Tree.Expression) property.value, binding);
        properties.add(property);
      }
    }
    return at(new Tree.ObjectPattern(properties, rest), literal);
  }

  private Tree.Rest toRest(Tree.Property spread, boolean binding) {
    Tree.Expression target = (Tree.Expression) spread.value;
    if (isPatternLiteral(target)) {
      throw problem(PATTERN_TARGET, target.start);
    }
    return at(new Tree.Rest(toTarget(target, binding)), spread);
  }

  // ---- Names of a pattern

  /** Takes a name that a pattern declares. */
  interface Declaration {
    void declare(Tree.Identifier name);
  }

  /** Calls an action with each name that a target declares. */
  static void eachName(Tree.Node target, Declaration action) {
    if (target instanceof Tree.Identifier) {
      action.declare((Tree.Identifier) target);
    } else if (target instanceof Tree.ArrayPattern) {
      for (Tree.Node element : ((Tree.ArrayPattern) target).elements) {
        eachName(element, action);
      }
    } else if (target instanceof Tree.ObjectPattern) {
      Tree.ObjectPattern pattern = (Tree.ObjectPattern) target;
      for (Tree.Property property : pattern.properties) {
        eachName(property.value, action);
      }
      eachName(pattern.rest, action);
    } else if (target instanceof Tree.Default) {
      eachName(((Tree.Default) target).target, action);
    } else if (target instanceof Tree.Rest) {
      eachName(((Tree.Rest) target).target, action);
    }
  }
}
