package dev.iotajs.sandbox.internal.guest.regexp;

/** A pattern that is not a regular expression, or flags that are none. Immutable. */
public final class PatternProblem extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final int offset;

  PatternProblem(String message, int offset) {
    super(message, null, false, false);
    this.offset = offset;
  }

  /**
   * Where the problem is.
   *
   * @return characters from the start of the pattern
   */
  public int offset() {
    return offset;
  }
}
