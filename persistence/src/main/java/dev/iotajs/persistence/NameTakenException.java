package dev.iotajs.persistence;

/**
 * Another script of the tenant has this name (code {@code NAME_TAKEN}) or this HTTP path (code
 * {@code PATH_TAKEN}). Nothing was written.
 */
public final class NameTakenException extends PersistenceException {
  private static final long serialVersionUID = 1;

  private NameTakenException(String code, String message, Throwable cause) {
    super(code, message, cause);
  }

  /**
   * For stores: a name that is taken.
   *
   * @param cause what the database said, or null
   * @return the exception
   */
  public static NameTakenException name(Throwable cause) {
    return new NameTakenException(
        "NAME_TAKEN", "Another script of this tenant has this name", cause);
  }

  /**
   * For stores: an HTTP path that is taken.
   *
   * @param cause what the database said, or null
   * @return the exception
   */
  public static NameTakenException path(Throwable cause) {
    return new NameTakenException(
        "PATH_TAKEN", "Another script of this tenant has this HTTP path", cause);
  }
}
