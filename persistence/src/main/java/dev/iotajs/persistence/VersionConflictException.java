package dev.iotajs.persistence;

/**
 * Somebody else changed the script in between: it has another version (or, for properties, another
 * revision) than the caller expected. Nothing was written; read again, and decide anew. Code {@code
 * VERSION_CONFLICT}.
 */
public final class VersionConflictException extends PersistenceException {
  private static final long serialVersionUID = 1;

  private final int expected;
  private final int actual;

  /**
   * For stores.
   *
   * @param what "version" or "revision"
   * @param expected what the caller expected
   * @param actual what is there
   */
  public VersionConflictException(String what, int expected, int actual) {
    super(
        "VERSION_CONFLICT",
        "Expected " + what + " " + expected + ", but the script is at " + what + " " + actual,
        null);
    this.expected = expected;
    this.actual = actual;
  }

  /**
   * The version or revision that the caller expected.
   *
   * @return its number
   */
  public int expected() {
    return expected;
  }

  /**
   * The version or revision that the script had.
   *
   * @return its number
   */
  public int actual() {
    return actual;
  }
}
