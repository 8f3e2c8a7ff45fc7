package dev.iotajs.sandbox.internal.guest.syntax;

import static dev.iotajs.sandbox.internal.guest.syntax.Tree.at;

import java.util.ArrayList;
import java.util.List;

/**
 * Parses expressions.
 *
 * <p>What may turn out to be a pattern or the parameters of an arrow is parsed as an expression
 * first. Where that is no expression, like <code>{a = 1}</code>, it is noted in {@link #coverAt};
 * whoever knows that it is no pattern either fails.
 */
abstract class ExpressionParser extends PatternParser {
  /** Where something is that only a pattern may have, or -1. */
  private int coverAt = -1;

  private String coverMessage;

  /** Where an arrow function may begin: at the start of an expression of that level. */
  private int arrowAt = -1;

  /** Where the last arrow function ended, behind which no operator may follow. */
  private int arrowEnd = -1;

  /** Where yield was last used, outside functions further in, or -1. */
  int yieldAt = -1;

  /** Where await was last used as an operator, outside functions further in, or -1. */
  int awaitAt = -1;

  /** Where the callee of the last new began. */
  private int newCalleeAt = -1;

  PrivateNames privateNames;

  ExpressionParser(String text, boolean module) {
    super(text, module);
  }

  // ---- Parts further on

  abstract Tree.FunctionExpression functionExpression(int begin, boolean async);

  abstract Tree.Function arrow(int begin, List<Tree.Node> parameters, boolean async);

  abstract Tree.Function method(
      int begin, Tree.Function.Kind kind, boolean generator, boolean async);

  abstract Tree.ClassExpression classExpression();

  // ---- Sequences and assignments

  @Override
  final Tree.Expression expression() {
    int begin = start;
    Tree.Expression first = assignment();
    if (type != Token.COMMA) {
      return first;
    }
    return sequence(begin, first);
  }

  private Tree.Expression sequence(int begin, Tree.Expression first) {
    List<Tree.Expression> expressions = new ArrayList<>();
    expressions.add(first);
    while (eat(Token.COMMA)) {
      expressions.add(assignment());
    }
    return at(new Tree.Sequence(expressions), begin, lastEnd);
  }

  @Override
  final Tree.Expression assignment() {
    int outerCover = coverAt;
    String outerMessage = coverMessage;
    coverAt = -1;
    Tree.Expression result = cover();
    checkCover();
    coverAt = outerCover;
    coverMessage = outerMessage;
    return result;
  }

  private void checkCover() {
    if (coverAt >= 0) {
      throw problem(coverMessage, coverAt);
    }
  }

  private void cover(String message, int offset) {
    if (coverAt < 0) {
      coverAt = offset;
      coverMessage = message;
    }
  }

  /** The left side of a for statement: an expression that may be a pattern. */
  final Tree.Expression forLeft() {
    coverAt = -1;
    int begin = start;
    Tree.Expression first = cover();
    if (isPatternLiteral(first) && !first.parenthesized && isInOrOf()) {
      coverAt = -1;
      return first;
    }
    checkCover();
    return type == Token.COMMA ? sequence(begin, first) : first;
  }

  private boolean isInOrOf() {
    return type == Token.IN || type == Token.OF;
  }

  /** An assignment expression that may be a pattern; then what is no expression is noted. */
  private Tree.Expression cover() {
    if (type == Token.YIELD && context.generator) {
      return yieldExpression();
    }
    int outerCover = coverAt;
    String outerMessage = coverMessage;
    coverAt = -1;
    int begin = start;
    arrowAt = begin;
    Tree.Expression left = conditional();
    if (Token.isAssignment(type) && lastEnd != arrowEnd) {
      left = assign(begin, left);
    }
    if (coverAt >= 0 && (left.parenthesized || !isPatternLiteral(left))) {
      checkCover();
    }
    if (outerCover >= 0) {
      coverAt = outerCover;
      coverMessage = outerMessage;
    }
    return left;
  }

