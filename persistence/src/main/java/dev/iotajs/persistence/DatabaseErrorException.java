package dev.iotajs.persistence;

/**
 * The database failed in a way that no caller is expected to handle; the transaction was rolled
 * back. Code {@code DATABASE_ERROR}.
 */
public final class DatabaseErrorException extends PersistenceException {
  private static final long serialVersionUID = 1;

  /**
   * For stores.
   *
   * @param cause what the driver said, for the log
   */
  public DatabaseErrorException(Throwable cause) {
    super("DATABASE_ERROR", "The database refused the operation", cause);
  }
}
