package dev.iotajs.console;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds what a person who mistyped a word may have meant. */
final class Suggestion {
  private static final int MAX_TYPING_ERRORS = 2;

  private Suggestion() {}

  /** The word nearest to what was typed, if any is near. */
  static Optional<String> nearest(String typed, Collection<String> words) {
    return words.stream()
        .min(Comparator.comparingInt(word -> distance(typed, word)))
        .filter(word -> distance(typed, word) <= Math.min(MAX_TYPING_ERRORS, word.length() - 1));
  }

  /**
   * How many letters were left out, added, mistaken or swapped with their neighbour: the distance
   * of Damerau and Levenshtein, in its restricted form.
   */
  private static int distance(String a, String b) {
    int[][] of = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        of[i][j] = i == 0 || j == 0 ? i + j : step(of, a, b, i, j);
      }
    }
    return of[a.length()][b.length()];
  }

  private static int step(int[][] of, String a, String b, int i, int j) {
    int mistaken = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
    int least = Math.min(of[i - 1][j - 1] + mistaken, 1 + Math.min(of[i - 1][j], of[i][j - 1]));
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(least, of[i - 2][j - 2] + 1) : least;
  }
}