  private Tree.Expression assign(int begin, Tree.Expression left) {
    Tree.Node target = left;
    if (type == Token.ASSIGN && isPatternLiteral(left)) {
      target = toTarget(left, false);
      coverAt = -1;
    } else {
      checkSimpleTarget(left);
    }
    String operator = Token.text(type);
    next();
    Tree.Expression value = assignment();
    return at(new Tree.Assign(operator, target, value), begin, lastEnd);
  }

  private Tree.Expression yieldExpression() {
    int begin = start;
    if (context.parameters) {
      throw problem("'yield' must not be used in parameters", begin);
    }
    if (yieldAt < 0) {
      yieldAt = begin;
    }
    next();
    Tree.Expression argument = null;
    boolean delegate = false;
    if (!newlineBefore) {
      delegate = eat(Token.MULTIPLY);
      if (delegate || Token.opensExpression(type)) {
        argument = assignment();
      }
    }
    return at(new Tree.Yield(argument, delegate), begin, lastEnd);
  }

  // ---- Operators

  /** A conditional, with those that follow its last colon: these are no recursion. */
  private Tree.Expression conditional() {
    int begin = start;
    Tree.Expression test = binary(0);
    if (type != Token.QUESTION || lastEnd == arrowEnd) {
      return test;
    }
    List<Tree.Conditional> chain = new ArrayList<>(1);
    Tree.Conditional last = null;
    while (true) {
      checkCover();
      Tree.Conditional conditional = new Tree.Conditional(test, yesBranch(), null);
      conditional.start = begin;
      chain.add(conditional);
      if (last != null) {
        last.no = conditional;
      }
      last = conditional;
      begin = start;
      if (type == Token.YIELD && context.generator) {
        last.no = yieldExpression();
        break;
      }
      arrowAt = begin;
      test = binary(0);
      if (type != Token.QUESTION || lastEnd == arrowEnd) {
        boolean assigns = Token.isAssignment(type) && lastEnd != arrowEnd;
        last.no = assigns ? assign(begin, test) : test;
        break;
      }
    }
    for (Tree.Conditional conditional : chain) {
      conditional.end = lastEnd;
    }
    return chain.get(0);
  }

  /** What is between the question mark and the colon. */
  private Tree.Expression yesBranch() {
    next();
    boolean outerIn = inAllowed;
    inAllowed = true;
    Tree.Expression yes = assignment();
    inAllowed = outerIn;
    expect(Token.COLON);
    return yes;
  }

  /** Operators that bind more tightly than a precedence; those to the left are no recursion. */
  private Tree.Expression binary(int outerPrecedence) {
    int begin = start;
    Tree.Expression left = type == Token.PRIVATE_NAME ? privateNameIn(outerPrecedence) : unary();
    if (lastEnd == arrowEnd) {
      return left;
    }
    while (true) {
      int operator = type;
      int precedence = Token.precedence(operator);
      if (precedence <= outerPrecedence || (operator == Token.IN && !inAllowed)) {
        return left;
      }
      int operatorAt = start;
      next();
      Tree.Expression right = binary(precedence);
      if (precedence <= 2) {
        checkMixing(operator, left, operatorAt);
        checkMixing(operator, right, operatorAt);
      }
      left = at(new Tree.Binary(Token.text(operator), left, right), begin, lastEnd);
    }
  }

  private static void checkMixing(int operator, Tree.Expression operand, int operatorAt) {
    if (operand instanceof Tree.Binary && !operand.parenthesized) {
      String inner = ((Tree.Binary) operand).operator;
      boolean mixed =
          operator == Token.COALESCE
              ? inner.equals("||") || inner.equals("&&")
              : inner.equals("??");
      if (mixed) {
        throw problem("?? must not be mixed with || and && without parentheses", operatorAt);
      }
    }
  }

  private Tree.Expression privateNameIn(int outerPrecedence) {
    Tree.PrivateName name = privateName();
    if (type != Token.IN || !inAllowed || outerPrecedence >= Token.precedence(Token.IN)) {
      throw problem("A private name must be followed by 'in' here", name.start);
    }
    return name;
  }

