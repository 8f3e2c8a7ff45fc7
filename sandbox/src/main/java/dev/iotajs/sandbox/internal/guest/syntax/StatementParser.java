package dev.iotajs.sandbox.internal.guest.syntax;

import static dev.iotajs.sandbox.internal.guest.syntax.Tree.at;

import java.util.ArrayList;
import java.util.List;

/** Parses statements and declarations. */
abstract class StatementParser extends ClassParser {
  private static final String IN_BLOCK = "A declaration must be in a block";

  /** How many labels stand directly before the statement here. */
  private int labels;

  StatementParser(String text, boolean module) {
    super(text, module);
  }

  // ---- Lists

  @Override
  final void statements(List<Tree.Statement> body, int endType) {
    while (type != endType) {
      if (type == Token.END) {
        throw expected("}");
      }
      if (type == Token.RIGHT_BRACE && endType == Token.END) {
        throw problem("A closing brace has no opening one", start);
      }
      body.add(listItem());
    }
  }

  /** A statement or declaration. */
  final Tree.Statement listItem() {
    switch (type) {
      case Token.FUNCTION:
        return functionDeclaration(start, false, false);
      case Token.CLASS:
        return classDeclaration(false);
      case Token.CONST:
        return variables(Tree.VariableDeclaration.Kind.CONST);
      case Token.LET:
        return isLetDeclaration() ? variables(Tree.VariableDeclaration.Kind.LET) : statement(true);
      case Token.ASYNC:
        if (isAsyncFunction()) {
          int begin = start;
          next();
          return functionDeclaration(begin, true, false);
        }
        return statement(true);
      default:
        return statement(true);
    }
  }

  private boolean isLetDeclaration() {
    int following = peek();
    return following == Token.LEFT_BRACKET
        || following == Token.LEFT_BRACE
        || Token.isName(following);
  }

  final boolean isAsyncFunction() {
    return type == Token.ASYNC && peek() == Token.FUNCTION && !peekedNewline;
  }

  // ---- Statements

  @Override
  final Tree.Statement statement() {
    return statement(false);
  }

  /**
   * A statement that is no declaration.
   *
   * @param listed whether it is in a list, where it may be a labelled function
   */
  private Tree.Statement statement(boolean listed) {
    int ownLabels = labels;
    labels = 0;
    switch (type) {
      case Token.LEFT_BRACE:
        return block();
      case Token.SEMICOLON:
        return empty();
      case Token.VAR:
        return variables(Tree.VariableDeclaration.Kind.VAR);
      case Token.IF:
        return ifStatement();
      case Token.FOR:
        context.labelsOfLoop(ownLabels);
        return forStatement();
      case Token.WHILE:
        context.labelsOfLoop(ownLabels);
        return whileStatement();
      case Token.DO:
        context.labelsOfLoop(ownLabels);
        return doStatement();
      case Token.RETURN:
        return returnStatement();
      case Token.BREAK:
        return breakStatement();
      case Token.CONTINUE:
        return continueStatement();
      case Token.THROW:
        return throwStatement();
      case Token.TRY:
        return tryStatement();
      case Token.SWITCH:
        return switchStatement();
      case Token.WITH:
        return withStatement();
      case Token.DEBUGGER:
        return debugger();
      case Token.FUNCTION:
      case Token.CLASS:
      case Token.CONST:
        throw problem(IN_BLOCK, start);
      case Token.IMPORT:
      case Token.EXPORT:
        checkImport();
        return expressionStatement(ownLabels, listed);
      case Token.LET:
        checkLet();
        return expressionStatement(ownLabels, listed);
      case Token.ASYNC:
        if (isAsyncFunction()) {
          throw problem(IN_BLOCK, start);
        }
        return expressionStatement(ownLabels, listed);
      default:
        return expressionStatement(ownLabels, listed);
    }
  }

  private void checkImport() {
    int following = peek();
    if (type == Token.EXPORT || (following != Token.LEFT_PARENTHESIS && following != Token.DOT)) {
      throw problem("import and export must be at the top of a module", start);
    }
  }

  private void checkLet() {
    int following = peek();
    if (following == Token.LEFT_BRACKET
        || (!peekedNewline && (following == Token.LEFT_BRACE || Token.isName(following)))) {
      throw problem(IN_BLOCK, start);
    }
  }

  private Tree.Statement expressionStatement(int ownLabels, boolean listed) {
    int begin = start;
    Tree.Expression expression = expression();
    if (type == Token.COLON && expression instanceof Tree.Identifier && !expression.parenthesized) {
      return labeled((Tree.Identifier) expression, ownLabels, listed);
    }
    semicolon();
    return at(new Tree.ExpressionStatement(expression), begin, lastEnd);
  }

