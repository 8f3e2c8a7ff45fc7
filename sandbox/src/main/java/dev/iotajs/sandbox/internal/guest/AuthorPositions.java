package dev.iotajs.sandbox.internal.guest;

import dev.iotajs.sandbox.internal.guest.lower.Printed;
import dev.iotajs.sandbox.internal.guest.syntax.Lines;
import java.util.ArrayList;
import java.util.List;

/** From places in the text that was compiled back to places in the author's. Immutable. */
abstract class AuthorPositions {
  /** For code that has no text of its own: all positions stay. */
  static final AuthorPositions UNCHANGED = new Inserted(List.of(), "");

  private AuthorPositions() {}

  /**
   * Lines are the same in both; within a line, what was inserted is taken off again.
   *
   * @param offsets of each insertion its offset in the compiled text, and its length; in order
   */
  static AuthorPositions inserted(List<int[]> offsets, String compiled) {
    return new Inserted(offsets, compiled);
  }

  /** The text was written anew, from the author's tree. */
  static AuthorPositions lowered(Printed printed, String text) {
    return new Lowered(printed, text);
  }

  /** The author's line, from 1, for a line of the compiled text, from 1. */
  abstract int line(int line);

  /** The author's column, from 1, for a column of the compiled text, from 1; 0 if not known. */
  abstract int column(int line, int column);

  private static final class Inserted extends AuthorPositions {
    /** Of each insertion: its line, its column, and its length; in the compiled text, from 1. */
    private final List<int[]> insertions;

    Inserted(List<int[]> offsets, String compiled) {
      this.insertions = new ArrayList<>(offsets.size());
      int line = 1;
      int lineStart = 0;
      int end = compiled.indexOf('\n');
      for (int[] offset : offsets) {
        while (end >= 0 && end < offset[0]) {
          line++;
          lineStart = end + 1;
          end = compiled.indexOf('\n', lineStart);
        }
        insertions.add(new int[] {line, offset[0] - lineStart + 1, offset[1]});
      }
    }

    @Override
    int line(int line) {
      return line;
    }

    @Override
    int column(int line, int column) {
      int inserted = 0;
      for (int[] insertion : insertions) {
        if (insertion[0] == line && insertion[1] < column) {
          inserted += insertion[2];
        }
      }
      return Math.max(1, column - inserted);
    }
  }

  private static final class Lowered extends AuthorPositions {
    private final Printed printed;
    private final Lines author;
    private final Lines compiled;

    Lowered(Printed printed, String text) {
      this.printed = printed;
      this.author = new Lines(text);
      this.compiled = new Lines(printed.text());
    }

    private int place(int line, int column) {
      int offset = Math.min(compiled.start(line) + column - 1, printed.text().length());
      return Math.max(0, printed.author(offset));
    }

    @Override
    int line(int line) {
      return author.line(place(line, 1));
    }

    @Override
    int column(int line, int column) {
      return author.column(place(line, column));
    }
  }
}