  private Tree.PrivateName privateName() {
    if (privateNames == null) {
      throw PrivateNames.undeclared(value, start);
    }
    privateNames.use(value, start);
    return privateKey();
  }

  /** A private name that is not checked. */
  final Tree.PrivateName privateKey() {
    Tree.PrivateName name = at(new Tree.PrivateName(value), start, end);
    next();
    return name;
  }

  private Tree.Expression unary() {
    int begin = start;
    Tree.Expression left = operand();
    if (type != Token.POWER || lastEnd == arrowEnd) {
      return left;
    }
    if (!left.parenthesized && (left instanceof Tree.Unary || left instanceof Tree.Await)) {
      throw problem("The left side of ** must be in parentheses", begin);
    }
    next();
    Tree.Expression right = unary();
    return at(new Tree.Binary("**", left, right), begin, lastEnd);
  }

  private Tree.Expression operand() {
    switch (type) {
      case Token.NOT:
      case Token.TILDE:
      case Token.PLUS:
      case Token.MINUS:
      case Token.TYPEOF:
      case Token.VOID:
      case Token.DELETE:
        return unaryOperator();
      case Token.INCREMENT:
      case Token.DECREMENT:
        return prefixUpdate();
      case Token.AWAIT:
        return context.async ? awaitExpression() : postfix();
      default:
        return postfix();
    }
  }

  private Tree.Expression unaryOperator() {
    int begin = start;
    int operator = type;
    next();
    Tree.Expression operand = operand();
    if (operator == Token.DELETE) {
      checkDelete(operand);
    }
    return at(new Tree.Unary(Token.text(operator), operand), begin, lastEnd);
  }

  private void checkDelete(Tree.Expression operand) {
    if (strict && operand instanceof Tree.Identifier) {
      throw problem("Variables must not be deleted in strict code", operand.start);
    }
    Tree.Expression target =
        operand instanceof Tree.OptionalChain ? ((Tree.OptionalChain) operand).chain : operand;
    if (target instanceof Tree.Member
        && ((Tree.Member) target).property instanceof Tree.PrivateName) {
      throw problem("Private members must not be deleted", operand.start);
    }
  }

  private Tree.Expression prefixUpdate() {
    int begin = start;
    String operator = Token.text(type);
    next();
    Tree.Expression target = operand();
    checkSimpleTarget(target);
    return at(new Tree.Update(operator, true, target), begin, lastEnd);
  }

  private Tree.Expression awaitExpression() {
    int begin = start;
    if (context.parameters) {
      throw problem("'await' must not be used in parameters", begin);
    }
    if (awaitAt < 0) {
      awaitAt = begin;
    }
    next();
    Tree.Expression argument = operand();
    return at(new Tree.Await(argument), begin, lastEnd);
  }

  private Tree.Expression postfix() {
    int begin = start;
    Tree.Expression target = leftSide();
    if ((type == Token.INCREMENT || type == Token.DECREMENT) && !newlineBefore) {
      checkSimpleTarget(target);
      String operator = Token.text(type);
      next();
      return at(new Tree.Update(operator, false, target), begin, lastEnd);
    }
    return target;
  }

  // ---- Members and calls

  /** A call or member expression. */
  final Tree.Expression leftSide() {
    int begin = start;
    Tree.Expression base = primary();
    return lastEnd == arrowEnd ? base : chain(begin, base, true);
  }

