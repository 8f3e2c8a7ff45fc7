package dev.iotajs.persistence;

/**
 * There is no such row, or it is another tenant's; the two are not told apart. Code {@code
 * NOT_FOUND}.
 */
public final class NotFoundException extends PersistenceException {
  private static final long serialVersionUID = 1;

  /**
   * For stores.
   *
   * @param what what was looked for, as the first words of the message: "Script 4711"
   */
  public NotFoundException(String what) {
    super("NOT_FOUND", what + " was not found", null);
  }
}
