package dev.iotajs.sandbox.internal.guest.regexp;

/** The text of a pattern, and how far it is read. */
final class PatternText {
  /** What is read behind the last character. */
  static final int END = -1;

  private static final long ENORMOUS = 1L << 53;

  private final String source;
  private final boolean byCodePoint;
  private int position;

  PatternText(String source, boolean byCodePoint) {
    this.source = source;
    this.byCodePoint = byCodePoint;
  }

  int position() {
    return position;
  }

  void back(int to) {
    position = to;
  }

  boolean atEnd() {
    return position >= source.length();
  }

  /** The next character, or {@link #END}. */
  int peek() {
    if (atEnd()) {
      return END;
    }
    return byCodePoint ? source.codePointAt(position) : source.charAt(position);
  }

  /** The character after the next, or {@link #END}; for what is ASCII. */
  int peekSecond() {
    return position + 1 < source.length() ? source.charAt(position + 1) : END;
  }

  /** Reads a character; {@link #END} at the end. */
  int next() {
    int c = peek();
    if (c != END) {
      position += byCodePoint ? Character.charCount(c) : 1;
    }
    return c;
  }

  /** The character read last. */
  char previous() {
    return source.charAt(position - 1);
  }

  boolean take(char expected) {
    boolean there = !atEnd() && source.charAt(position) == expected;
    if (there) {
      position++;
    }
    return there;
  }

  boolean take(String expected) {
    boolean there = source.startsWith(expected, position);
    if (there) {
      position += expected.length();
    }
    return there;
  }

  boolean digitAhead() {
    return !atEnd() && source.charAt(position) >= '0' && source.charAt(position) <= '9';
  }

  /** Reads decimal digits. A number that is too large for anything is given as a large one. */
  long number() {
    long number = 0;
    while (digitAhead()) {
      number = Math.min(ENORMOUS, number * 10 + (source.charAt(position++) - '0'));
    }
    return number;
  }

  /** Reads that many hexadecimal digits; nothing, and less than 0, if they are not there. */
  int hex(int digits) {
    if (position + digits > source.length()) {
      return END;
    }
    int value = 0;
    for (int i = 0; i < digits; i++) {
      int digit = hexDigit(source.charAt(position + i));
      if (digit < 0) {
        return END;
      }
      value = (value << 4) | digit;
    }
    position += digits;
    return value;
  }

  private static int hexDigit(char c) {
    return c < 128 ? Character.digit(c, 16) : END;
  }

  /** Reads digits and a closing brace behind an opening one; less than 0 if they are not there. */
  int hexInBraces() {
    int value = 0;
    int start = position;
    while (!atEnd() && hexDigit(source.charAt(position)) >= 0) {
      value = Math.min(CharSet.MAX + 1, (value << 4) | hexDigit(source.charAt(position++)));
    }
    boolean valid = position > start && value <= CharSet.MAX && take('}');
    return valid ? value : END;
  }

  /**
   * Reads an escaped code point behind {@code \\u}: four digits, two times four for a pair, or
   * digits in braces. Less than 0 if it is none.
   */
  int codePointEscape() {
    if (take('{')) {
      return hexInBraces();
    }
    int first = hex(4);
    int behind = position;
    if (first >= 0 && Character.isHighSurrogate((char) first) && take("\\u")) {
      int second = hex(4);
      if (second >= 0 && Character.isLowSurrogate((char) second)) {
        return Character.toCodePoint((char) first, (char) second);
      }
      position = behind;
    }
    return first;
  }

  /** Reads a group's name and the bracket behind it. */
  String groupName() {
    int start = position;
    StringBuilder name = new StringBuilder();
    while (!take('>')) {
      if (atEnd()) {
        throw invalidName(start);
      }
      int c = source.codePointAt(position);
      position += Character.charCount(c);
      if (c == '\\') {
        c = take('u') ? codePointEscape() : END;
      }
      if (c < 0 || !isNamePart(c, name.length() == 0)) {
        throw invalidName(start);
      }
      name.appendCodePoint(c);
    }
    if (name.length() == 0) {
      throw invalidName(start);
    }
    return name.toString();
  }

  private static boolean isNamePart(int c, boolean first) {
    if (c == '$' || c == '_') {
      return true;
    }
    if (first) {
      return UnicodeProperties.isIdStart(c);
    }
    return UnicodeProperties.isIdContinue(c) || c == 0x200c || c == 0x200d;
  }

  private static PatternProblem invalidName(int start) {
    return new PatternProblem("Invalid name of a group in a regular expression", start);
  }

  /** A problem where the reading is. */
  PatternProblem problem(String message) {
    return new PatternProblem(message, position);
  }
}