  private Tree.Expression chain(int begin, Tree.Expression base, boolean calls) {
    Tree.Expression result = base;
    boolean optional = false;
    while (true) {
      switch (type) {
        case Token.DOT:
          next();
          result = member(begin, result);
          break;
        case Token.LEFT_BRACKET:
          result = computedMember(begin, result);
          break;
        case Token.LEFT_PARENTHESIS:
          if (!calls) {
            return result;
          }
          result = at(new Tree.Call(result, arguments()), begin, lastEnd);
          break;
        case Token.TEMPLATE:
          if (optional) {
            throw problem("A template must not follow an optional chain", start);
          }
          Tree.TemplateLiteral quasi = template(true);
          result = at(new Tree.TaggedTemplate(result, quasi), begin, lastEnd);
          break;
        case Token.OPTIONAL:
          if (!calls) {
            throw problem("?. must not follow new", start);
          }
          optional = true;
          result = optionalLink(begin, result);
          break;
        default:
          return optional ? at(new Tree.OptionalChain(result), begin, lastEnd) : result;
      }
    }
  }

  private Tree.Expression optionalLink(int begin, Tree.Expression object) {
    next();
    if (type == Token.LEFT_PARENTHESIS) {
      Tree.Call call = new Tree.Call(object, arguments());
      call.optional = true;
      return at(call, begin, lastEnd);
    }
    if (type == Token.TEMPLATE) {
      throw problem("A template must not follow an optional chain", start);
    }
    Tree.Member member =
        type == Token.LEFT_BRACKET ? computedMember(begin, object) : member(begin, object);
    member.optional = true;
    return member;
  }

  private Tree.Member member(int begin, Tree.Expression object) {
    Tree.Expression property;
    if (type == Token.PRIVATE_NAME) {
      if (object instanceof Tree.Super) {
        throw problem("Private members of super must not be used", start);
      }
      property = privateName();
    } else {
      property = word();
    }
    return at(new Tree.Member(object, property, false), begin, lastEnd);
  }

  private Tree.Member computedMember(int begin, Tree.Expression object) {
    next();
    boolean outerIn = inAllowed;
    inAllowed = true;
    Tree.Expression property = expression();
    inAllowed = outerIn;
    expect(Token.RIGHT_BRACKET);
    return at(new Tree.Member(object, property, true), begin, lastEnd);
  }

  private List<Tree.Expression> arguments() {
    List<Tree.Expression> result = new ArrayList<>();
    next();
    boolean outerIn = inAllowed;
    inAllowed = true;
    while (type != Token.RIGHT_PARENTHESIS) {
      if (type == Token.ELLIPSIS) {
        int begin = start;
        next();
        result.add(at(new Tree.Spread(assignment()), begin, lastEnd));
      } else {
        result.add(assignment());
      }
      if (type != Token.RIGHT_PARENTHESIS) {
        expectCommaOr(")");
      }
    }
    inAllowed = outerIn;
    next();
    return result;
  }

  private void expectCommaOr(String closing) {
    if (!eat(Token.COMMA)) {
      throw expected(closing);
    }
  }

  private Tree.Expression newExpression() {
    int begin = start;
    next();
    if (eat(Token.DOT)) {
      if (type != Token.TARGET) {
        throw expected("target");
      }
      if (!context.newTarget) {
        throw problem("new.target must be in a function", begin);
      }
      next();
      return at(new Tree.NewTarget(), begin, lastEnd);
    }
    int calleeAt = start;
    if (type == Token.IMPORT && peek() == Token.LEFT_PARENTHESIS) {
      throw problem("import() must not follow new", calleeAt);
    }
    newCalleeAt = calleeAt;
    Tree.Expression callee = chain(calleeAt, primary(), false);
    List<Tree.Expression> arguments =
        type == Token.LEFT_PARENTHESIS ? arguments() : new ArrayList<>();
    return at(new Tree.New(callee, arguments), begin, lastEnd);
  }

  private Tree.Expression superReference() {
    int begin = start;
    next();
    if (type == Token.LEFT_PARENTHESIS) {
      if (!context.superCall || newCalleeAt == begin) {
        throw problem("super() must be in the constructor of a derived class", begin);
      }
    } else if (type == Token.DOT || type == Token.LEFT_BRACKET) {
      if (!context.superMember) {
        throw problem("'super' must be in a method", begin);
      }
    } else {
      throw unexpected();
    }
    return at(new Tree.Super(), begin, lastEnd);
  }

