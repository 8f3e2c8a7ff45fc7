package dev.iotajs.sandbox.internal.guest.syntax;

/** Reads numbers, strings, pieces of templates, and regular expressions from a text. */
class LiteralReader {
  private static final String BAD_ESCAPE = "Invalid Unicode escape sequence";
  private static final String BAD_HEX = "Invalid hexadecimal escape sequence";
  private static final String BAD_OCTAL = "Octal escape sequences are not allowed in templates";
  private static final String FLAGS = "dgimsuyv";

  final String text;
  final int length;

  /** The text and a zero behind it. */
  final char[] source;

  /** Where to read on. */
  int position;

  /** The value of a string, the name, the digits of a big integer, the pattern. */
  String value;

  /** The value of a number. */
  double number;

  /** Whether the number read last is a big integer. */
  boolean bigInteger;

  /** Where in the number or string read last something octal is that strict code forbids, or -1. */
  int octalAt;

  /** The flags of a regular expression. */
  String flags;

  /** A piece of a template as written. */
  String rawPiece;

  /** A piece of a template; null if an escape is wrong. */
  String cookedPiece;

  /** Whether the piece was the last. */
  boolean lastPiece;

  /** What is wrong with the first wrong escape of the piece. */
  private String pieceProblem;

  private int pieceProblemAt;

  LiteralReader(String text) {
    this.text = text;
    length = text.length();
    source = new char[length + 1];
    text.getChars(0, length, source, 0);
  }

  static SyntaxProblem problem(String message, int offset) {
    return new SyntaxProblem(message, offset);
  }

  final boolean atEnd() {
    return position >= length;
  }

  // ---- Numbers

  final void readNumber() {
    octalAt = -1;
    bigInteger = false;
    char next = source[position + 1];
    if (source[position] != '0' || next == '.') {
      readDecimal();
    } else if (next == 'x' || next == 'X') {
      readRadix(16);
    } else if (next == 'o' || next == 'O') {
      readRadix(8);
    } else if (next == 'b' || next == 'B') {
      readRadix(2);
    } else if (Characters.isDigit(next)) {
      readLegacy();
    } else if (next == '_') {
      throw problem("A numeric separator must not follow a leading 0", position + 1);
    } else {
      readDecimal();
    }
    if (Characters.isNameStart(codePoint()) || source[position] == '\\' || isDigitHere()) {
      throw problem("A number must not be followed directly by a name or digit", position);
    }
  }

  private boolean isDigitHere() {
    return Characters.isDigit(source[position]);
  }

  private void readRadix(int radix) {
    int start = position;
    position += 2;
    readDigits(radix);
    if (source[position] == 'n') {
      endBigInteger(start);
    } else {
      number = radixValue(start + 2, position, radix);
    }
  }

  /** The value of digits of radix 2, 8 or 16, rounded once however many they are. */
  private double radixValue(int from, int to, int radix) {
    int digitBits = Integer.numberOfTrailingZeros(radix);
    long leading = 0;
    int dropped = 0;
    for (int i = from; i < to; i++) {
      if (source[i] == '_') {
        continue;
      }
      int digit = Characters.digit(source[i]);
      for (int bit = digitBits - 1; bit >= 0; bit--) {
        int set = (digit >> bit) & 1;
        if (leading < 1L << 62) {
          leading = leading * 2 + set;
        } else {
          leading |= set; // only whether there is any decides about rounding
          dropped++;
        }
      }
    }
    return Math.scalb((double) leading, dropped);
  }

  private void readLegacy() {
    octalAt = position;
    int start = position;
    boolean octal = true;
    while (isDigitHere()) {
      octal &= source[position++] < '8';
    }
    if (octal) {
      number = radixValue(start, position, 8);
    } else {
      readFraction(start);
    }
  }

  private void readDecimal() {
    int start = position;
    if (source[position] != '.') {
      readDigits(10);
      if (source[position] == 'n') {
        endBigInteger(start);
        return;
      }
    }
    readFraction(start);
  }

