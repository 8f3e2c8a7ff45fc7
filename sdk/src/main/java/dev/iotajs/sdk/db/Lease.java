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

  private Lease(Connection connection, boolean wasAutoCommit) {
    this.connection = connection;
    this.wasAutoCommit = wasAutoCommit;
  }

  static Lease of(DataSource source, Dialect dialect, Duration timeout) {
    try {
      return begun(source.getConnection(), dialect, timeout);
    } catch (SQLException e) {
      HostFunctionException error =
          ErrorCode.UNAVAILABLE.error(
              "The database cannot be reached, or is busy; try again later");
      error.initCause(e);
      throw error;
    }
  }

  private static Lease begun(Connection connection, Dialect dialect, Duration timeout)
      throws SQLException {
    try {
      boolean wasAutoCommit = connection.getAutoCommit();
      connection.setAutoCommit(false);
      if (dialect == Dialect.POSTGRESQL) {
        limitOnServer(connection, timeout);
      }
      return new Lease(connection, wasAutoCommit);
    } catch (SQLException e) {
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
    try (Connection returned = connection) {
      returned.rollback();
      returned.setAutoCommit(wasAutoCommit);
    } catch (SQLException e) {
      // A broken connection: its pool finds out, and the call has its result or its error already.
    }
  }
}