  private Tree.Expression importExpression() {
    int begin = start;
    next();
    if (eat(Token.DOT)) {
      if (type != Token.META) {
        throw expected("meta");
      }
      if (!module) {
        throw problem("import.meta must be in a module", begin);
      }
      next();
      return at(new Tree.ImportMeta(), begin, lastEnd);
    }
    expect(Token.LEFT_PARENTHESIS);
    boolean outerIn = inAllowed;
    inAllowed = true;
    Tree.Expression specifier = assignment();
    inAllowed = outerIn;
    expect(Token.RIGHT_PARENTHESIS);
    return at(new Tree.ImportCall(specifier), begin, lastEnd);
  }

  // ---- Primary expressions

  private Tree.Expression primary() {
    int begin = start;
    switch (type) {
      case Token.NUMBER:
      case Token.BIG_INTEGER:
        return numberLiteral();
      case Token.STRING:
        return stringLiteral();
      case Token.TEMPLATE:
        return template(false);
      case Token.DIVIDE:
      case Token.ASSIGN_DIVIDE:
        return regularExpression();
      case Token.LEFT_PARENTHESIS:
        return parentheses();
      case Token.LEFT_BRACKET:
        return arrayLiteral();
      case Token.LEFT_BRACE:
        return objectLiteral();
      case Token.THIS:
        return constant(new Tree.This());
      case Token.NULL:
        return constant(new Tree.NullLiteral());
      case Token.TRUE:
        return constant(new Tree.BooleanLiteral(true));
      case Token.FALSE:
        return constant(new Tree.BooleanLiteral(false));
      case Token.FUNCTION:
        return functionExpression(begin, false);
      case Token.CLASS:
        return classExpression();
      case Token.NEW:
        return newExpression();
      case Token.SUPER:
        return superReference();
      case Token.IMPORT:
        return importExpression();
      case Token.ASYNC:
        return asyncOrName();
      default:
        if (type == Token.END) {
          throw expected("an expression");
        }
        if (!Token.isName(type)) {
          throw unexpected();
        }
        return nameOrArrow(begin);
    }
  }

  private Tree.Expression constant(Tree.Expression literal) {
    at(literal, start, end);
    next();
    return literal;
  }

  private Tree.Expression nameOrArrow(int begin) {
    boolean mayBeArrow = arrowAt == begin;
    Tree.Identifier name = reference();
    if (type != Token.ARROW || !mayBeArrow || newlineBefore) {
      return name;
    }
    checkBindable(name.name, name.start);
    List<Tree.Node> parameters = new ArrayList<>(1);
    parameters.add(name);
    return arrowExpression(begin, parameters, false);
  }

  private Tree.Expression arrowExpression(int begin, List<Tree.Node> parameters, boolean async) {
    Tree.Function function = arrow(begin, parameters, async);
    arrowEnd = lastEnd;
    return at(new Tree.FunctionExpression(function), begin, lastEnd);
  }

  private Tree.Expression asyncOrName() {
    int begin = start;
    boolean mayBeArrow = arrowAt == begin;
    int following = peek();
    if (peekedNewline) {
      return nameOrArrow(begin);
    }
    if (following == Token.FUNCTION) {
      next();
      return functionExpression(begin, true);
    }
    if (mayBeArrow && following == Token.LEFT_PARENTHESIS) {
      return asyncParentheses();
    }
    Tree.Expression arrow =
        mayBeArrow && Token.isName(following) ? asyncNameArrow(following) : null;
    return arrow == null ? nameOrArrow(begin) : arrow;
  }

  /** An async arrow with one name for parameters; null if it is none. */
  private Tree.Expression asyncNameArrow(int following) {
    int begin = start;
    int oldLastEnd = lastEnd;
    boolean oldNewline = newlineBefore;
    next();
    if (following == Token.OF && peek() != Token.ARROW) {
      rewind(begin, oldLastEnd, oldNewline);
      return null;
    }
    if (type == Token.AWAIT || (escaped && value.equals("await"))) {
      throw problem("'await' must not be used as a name here", start);
    }
    List<Tree.Node> parameters = new ArrayList<>(1);
    parameters.add(bindingName());
    if (type != Token.ARROW || newlineBefore) {
      throw expected("=>");
    }
    return arrowExpression(begin, parameters, true);
  }

