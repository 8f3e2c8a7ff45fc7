package dev.iotajs.sdk.db;

import dev.iotajs.sandbox.HostFunctionException;
import dev.iotajs.sdk.ErrorCode;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import javax.sql.DataSource;

/**
 * A connection of the host's, for one transaction of the database; given back as it came. What is
 * not committed is rolled back. Used by one thread at a time.
 */
final class Lease implements AutoCloseable {
  final Connection connection;
  private final boolean wasAutoCommit;
  private final Runnable returned;

  private Lease(Connection connection, boolean wasAutoCommit, Runnable returned) {
    this.connection = connection;
    this.wasAutoCommit = wasAutoCommit;
    this.returned = returned;
  }

  /**
   * Takes a connection.
   *
   * @param timeout of a statement
   * @param call what waits for it, and has no use for it any more when it is ended meanwhile
   * @param returned is run once when the connection is given back
   */
  static Lease of(
      DataSource source, Dialect dialect, Duration timeout, Call call, Runnable returned) {
    try {
      Connection connection = source.getConnection();
      return new Lease(connection, begin(connection, dialect, timeout, call), returned);
    } catch (SQLException e) {
      throw unavailable(e, call);
    }
  }

  private static HostFunctionException unavailable(SQLException cause, Call call) {
    HostFunctionException error =
        ErrorCode.UNAVAILABLE.error(
            call.isEnded()
                ? Call.BUSY
                : "The database cannot be reached, or is busy; try again later");
    error.initCause(cause);
    return error;
  }

  /** Gives whether the connection was in auto-commit mode. */
  private static boolean begin(Connection connection, Dialect dialect, Duration timeout, Call call)
      throws SQLException {
    try {
      call.checkBeforeConnection();
      boolean wasAutoCommit = connection.getAutoCommit();
      connection.setAutoCommit(false);
      if (dialect == Dialect.POSTGRESQL) {
        limitOnServer(connection, timeout);
      }
      return wasAutoCommit;
    } catch (SQLException | RuntimeException | Error e) {
      connection.close();
      throw e;
    }
  }

  /**
   * PostgreSQL's driver cannot cancel the loading of more rows; and whatever becomes of this side,
   * the server should not go on.
   */
  private static void limitOnServer(Connection connection, Duration timeout) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("set local statement_timeout = " + timeout.toMillis());
    }
  }

  @Override
  public void close() {
    try (Connection ended = connection) {
      ended.rollback();
      ended.setAutoCommit(wasAutoCommit);
    } catch (SQLException e) {
      // A broken connection: its pool finds out, and the call has its result or its error already.
    } finally {
      returned.run();
    }
  }
}
