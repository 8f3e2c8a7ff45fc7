package dev.iotajs.persistence.internal;

import dev.iotajs.persistence.InvalidValueException;

/**
 * What a text must be to come back as it was: PostgreSQL has no U+0000, and drivers write half of a
 * surrogate pair as a question mark.
 */
final class Storable {
  private Storable() {}

  /** The text itself; or an exception that says what is wrong in which line and column. */
  static String check(String field, String text) {
    int index = firstBad(text, 0);
    if (index < 0) {
      return text;
    }
    char bad = text.charAt(index);
    String what =
        bad == 0 ? "U+0000" : String.format("half of a surrogate pair (U+%04X)", (int) bad);
    throw new InvalidValueException(field, "has " + what + " at " + position(text, index));
  }

  /** Index of the first unit from there on that cannot be stored, or -1. */
  static int firstBad(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      char unit = text.charAt(i);
      if (Character.isHighSurrogate(unit) && isLow(text, i + 1)) {
        i++;
      } else if (unit == 0 || Character.isSurrogate(unit)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isLow(String text, int index) {
    return index < text.length() && Character.isLowSurrogate(text.charAt(index));
  }

  /** Lines end as in ECMAScript, but for U+2028 and U+2029, at which editors do not break. */
  private static String position(String text, int index) {
    int line = 1;
    int start = 0;
    for (int i = 0; i < index; i++) {
      char unit = text.charAt(i);
      if (unit == '\n' || (unit == '\r' && text.charAt(i + 1) != '\n')) {
        line++;
        start = i + 1;
      }
    }
    return "line " + line + ", column " + (index - start + 1);
  }
}
