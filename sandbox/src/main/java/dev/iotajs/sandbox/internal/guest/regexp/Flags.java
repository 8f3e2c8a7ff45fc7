package dev.iotajs.sandbox.internal.guest.regexp;

/** The flags of a regular expression. Immutable. */
final class Flags {
  private static final String ALL = "dgimsuvy";

  final boolean hasIndices;
  final boolean global;
  final boolean ignoreCase;
  final boolean multiline;
  final boolean dotAll;
  final boolean unicode;
  final boolean unicodeSets;
  final boolean sticky;

  private Flags(String text) {
    hasIndices = text.indexOf('d') >= 0;
    global = text.indexOf('g') >= 0;
    ignoreCase = text.indexOf('i') >= 0;
    multiline = text.indexOf('m') >= 0;
    dotAll = text.indexOf('s') >= 0;
    unicode = text.indexOf('u') >= 0;
    unicodeSets = text.indexOf('v') >= 0;
    sticky = text.indexOf('y') >= 0;
  }

  /**
   * Other flags for a part of a pattern.
   *
   * @param added letters of i, m and s
   * @param removed the same
   */
  Flags modified(String added, String removed) {
    StringBuilder text = new StringBuilder(ALL.length());
    for (int i = 0; i < ALL.length(); i++) {
      char flag = ALL.charAt(i);
      boolean set = toString().indexOf(flag) >= 0 || added.indexOf(flag) >= 0;
      if (set && removed.indexOf(flag) < 0) {
        text.append(flag);
      }
    }
    return new Flags(text.toString());
  }

  /**
   * Reads flags.
   *
   * @param text the flags in any order
   * @throws PatternProblem if one is unknown or there twice, or two exclude each other
   */
  static Flags parse(String text) {
    int seen = 0;
    for (int i = 0; i < text.length(); i++) {
      int which = ALL.indexOf(text.charAt(i));
      if (which < 0) {
        throw new PatternProblem("Unknown flag of a regular expression", 0);
      }
      if ((seen & (1 << which)) != 0) {
        throw new PatternProblem(
            "Repeated flag '" + text.charAt(i) + "' of a regular expression", 0);
      }
      seen |= 1 << which;
    }
    Flags flags = new Flags(text);
    if (flags.unicode && flags.unicodeSets) {
      throw new PatternProblem("The flags 'u' and 'v' exclude each other", 0);
    }
    return flags;
  }

  /** Whether matching goes by code points. */
  boolean byCodePoint() {
    return unicode || unicodeSets;
  }

  /** The flags in the order of the alphabet. */
  @Override
  public String toString() {
    boolean[] set = {
      hasIndices, global, ignoreCase, multiline, dotAll, unicode, unicodeSets, sticky
    };
    StringBuilder text = new StringBuilder(set.length);
    for (int i = 0; i < set.length; i++) {
      if (set[i]) {
        text.append(ALL.charAt(i));
      }
    }
    return text.toString();
  }
}