  private Tree.Expression asyncParentheses() {
    int begin = start;
    Tree.Identifier name = reference();
    int outerYield = yieldAt;
    int outerAwait = awaitAt;
    int outerAwaitName = awaitNameAt;
    yieldAt = -1;
    awaitAt = -1;
    awaitNameAt = -1;
    List<Tree.Expression> arguments = coverArguments();
    if (type == Token.ARROW && !newlineBefore) {
      checkArrowParameters();
      if (awaitNameAt >= 0) {
        throw problem("'await' must not be used as a name here", awaitNameAt);
      }
      yieldAt = outerYield;
      awaitAt = outerAwait;
      awaitNameAt = outerAwaitName;
      coverAt = -1;
      return arrowExpression(begin, toParameters(arguments), true);
    }
    checkCover();
    yieldAt = outerYield < 0 ? yieldAt : outerYield;
    awaitAt = outerAwait < 0 ? awaitAt : outerAwait;
    awaitNameAt = outerAwaitName < 0 ? awaitNameAt : outerAwaitName;
    return at(new Tree.Call(name, arguments), begin, lastEnd);
  }

  private List<Tree.Expression> coverArguments() {
    List<Tree.Expression> result = new ArrayList<>();
    next();
    boolean outerIn = inAllowed;
    inAllowed = true;
    while (type != Token.RIGHT_PARENTHESIS) {
      Tree.Spread spread = null;
      if (type == Token.ELLIPSIS) {
        spread = spread();
        result.add(spread);
      } else {
        result.add(cover());
      }
      if (type != Token.RIGHT_PARENTHESIS) {
        expectCommaOr(")");
        if (spread != null) {
          spread.trailingComma = true;
        }
      }
    }
    inAllowed = outerIn;
    next();
    return result;
  }

  private Tree.Spread spread() {
    int begin = start;
    next();
    return at(new Tree.Spread(cover()), begin, lastEnd);
  }

  private void checkArrowParameters() {
    if (yieldAt >= 0) {
      throw problem("'yield' must not be used in parameters", yieldAt);
    }
    if (awaitAt >= 0) {
      throw problem("'await' must not be used in parameters", awaitAt);
    }
  }

  private List<Tree.Node> toParameters(List<Tree.Expression> expressions) {
    List<Tree.Node> parameters = new ArrayList<>(expressions.size());
    int last = expressions.size() - 1;
    for (int i = 0; i <= last; i++) {
      Tree.Expression expression = expressions.get(i);
      parameters.add(
          expression instanceof Tree.Spread
              ? toRest((Tree.Spread) expression, i == last, true)
              : toElement(expression, true));
    }
    return parameters;
  }

