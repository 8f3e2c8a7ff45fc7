package dev.iotajs.sdk.db;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.sql.DataSource;

/**
 * The tables of a database that scripts may use, each script within the rows of its tenant.
 *
 * <pre>{@code
 * DatabaseAccess db = DatabaseAccess.builder(dataSource)
 *     .table("users", users -> users.hide("password_hash"))
 *     .table("orders")
 *     .build();
 * Object rows = db.forTenant("acme").query("users", Map.of("limit", 10)).run();
 * }</pre>
 *
 * <p>Statements are written by MyBatis Dynamic SQL from names of the database's own metadata, and
 * values are parameters. The metadata is read once, by {@link DatabaseAccessBuilder#build}: after a
 * change of the tables, build another one.
 *
 * <p>What stays with the host's schema: <em>references</em> — a foreign key over the id alone lets
 * a script refer to another tenant's row, one over tenant and id does not; <em>uniqueness</em> — a
 * script learns from {@code CONSTRAINT} that a value is taken, so that a unique column without the
 * tenant's tells what other tenants have; generated keys in sequence tell how many rows there are;
 * <em>triggers</em>, defaults and views run with the rights of the data source. Its user needs
 * SELECT, INSERT, UPDATE and DELETE on these tables, and nothing else.
 *
 * <p>Safe for use by many threads. There is nothing to close; the data source stays the host's.
 */
public final class DatabaseAccess {
  private final Schema schema;
  private final Connections connections;

  private DatabaseAccess(Schema schema, Connections connections) {
    this.schema = schema;
    this.connections = connections;
  }

  /**
   * Settings for the access to a database.
   *
   * @param source gives connections to H2 or PostgreSQL; a pool, as a rule
   * @return the settings
   */
  public static DatabaseAccessBuilder builder(DataSource source) {
    return new DatabaseAccessBuilder(source);
  }

  static DatabaseAccess of(DatabaseAccessBuilder settings) {
    if (settings.tables.isEmpty()) {
      throw new IllegalArgumentException("No table is open to scripts; name at least one");
    }
    try (Connection connection = settings.source.getConnection()) {
      return read(settings, connection);
    } catch (SQLException e) {
      throw new IllegalStateException("The tables for iota.db cannot be read", e);
    }
  }

  private static DatabaseAccess read(DatabaseAccessBuilder settings, Connection connection)
      throws SQLException {
    SchemaReader reader = new SchemaReader(connection, settings.schema);
    ColumnTypes types = new ColumnTypes(reader.dialect, settings.maxResultBytes);
    Map<String, Table> tables =
        new TableReader(reader, types, settings.tenantColumn).read(settings.tables);
    return new DatabaseAccess(
        new Schema(reader.dialect, settings.maxRows, tables),
        new Connections(settings, reader.dialect));
  }

  /**
   * The tables that are open to scripts.
   *
   * @return their names, in the order of the builder
   */
  public Set<String> tables() {
    return schema.tables.keySet();
  }

  /**
   * The operations of one tenant, each in a transaction of its own.
   *
   * @param tenant the tenant, as its column holds it; not empty
   * @return the operations
   */
  public TableOperations forTenant(String tenant) {
    return new TenantTables(
        schema, required(tenant), work -> new SingleOperation(work, connections, tenant));
  }

  /**
   * A transaction of one tenant. The caller sees to it that it is closed when its script ends.
   *
   * @param tenant the tenant, as its column holds it; not empty
   * @return the transaction, which takes a connection when its first operation runs
   */
  public Transaction begin(String tenant) {
    return new Transaction(schema, connections, required(tenant));
  }

  private static String required(String tenant) {
    if (Objects.requireNonNull(tenant, "tenant").isEmpty()) {
      throw new IllegalArgumentException("A tenant has a name");
    }
    return tenant;
  }
}
