package dev.iotajs.sdk.db;

/**
 * Patterns of LIKE: {@code %} for any text, {@code _} for any character, a backslash before them
 * for themselves. H2 tries every way to place what stands between the {@code %}, and cannot be
 * stopped while it does so for one row, so that there their number is bound by the text's length.
 */
final class LikePatterns {
  static final char ESCAPE = '\\';
  static final int MAX_LENGTH = 1_000;

  /** Characters compared for the worst row: about a second of H2's time. */
  private static final double MAX_COMPARED = 1e9;

  private LikePatterns() {}

  /**
   * Whether each escape stands before what can be escaped; databases differ in what they make of
   * others.
   */
  static boolean isWellFormed(String pattern) {
    for (int i = 0; i < pattern.length(); i++) {
      if (pattern.charAt(i) == ESCAPE
          && (++i == pattern.length() || "%_\\".indexOf(pattern.charAt(i)) < 0)) {
        return false;
      }
    }
    return true;
  }

  static boolean isQuick(String pattern, long textLength) {
    int searches = searches(pattern);
    double tries = 1;
    for (int i = 1; i <= searches; i++) {
      tries = tries * textLength / i;
    }
    return searches <= 1 || tries * pattern.length() <= MAX_COMPARED;
  }

  /** How often a text after a {@code %} is looked for. */
  private static int searches(String pattern) {
    int searches = 0;
    boolean isOpen = false;
    for (int i = 0; i < pattern.length(); i++) {
      char sign = pattern.charAt(i);
      if (isOpen && sign != '%') {
        searches++;
      }
      isOpen = sign == '%';
      if (sign == ESCAPE) {
        i++;
      }
    }
    return searches;
  }
}
