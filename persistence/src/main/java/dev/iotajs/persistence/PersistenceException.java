package dev.iotajs.persistence;

/**
 * The one family of exceptions that stores throw. Messages are written for the person who asked:
 * they hold no SQL, no address and no name of the host's; those are in the cause, for the log.
 */
public abstract class PersistenceException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final String code;

  PersistenceException(String code, String message, Throwable cause) {
    super(message, cause);
    this.code = code;
  }

  /**
   * What went wrong, for programs: {@code NOT_FOUND}, {@code VERSION_CONFLICT}, {@code NAME_TAKEN},
   * {@code PATH_TAKEN}, {@code INVALID_VALUE}, {@code UNAVAILABLE}, {@code TRANSACTION_UNDONE},
   * {@code INCOMPATIBLE_DATABASE}, {@code DATABASE_ERROR}.
   *
   * @return the code
   */
  public String code() {
    return code;
  }
}
