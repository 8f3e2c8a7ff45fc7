package dev.iotajs.sandbox.internal.guest.library;

import dev.iotajs.sandbox.internal.guest.operations.Errors;
import java.text.Normalizer;

/**
 * Unicode normalisation, in pieces between which the run can be stopped. They are cut before
 * characters that never combine with what is before them.
 */
final class Normalization {
  private static final int PIECE = 4096;

  /**
   * Longer runs of combining characters than this are not text, and take the JDK quadratic time.
   */
  private static final int MAX_PIECE = 1 << 15;

  private Normalization() {}

  static String of(String text, String form) {
    Normalizer.Form target = form(form);
    if (isPlain(text)) {
      return text;
    }
    TextBuilder result = new TextBuilder();
    for (int from = 0; from < text.length(); ) {
      int to = Math.min(from + PIECE, text.length());
      while (to < text.length() && mayCombine(text.charAt(to))) {
        to++;
      }
      if (to - from > MAX_PIECE) {
        throw Errors.range("The string has too many combining characters in a row");
      }
      result.add(Normalizer.normalize(text.substring(from, to), target));
      from = to;
    }
    return result.toString();
  }

  private static Normalizer.Form form(String name) {
    switch (name) {
      case "NFC":
      case "NFD":
      case "NFKC":
      case "NFKD":
        return Normalizer.Form.valueOf(name);
      default:
        throw Errors.range("The normalization form must be NFC, NFD, NFKC or NFKD");
    }
  }

  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  private static boolean mayCombine(char unit) {
    if (unit < 0x300) {
      return false;
    }
    boolean jamo = (unit >= 0x1100 && unit <= 0x11FF) || (unit >= 0xFF9E && unit <= 0xFFDC);
    switch (Character.getType(unit)) {
      case Character.NON_SPACING_MARK:
      case Character.COMBINING_SPACING_MARK:
      case Character.ENCLOSING_MARK:
      case Character.SURROGATE:
      case Character.UNASSIGNED:
        return true;
      default:
        return jamo;
    }
  }
}
