package dev.iotajs.console;

/**
 * Text of scripts as a terminal may show it: what could move the cursor, change colours or hide
 * text is replaced, so that a script cannot forge what the reader sees.
 */
final class Printable {
  private Printable() {}

  /** One line, of as many characters as before; tabs stay. */
  static String line(String text) {
    return replace(text, false);
  }

  /** Several lines; tabs and line ends stay. */
  static String lines(String text) {
    return replace(text, true);
  }

  private static String replace(String text, boolean lineEnds) {
    StringBuilder printable = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean kept = c == '\t' || (c == '\n' && lineEnds) || !isDangerous(c);
      printable.append(kept ? c : '\ufffd');
    }
    return printable.toString();
  }

  private static boolean isDangerous(char c) {
    return Character.isISOControl(c)
        || (c >= '\u202a' && c <= '\u202e') // overrides of the writing direction
        || (c >= '\u2066' && c <= '\u2069');
  }

  /** How many columns a terminal takes for a text. */
  static int width(String text) {
    return text.chars().map(c -> width((char) c)).sum();
  }

  /** How many columns a terminal takes; half of a surrogate pair counts as one. */
  static int width(char c) {
    switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK:
      case Character.ENCLOSING_MARK:
        return 0;
      default:
        return isWide(c) ? 2 : 1;
    }
  }

  /** The wide blocks of Unicode's East Asian Width, in outline. */
  private static boolean isWide(char c) {
    return (c >= '\u1100' && c <= '\u115f')
        || (c >= '\u2e80' && c <= '\ua4cf')
        || (c >= '\uac00' && c <= '\ud7a3')
        || (c >= '\uf900' && c <= '\ufaff')
        || (c >= '\ufe30' && c <= '\ufe6f')
        || (c >= '\uff00' && c <= '\uff60')
        || (c >= '\uffe0' && c <= '\uffe6');
  }
}
