package dev.iotajs.sdk.db;

import java.util.UUID;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;

/** H2 in memory, a new one each time. */
final class H2TestDatabase extends TestDatabase implements AutoCloseable {
  private final JdbcConnectionPool pool =
      JdbcConnectionPool.create(
          "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "sa", "");

  @Override
  DataSource source() {
    return pool;
  }

  @Override
  String types() {
    return "create table types (id integer primary key, tenant_id varchar(50) not null, tiny tinyint,"
        + " small smallint, whole integer, big bigint, exact numeric(30, 4), single real,"
        + " dbl double precision, flag boolean, fixed char(3), txt varchar(10), lob clob, bin varbinary(8),"
        + " blb blob, dat date, tim time(6), ts timestamp, tstz timestamp with time zone, uid uuid,"
        + " doc json, mood enum('sad', 'glad'), arr integer array)";
  }

  @Override
  String stored() {
    return "";
  }

  int connectionsInUse() {
    return pool.getActiveConnections();
  }

  @Override
  public void close() {
    execute("shutdown");
    pool.dispose();
  }
}