  /** Parentheses around an expression, or the parameters of an arrow. */
  private Tree.Expression parentheses() {
    int begin = start;
    boolean mayBeArrow = arrowAt == begin;
    int outerYield = yieldAt;
    int outerAwait = awaitAt;
    yieldAt = -1;
    awaitAt = -1;
    boolean outerIn = inAllowed;
    inAllowed = true;
    next();
    int contentAt = start;
    List<Tree.Expression> expressions = new ArrayList<>(2);
    Tree.Rest rest = null;
    int onlyParametersAt = -1; // what no expression may have
    while (type != Token.RIGHT_PARENTHESIS && rest == null) {
      if (type == Token.ELLIPSIS && mayBeArrow) {
        onlyParametersAt = start;
        rest = bindingRest();
      } else {
        expressions.add(cover());
        if (type == Token.COMMA) {
          int comma = start;
          next();
          if (type == Token.RIGHT_PARENTHESIS) {
            onlyParametersAt = comma;
          }
        } else if (type != Token.RIGHT_PARENTHESIS) {
          throw expected(")");
        }
      }
    }
    inAllowed = outerIn;
    int contentEnd = lastEnd;
    if (rest != null && type == Token.COMMA) {
      throw problem("A rest parameter must be last", rest.start);
    }
    expect(Token.RIGHT_PARENTHESIS);
    if (mayBeArrow && type == Token.ARROW && !newlineBefore) {
      checkArrowParameters();
      yieldAt = outerYield;
      awaitAt = outerAwait;
      coverAt = -1;
      List<Tree.Node> parameters = toParameters(expressions);
      if (rest != null) {
        parameters.add(rest);
      }
      return arrowExpression(begin, parameters, false);
    }
    yieldAt = outerYield < 0 ? yieldAt : outerYield;
    awaitAt = outerAwait < 0 ? awaitAt : outerAwait;
    checkCover();
    if (onlyParametersAt >= 0) {
      throw problem("Unexpected token " + text.charAt(onlyParametersAt), onlyParametersAt);
    }
    if (expressions.isEmpty()) {
      throw expected("=>");
    }
    Tree.Expression result = expressions.get(0);
    if (expressions.size() > 1) {
      result = at(new Tree.Sequence(expressions), contentAt, contentEnd);
    }
    result.parenthesized = true;
    return result;
  }

  // ---- Literals

  private Tree.Expression regularExpression() {
    int begin = start;
    readRegularExpression(begin);
    Tree.RegExpLiteral literal = at(new Tree.RegExpLiteral(value, flags), begin, position);
    end = position;
    next();
    return literal;
  }

  private Tree.TemplateLiteral template(boolean tagged) {
    int begin = start;
    List<String> cooked = new ArrayList<>();
    List<String> raw = new ArrayList<>();
    List<Tree.Expression> expressions = new ArrayList<>();
    boolean outerIn = inAllowed;
    inAllowed = true;
    while (true) {
      readPiece(begin);
      if (!tagged) {
        checkPiece();
      }
      cooked.add(cookedPiece);
      raw.add(rawPiece);
      end = position;
      if (lastPiece) {
        break;
      }
      next();
      expressions.add(expression());
      if (type != Token.RIGHT_BRACE) {
        throw expected("}");
      }
    }
    inAllowed = outerIn;
    next();
    return at(new Tree.TemplateLiteral(cooked, raw, expressions), begin, lastEnd);
  }

  private Tree.Expression arrayLiteral() {
    int begin = start;
    List<Tree.Expression> elements = new ArrayList<>();
    boolean outerIn = inAllowed;
    inAllowed = true;
    next();
    while (type != Token.RIGHT_BRACKET) {
      if (eat(Token.COMMA)) {
        elements.add(null);
        continue;
      }
      Tree.Spread spread = null;
      if (type == Token.ELLIPSIS) {
        spread = spread();
        elements.add(spread);
      } else {
        elements.add(cover());
      }
      if (type != Token.RIGHT_BRACKET) {
        expectCommaOr("]");
        if (spread != null) {
          spread.trailingComma = true;
        }
      }
    }
    inAllowed = outerIn;
    next();
    return at(new Tree.ArrayLiteral(elements), begin, lastEnd);
  }

  private Tree.Expression objectLiteral() {
    int begin = start;
    List<Tree.Property> properties = new ArrayList<>();
    boolean outerIn = inAllowed;
    inAllowed = true;
    boolean hasProto = false;
    next();
    while (type != Token.RIGHT_BRACE) {
      Tree.Property property = property();
      if (isProto(property)) {
        if (hasProto) {
          cover("Duplicate __proto__ in an object literal", property.start);
        }
        hasProto = true;
      }
      properties.add(property);
      if (type != Token.RIGHT_BRACE) {
        expectCommaOr("}");
        property.trailingComma = true;
      }
    }
    inAllowed = outerIn;
    next();
    return at(new Tree.ObjectLiteral(properties), begin, lastEnd);
  }

