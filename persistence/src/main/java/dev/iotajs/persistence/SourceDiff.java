package dev.iotajs.persistence;

import java.util.List;

/** What is different between the sources of two versions, line by line. Immutable. */
public final class SourceDiff {
  private final int from;
  private final int to;
  private final List<DiffLine> lines;
  private final String unified;

  /**
   * For stores.
   *
   * @param from number of the first version
   * @param to number of the second version
   * @param lines every line of both
   * @param unified the same in unified format
   */
  public SourceDiff(int from, int to, List<DiffLine> lines, String unified) {
    this.from = from;
    this.to = to;
    this.lines = List.copyOf(lines);
    this.unified = unified;
  }

  /**
   * The version that is compared.
   *
   * @return its number
   */
  public int from() {
    return from;
  }

  /**
   * The version that it is compared with.
   *
   * @return its number
   */
  public int to() {
    return to;
  }

  /**
   * Every line of both, in order; removed ones before those that replace them.
   *
   * @return an unmodifiable list
   */
  public List<DiffLine> lines() {
    return lines;
  }

  /**
   * The differences in unified format, with three lines of context.
   *
   * @return the text, empty if there is no difference
   */
  public String unified() {
    return unified;
  }
}
