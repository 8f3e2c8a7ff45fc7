package dev.iotajs.sandbox.internal.guest.syntax;

import static dev.iotajs.sandbox.internal.guest.syntax.Tree.at;

import java.util.ArrayList;
import java.util.List;

/** Parses functions. */
abstract class FunctionParser extends ExpressionParser {
  /** What is put aside while a function is parsed. */
  private static final class Outside {
    Context context;
    Scope scope;
    boolean strict;
    boolean inAllowed;
    int yieldAt;
    int awaitAt;
    int awaitNameAt;
  }

  FunctionParser(String text, boolean module) {
    super(text, module);
  }

  abstract void statements(List<Tree.Statement> body, int endType);

  abstract Tree.Statement statement();

  // ---- Entering and leaving

  final Object enter(Context inner) {
    Outside outside = new Outside();
    outside.context = context;
    outside.scope = scope;
    outside.strict = strict;
    outside.inAllowed = inAllowed;
    outside.yieldAt = yieldAt;
    outside.awaitAt = awaitAt;
    outside.awaitNameAt = awaitNameAt;
    context = inner;
    scope = Scope.function(scope);
    inAllowed = true;
    yieldAt = -1;
    awaitAt = -1;
    awaitNameAt = -1;
    return outside;
  }

  final void leave(Object entered) {
    Outside outside = (Outside) entered;
    context = outside.context;
    scope = outside.scope;
    strict = outside.strict;
    inAllowed = outside.inAllowed;
    yieldAt = outside.yieldAt;
    awaitAt = outside.awaitAt;
    awaitNameAt = outside.awaitNameAt;
  }

  // ---- Functions

  @Override
  final Tree.FunctionExpression functionExpression(int begin, boolean async) {
    next();
    boolean generator = eat(Token.MULTIPLY);
    Object outside = enter(Context.function(Tree.Function.Kind.NORMAL, generator, async));
    Tree.Identifier name = Token.isWord(type) ? bindingName() : null;
    Tree.Function function = function(begin, Tree.Function.Kind.NORMAL, name, generator, async);
    leave(outside);
    return at(new Tree.FunctionExpression(function), begin, lastEnd);
  }

  /**
   * A function declaration, from the word function on.
   *
   * @param begin where it begins, perhaps with async
   * @param nameless whether it may lack a name, as a default export
   */
  final Tree.FunctionDeclaration functionDeclaration(int begin, boolean async, boolean nameless) {
    next();
    boolean generator = eat(Token.MULTIPLY);
    Tree.Identifier name = null;
    if (!nameless || type != Token.LEFT_PARENTHESIS) {
      name = bindingName();
      scope.function(name.name, !strict && !generator && !async, name.start);
    }
    Object outside = enter(Context.function(Tree.Function.Kind.NORMAL, generator, async));
    Tree.Function function = function(begin, Tree.Function.Kind.NORMAL, name, generator, async);
    leave(outside);
    return at(new Tree.FunctionDeclaration(function), begin, lastEnd);
  }

  @Override
  final Tree.Function method(int begin, Tree.Function.Kind kind, boolean generator, boolean async) {
    Object outside = enter(Context.function(kind, generator, async));
    Tree.Function function = function(begin, kind, null, generator, async);
    leave(outside);
    return function;
  }

  /** Parameters and body of a function that was entered. */
  private Tree.Function function(
      int begin, Tree.Function.Kind kind, Tree.Identifier name, boolean generator, boolean async) {
    int parametersAt = start;
    context.parameters = true;
    List<Tree.Node> parameters = parameters();
    context.parameters = false;
    checkCount(kind, parameters, parametersAt);
    Tree.Function function = new Tree.Function(kind, name, parameters, new ArrayList<>());
    function.generator = generator;
    function.async = async;
    body(function);
    return at(function, begin, lastEnd);
  }

