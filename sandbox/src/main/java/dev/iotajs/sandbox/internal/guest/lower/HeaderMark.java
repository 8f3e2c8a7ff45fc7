package dev.iotajs.sandbox.internal.guest.lower;

import java.security.SecureRandom;

/**
 * How the directives begin that lowered functions tell the engine about themselves with. Nobody can
 * guess it: a string that an author computes of constants is a directive to the engine too.
 */
public final class HeaderMark {
  /** So many digits of base 36 hold any positive long. */
  private static final int DIGITS = 13;

  /** The beginning, another one in each process, and always of the same length. */
  public static final String TEXT = Make.OPERATIONS + digits() + ":";

  private HeaderMark() {}

  private static String digits() {
    String digits = Long.toString(new SecureRandom().nextLong() >>> 1, Character.MAX_RADIX);
    return "0".repeat(DIGITS - digits.length()) + digits;
  }
}
