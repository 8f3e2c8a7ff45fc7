package dev.iotajs.bench;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * An H2 database in memory with a table {@code users} of 100 tenants with {@value #ROWS} rows each,
 * and a pool of connections to it.
 */
final class UserTable implements AutoCloseable {
  static final int ROWS = 10;

  private static final String CREATE =
      "create table users (id bigint primary key, tenant_id varchar(100) not null,"
          + " name varchar(100) not null, email varchar(200) not null, active boolean not null,"
          + " created_at timestamp(3) with time zone not null);"
          + " create index users_of_tenant on users (tenant_id);";
  private static final String FILL =
      "insert into users select x, 'tenant' || x / 10, 'User ' || x, 'user' || x || '@example.com',"
          + " true, dateadd(second, x, timestamp with time zone '2026-01-01 00:00:00+00')"
          + " from system_range(0, 999)";

  private final HikariDataSource connections;

  UserTable() {
    HikariConfig config = new HikariConfig();
    // Otherwise H2 gives the result of the last query again, without a look at the table.
    config.setJdbcUrl("jdbc:h2:mem:" + UUID.randomUUID() + ";OPTIMIZE_REUSE_RESULTS=0");
    config.setUsername("sa");
    connections = new HikariDataSource(config);
    try (Connection connection = connections.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(CREATE + FILL);
    } catch (SQLException e) {
      throw new IllegalStateException("The table cannot be made", e);
    }
  }

  DataSource connections() {
    return connections;
  }

  /** The database goes with its last connection. */
  @Override
  public void close() {
    connections.close();
  }
}
