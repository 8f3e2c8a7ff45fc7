package dev.iotajs.sdk.db;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.sql.DataSource;

/** A PostgreSQL server of its own; {@link #clear} makes it empty again. */
final class PostgresTestDatabase extends TestDatabase implements AutoCloseable {
  private final EmbeddedPostgres server;
  private final HikariDataSource pool = new HikariDataSource();

  PostgresTestDatabase() {
    try {
      server = EmbeddedPostgres.builder().start();
      pool.setDataSource(server.getPostgresDatabase());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void clear() {
    execute("drop schema public cascade", "create schema public");
  }

  @Override
  DataSource source() {
    return pool;
  }

  @Override
  String types() {
    return "create type mood as enum ('sad', 'glad');"
        + " create table types (id integer primary key, tenant_id varchar(50) not null, tiny smallint,"
        + " small smallint, whole integer, big bigint, exact numeric(30, 4), single real,"
        + " dbl double precision, flag boolean, fixed char(3), txt varchar(10), lob text, bin bytea,"
        + " blb bytea, dat date, tim time(6), ts timestamp, tstz timestamp with time zone, uid uuid,"
        + " doc jsonb, mood mood, arr integer[])";
  }

  @Override
  String stored() {
    return " stored";
  }

  @Override
  String trigger() {
    return "create function refuse() returns trigger language plpgsql as"
        + " $$ begin raise exception 'a secret of the host'; end $$;"
        + " create trigger refuse before insert on keyless for each row execute function refuse()";
  }

  @Override
  String slowView() {
    return "create view slow as select x as id, mod(x, 7) as n, cast('a' as varchar(50)) as tenant_id"
        + " from generate_series(1, 1000000000000) as s (x)";
  }

  @Override
  public void close() throws IOException {
    pool.close();
    server.close();
  }
}
