package dev.iotajs.sdk.db;

import dev.iotajs.sdk.Operation;
import java.util.Map;

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
public final class Transaction implements TableOperations, AutoCloseable {
  private final TransactionState state;
  private final TenantTables tables;

  Transaction(Schema schema, Connections connections, String tenant) {
    state = new TransactionState(connections, tenant);
    tables = new TenantTables(schema, tenant, work -> new TransactionStep(state, work));
  }

  @Override
  public Operation query(String table, Map<String, ?> options) {
    return tables.query(table, options);
  }

  @Override
  public Operation findById(String table, Object id) {
    return tables.findById(table, id);
  }

  @Override
  public Operation count(String table, Map<String, ?> options) {
    return tables.count(table, options);
  }

  @Override
  public Operation insert(String table, Object rows) {
    return tables.insert(table, rows);
  }

  @Override
  public Operation update(String table, Map<String, ?> where, Map<String, ?> values) {
    return tables.update(table, where, values);
  }

  @Override
  public Operation delete(String table, Map<String, ?> where) {
    return tables.delete(table, where);
  }

  /**
   * Makes the changes last. If the transaction was rolled back before, by its time or by the
   * database, running it fails with {@code QUERY_TIMEOUT} or {@code CONFLICT}.
   *
   * @return gives null
   */
  public Operation commit() {
    return state::commit;
  }

  /**
   * Undoes the changes. Running it when the transaction has ended already does nothing.
   *
   * @return gives null
   */
  public Operation rollback() {
    return state::rollback;
  }

  /**
   * Ends the transaction if it has not ended: stops the operation that is running, and rolls back.
   * Does not block; the connection is given back soon. May be called often.
   */
  @Override
  public void close() {
    state.close();
  }
}
