package dev.iotajs.sandbox.internal.guest.syntax;

/** Which characters may stand where. */
final class Characters {
  private static final boolean[] START = new boolean[128];
  private static final boolean[] PART = new boolean[128];

  static {
    for (char c = 0; c < 128; c++) {
      boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
      START[c] = letter || c == '$' || c == '_';
      PART[c] = START[c] || isDigit(c);
    }
  }

  private Characters() {}

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** The value of a digit of up to 16, or -1. */
  static int digit(char c) {
    if (isDigit(c)) {
      return c - '0';
    }
    int lower = c | 0x20;
    return lower >= 'a' && lower <= 'f' && c < 128 ? lower - 'a' + 10 : -1;
  }

  static boolean isAsciiNamePart(char c) {
    return c < 128 && PART[c];
  }

  /** Whether a name may begin with a code point; -1 is none. */
  static boolean isNameStart(int c) {
    if (c < 128) {
      return c >= 0 && START[c];
    }
    // A letter by its category, but a sign by the standard
    return (Character.isUnicodeIdentifierStart(c) && c != 0x2E2F) || isOtherStart(c);
  }

  /** Whether a code point may stand in a name; -1 is none. */
  static boolean isNamePart(int c) {
    if (c < 128) {
      return c >= 0 && PART[c];
    }
    return isNameStart(c)
        || (Character.isUnicodeIdentifierPart(c)
            && !Character.isIdentifierIgnorable(c)
            && c != 0x2E2F)
        || isOtherPart(c);
  }

  /** Other_ID_Start: here because not every version of Java has it. */
  private static boolean isOtherStart(int c) {
    return c == 0x1885 || c == 0x1886 || c == 0x2118 || c == 0x212E || c == 0x309B || c == 0x309C;
  }

  /** Other_ID_Continue, and the joiners that ECMAScript adds. */
  private static boolean isOtherPart(int c) {
    return c == 0xB7
        || c == 0x387
        || (c >= 0x1369 && c <= 0x1371)
        || c == 0x19DA
        || c == 0x30FB
        || c == 0xFF65
        || c == 0x200C
        || c == 0x200D;
  }

  static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029';
  }

  /** White space other than line ends. */
  static boolean isSpace(char c) {
    return c == ' '
        || c == '\t'
        || c == 0x0B
        || c == 0x0C
        || c == 0xA0
        || c == 0xFEFF
        || (c > 127 && Character.getType(c) == Character.SPACE_SEPARATOR);
  }
}
