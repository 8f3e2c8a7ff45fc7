package dev.iotajs.persistence;

/**
 * The database undid the whole transaction, not only the call that failed: H2 does so after a
 * deadlock, and any database whose connection broke. Nothing of the transaction took place; doing
 * it again from its start may work. Code {@code TRANSACTION_UNDONE}.
 *
 * <p>On a connection of the caller's, what the caller had done there in the same transaction is
 * gone as well: roll back before using it again.
 */
public final class TransactionUndoneException extends PersistenceException {
  private static final long serialVersionUID = 1;

  /**
   * For stores.
   *
   * @param cause what failed first, for the log
   */
  public TransactionUndoneException(Throwable cause) {
    super(
        "TRANSACTION_UNDONE",
        "The database undid the whole transaction: do it again from its start",
        cause);
  }
}