  private Tree.Statement labeled(Tree.Identifier label, int ownLabels, boolean listed) {
    next();
    if (!context.addLabel(label.name)) {
      throw problem("Label '" + label.name + "' has already been declared", label.start);
    }
    Tree.Statement body;
    if (type == Token.FUNCTION && listed && !strict) {
      if (peek() == Token.MULTIPLY) {
        throw problem("A generator must not have a label", start);
      }
      body = functionDeclaration(start, false, false);
    } else {
      labels = ownLabels + 1;
      body = statement(listed);
    }
    labels = 0;
    context.removeLabel();
    return at(new Tree.Labeled(label.name, body), label.start, lastEnd);
  }

  private Tree.Block block() {
    Scope outer = scope;
    scope = Scope.block(outer);
    Tree.Block block = blockInScope();
    scope = outer;
    return block;
  }

  private Tree.Block blockInScope() {
    int begin = start;
    expect(Token.LEFT_BRACE);
    List<Tree.Statement> body = new ArrayList<>();
    statements(body, Token.RIGHT_BRACE);
    next();
    return at(new Tree.Block(body), begin, lastEnd);
  }

  private Tree.Statement empty() {
    int begin = start;
    next();
    return at(new Tree.Empty(), begin, lastEnd);
  }

  private Tree.Statement debugger() {
    int begin = start;
    next();
    semicolon();
    return at(new Tree.Debugger(), begin, lastEnd);
  }

  private Tree.Expression condition() {
    expect(Token.LEFT_PARENTHESIS);
    Tree.Expression result = expression();
    expect(Token.RIGHT_PARENTHESIS);
    return result;
  }

  /** An if, with all its else if: these are no recursion. */
  private Tree.Statement ifStatement() {
    List<Tree.If> chain = new ArrayList<>(1);
    Tree.If last = null;
    while (true) {
      int begin = start;
      next();
      Tree.Expression test = condition();
      Tree.If branch = new Tree.If(test, branch(), null);
      branch.start = begin;
      if (last != null) {
        last.no = branch;
      }
      last = branch;
      chain.add(branch);
      if (!eat(Token.ELSE)) {
        break;
      }
      if (type != Token.IF) {
        branch.no = branch();
        break;
      }
    }
    for (Tree.If branch : chain) {
      branch.end = lastEnd;
    }
    return chain.get(0);
  }

  /** A branch of an if; a function there is as in a block of its own. */
  private Tree.Statement branch() {
    if (type != Token.FUNCTION || strict) {
      return statement();
    }
    int begin = start;
    if (peek() == Token.MULTIPLY) {
      throw problem(IN_BLOCK, begin);
    }
    Scope outer = scope;
    scope = Scope.block(outer);
    List<Tree.Statement> body = new ArrayList<>(1);
    body.add(functionDeclaration(begin, false, false));
    scope = outer;
    return at(new Tree.Block(body), begin, lastEnd);
  }

  private Tree.Statement loopBody() {
    context.loops++;
    Tree.Statement body = statement();
    context.loops--;
    return body;
  }

  private Tree.Statement whileStatement() {
    int begin = start;
    next();
    Tree.Expression test = condition();
    Tree.Statement body = loopBody();
    return at(new Tree.While(test, body), begin, lastEnd);
  }

  private Tree.Statement doStatement() {
    int begin = start;
    next();
    Tree.Statement body = loopBody();
    expect(Token.WHILE);
    Tree.Expression test = condition();
    eat(Token.SEMICOLON);
    return at(new Tree.DoWhile(body, test), begin, lastEnd);
  }

  private Tree.Statement returnStatement() {
    int begin = start;
    if (!context.returns) {
      throw problem("return must be in a function", begin);
    }
    next();
    Tree.Expression argument = endsStatement() ? null : expression();
    semicolon();
    return at(new Tree.Return(argument), begin, lastEnd);
  }

  private Tree.Statement throwStatement() {
    int begin = start;
    next();
    if (newlineBefore) {
      throw problem("A line must not end behind throw", lastEnd);
    }
    Tree.Expression argument = expression();
    semicolon();
    return at(new Tree.Throw(argument), begin, lastEnd);
  }

  private Tree.Statement breakStatement() {
    int begin = start;
    next();
    String label = null;
    if (!endsStatement()) {
      label = labelHere();
    } else if (context.loops == 0 && context.switches == 0) {
      throw problem("break must be in a loop or switch", begin);
    }
    semicolon();
    return at(new Tree.Break(label), begin, lastEnd);
  }

