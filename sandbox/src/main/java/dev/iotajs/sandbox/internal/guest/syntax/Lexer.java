package dev.iotajs.sandbox.internal.guest.syntax;

/**
 * Divides a text into tokens, one at a time. A slash is an operator and a back quote a token of its
 * own; the parser, which knows better, has regular expressions and templates read on from there.
 */
class Lexer extends LiteralReader {
  private static final int NAMES = 512;

  final boolean module;

  /** Of the token here: a constant of {@link Token}. */
  int type;

  /** Where the token begins. */
  int start;

  /** Behind the token. */
  int end;

  /** Behind the token before. */
  int lastEnd;

  /** Whether a line ends between the token before and this one. */
  boolean newlineBefore;

  /** Whether a name has an escape in it. */
  boolean escaped;

  /** Whether a word {@code await} is anywhere in the text so far. */
  boolean hasAwait;

  /** Names that were met, so that most are made only once. */
  private final String[] names = new String[NAMES];

  Lexer(String text, boolean module) {
    super(text);
    this.module = module;
    if (length > 1 && source[0] == '#' && source[1] == '!') {
      skipLine();
    }
  }

  /** Goes to the next token. */
  final void next() {
    lastEnd = end;
    newlineBefore = false;
    skipBlanks();
    start = position;
    readToken();
    end = position;
  }

  /** The type of the token behind this one; leaves whether a line ends between them. */
  final int peek() {
    int oldStart = start;
    int oldLastEnd = lastEnd;
    boolean oldNewline = newlineBefore;
    next();
    int result = type;
    peekedNewline = newlineBefore;
    rewind(oldStart, oldLastEnd, oldNewline);
    return result;
  }

  /** Whether a line ends before the token that {@link #peek} saw. */
  boolean peekedNewline;

  /** Goes back to a token. */
  final void rewind(int tokenStart, int tokenLastEnd, boolean tokenNewline) {
    position = tokenStart;
    start = tokenStart;
    readToken();
    end = position;
    lastEnd = tokenLastEnd;
    newlineBefore = tokenNewline;
  }

  // ---- Blanks and comments

  private void skipBlanks() {
    while (true) {
      char c = source[position];
      if (c == ' ' || c == '\t') {
        position++;
      } else if (c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029') {
        newlineBefore = true;
        position++;
      } else if (c == '/') {
        if (!skipComment()) {
          return;
        }
      } else if ((c > 0x20 && c < 128) || !Characters.isSpace(c)) {
        if ((c != '<' && c != '-') || !skipHtmlComment(c)) {
          return;
        }
      } else {
        position++;
      }
    }
  }

  private boolean skipComment() {
    char c = source[position + 1];
    if (c == '/') {
      skipLine();
      return true;
    }
    if (c != '*') {
      return false;
    }
    int comment = position;
    position += 2;
    while (source[position] != '*' || source[position + 1] != '/') {
      if (atEnd()) {
        throw problem("A comment is not closed", comment);
      }
      newlineBefore |= Characters.isLineEnd(source[position++]);
    }
    position += 2;
    return true;
  }

  private void skipLine() {
    while (!atEnd() && !Characters.isLineEnd(source[position])) {
      position++;
    }
  }

  private boolean skipHtmlComment(char first) {
    if (module) {
      return false;
    }
    boolean comment =
        first == '<'
            ? text.startsWith("<!--", position)
            : (newlineBefore || (lastEnd == 0 && end == 0)) && text.startsWith("-->", position);
    if (comment) {
      skipLine();
    }
    return comment;
  }

  // ---- Tokens

