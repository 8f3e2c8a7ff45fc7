package dev.iotajs.persistence;

/** A value that cannot be stored; nothing was written. Code {@code INVALID_VALUE}. */
public final class InvalidValueException extends PersistenceException {
  private static final long serialVersionUID = 1;

  private final String field;

  /**
   * For stores.
   *
   * @param field the name of the value, such as "source"
   * @param reason what is wrong with it, where, and what would be right; goes into the message
   */
  public InvalidValueException(String field, String reason) {
    this(field, reason, null);
  }

  /**
   * For stores.
   *
   * @param field the name of the value, such as "source"
   * @param reason what is wrong with it
   * @param cause who found out, or null
   */
  public InvalidValueException(String field, String reason, Throwable cause) {
    super("INVALID_VALUE", field + ": " + reason, cause);
    this.field = field;
  }

  /**
   * Which value it was.
   *
   * @return its name, such as "source"
   */
  public String field() {
    return field;
  }
}
