package dev.iotajs.persistence.internal;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.iotajs.persistence.UnavailableException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import javax.sql.DataSource;

/** Connections of our own, with settings that each database needs. */
public final class Pool implements AutoCloseable {
  private static final Duration WAIT_FOR_CONNECTION = Duration.ofSeconds(10);
  private static final Duration CONNECT = Duration.ofSeconds(5);

  private final HikariDataSource connections;
  private final boolean ownDatabase;

  private Pool(HikariDataSource connections, boolean ownDatabase) {
    this.connections = connections;
    this.ownDatabase = ownDatabase;
  }

  /** A null URL means a database in memory that ends with this pool. */
  public static Pool open(
      String jdbcUrl, String user, String password, int size, Duration statementTimeout) {
    String url = jdbcUrl == null ? "jdbc:h2:mem:" + UUID.randomUUID() : jdbcUrl;
    Vendor vendor = Vendor.ofUrl(url);
    HikariConfig config = new HikariConfig();
    config.setPoolName("iota");
    config.setUsername(user);
    config.setPassword(password);
    config.setMaximumPoolSize(size);
    config.setConnectionTimeout(WAIT_FOR_CONNECTION.toMillis());
    // One try: whoever starts with a wrong address or password wants to know now.
    config.setInitializationFailTimeout(1);
    if (vendor == Vendor.H2) {
      url = h2Url(url, statementTimeout) + (jdbcUrl == null ? ";DB_CLOSE_DELAY=-1" : "");
    } else {
      forPostgres(config, statementTimeout);
    }
    return new Pool(start(config, url), jdbcUrl == null);
  }

  private static HikariDataSource start(HikariConfig config, String url) {
    try {
      config.setJdbcUrl(url);
      return new HikariDataSource(config);
    } catch (RuntimeException e) {
      if (e.getCause() instanceof SQLException) {
        throw Failures.of(e);
      }
      throw new UnavailableException(
          "The database cannot be reached: is its JDBC driver on the class path?", e);
    }
  }

  /** What the caller's URL says stays. */
  private static String h2Url(String url, Duration statementTimeout) {
    String result = with(url, "LOCK_TIMEOUT", statementTimeout.toMillis());
    boolean file = !url.matches("jdbc:h2:(mem|tcp|ssl):.*");
    // H2 otherwise writes commits up to half a second later.
    return file ? with(result, "WRITE_DELAY", 0) : result;
  }

  private static String with(String url, String setting, long value) {
    boolean set = url.toUpperCase(Locale.ROOT).contains(";" + setting + "=");
    return set ? url : url + ";" + setting + "=" + value;
  }

  /** In the URL each of them can be set otherwise. */
  private static void forPostgres(HikariConfig config, Duration statementTimeout) {
    config.addDataSourceProperty("ApplicationName", "iota");
    config.addDataSourceProperty("connectTimeout", "" + CONNECT.toSeconds());
    config.addDataSourceProperty("loginTimeout", "" + CONNECT.toSeconds());
    config.addDataSourceProperty("socketTimeout", "" + statementTimeout.plus(CONNECT).toSeconds());
    config.addDataSourceProperty("tcpKeepAlive", "true");
  }

  public DataSource dataSource() {
    return connections;
  }

  @Override
  public void close() {
    if (ownDatabase && !connections.isClosed()) {
      shutDown();
    }
    connections.close();
  }

  /** Nobody else can open it any more: it would stay in memory for nothing. */
  private void shutDown() {
    try (Connection connection = connections.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("SHUTDOWN");
    } catch (SQLException e) {
      // It is gone already.
      return;
    }
  }
}
