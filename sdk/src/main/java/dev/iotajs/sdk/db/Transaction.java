package dev.iotajs.sdk.db;

import dev.iotajs.sdk.Operation;

/**
 * Operations that take effect together, or not at all, for one tenant and one script. It takes a
 * connection when its first operation runs, waiting for it within that operation's time where the
 * tenant has its share of them already ({@code UNAVAILABLE} when that is over), and gives it back
 * when it ends: by {@link #commit}, {@link #rollback}, {@link #close}, or by itself when its time
 * is over, which rolls it back.
 *
 * <p>Operations run one at a time, in the order in which their {@code run} is called; those that
 * come meanwhile wait, and hold their threads. One that fails has changed nothing, and the
 * transaction goes on, unless the database itself ended it, as in a deadlock ({@code CONFLICT}).
 *
 * <p>Safe for use by many threads. Isolation is the database's default.
 */
public final class Transaction extends TenantTables implements AutoCloseable {
  private final TransactionState state;

  Transaction(Schema schema, Connections connections, String tenant) {
    this(schema, tenant, new TransactionState(connections, tenant));
  }

  private Transaction(Schema schema, String tenant, TransactionState state) {
    super(schema, tenant, work -> new TransactionStep(state, work));
    this.state = state;
  }

  /**
   * Makes the changes last. If the transaction was rolled back before, by its time or by the
   * database, running it fails with {@code QUERY_TIMEOUT} or {@code CONFLICT}.
   *
   * @return gives null
   */
  public Operation commit() {
    return new End(state::commit);
  }

  /**
   * Undoes the changes. Running it when the transaction has ended already does nothing.
   *
   * @return gives null
   */
  public Operation rollback() {
    return new End(state::rollback);
  }

  /**
   * Ends the transaction if it has not ended: stops the operation that is running, and rolls back.
   * Does not block; the connection is given back soon. May be called often.
   */
  @Override
  public void close() {
    state.close();
  }

  /** It gives back a connection, which others may be waiting for. */
  private static final class End implements Operation {
    private final Operation how;

    End(Operation how) {
      this.how = how;
    }

    @Override
    public Object run() throws Exception {
      return how.run();
    }

    @Override
    public boolean isContinuation() {
      return true;
    }
  }
}
