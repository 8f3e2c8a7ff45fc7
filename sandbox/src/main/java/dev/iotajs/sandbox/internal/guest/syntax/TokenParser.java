package dev.iotajs.sandbox.internal.guest.syntax;

import static dev.iotajs.sandbox.internal.guest.syntax.Tree.at;

/** What all parts of the parser share: expecting tokens, the place in the program, and names. */
abstract class TokenParser extends Lexer {
  /** Longest piece of the text that a message shows. */
  private static final int SHOWN = 40;

  /** As a name, which it is outside async functions, it is hardly ever what the author meant. */
  private static final String AWAIT = "await";

  boolean strict;
  Context context;
  Scope scope;

  /** Whether {@code in} is an operator here. */
  boolean inAllowed = true;

  /** Where {@code await} was last used as a name, outside functions further in, or -1. */
  int awaitNameAt = -1;

  TokenParser(String text, boolean module) {
    super(text, module);
  }

  // ---- Tokens

  final boolean eat(int expected) {
    if (type != expected) {
      return false;
    }
    next();
    return true;
  }

  final void expect(int expected) {
    if (type != expected) {
      throw expected(Token.text(expected));
    }
    next();
  }

  /** The problem that something else than this token is expected. */
  final SyntaxProblem expected(String what) {
    int awaitAt = lastEnd - AWAIT.length();
    boolean followsName = text.startsWith(AWAIT, awaitAt) && type != Token.END;
    return followsName
            && (awaitAt == 0 || !Character.isJavaIdentifierPart(text.charAt(awaitAt - 1)))
        ? problem("await must be in the body of an async function", awaitAt)
        : problem("Expected " + what + " but found " + found(), start);
  }

  final SyntaxProblem unexpected() {
    return type == Token.END ? expected("more") : problem("Unexpected token " + found(), start);
  }

  private String found() {
    if (type == Token.END) {
      return "the end of the script";
    }
    String token = text.substring(start, Math.min(end, start + SHOWN));
    return end > start + SHOWN ? token + "…" : token;
  }

  /** Whether a statement may end here without a semicolon. */
  final boolean endsStatement() {
    return newlineBefore
        || type == Token.SEMICOLON
        || type == Token.RIGHT_BRACE
        || type == Token.END;
  }

  final void semicolon() {
    if (!endsStatement()) {
      throw expected(";");
    }
    eat(Token.SEMICOLON);
  }

  // ---- Names

  /** Fails if the token here, a name or word, is no name for a variable at this place. */
  final void checkName() {
    checkName(type, value, escaped, start);
  }

  final void checkName(int nameType, String name, boolean isEscaped, int offset) {
    int word = isEscaped ? Token.ofWord(name) : nameType;
    if (word == Token.NAME) {
      if (name.charAt(0) == '$' && name.startsWith("$iota")) {
        throw problem("Names that begin with $iota are reserved", offset);
      }
    } else if (word == Token.YIELD) {
      if (strict || context.generator) {
        throw problem("'yield' must not be used as a name here", offset);
      }
    } else if (word == Token.AWAIT) {
      checkAwaitName(offset);
    } else if (word == Token.ARGUMENTS) {
      if (context.withoutArguments) {
        throw problem("'arguments' must not be used in fields and static blocks", offset);
      }
    } else if (!Token.isName(word)) {
      if (!Token.isWord(word)) {
        throw expected("a name");
      }
      throw problem("Unexpected reserved word " + name, offset);
    } else if (strict && word >= Token.LET) {
      throw problem("'" + name + "' must not be used as a name in strict code", offset);
    }
  }

  private void checkAwaitName(int offset) {
    if (module || context.async || context.staticBlock) {
      throw problem("'await' must not be used as a name here", offset);
    }
    if (awaitNameAt < 0) {
      awaitNameAt = offset;
    }
  }

  /** Fails if strict code must not bind or assign this. */
  final void checkBindable(String name, int offset) {
    if (strict && isEvalOrArguments(name)) {
      throw problem("'" + name + "' must not be assigned in strict code", offset);
    }
  }

  /** Fails if strict code must not have this name for a variable: for code found strict later. */
  final void checkStrictName(Tree.Identifier identifier) {
    checkBindable(identifier.name, identifier.start);
    int word = Token.ofWord(identifier.name);
    if (word >= Token.LET && word <= Token.YIELD) {
      throw problem(
          "'" + identifier.name + "' must not be used as a name in strict code", identifier.start);
    }
  }

  static boolean isEvalOrArguments(String name) {
    return name.equals("eval") || name.equals("arguments");
  }

  /** A name that is used as a variable. */
  final Tree.Identifier reference() {
    checkName();
    return word();
  }

  /** A name that is declared. */
  final Tree.Identifier bindingName() {
    checkName();
    checkBindable(value, start);
    return word();
  }

  /** A name or any word. */
  final Tree.Identifier word() {
    if (!Token.isWord(type)) {
      throw expected("a name");
    }
    Tree.Identifier identifier = at(new Tree.Identifier(value), start, end);
    next();
    return identifier;
  }

  // ---- Parts further on

  abstract Tree.Expression assignment();

  abstract Tree.Expression expression();
}