  private static boolean isProto(Tree.Property property) {
    if (property.kind != Tree.Property.Kind.INIT || property.computed || property.shorthand) {
      return false;
    }
    return property.key instanceof Tree.Identifier
        ? ((Tree.Identifier) property.key).name.equals("__proto__")
        : property.key instanceof Tree.StringLiteral
            && ((Tree.StringLiteral) property.key).value.equals("__proto__");
  }

  private Tree.Property property() {
    int begin = start;
    if (eat(Token.ELLIPSIS)) {
      Tree.Expression value = cover();
      Tree.Property spread = new Tree.Property(Tree.Property.Kind.SPREAD, null, false, value);
      return at(spread, begin, lastEnd);
    }
    if (eat(Token.MULTIPLY)) {
      return methodProperty(begin, Tree.Property.Kind.METHOD, true, false);
    }
    int nameType = type;
    String name = value;
    boolean nameEscaped = escaped;
    boolean computed = type == Token.LEFT_BRACKET;
    Tree.Expression key = propertyKey();
    switch (type) {
      case Token.COLON:
        next();
        return at(
            new Tree.Property(Tree.Property.Kind.INIT, key, computed, cover()), begin, lastEnd);
      case Token.LEFT_PARENTHESIS:
        return methodProperty(begin, Tree.Property.Kind.METHOD, key, computed, false, false);
      case Token.COMMA:
      case Token.RIGHT_BRACE:
      case Token.ASSIGN:
        if (!Token.isWord(nameType)) {
          throw expected(":");
        }
        checkName(nameType, name, nameEscaped, begin);
        return shorthand(begin, name, key);
      default:
        return modified(begin, nameType);
    }
  }

  private Tree.Property shorthand(int begin, String name, Tree.Expression key) {
    Tree.Expression value = at(new Tree.Identifier(name), key);
    if (type == Token.ASSIGN) {
      int sign = start;
      Tree.Node target = value;
      checkBindable(name, begin);
      next();
      value = at(new Tree.Assign("=", target, assignment()), begin, lastEnd);
      cover("Unexpected token =", sign);
    }
    Tree.Property property = new Tree.Property(Tree.Property.Kind.INIT, key, false, value);
    property.shorthand = true;
    return at(property, begin, lastEnd);
  }

  /** A property behind the word get, set or async. */
  private Tree.Property modified(int begin, int word) {
    switch (word) {
      case Token.GET:
        return methodProperty(begin, Tree.Property.Kind.GET, false, false);
      case Token.SET:
        return methodProperty(begin, Tree.Property.Kind.SET, false, false);
      case Token.ASYNC:
        if (newlineBefore) {
          throw unexpected();
        }
        boolean generator = eat(Token.MULTIPLY);
        return methodProperty(begin, Tree.Property.Kind.METHOD, generator, true);
      default:
        throw expected(Token.isWord(word) ? "}" : ":");
    }
  }

  private Tree.Property methodProperty(
      int begin, Tree.Property.Kind kind, boolean generator, boolean async) {
    boolean computed = type == Token.LEFT_BRACKET;
    Tree.Expression key = propertyKey();
    return methodProperty(begin, kind, key, computed, generator, async);
  }

  private Tree.Property methodProperty(
      int begin,
      Tree.Property.Kind kind,
      Tree.Expression key,
      boolean computed,
      boolean generator,
      boolean async) {
    Tree.Function.Kind functionKind =
        kind == Tree.Property.Kind.GET
            ? Tree.Function.Kind.GETTER
            : kind == Tree.Property.Kind.SET
                ? Tree.Function.Kind.SETTER
                : Tree.Function.Kind.METHOD;
    Tree.Function function = method(begin, functionKind, generator, async);
    Tree.FunctionExpression value = at(new Tree.FunctionExpression(function), function);
    return at(new Tree.Property(kind, key, computed, value), begin, lastEnd);
  }
}
