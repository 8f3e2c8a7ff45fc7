package dev.iotajs.sandbox.internal.guest.regexp;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Which characters are the same when case is ignored. Without the flag for Unicode that is by their
 * upper case, with it by simple case folding, which the JDK has not: there it is the lower case of
 * the upper case, but for the few characters listed here.
 */
final class CaseFolding {
  private static final int ASCII = 128;

  /** No letter with cases is above. */
  private static final int LAST = 0x1ffff;

  private static final int LONG_S = 0x17f;
  private static final int KELVIN = 0x212a;

  private final boolean unicode;

  /** Sets of characters that are the same, each of two or more; made when first needed. */
  private volatile Map<Integer, int[]> classes;

  private static final CaseFolding SIMPLE = new CaseFolding(true);
  private static final CaseFolding UPPER = new CaseFolding(false);

  private CaseFolding(boolean unicode) {
    this.unicode = unicode;
  }

  static CaseFolding of(boolean unicode) {
    return unicode ? SIMPLE : UPPER;
  }

  /** The one that stands for all that are the same. */
  int canonical(int c) {
    if (c < ASCII) {
      boolean turned = unicode ? c >= 'A' && c <= 'Z' : c >= 'a' && c <= 'z';
      return turned ? c ^ 0x20 : c;
    }
    return unicode ? folded(c) : upper(c);
  }

  private static int folded(int c) {
    switch (c) {
      case 0x130: // dotted capital I and dotless i fold to themselves
      case 0x131:
        return c;
      case 0x1fd3: // letters with two accents, encoded twice
        return 0x390;
      case 0x1fe3:
        return 0x3b0;
      case 0xfb05:
        return 0xfb06;
      default:
        return Character.toLowerCase(Character.toUpperCase(c));
    }
  }

  private static int upper(int c) {
    int upper = Character.toUpperCase(c);
    if (upper == c || upper < ASCII) {
      return c;
    }
    // Where the upper case is several characters, none is used.
    String whole = String.valueOf((char) c).toUpperCase(Locale.ROOT);
    return whole.length() == 1 ? upper : c;
  }

  /** All that are the same as a character, itself among them. */
  CharSet variants(int c) {
    return close(CharSet.range(c, c));
  }

  /** The set with all that are the same as one in it. */
  CharSet close(CharSet set) {
    if (set.isEmpty()) {
      return set;
    }
    CharSetBuilder closed = new CharSetBuilder().add(set);
    if (set.max() < ASCII) {
      addLetters(set, closed);
    } else {
      for (int[] same : classes().values()) {
        if (anyIn(same, set)) {
          for (int c : same) {
            closed.add(c);
          }
        }
      }
    }
    return closed.build();
  }

  private void addLetters(CharSet set, CharSetBuilder closed) {
    for (int c = 'a'; c <= 'z'; c++) {
      if (set.contains(c) || set.contains(c ^ 0x20)) {
        closed.add(c).add(c ^ 0x20);
        if (unicode && c == 's') {
          closed.add(LONG_S);
        } else if (unicode && c == 'k') {
          closed.add(KELVIN);
        }
      }
    }
  }

  private static boolean anyIn(int[] same, CharSet set) {
    for (int c : same) {
      if (set.contains(c)) {
        return true;
      }
    }
    return false;
  }

  private Map<Integer, int[]> classes() {
    Map<Integer, int[]> known = classes;
    if (known == null) {
      known = makeClasses();
      classes = known;
    }
    return known;
  }

  private Map<Integer, int[]> makeClasses() {
    Map<Integer, List<Integer>> byCanonical = new HashMap<>();
    for (int c = 0; c <= (unicode ? LAST : Character.MAX_VALUE); c++) {
      int canonical = canonical(c);
      if (canonical != c) {
        byCanonical.computeIfAbsent(canonical, ignored -> new ArrayList<>()).add(c);
      }
    }
    Map<Integer, int[]> made = new HashMap<>();
    byCanonical.forEach(
        (canonical, others) -> {
          if (!others.contains(canonical)) {
            others.add(canonical);
          }
          made.put(canonical, others.stream().mapToInt(Integer::intValue).toArray());
        });
    return made;
  }
}
