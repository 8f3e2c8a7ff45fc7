package dev.iotajs.persistence.internal;

/** A row with this key is there already; a store that adds rows decides what that means. */
final class DuplicateRowException extends RuntimeException {
  private static final long serialVersionUID = 1;

  DuplicateRowException(Throwable cause) {
    super(cause);
  }
}