  private void readFraction(int start) {
    boolean integer = true;
    if (source[position] == '.') {
      integer = false;
      position++;
      if (isDigitHere() || source[position] == '_') {
        readDigits(10);
      }
    }
    if (source[position] == 'e' || source[position] == 'E') {
      integer = false;
      position++;
      if (source[position] == '+' || source[position] == '-') {
        position++;
      }
      readDigits(10);
    }
    number = integer && position - start < 16 ? smallInteger(start) : parse(start);
  }

  private double smallInteger(int start) {
    long result = 0;
    for (int i = start; i < position; i++) {
      if (source[i] != '_') {
        result = result * 10 + source[i] - '0';
      }
    }
    return result;
  }

  private double parse(int start) {
    StringBuilder digits = new StringBuilder(position - start);
    for (int i = start; i < position; i++) {
      if (source[i] != '_') {
        digits.append(source[i]);
      }
    }
    return Double.parseDouble(digits.toString());
  }

  private void readDigits(int radix) {
    int start = position;
    while (true) {
      char c = source[position];
      if (c == '_') {
        if (position == start || source[position - 1] == '_') {
          throw problem("A numeric separator must stand between digits", position);
        }
      } else {
        int digit = Characters.digit(c);
        if (digit < 0 || digit >= radix) {
          break;
        }
      }
      position++;
    }
    if (position == start) {
      throw problem("A number lacks digits", position);
    }
    if (source[position - 1] == '_') {
      throw problem("A numeric separator must stand between digits", position - 1);
    }
  }

  private void endBigInteger(int start) {
    bigInteger = true;
    value = text.substring(start, position);
    position++;
  }

  // ---- Strings

  final void readString() {
    octalAt = -1;
    int start = position;
    char quote = source[position++];
    while (source[position] != quote && source[position] != '\\') {
      skipStringCharacter(start);
    }
    if (source[position] == quote) {
      value = text.substring(start + 1, position++);
      return;
    }
    StringBuilder result = new StringBuilder();
    result.append(source, start + 1, position - start - 1);
    while (source[position] != quote) {
      if (source[position] == '\\') {
        int escape = position;
        String problem = readEscape(result, false);
        if (problem != null) {
          throw problem(problem, escape);
        }
      } else {
        result.append(source[position]);
        skipStringCharacter(start);
      }
    }
    position++;
    value = result.toString();
  }

  private void skipStringCharacter(int start) {
    char c = source[position];
    if (c == '\n' || c == '\r' || atEnd()) {
      throw problem("A string is not closed", start);
    }
    position++;
  }

  /** Reads from a backslash on; gives what is wrong, or null. */
  private String readEscape(StringBuilder result, boolean template) {
    position++;
    if (atEnd()) {
      return null; // the caller finds the end
    }
    char c = source[position++];
    switch (c) {
      case 'n':
        result.append('\n');
        return null;
      case 't':
        result.append('\t');
        return null;
      case 'r':
        result.append('\r');
        return null;
      case 'b':
        result.append('\b');
        return null;
      case 'f':
        result.append('\f');
        return null;
      case 'v':
        result.append('\u000B');
        return null;
      case '\r':
        if (source[position] == '\n') {
          position++;
        }
        return null;
      case '\n':
      case '\u2028':
      case '\u2029':
        return null;
      case 'x':
        return readHexEscape(result);
      case 'u':
        int codePoint = readUnicodeEscape();
        if (codePoint >= 0) {
          result.appendCodePoint(codePoint);
        }
        return codePoint >= 0 ? null : BAD_ESCAPE;
      default:
        return Characters.isDigit(c) ? readOctalEscape(c, result, template) : append(c, result);
    }
  }

  private static String append(char c, StringBuilder result) {
    result.append(c);
    return null;
  }

  private String readHexEscape(StringBuilder result) {
    int high = Characters.digit(source[position]);
    int low = high < 0 ? -1 : Characters.digit(source[position + 1]);
    if (low < 0) {
      return BAD_HEX;
    }
    position += 2;
    return append((char) (high * 16 + low), result);
  }

  private String readOctalEscape(char first, StringBuilder result, boolean template) {
    if (first == '0' && !isDigitHere()) {
      return append('\0', result);
    }
    if (template) {
      return BAD_OCTAL;
    }
    if (octalAt < 0) {
      octalAt = position - 2;
    }
    if (first > '7') {
      return append(first, result);
    }
    int code = first - '0';
    int most = first < '4' ? 2 : 1;
    for (int i = 0; i < most && source[position] >= '0' && source[position] < '8'; i++) {
      code = code * 8 + source[position++] - '0';
    }
    return append((char) code, result);
  }

