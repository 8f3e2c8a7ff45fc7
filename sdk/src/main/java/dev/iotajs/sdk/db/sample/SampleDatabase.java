package dev.iotajs.sdk.db.sample;

import dev.iotajs.sdk.db.DatabaseAccess;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Objects;
import java.util.UUID;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;

/**
 * A database in memory with some rows to try scripts with: {@code users} (id, name, email, active,
 * created_at) and {@code orders} (id, user_id, amount, currency, status, created_at). Needs H2 on
 * the class path, which this module's dependency leaves out.
 *
 * <p>Each one is its own and starts empty but for these rows; what is written to it is gone when it
 * is closed. Safe for use by many threads.
 */
public final class SampleDatabase implements AutoCloseable {
  private final JdbcConnectionPool connections;
  private final DatabaseAccess access;

  private SampleDatabase(JdbcConnectionPool connections) {
    this.connections = connections;
    run("schema.sql");
    access = DatabaseAccess.builder(connections).table("users").table("orders").build();
  }

  /**
   * A new database with the rows for the tenant {@code default}.
   *
   * @return the database, to be closed
   */
  public static SampleDatabase open() {
    return open("default");
  }

  /**
   * A new database with the rows for one tenant.
   *
   * @param tenant the tenant, 1 to 100 characters
   * @return the database, to be closed
   */
  public static SampleDatabase open(String tenant) {
    // The name keeps it apart from others in this JVM; without the delay it would go with the
    // last connection.
    String url = "jdbc:h2:mem:iota-sample-" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";
    SampleDatabase database = new SampleDatabase(JdbcConnectionPool.create(url, "sa", ""));
    database.seed(tenant);
    return database;
  }

  /**
   * Adds the same rows for one more tenant, unless it has users already.
   *
   * @param tenant the tenant, 1 to 100 characters
   */
  public synchronized void seed(String tenant) {
    Objects.requireNonNull(tenant, "tenant");
    run("users.sql", tenant, tenant);
    run("orders.sql", tenant, tenant);
  }

  private void run(String script, String... values) {
    try (Connection connection = connections.getConnection();
        PreparedStatement statement = connection.prepareStatement(text(script))) {
      for (int i = 0; i < values.length; i++) {
        statement.setString(i + 1, values[i]);
      }
      statement.execute();
    } catch (SQLException e) {
      throw new IllegalStateException("The sample database cannot be made", e);
    }
  }

  private static String text(String script) {
    try (InputStream sql = SampleDatabase.class.getResourceAsStream(script)) {
      return new String(sql.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Connections to the database, for more tables, say.
   *
   * @return at most 10 connections at a time
   */
  public DataSource dataSource() {
    return connections;
  }

  /**
   * Both tables, for scripts.
   *
   * @return the access
   */
  public DatabaseAccess access() {
    return access;
  }

  /** Drops the database. Doing so again does nothing. */
  @Override
  public void close() {
    try (Connection connection = connections.getConnection();
        PreparedStatement shutdown = connection.prepareStatement("shutdown")) {
      shutdown.execute();
    } catch (SQLException | IllegalStateException e) {
      // It is closed already.
    } finally {
      connections.dispose();
    }
  }
}
