package dev.iotajs.persistence;

/**
 * The database cannot be reached, refuses the sign-in, or did not answer in time. Later it may
 * work; whether a change that was being committed took place is not known. Code {@code
 * UNAVAILABLE}.
 */
public final class UnavailableException extends PersistenceException {
  private static final long serialVersionUID = 1;

  /**
   * For stores.
   *
   * @param message what a person should know
   * @param cause what the driver said, for the log
   */
  public UnavailableException(String message, Throwable cause) {
    super("UNAVAILABLE", message, cause);
  }
}
