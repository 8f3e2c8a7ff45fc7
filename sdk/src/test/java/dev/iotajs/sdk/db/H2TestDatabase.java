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

  @Override
  String trigger() {
    return "create trigger refuse before insert on keyless for each row call '"
        + RefusingTrigger.class.getName()
        + "'";
  }

  @Override
  String slowView() {
    return "create view slow as select x as id, mod(x, 7) as n, cast('a' as varchar(50)) as tenant_id"
        + " from system_range(1, 1000000000000)";
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
