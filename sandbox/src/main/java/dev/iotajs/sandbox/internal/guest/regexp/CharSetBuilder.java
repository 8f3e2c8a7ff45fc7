package dev.iotajs.sandbox.internal.guest.regexp;

import java.util.Arrays;

/** Collects ranges of code points in any order. */
final class CharSetBuilder {
  /** First of a range in the upper half, first behind it in the lower. */
  private long[] ranges = new long[8];

  private int count;

  CharSetBuilder add(int from, int to) {
    if (count == ranges.length) {
      ranges = Arrays.copyOf(ranges, 2 * count);
    }
    ranges[count++] = ((long) from << 32) | (to + 1);
    return this;
  }

  CharSetBuilder add(int codePoint) {
    return add(codePoint, codePoint);
  }

  CharSetBuilder add(CharSet set) {
    for (int i = 0; i < set.ranges(); i++) {
      add(set.rangeStart(i), set.rangeEnd(i));
    }
    return this;
  }

  CharSet build() {
    long[] sorted = sorted();
    int[] edges = new int[2 * count];
    int used = 0;
    for (int i = 0; i < count; i++) {
      int from = (int) (sorted[i] >>> 32);
      int end = (int) sorted[i];
      if (used > 0 && from <= edges[used - 1]) {
        edges[used - 1] = Math.max(edges[used - 1], end);
      } else {
        edges[used++] = from;
        edges[used++] = end;
      }
    }
    return CharSet.ofEdges(edges, used);
  }

  /** Sorted by merging, in loops of our own, which can be stopped. */
  private long[] sorted() {
    long[] from = ranges;
    long[] to = new long[count];
    for (int width = 1; width < count; width *= 2) {
      for (int start = 0; start < count; start += 2 * width) {
        merge(from, to, start, Math.min(start + width, count), Math.min(start + 2 * width, count));
      }
      long[] swapped = from;
      from = to;
      to = swapped;
    }
    return from;
  }

  private static void merge(long[] from, long[] to, int start, int middle, int end) {
    int left = start;
    int right = middle;
    for (int i = start; i < end; i++) {
      boolean takeLeft = left < middle && (right >= end || from[left] <= from[right]);
      to[i] = takeLeft ? from[left++] : from[right++];
    }
  }
}