  private Tree.Statement continueStatement() {
    int begin = start;
    next();
    if (context.loops == 0) {
      throw problem("continue must be in a loop", begin);
    }
    String label = null;
    if (!endsStatement()) {
      int labelAt = start;
      label = labelHere();
      if (!context.hasLoop(label)) {
        throw problem("Label '" + label + "' is not that of a loop", labelAt);
      }
    }
    semicolon();
    return at(new Tree.Continue(label), begin, lastEnd);
  }

  private String labelHere() {
    Tree.Identifier label = reference();
    if (!context.hasLabel(label.name)) {
      throw problem("Undefined label '" + label.name + "'", label.start);
    }
    return label.name;
  }

  private Tree.Statement withStatement() {
    int begin = start;
    if (strict) {
      throw problem("with is not allowed in strict code", begin);
    }
    next();
    Tree.Expression object = condition();
    Tree.Statement body = statement();
    return at(new Tree.With(object, body), begin, lastEnd);
  }

  private Tree.Statement switchStatement() {
    int begin = start;
    next();
    Tree.Expression discriminant = condition();
    expect(Token.LEFT_BRACE);
    Scope outer = scope;
    scope = Scope.block(outer);
    context.switches++;
    List<Tree.Case> cases = new ArrayList<>();
    boolean hasDefault = false;
    while (type != Token.RIGHT_BRACE) {
      if (type == Token.DEFAULT && hasDefault) {
        throw problem("A switch must not have two defaults", start);
      }
      hasDefault |= type == Token.DEFAULT;
      cases.add(switchCase());
    }
    context.switches--;
    scope = outer;
    next();
    return at(new Tree.Switch(discriminant, cases), begin, lastEnd);
  }

  private Tree.Case switchCase() {
    int begin = start;
    Tree.Expression test = null;
    if (!eat(Token.DEFAULT)) {
      if (type != Token.CASE) {
        throw expected("case");
      }
      next();
      test = expression();
    }
    expect(Token.COLON);
    List<Tree.Statement> body = new ArrayList<>();
    while (type != Token.CASE && type != Token.DEFAULT && type != Token.RIGHT_BRACE) {
      body.add(listItem());
    }
    return at(new Tree.Case(test, body), begin, lastEnd);
  }

  private Tree.Statement tryStatement() {
    int begin = start;
    next();
    Tree.Block block = block();
    Tree.Node parameter = null;
    Tree.Block handler = null;
    if (eat(Token.CATCH)) {
      Scope outer = scope;
      scope = Scope.block(outer);
      if (eat(Token.LEFT_PARENTHESIS)) {
        parameter = catchParameter();
        expect(Token.RIGHT_PARENTHESIS);
      }
      handler = blockInScope();
      scope = outer;
    }
    Tree.Block finalizer = eat(Token.FINALLY) ? block() : null;
    if (handler == null && finalizer == null) {
      throw expected("catch or finally");
    }
    return at(new Tree.Try(block, parameter, handler, finalizer), begin, lastEnd);
  }

  private Tree.Node catchParameter() {
    Tree.Node parameter = bindingTarget();
    if (parameter instanceof Tree.Identifier) {
      scope.catchParameter(((Tree.Identifier) parameter).name);
    } else {
      eachName(parameter, name -> scope.lexical(name.name, name.start));
    }
    return parameter;
  }

  // ---- Variables

  final Tree.VariableDeclaration variables(Tree.VariableDeclaration.Kind kind) {
    int begin = start;
    Tree.VariableDeclaration declaration = declarators(kind);
    checkInitialisers(declaration);
    semicolon();
    return at(declaration, begin, lastEnd);
  }

  private Tree.VariableDeclaration declarators(Tree.VariableDeclaration.Kind kind) {
    int begin = start;
    next();
    List<Tree.Declarator> declarators = new ArrayList<>(1);
    do {
      int declaratorAt = start;
      Tree.Node target = bindingTarget();
      declare(kind, target);
      Tree.Expression init = eat(Token.ASSIGN) ? assignment() : null;
      declarators.add(at(new Tree.Declarator(target, init), declaratorAt, lastEnd));
    } while (eat(Token.COMMA));
    return at(new Tree.VariableDeclaration(kind, declarators), begin, lastEnd);
  }

