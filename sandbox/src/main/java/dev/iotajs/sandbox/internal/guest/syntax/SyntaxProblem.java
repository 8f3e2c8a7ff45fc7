package dev.iotajs.sandbox.internal.guest.syntax;

/** A text that is not a script, or one that uses what is not supported. Immutable. */
public final class SyntaxProblem extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final int offset;

  /**
   * A problem at a place.
   *
   * @param message one sentence without position or file
   * @param offset where, in characters from the start of the text
   */
  public SyntaxProblem(String message, int offset) {
    super(message, null, false, false);
    this.offset = offset;
  }

  /**
   * Where the problem is.
   *
   * @return characters from the start of the text
   */
  public int offset() {
    return offset;
  }
}
