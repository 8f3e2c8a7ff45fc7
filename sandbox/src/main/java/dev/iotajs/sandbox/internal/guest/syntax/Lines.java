package dev.iotajs.sandbox.internal.guest.syntax;

import java.util.Arrays;

/**
 * From offsets in a text to its lines. Lines end as those of files do: LF, CR LF or CR. Immutable.
 */
public final class Lines {
  private final int[] starts;

  /** The lines of a text. */
  public Lines(String text) {
    int[] found = new int[16];
    int count = 1;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      boolean ends = c == '\n' || (c == '\r' && !text.startsWith("\n", at + 1));
      if (ends) {
        if (count == found.length) {
          found = Arrays.copyOf(found, 2 * count);
        }
        found[count++] = at + 1;
      }
    }
    this.starts = Arrays.copyOf(found, count);
  }

  /** The line that an offset is in, from 1. */
  public int line(int offset) {
    int at = Arrays.binarySearch(starts, offset);
    return at >= 0 ? at + 1 : -at - 1;
  }

  /** Where a line starts; the last line's start for lines that there are not. */
  public int start(int line) {
    return starts[Math.min(line, starts.length) - 1];
  }

  /** The column of an offset in its line, from 1. */
  public int column(int offset) {
    return offset - starts[line(offset) - 1] + 1;
  }
}