  private void readToken() {
    char c = source[position];
    if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '$' || c == '_') {
      readName();
      return;
    }
    switch (c) {
      case '(':
        sign(Token.LEFT_PARENTHESIS, 1);
        return;
      case ')':
        sign(Token.RIGHT_PARENTHESIS, 1);
        return;
      case '{':
        sign(Token.LEFT_BRACE, 1);
        return;
      case '}':
        sign(Token.RIGHT_BRACE, 1);
        return;
      case '[':
        sign(Token.LEFT_BRACKET, 1);
        return;
      case ']':
        sign(Token.RIGHT_BRACKET, 1);
        return;
      case ';':
        sign(Token.SEMICOLON, 1);
        return;
      case ',':
        sign(Token.COMMA, 1);
        return;
      case ':':
        sign(Token.COLON, 1);
        return;
      case '~':
        sign(Token.TILDE, 1);
        return;
      case '`':
        sign(Token.TEMPLATE, 1);
        return;
      case '.':
        readDot();
        return;
      case '\'':
      case '"':
        readString();
        type = Token.STRING;
        return;
      case '0':
      case '1':
      case '2':
      case '3':
      case '4':
      case '5':
      case '6':
      case '7':
      case '8':
      case '9':
        number();
        return;
      case '=':
        readEquals();
        return;
      case '!':
        if (source[position + 1] == '=') {
          signOr('=', 2, Token.NOT_SAME, Token.NOT_EQUAL);
        } else {
          sign(Token.NOT, 1);
        }
        return;
      case '+':
        readDoubled('+', Token.INCREMENT, Token.PLUS, Token.ASSIGN_ADD);
        return;
      case '-':
        readDoubled('-', Token.DECREMENT, Token.MINUS, Token.ASSIGN_SUBTRACT);
        return;
      case '*':
        if (source[position + 1] == '*') {
          signOr('=', 2, Token.ASSIGN_POWER, Token.POWER);
        } else {
          signOr('=', 1, Token.ASSIGN_MULTIPLY, Token.MULTIPLY);
        }
        return;
      case '/':
        signOr('=', 1, Token.ASSIGN_DIVIDE, Token.DIVIDE);
        return;
      case '%':
        signOr('=', 1, Token.ASSIGN_MODULO, Token.MODULO);
        return;
      case '^':
        signOr('=', 1, Token.ASSIGN_BIT_XOR, Token.BIT_XOR);
        return;
      case '&':
        if (source[position + 1] == '&') {
          signOr('=', 2, Token.ASSIGN_AND, Token.AND);
        } else {
          signOr('=', 1, Token.ASSIGN_BIT_AND, Token.BIT_AND);
        }
        return;
      case '|':
        if (source[position + 1] == '|') {
          signOr('=', 2, Token.ASSIGN_OR, Token.OR);
        } else {
          signOr('=', 1, Token.ASSIGN_BIT_OR, Token.BIT_OR);
        }
        return;
      case '<':
        if (source[position + 1] == '<') {
          signOr('=', 2, Token.ASSIGN_LEFT, Token.LEFT);
        } else {
          signOr('=', 1, Token.LESS_EQUAL, Token.LESS);
        }
        return;
      case '>':
        readGreater();
        return;
      case '?':
        readQuestion();
        return;
      case '#':
        readPrivateName();
        return;
      default:
        readOther();
    }
  }

  private void sign(int signType, int size) {
    type = signType;
    position += size;
  }

  /** A sign of a size that is another if one more character follows. */
  private void signOr(char more, int size, int longer, int shorter) {
    if (source[position + size] == more) {
      sign(longer, size + 1);
    } else {
      sign(shorter, size);
    }
  }

  private void readDoubled(char c, int doubled, int single, int assignment) {
    if (source[position + 1] == c) {
      sign(doubled, 2);
    } else {
      signOr('=', 1, assignment, single);
    }
  }

  private void readDot() {
    if (Characters.isDigit(source[position + 1])) {
      number();
    } else if (source[position + 1] == '.' && source[position + 2] == '.') {
      sign(Token.ELLIPSIS, 3);
    } else {
      sign(Token.DOT, 1);
    }
  }

  private void number() {
    readNumber();
    type = bigInteger ? Token.BIG_INTEGER : Token.NUMBER;
  }

  private void readEquals() {
    if (source[position + 1] == '>') {
      sign(Token.ARROW, 2);
    } else if (source[position + 1] == '=') {
      signOr('=', 2, Token.SAME, Token.EQUAL);
    } else {
      sign(Token.ASSIGN, 1);
    }
  }

  private void readGreater() {
    if (source[position + 1] != '>') {
      signOr('=', 1, Token.GREATER_EQUAL, Token.GREATER);
    } else if (source[position + 2] != '>') {
      signOr('=', 2, Token.ASSIGN_RIGHT, Token.RIGHT);
    } else {
      signOr('=', 3, Token.ASSIGN_UNSIGNED_RIGHT, Token.UNSIGNED_RIGHT);
    }
  }

  private void readQuestion() {
    char following = source[position + 1];
    if (following == '?') {
      signOr('=', 2, Token.ASSIGN_COALESCE, Token.COALESCE);
    } else if (following == '.' && !Characters.isDigit(source[position + 2])) {
      sign(Token.OPTIONAL, 2);
    } else {
      sign(Token.QUESTION, 1);
    }
  }

  private void readOther() {
    if (atEnd()) {
      type = Token.END;
    } else if (source[position] == '\\' || Characters.isNameStart(codePoint())) {
      readOddName(new StringBuilder());
    } else {
      throw problem("Unexpected character " + describe(codePoint()), position);
    }
  }

  private static String describe(int codePoint) {
    return codePoint < 0x20 || codePoint > 126
        ? String.format("U+%04X", codePoint)
        : Character.toString((char) codePoint);
  }

  // ---- Names

  private void readPrivateName() {
    position++;
    if (source[position] != '\\' && !Characters.isNameStart(codePoint())) {
      throw problem("Unexpected character #", position - 1);
    }
    readNameText();
    type = Token.PRIVATE_NAME;
  }

  private void readName() {
    readNameText();
  }

  private void readNameText() {
    int first = position;
    int hash = 0;
    int p = first;
    char c = source[p];
    while (Characters.isAsciiNamePart(c)) {
      hash = hash * 31 + c;
      c = source[++p];
    }
    position = p;
    if (c == '\\' || c > 127) {
      position = first;
      readOddName(new StringBuilder());
      return;
    }
    escaped = false;
    type = Token.ofWord(text, first, p - first, hash);
    if (type != Token.NAME) {
      value = Token.text(type);
      hasAwait |= type == Token.AWAIT;
      return;
    }
    int place = (hash ^ (hash >>> 9)) & (NAMES - 1);
    String known = names[place];
    if (known == null || known.length() != p - first || !text.startsWith(known, first)) {
      known = text.substring(first, p);
      names[place] = known;
    }
    value = known;
  }

  /** Reads a name with escapes, or with characters beyond ASCII. */
  private void readOddName(StringBuilder name) {
    escaped = false;
    int first = position;
    while (true) {
      int at = position;
      int c = codePoint();
      if (c == '\\') {
        escaped = true;
        position++;
        c = source[position++] == 'u' ? readUnicodeEscape() : -1;
        if (at == first ? !Characters.isNameStart(c) : !Characters.isNamePart(c)) {
          throw problem("Invalid Unicode escape sequence in a name", at);
        }
      } else if (at == first ? Characters.isNameStart(c) : Characters.isNamePart(c)) {
        position += Character.charCount(c);
      } else {
        break;
      }
      name.appendCodePoint(c);
    }
    value = name.toString();
    type = Token.ofWord(value);
    hasAwait |= type == Token.AWAIT;
    if (escaped) {
      type = Token.isReserved(type) ? Token.ESCAPED_WORD : Token.NAME;
    }
  }
}
