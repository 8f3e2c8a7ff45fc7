package dev.iotajs.persistence;

import dev.iotajs.persistence.internal.Stores;
import java.sql.Connection;
import java.time.Clock;
import java.util.Objects;
import java.util.function.Supplier;
import javax.sql.DataSource;

/**
 * Where scripts, their versions and all about their runs are kept: H2 in memory or in a file, or
 * PostgreSQL.
 *
 * <pre>{@code
 * try (Persistence persistence = Persistence.builder().jdbcUrl("jdbc:h2:file:./data/iota").open()) {
 *   ScriptProperties properties = ScriptProperties.builder("price", ScriptType.ONEOFF).build();
 *   persistence.scripts().create("acme", properties, SourceChange.of("return 42").by("ana"));
 * }
 * }</pre>
 *
 * <p>Opening creates the tables or brings them up to date. One of these serves an application; it
 * is safe for use by many threads. Close it in the end.
 */
public final class Persistence implements AutoCloseable {
  private final Stores stores;

  Persistence(Stores stores) {
    this.stores = stores;
  }

  /**
   * Opens the tables in a database of the caller's, with the system's clock. The data source stays
   * the caller's: closing this leaves it open. An H2 file keeps what was acknowledged through a
   * crash of the process only if its URL says {@code WRITE_DELAY=0}.
   *
   * @param dataSource H2 2 or PostgreSQL, best a pool
   * @return the open persistence
   * @throws UnavailableException if the database cannot be reached
   * @throws IncompatibleDatabaseException if it is another database, or its tables are newer
   */
  public static Persistence open(DataSource dataSource) {
    return open(dataSource, Clock.systemUTC());
  }

  /**
   * Opens the tables in a database of the caller's; otherwise like {@link #open(DataSource)}.
   *
   * @param dataSource H2 2 or PostgreSQL, best a pool
   * @param clock tells the times that are stored
   * @return the open persistence
   * @throws UnavailableException if the database cannot be reached
   * @throws IncompatibleDatabaseException if it is another database, or its tables are newer
   */
  public static Persistence open(DataSource dataSource, Clock clock) {
    Objects.requireNonNull(dataSource, "dataSource");
    Objects.requireNonNull(clock, "clock");
    return new Persistence(
        Stores.open(dataSource, clock, PersistenceBuilder.STATEMENT_TIMEOUT, () -> {}));
  }

  /**
   * Starts the settings of a persistence with connections of its own.
   *
   * @return a builder with the defaults: H2 in memory
   */
  public static PersistenceBuilder builder() {
    return new PersistenceBuilder();
  }

  /**
   * Scripts and their versions.
   *
   * @return the store
   */
  public ScriptStore scripts() {
    return stores.scripts;
  }

  /**
   * What ran.
   *
   * @return the store
   */
  public ExecutionStore executions() {
    return stores.executions;
  }

  /**
   * Which scripts want which events.
   *
   * @return the store
   */
  public SubscriptionStore subscriptions() {
    return stores.subscriptions;
  }

  /**
   * Events on their way to scripts.
   *
   * @return the store
   */
  public DeliveryStore deliveries() {
    return stores.deliveries;
  }

  /**
   * Events that could not be delivered.
   *
   * @return the store
   */
  public DeadLetterStore deadLetters() {
    return stores.deadLetters;
  }

  /**
   * When scripts run by the clock.
   *
   * @return the store
   */
  public ScheduleStore schedules() {
    return stores.schedules;
  }

  /**
   * Which script answers at which HTTP path.
   *
   * @return the store
   */
  public EndpointStore endpoints() {
    return stores.endpoints;
  }

  /**
   * Does several things in one transaction: all that the stores of this persistence do on this
   * thread until the work returns takes place, or none of it if the work throws. A store's call
   * that fails undoes its own part only; the work may catch that and go on. Within another
   * transaction of the same thread, the work is a part of that in the same way.
   *
   * <p>A call that fails with {@link TransactionUndoneException} undid everything: H2 does so after
   * a deadlock. Whatever the work does then, further calls and the end of the transaction throw it
   * again, and nothing takes place.
   *
   * @param work what to do; must not hand the transaction to other threads
   * @param <T> what comes out
   * @return what the work returned
   * @throws UnavailableException if the database cannot be reached
   * @throws TransactionUndoneException if the database undid the transaction and the work went on
   */
  public <T> T inTransaction(Supplier<T> work) {
    return stores.transactions.run(work);
  }

  /**
   * Joins a transaction that the caller has begun on a connection to the same database: what the
   * stores of this persistence do on this thread until the work returns happens on that connection,
   * and takes place if the caller commits it. The connection is neither committed, rolled back nor
   * closed. If the work throws, what it did is undone, and the caller's own part stays.
   *
   * <p>But {@link TransactionUndoneException} says that the caller's part is gone as well. It is
   * thrown by every further call of the work and in the end by this method, whatever the work
   * caught. The caller must then roll back and begin again: the connection does not know by itself
   * that its transaction is another one now, and would commit what comes later without what came
   * before.
   *
   * @param connection with auto-commit off
   * @param work what to do; must not hand the connection to other threads
   * @param <T> what comes out
   * @return what the work returned
   * @throws IllegalStateException if auto-commit is on, or this thread is in a transaction already
   * @throws TransactionUndoneException if the database undid the whole transaction
   */
  public <T> T inTransactionOf(Connection connection, Supplier<T> work) {
    return stores.transactions.runOn(connection, work);
  }

  /** Closes its own connections; those of a caller's data source stay open. May be called twice. */
  @Override
  public void close() {
    stores.close();
  }
}
