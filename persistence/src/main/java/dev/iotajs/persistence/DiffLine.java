package dev.iotajs.persistence;

import java.util.OptionalInt;

/** One line of a {@link SourceDiff}. Immutable. */
public final class DiffLine {
  /** Which of the two versions has the line. */
  public enum Kind {
    /** Both have it. */
    SAME,
    /** Only the second has it. */
    ADDED,
    /** Only the first has it. */
    REMOVED
  }

  private final Kind kind;
  private final int fromLine;
  private final int toLine;
  private final String text;

  /**
   * For stores.
   *
   * @param kind which of the two has it
   * @param fromLine its number in the first, from 1; 0 if it is not there
   * @param toLine its number in the second, from 1; 0 if it is not there
   * @param text the line without its end
   */
  public DiffLine(Kind kind, int fromLine, int toLine, String text) {
    this.kind = kind;
    this.fromLine = fromLine;
    this.toLine = toLine;
    this.text = text;
  }

  /**
   * Which of the two versions has it.
   *
   * @return the kind
   */
  public Kind kind() {
    return kind;
  }

  /**
   * Its number in the first version.
   *
   * @return from 1; empty if it is not there
   */
  public OptionalInt fromLine() {
    return fromLine == 0 ? OptionalInt.empty() : OptionalInt.of(fromLine);
  }

  /**
   * Its number in the second version.
   *
   * @return from 1; empty if it is not there
   */
  public OptionalInt toLine() {
    return toLine == 0 ? OptionalInt.empty() : OptionalInt.of(toLine);
  }

  /**
   * The line.
   *
   * @return the text without its end
   */
  public String text() {
    return text;
  }
}