  /** Reads what follows {@code \}{@code u}; -1 if it is wrong. */
  final int readUnicodeEscape() {
    int code = 0;
    if (source[position] == '{') {
      int start = ++position;
      while (Characters.digit(source[position]) >= 0) {
        code = code * 16 + Characters.digit(source[position]);
        if (code > Character.MAX_CODE_POINT) {
          return -1;
        }
        position++;
      }
      if (position == start || source[position] != '}') {
        return -1;
      }
      position++;
      return code;
    }
    for (int i = 0; i < 4; i++) {
      int digit = Characters.digit(source[position]);
      if (digit < 0) {
        return -1;
      }
      code = code * 16 + digit;
      position++;
    }
    return code;
  }

  // ---- Templates

  /** Reads from behind <code>`</code> or <code>}</code> to behind <code>`</code> or ${. */
  final void readPiece(int templateStart) {
    int start = position;
    pieceProblem = null;
    StringBuilder cooked = null;
    boolean returns = false;
    while (!atPieceEnd(templateStart)) {
      char c = source[position];
      if (c == '\\' || c == '\r') {
        if (cooked == null) {
          cooked = new StringBuilder().append(source, start, position - start);
        }
        returns |= c == '\r' || source[position + 1] == '\r';
        if (c == '\\') {
          readPieceEscape(cooked);
        } else {
          position += source[position + 1] == '\n' ? 2 : 1;
          cooked.append('\n');
        }
      } else {
        if (cooked != null) {
          cooked.append(c);
        }
        position++;
      }
    }
    rawPiece = text.substring(start, position);
    if (returns) {
      rawPiece = rawPiece.replace("\r\n", "\n").replace('\r', '\n');
    }
    cookedPiece = cooked == null ? rawPiece : pieceProblem == null ? cooked.toString() : null;
    lastPiece = source[position] == '`';
    position += lastPiece ? 1 : 2;
  }

  private boolean atPieceEnd(int templateStart) {
    char c = source[position];
    if (c == 0 && atEnd()) {
      throw problem("A template is not closed", templateStart);
    }
    return c == '`' || (c == '$' && source[position + 1] == '{');
  }

  private void readPieceEscape(StringBuilder cooked) {
    int start = position;
    String problem = readEscape(cooked, true);
    if (problem != null && pieceProblem == null) {
      pieceProblem = problem;
      pieceProblemAt = start;
    }
  }

  /** Fails if the piece read last has a wrong escape. */
  final void checkPiece() {
    if (pieceProblem != null) {
      throw problem(pieceProblem, pieceProblemAt);
    }
  }

  // ---- Regular expressions

  /** Reads from the slash at an offset on. */
  final void readRegularExpression(int start) {
    position = start + 1;
    boolean inClass = false;
    while (source[position] != '/' || inClass) {
      char c = source[position];
      if (c == '\\') {
        c = source[++position];
      } else if (c == '[') {
        inClass = true;
      } else if (c == ']') {
        inClass = false;
      }
      if (Characters.isLineEnd(c) || atEnd()) {
        throw problem("A regular expression is not closed", start);
      }
      position++;
    }
    value = text.substring(start + 1, position++);
    readFlags();
  }

  private void readFlags() {
    int start = position;
    int seen = 0;
    while (Characters.isNamePart(codePoint()) || source[position] == '\\') {
      int flag = FLAGS.indexOf(source[position]);
      if (flag < 0 || (seen & (1 << flag)) != 0) {
        throw problem("Invalid regular expression flags", start);
      }
      seen |= 1 << flag;
      position++;
    }
    flags = text.substring(start, position);
    if (flags.indexOf('u') >= 0 && flags.indexOf('v') >= 0) {
      throw problem("Invalid regular expression flags", start);
    }
  }

  /** The character here, or the pair of surrogates. */
  final int codePoint() {
    char c = source[position];
    if (Character.isHighSurrogate(c) && Character.isLowSurrogate(source[position + 1])) {
      return Character.toCodePoint(c, source[position + 1]);
    }
    return c;
  }
}
