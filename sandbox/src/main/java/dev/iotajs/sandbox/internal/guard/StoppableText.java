package dev.iotajs.sandbox.internal.guard;

import java.text.Collator;
import java.util.Locale;
import java.util.function.UnaryOperator;

/**
 * Operations of the JDK on texts that can take long, in a form that can be stopped. They are woven
 * in where the engine's built-ins call the JDK's; short texts go there as before.
 */
public final class StoppableText {
  /** Below this many character comparisons a search needs no polling. */
  private static final long SMALL_SEARCH = 1 << 20;

  /** Texts are worked on in pieces of this many characters. */
  private static final int PIECE = 16 << 10;

  private StoppableText() {}

  /**
   * {@link String#indexOf(String, int)}. In the worst case it compares as often as the product of
   * both lengths, which the JDK does in one go.
   */
  public static int indexOf(String text, String pattern, int from) {
    if ((long) text.length() * pattern.length() <= SMALL_SEARCH) {
      return text.indexOf(pattern, from);
    }
    int last = text.length() - pattern.length();
    char first = pattern.charAt(0);
    int at = Math.max(from, 0) - 1;
    while ((at = text.indexOf(first, at + 1)) >= 0 && at <= last) {
      if (startsWith(text, pattern, at)) {
        return at;
      }
    }
    return -1;
  }

  /** {@link String#indexOf(String)}. */
  public static int indexOf(String text, String pattern) {
    return indexOf(text, pattern, 0);
  }

  /** {@link String#lastIndexOf(String, int)}. */
  public static int lastIndexOf(String text, String pattern, int from) {
    if ((long) text.length() * pattern.length() <= SMALL_SEARCH) {
      return text.lastIndexOf(pattern, from);
    }
    for (int at = Math.min(from, text.length() - pattern.length()); at >= 0; at--) {
      if (startsWith(text, pattern, at)) {
        return at;
      }
    }
    return -1;
  }

  private static boolean startsWith(String text, String pattern, int at) {
    for (int i = 0; i < pattern.length(); i += PIECE) {
      Guard.poll();
      if (!text.regionMatches(at + i, pattern, i, Math.min(PIECE, pattern.length() - i))) {
        return false;
      }
    }
    return true;
  }

  /**
   * {@link String#toUpperCase(Locale)}. Where characters become more, as in the German sharp s, the
   * JDK's takes the square of the length.
   */
  public static String toUpperCase(String text, Locale locale) {
    return inPieces(text, piece -> piece.toUpperCase(locale));
  }

  /** {@link String#toUpperCase()}. */
  public static String toUpperCase(String text) {
    return toUpperCase(text, Locale.getDefault());
  }

  /** {@link String#toLowerCase(Locale)}. */
  public static String toLowerCase(String text, Locale locale) {
    return inPieces(text, piece -> piece.toLowerCase(locale));
  }

  /** {@link String#toLowerCase()}. */
  public static String toLowerCase(String text) {
    return toLowerCase(text, Locale.getDefault());
  }

  private static String inPieces(String text, UnaryOperator<String> operation) {
    if (text.length() <= PIECE) {
      return operation.apply(text);
    }
    Guard.allocate(4L * text.length());
    StringBuilder result = new StringBuilder(text.length());
    int start = 0;
    while (start < text.length()) {
      Guard.poll();
      int end = pieceEnd(text, Math.min(text.length(), start + PIECE));
      result.append(operation.apply(text.substring(start, end)));
      start = end;
    }
    return result.toString();
  }

  /** Not in the middle of a surrogate pair, nor of a word, whose end changes some letters. */
  private static int pieceEnd(String text, int wanted) {
    int end = wanted;
    while (end < text.length() && end < wanted + 100 && Character.isLetter(text.charAt(end))) {
      end++;
    }
    boolean inPair =
        end < text.length()
            && Character.isHighSurrogate(text.charAt(end - 1))
            && Character.isLowSurrogate(text.charAt(end));
    return inPair ? end + 1 : end;
  }

  /**
   * {@link Collator#compare(String, String)}, which takes about 100 ns a character. Of long texts
   * the equal start is skipped, and one piece after the first difference decides.
   */
  public static int compare(Collator collator, String left, String right) {
    if (left.length() <= PIECE && right.length() <= PIECE) {
      return collator.compare(left, right);
    }
    int different = 0;
    int shorter = Math.min(left.length(), right.length());
    while (different < shorter && left.charAt(different) == right.charAt(different)) {
      if ((different & 0xfff) == 0) {
        Guard.poll();
      }
      different++;
    }
    // A character may belong to one before it, as accents do.
    int start = Math.max(0, different - 16);
    int order = collator.compare(piece(left, start), piece(right, start));
    return order != 0 ? order : Integer.signum(left.compareTo(right));
  }

  private static String piece(String text, int start) {
    return text.substring(start, Math.min(text.length(), start + PIECE));
  }
}
