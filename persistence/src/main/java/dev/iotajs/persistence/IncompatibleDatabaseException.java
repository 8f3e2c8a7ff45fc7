package dev.iotajs.persistence;

/**
 * The database is no H2 and no PostgreSQL, or its tables are not those of this Iota: newer, or
 * changed by somebody. Nothing was changed. Code {@code INCOMPATIBLE_DATABASE}.
 */
public final class IncompatibleDatabaseException extends PersistenceException {
  private static final long serialVersionUID = 1;

  /**
   * For stores.
   *
   * @param message what does not fit, and what to do
   * @param cause who found out, or null
   */
  public IncompatibleDatabaseException(String message, Throwable cause) {
    super("INCOMPATIBLE_DATABASE", message, cause);
  }
}
