package dev.iotajs.sandbox.internal.guest.library;

import dev.iotajs.sandbox.internal.guard.Guard;
import dev.iotajs.sandbox.internal.guest.operations.Errors;
import org.openjdk.nashorn.internal.runtime.JSType;
import org.openjdk.nashorn.internal.runtime.Symbol;

/** Work on texts in own loops, which can be stopped. */
public final class Texts {
  /** What the engine's own strings end at. */
  static final int MAX_LENGTH = (1 << 29) - 24;

  private Texts() {}

  /** Whether that is white space or the end of a line. Called from the woven engine. */
  public static boolean isSpace(char unit) {
    if (unit <= ' ') {
      return unit == ' ' || (unit >= '\t' && unit <= '\r');
    }
    return unit >= 0xA0
        && (unit == 0xFEFF
            || unit == 0x2028
            || unit == 0x2029
            || Character.getType(unit) == Character.SPACE_SEPARATOR);
  }

  /** String called as a function gives symbols a text. Called from the woven engine. */
  public static CharSequence toChars(Object value, boolean isNew) {
    return value instanceof Symbol && !isNew ? value.toString() : JSType.toCharSequence(value);
  }

  static String trim(String text, boolean start, boolean end) {
    int from = 0;
    int to = text.length();
    while (start && from < to && isSpace(text.charAt(from))) {
      from++;
    }
    while (end && to > from && isSpace(text.charAt(to - 1))) {
      to--;
    }
    return text.substring(from, to);
  }

  /** The text so many times; charged before it exists. */
  static String repeat(String text, double count) {
    double length = text.length() * count;
    if (length == 0) {
      return "";
    }
    if (length > MAX_LENGTH) {
      // A limit comes before the error, if it is smaller.
      Guard.allocate((long) Math.min(length * 2, 1e18));
      throw Errors.range("The string would be too long");
    }
    Guard.allocate((long) (length * 2));
    return text.repeat((int) count);
  }

  static boolean isHighSurrogate(String text, int index) {
    return index >= 0 && index < text.length() && Character.isHighSurrogate(text.charAt(index));
  }

  static boolean isLowSurrogate(String text, int index) {
    return index >= 0 && index < text.length() && Character.isLowSurrogate(text.charAt(index));
  }

  /** Where the code point at an index ends. */
  static int next(String text, int index) {
    return isHighSurrogate(text, index) && isLowSurrogate(text, index + 1) ? index + 2 : index + 1;
  }
}
