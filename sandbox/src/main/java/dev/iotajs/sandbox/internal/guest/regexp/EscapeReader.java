package dev.iotajs.sandbox.internal.guest.regexp;

/** Reads what may stand behind a backslash, in classes and outside. */
final class EscapeReader {
  private static final String SYNTAX = "^$\\.*+?()[]{}|/";
  private static final String CONTROLS = "tnvfr";
  private static final String CONTROL_VALUES = "\t\n\u000b\f\r";

  private final PatternText text;
  private final Flags flags;
  private final boolean strict;
  private final boolean named;
  private final CaseFolding folding;

  EscapeReader(PatternText text, Flags flags, boolean named) {
    this.text = text;
    this.flags = flags;
    this.strict = flags.byCodePoint();
    this.named = named;
    this.folding = CaseFolding.of(strict);
  }

  /** The set with what matches it when case is ignored, if it is. */
  CharSet forMatching(CharSet set) {
    return flags.ignoreCase ? folding.close(set) : set;
  }

  /** Reads a letter that stands for a set; null, and nothing is read, if it is another. */
  CharSet characterClass() {
    int c = text.peek();
    CharSet set = plain(c | 0x20);
    if (c != END_OF_TEXT && set != null) {
      text.next();
      return (c & 0x20) == 0 ? set.complement() : set;
    }
    if (strict && (c == 'p' || c == 'P')) {
      text.next();
      return property(c == 'P');
    }
    return null;
  }

  private static final int END_OF_TEXT = PatternText.END;

  private CharSet plain(int letter) {
    switch (letter) {
      case 'd':
        return CharSet.DIGITS;
      case 's':
        return CharSet.SPACES;
      case 'w':
        return word();
      default:
        return null;
    }
  }

  /** What counts as part of a word. */
  CharSet word() {
    return strict && flags.ignoreCase ? folding.close(CharSet.WORD) : CharSet.WORD;
  }

  private CharSet property(boolean negative) {
    int start = text.position();
    StringBuilder content = new StringBuilder();
    if (!text.take('{')) {
      throw new PatternProblem("Invalid property in a regular expression", start);
    }
    while (!text.take('}')) {
      int c = text.next();
      if (c == END_OF_TEXT) {
        throw new PatternProblem("Invalid property in a regular expression", start);
      }
      content.appendCodePoint(c);
    }
    CharSet set = UnicodeProperties.find(content.toString());
    if (set == null) {
      boolean strings = UnicodeProperties.isOfStrings(content.toString());
      throw new PatternProblem(
          strings && flags.unicodeSets && !negative
              ? "Properties of strings are not supported in regular expressions"
              : "Unknown property in a regular expression",
          start);
    }
    if (flags.unicodeSets && flags.ignoreCase) {
      set = folding.close(set);
    }
    return negative ? set.complement() : set;
  }

  /**
   * Reads an escape that stands for one character.
   *
   * @param start where the backslash is
   * @param inClass whether this is in brackets
   */
  int character(int start, boolean inClass) {
    int c = text.next();
    if (c == END_OF_TEXT) {
      throw new PatternProblem("A regular expression ends with a backslash", start);
    }
    int control = CONTROLS.indexOf(c);
    if (control >= 0) {
      return CONTROL_VALUES.charAt(control);
    }
    if (c >= '0' && c <= '9') {
      return digit(c, start);
    }
    switch (c) {
      case 'c':
        return control(start, inClass);
      case 'x':
        return orLetter(text.hex(2), c, start);
      case 'u':
        return unicode(start);
      default:
        return identity(c, start, inClass);
    }
  }

  private int orLetter(int value, int letter, int start) {
    if (value < 0 && strict) {
      throw invalid(start);
    }
    return value < 0 ? letter : value;
  }

  private int unicode(int start) {
    return orLetter(strict ? text.codePointEscape() : text.hex(4), 'u', start);
  }

  private int control(int start, boolean inClass) {
    int letter = text.peek();
    boolean known = (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z');
    boolean tolerated = inClass && ((letter >= '0' && letter <= '9') || letter == '_');
    if (known || (!strict && tolerated)) {
      text.next();
      return letter & 0x1f;
    }
    if (strict) {
      throw invalid(start);
    }
    text.back(start + 1);
    return '\\';
  }

  private int digit(int first, int start) {
    if (strict) {
      if (first == '0' && !text.digitAhead()) {
        return 0;
      }
      throw invalid(start);
    }
    if (first >= '8') {
      return first;
    }
    int value = first - '0';
    int most = first <= '3' ? 2 : 1;
    for (int i = 0; i < most && text.peek() >= '0' && text.peek() <= '7'; i++) {
      value = value * 8 + (text.next() - '0');
    }
    return value;
  }

  private int identity(int c, int start, boolean inClass) {
    boolean allowed;
    if (strict) {
      allowed =
          SYNTAX.indexOf(c) >= 0
              || (inClass && (c == '-' || (flags.unicodeSets && ClassReader.isReserved(c))));
    } else {
      allowed = c != 'k' || !named;
    }
    if (!allowed) {
      throw invalid(start);
    }
    return c;
  }

  private static PatternProblem invalid(int start) {
    return new PatternProblem("Invalid escape in a regular expression", start);
  }
}
