package dev.iotajs.sandbox.internal.guest.lower;

import java.security.SecureRandom;

/**
 * How the directives begin that lowered functions tell the engine about themselves with. Nobody can
 * guess it: a string that an author computes of constants is a directive to the engine too.
 */
public final class HeaderMark {
  /** The beginning, another one in each process. */
  public static final String TEXT =
      Make.OPERATIONS
          + Long.toString(new SecureRandom().nextLong() >>> 1, Character.MAX_RADIX)
          + ":";

  private HeaderMark() {}
}