  private void declare(Tree.VariableDeclaration.Kind kind, Tree.Node target) {
    if (kind == Tree.VariableDeclaration.Kind.VAR) {
      eachName(target, this::declareVariable);
    } else {
      eachName(target, this::declareLexical);
    }
  }

  /** Declares the name of a var. */
  void declareVariable(Tree.Identifier name) {
    scope.variable(name.name, name.start);
  }

  /** Declares the name of a let or const. */
  void declareLexical(Tree.Identifier name) {
    if (name.name.equals("let")) {
      throw problem("'let' must not be declared by let or const", name.start);
    }
    scope.lexical(name.name, name.start);
  }

  private void checkInitialisers(Tree.VariableDeclaration declaration) {
    for (Tree.Declarator declarator : declaration.declarators) {
      if (declarator.init == null) {
        if (declaration.kind == Tree.VariableDeclaration.Kind.CONST) {
          throw problem("Missing initializer in const declaration", declarator.end);
        }
        if (!(declarator.target instanceof Tree.Identifier)) {
          throw problem("Missing initializer in destructuring declaration", declarator.end);
        }
      }
    }
  }

  // ---- for

  private Tree.Statement forStatement() {
    int begin = start;
    next();
    if (type == Token.AWAIT && !context.async) {
      throw problem("for await must be in the body of an async function", start);
    }
    boolean await = eat(Token.AWAIT);
    expect(Token.LEFT_PARENTHESIS);
    Scope outer = scope;
    scope = Scope.block(outer);
    Tree.Statement result;
    if (type == Token.SEMICOLON) {
      result = forLoop(null, await);
    } else if (type == Token.VAR) {
      result = forVariables(Tree.VariableDeclaration.Kind.VAR, await);
    } else if (type == Token.CONST) {
      result = forVariables(Tree.VariableDeclaration.Kind.CONST, await);
    } else if (type == Token.LET && isLetDeclaration()) {
      result = forVariables(Tree.VariableDeclaration.Kind.LET, await);
    } else {
      result = forExpression(await);
    }
    scope = outer;
    return at(result, begin, lastEnd);
  }

  private Tree.Statement forVariables(Tree.VariableDeclaration.Kind kind, boolean await) {
    inAllowed = false;
    Tree.VariableDeclaration declaration = declarators(kind);
    inAllowed = true;
    if (declaration.declarators.size() > 1 || (type != Token.IN && type != Token.OF)) {
      checkInitialisers(declaration);
      return forLoop(declaration, await);
    }
    Tree.Declarator only = declaration.declarators.get(0);
    if (only.init != null && !mayInitialise(kind, only)) {
      throw problem("A variable of for in or for of must not have an initialiser", only.start);
    }
    return forEach(declaration, await);
  }

  private boolean mayInitialise(Tree.VariableDeclaration.Kind kind, Tree.Declarator only) {
    return type == Token.IN
        && !strict
        && kind == Tree.VariableDeclaration.Kind.VAR
        && only.target instanceof Tree.Identifier;
  }

  private Tree.Statement forExpression(boolean await) {
    int first = type;
    int firstAt = start;
    inAllowed = false;
    Tree.Expression left = forLeft();
    inAllowed = true;
    if (type != Token.IN && type != Token.OF) {
      return forLoop(left, await);
    }
    boolean misread =
        first == Token.LET || (first == Token.ASYNC && !await && left instanceof Tree.Identifier);
    if (type == Token.OF && misread) {
      throw problem("A for of must not begin with " + Token.text(first), firstAt);
    }
    if (isPatternLiteral(left)) {
      return forEach(toTarget(left, false), await);
    }
    checkSimpleTarget(left);
    return forEach(left, await);
  }

  private Tree.Statement forEach(Tree.Node left, boolean await) {
    boolean of = type == Token.OF;
    if (await && !of) {
      throw expected("of");
    }
    next();
    Tree.Expression right = of ? assignment() : expression();
    expect(Token.RIGHT_PARENTHESIS);
    Tree.Statement body = loopBody();
    return of ? new Tree.ForOf(left, right, body, await) : new Tree.ForIn(left, right, body);
  }

  private Tree.Statement forLoop(Tree.Node init, boolean await) {
    if (await) {
      throw expected("of");
    }
    expect(Token.SEMICOLON);
    Tree.Expression test = type == Token.SEMICOLON ? null : expression();
    expect(Token.SEMICOLON);
    Tree.Expression update = type == Token.RIGHT_PARENTHESIS ? null : expression();
    expect(Token.RIGHT_PARENTHESIS);
    Tree.Statement body = loopBody();
    return new Tree.For(init, test, update, body);
  }
}
