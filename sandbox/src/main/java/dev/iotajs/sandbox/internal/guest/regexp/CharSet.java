package dev.iotajs.sandbox.internal.guest.regexp;

import java.util.Arrays;

/** A set of code points. Immutable. */
final class CharSet {
  /** The greatest code point. */
  static final int MAX = Character.MAX_CODE_POINT;

  static final CharSet EMPTY = new CharSet(new int[0]);
  static final CharSet ALL = range(0, MAX);
  static final CharSet DIGITS = range('0', '9');
  static final CharSet WORD = of("09AZ__az");
  static final CharSet LINE_ENDS = of("\n\n\r\r\u2028\u2029");
  static final CharSet SPACES =
      of(
          "\t\r  \u00a0\u00a0\u1680\u1680\u2000\u200a\u2028\u2029\u202f\u202f\u205f\u205f\u3000\u3000\ufeff\ufeff");

  /** Of more ranges than this above Latin-1 a set keeps a bit for each character. */
  private static final int FEW = 4;

  private static final int LATIN = 256;
  private static final int PLANE = 0x10000;

  /** Ascending; a code point is in the set if an odd number of these are not above it. */
  private final int[] edges;

  /** A bit for each character below a limit, made when first asked. */
  private volatile long[] bits;

  private CharSet(int[] edges) {
    this.edges = edges;
  }

  /** All from one code point to another, both included. */
  static CharSet range(int from, int to) {
    return new CharSet(new int[] {from, to + 1});
  }

  /** Ranges given as pairs of characters, in ascending order. */
  private static CharSet of(String pairs) {
    int[] edges = new int[pairs.length()];
    for (int i = 0; i < edges.length; i++) {
      edges[i] = pairs.charAt(i) + (i & 1);
    }
    return new CharSet(edges);
  }

  /**
   * Ranges in ascending order.
   *
   * @param edges first of the set, first that is not in it, and so on
   * @param count how many of these count
   */
  static CharSet ofEdges(int[] edges, int count) {
    return count == 0 ? EMPTY : new CharSet(Arrays.copyOf(edges, count));
  }

  boolean isAll() {
    return edges.length == 2 && edges[0] == 0 && edges[1] == MAX + 1;
  }

  boolean isEmpty() {
    return edges.length == 0;
  }

  /** The smallest of a set that is not empty. */
  int min() {
    return edges[0];
  }

  /** The greatest of a set that is not empty. */
  int max() {
    return edges[edges.length - 1] - 1;
  }

  /** Whether there is exactly one in it. */
  boolean isSingle() {
    return edges.length == 2 && edges[1] == edges[0] + 1;
  }

  int ranges() {
    return edges.length >> 1;
  }

  int rangeStart(int index) {
    return edges[2 * index];
  }

  int rangeEnd(int index) {
    return edges[2 * index + 1] - 1;
  }

  boolean contains(int codePoint) {
    int low = 0;
    int high = edges.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (edges[middle] <= codePoint) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return (low & 1) != 0;
  }

  /** Bits for the first 256 characters, or for the first 65536 if many above are scattered. */
  long[] bits() {
    long[] known = bits;
    if (known == null) {
      known = makeBits();
      bits = known;
    }
    return known;
  }

  private long[] makeBits() {
    int above = 0;
    for (int i = 1; i < edges.length; i += 2) {
      if (edges[i] > LATIN && edges[i - 1] < PLANE) {
        above++;
      }
    }
    int size = above > FEW ? PLANE : LATIN;
    long[] made = new long[size >> 6];
    for (int i = 0; i < edges.length; i += 2) {
      for (int c = edges[i]; c < edges[i + 1] && c < size; c++) {
        made[c >> 6] |= 1L << c;
      }
    }
    return made;
  }

  CharSet complement() {
    int[] turned = new int[edges.length + 2];
    int count = 0;
    if (isEmpty() || edges[0] > 0) {
      turned[count++] = 0;
    }
    for (int edge : edges) {
      if (edge > 0 && edge <= MAX) {
        turned[count++] = edge;
      }
    }
    if (isEmpty() || max() < MAX) {
      turned[count++] = MAX + 1;
    }
    return ofEdges(turned, count);
  }

  CharSet union(CharSet other) {
    if (isEmpty() || equals(other)) {
      return other;
    }
    return other.isEmpty() ? this : merge(other, 1);
  }

  CharSet intersection(CharSet other) {
    return merge(other, 2);
  }

  CharSet minus(CharSet other) {
    return intersection(other.complement());
  }

  boolean intersects(CharSet other) {
    return !intersection(other).isEmpty();
  }

  boolean containsAll(CharSet other) {
    return other.minus(this).isEmpty();
  }

  /** What is in at least that many of both. */
  private CharSet merge(CharSet other, int wanted) {
    int[] left = edges;
    int[] right = other.edges;
    int[] merged = new int[left.length + right.length];
    int count = 0;
    int i = 0;
    int j = 0;
    boolean inside = false;
    while (i < left.length || j < right.length) {
      int at = j == right.length || (i < left.length && left[i] <= right[j]) ? left[i] : right[j];
      if (i < left.length && left[i] == at) {
        i++;
      }
      if (j < right.length && right[j] == at) {
        j++;
      }
      boolean now = (i & 1) + (j & 1) >= wanted;
      if (now != inside) {
        merged[count++] = at;
        inside = now;
      }
    }
    return ofEdges(merged, count);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CharSet && Arrays.equals(edges, ((CharSet) other).edges);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(edges);
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < ranges(); i++) {
      text.append(Integer.toHexString(rangeStart(i))).append('-');
      text.append(Integer.toHexString(rangeEnd(i))).append(' ');
    }
    return text.toString();
  }
}