  private List<Tree.Node> parameters() {
    List<Tree.Node> parameters = new ArrayList<>();
    expect(Token.LEFT_PARENTHESIS);
    while (type != Token.RIGHT_PARENTHESIS) {
      if (type == Token.ELLIPSIS) {
        parameters.add(bindingRest());
        if (type == Token.COMMA) {
          throw problem("A rest parameter must be last", start);
        }
        break;
      }
      parameters.add(bindingElement());
      if (type != Token.RIGHT_PARENTHESIS && !eat(Token.COMMA)) {
        throw expected(")");
      }
    }
    expect(Token.RIGHT_PARENTHESIS);
    return parameters;
  }

  private static void checkCount(
      Tree.Function.Kind kind, List<Tree.Node> parameters, int parametersAt) {
    if (kind == Tree.Function.Kind.GETTER && !parameters.isEmpty()) {
      throw problem("A getter must not have parameters", parametersAt);
    }
    if (kind == Tree.Function.Kind.SETTER
        && (parameters.size() != 1 || parameters.get(0) instanceof Tree.Rest)) {
      throw problem("A setter must have exactly one parameter", parametersAt);
    }
  }

  @Override
  final Tree.Function arrow(int begin, List<Tree.Node> parameters, boolean async) {
    boolean outerIn = inAllowed;
    Object outside = enter(Context.arrow(context, async));
    Tree.Function function =
        new Tree.Function(Tree.Function.Kind.ARROW, null, parameters, new ArrayList<>());
    function.async = async;
    next();
    if (type == Token.LEFT_BRACE) {
      body(function);
    } else {
      inAllowed = outerIn;
      declareParameters(function, null);
      int valueAt = start;
      Tree.Expression value = assignment();
      function.body.add(at(new Tree.Return(value), valueAt, lastEnd));
      function.strict = strict;
    }
    leave(outside);
    return at(function, begin, lastEnd);
  }

  // ---- Bodies

  private void body(Tree.Function function) {
    if (type != Token.LEFT_BRACE) {
      throw expected("{");
    }
    boolean outerStrict = strict;
    next();
    Tree.ExpressionStatement directive = directives(function.body);
    if (directive != null && !function.simpleParameters()) {
      throw problem(
          "A function with defaults, patterns or rest must not have 'use strict'", directive.start);
    }
    if (strict && !outerStrict && function.name != null) {
      checkStrictName(function.name);
    }
    declareParameters(function, directive);
    statements(function.body, Token.RIGHT_BRACE);
    function.strict = strict;
    // What follows the brace is read as before
    strict = outerStrict;
    expect(Token.RIGHT_BRACE);
  }

  private void declareParameters(Tree.Function function, Tree.ExpressionStatement directive) {
    boolean unique =
        strict || function.kind != Tree.Function.Kind.NORMAL || !function.simpleParameters();
    for (Tree.Node parameter : function.parameters) {
      eachName(
          parameter,
          name -> {
            if (!scope.parameter(name.name) && unique) {
              throw problem("Duplicate parameter '" + name.name + "'", name.start);
            }
            if (directive != null) {
              checkStrictName(name);
            }
          });
    }
  }

  /**
   * The directives at the start of a body; they switch to strict code.
   *
   * @return the first {@code 'use strict'}, or null
   */
  final Tree.ExpressionStatement directives(List<Tree.Statement> body) {
    Tree.ExpressionStatement useStrict = null;
    int octal = -1;
    while (type == Token.STRING) {
      int directiveAt = start;
      int directiveEnd = end;
      octal = octal < 0 ? octalAt : octal;
      Tree.Statement statement = statement();
      body.add(statement);
      if (!isDirective(statement, directiveAt)) {
        break;
      }
      Tree.ExpressionStatement directive = (Tree.ExpressionStatement) statement;
      directive.directive = text.substring(directiveAt + 1, directiveEnd - 1);
      if (directive.directive.equals("use strict")) {
        useStrict = useStrict == null ? directive : useStrict;
        strict = true;
        if (octal >= 0) {
          throw problem("Octal escape sequences are not allowed in strict code", octal);
        }
      }
    }
    return useStrict;
  }

  private static boolean isDirective(Tree.Statement statement, int begin) {
    return statement instanceof Tree.ExpressionStatement
        && ((Tree.ExpressionStatement) statement).expression instanceof Tree.StringLiteral
        && ((Tree.ExpressionStatement) statement).expression.start == begin;
  }
}
