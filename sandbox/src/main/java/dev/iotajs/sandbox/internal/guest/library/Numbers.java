package dev.iotajs.sandbox.internal.guest.library;

import org.openjdk.nashorn.internal.runtime.JSType;

/** Conversion of texts to numbers. */
public final class Numbers {
  private Numbers() {}

  /** Whether a text has a literal that the engine does not know. Called from the woven engine. */
  public static boolean isNewer(String text) {
    int start = 0;
    while (start < text.length() && Texts.isSpace(text.charAt(start))) {
      start++;
    }
    if (start < text.length() && (text.charAt(start) == '+' || text.charAt(start) == '-')) {
      start++;
    }
    return start + 1 < text.length()
        && text.charAt(start) == '0'
        && "bBoOxX".indexOf(text.charAt(start + 1)) >= 0;
  }

  /** StringToNumber, with binary and octal literals. */
  public static double parse(String text) {
    String trimmed = Texts.trim(text, true, true);
    if (trimmed.length() > 2 && trimmed.charAt(0) == '0') {
      switch (trimmed.charAt(1)) {
        case 'b':
        case 'B':
          return digits(trimmed, 2);
        case 'o':
        case 'O':
          return digits(trimmed, 8);
        case 'x':
        case 'X':
          return digits(trimmed, 16);
        default:
          break;
      }
    }
    return isNewer(trimmed) ? Double.NaN : JSType.toNumber(trimmed);
  }

  private static double digits(String text, int radix) {
    double value = 0;
    for (int i = 2; i < text.length(); i++) {
      int digit = text.charAt(i) < 128 ? Character.digit(text.charAt(i), radix) : -1;
      if (digit < 0) {
        return Double.NaN;
      }
      value = value * radix + digit;
    }
    return value;
  }
}
