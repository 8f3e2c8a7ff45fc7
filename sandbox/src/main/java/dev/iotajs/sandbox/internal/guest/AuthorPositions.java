package dev.iotajs.sandbox.internal.guest;

import dev.iotajs.sandbox.ScriptSource;
import java.util.ArrayList;
import java.util.List;

/**
 * From columns of the text that was compiled back to columns of the author's text. Lines are the
 * same in both; within a line, what was inserted is taken off again.
 */
final class AuthorPositions {
  /** For code that has no text of its own: all positions stay. */
  static final AuthorPositions UNCHANGED = new AuthorPositions("", List.of(), "");

  private final String file;

  /** Of each insertion: its line, its column, and its length; in the compiled text, from 1. */
  private final List<int[]> insertions;

  private AuthorPositions(String file, List<int[]> offsets, String compiled) {
    this.file = file;
    this.insertions = new ArrayList<>(offsets.size());
    int line = 1;
    int lineStart = 0;
    for (int[] offset : offsets) {
      int end;
      while ((end = compiled.indexOf('\n', lineStart)) >= 0 && end < offset[0]) {
        line++;
        lineStart = end + 1;
      }
      insertions.add(new int[] {line, offset[0] - lineStart + 1, offset[1]});
    }
  }

  /**
   * The positions of a source.
   *
   * @param offsets of each insertion its offset in the compiled text, and its length; in order
   */
  static AuthorPositions of(ScriptSource source, List<int[]> offsets, String compiled) {
    return new AuthorPositions(source.name(), offsets, compiled);
  }

  /** The author's column, from 1, for a column of the compiled text, from 1. */
  int column(String ofFile, int line, int column) {
    if (!file.equals(ofFile)) {
      return column;
    }
    int inserted = 0;
    for (int[] insertion : insertions) {
      if (insertion[0] == line && insertion[1] < column) {
        inserted += insertion[2];
      }
    }
    return Math.max(1, column - inserted);
  }
}
