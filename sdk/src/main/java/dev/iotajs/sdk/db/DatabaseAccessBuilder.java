package dev.iotajs.sdk.db;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import javax.sql.DataSource;

/**
 * Settings of a {@link DatabaseAccess}; every one but the tables has a default. Not safe for use by
 * many threads.
 */
public final class DatabaseAccessBuilder {
  static final int HIGHEST_MAX_ROWS = 100_000;

  final DataSource source;
  final Map<String, TableRules> tables = new LinkedHashMap<>();

  /** Null for the connection's own. */
  String schema;

  String tenantColumn = "tenant_id";
  int maxRows = 1_000;
  long maxResultBytes = 1L << 20;
  int connectionsPerTenant = 4;
  Duration timeout = Duration.ofSeconds(5);
  Duration transactionTimeout = Duration.ofSeconds(5);

  DatabaseAccessBuilder(DataSource source) {
    this.source = Objects.requireNonNull(source, "source");
  }

  /**
   * Opens a table or view to scripts. A view should pass its tenant's column through, and a script
   * can write to it where the database can.
   *
   * @param name the name for scripts: as the database has it; in lower case where the database
   *     itself makes plain names upper case and the name is one, so that H2's {@code USERS} is
   *     {@code users}. Names are exact: scripts find {@code Users} under no other name.
   * @return this
   */
  public DatabaseAccessBuilder table(String name) {
    return table(name, rules -> {});
  }

  /**
   * Opens a table or view to scripts, with rules.
   *
   * @param name the name for scripts, as in {@link #table(String)}
   * @param rules sets them
   * @return this
   */
  public DatabaseAccessBuilder table(String name, Consumer<TableRules> rules) {
    TableRules set = new TableRules();
    rules.accept(set);
    tables.put(Objects.requireNonNull(name, "name"), set);
    return this;
  }

  /**
   * The schema of the tables, as the database has its name. Default: that of the connections.
   *
   * @param name the schema
   * @return this
   */
  public DatabaseAccessBuilder schema(String name) {
    schema = Objects.requireNonNull(name, "name");
    return this;
  }

  /**
   * The column of each table that holds the row's tenant, of type VARCHAR, TEXT, UUID, INTEGER or
   * BIGINT. Its text must be compared exactly: not under a collation in which two different names
   * are equal. Default {@code tenant_id}.
   *
   * @param name the column's name for scripts, who never see it
   * @return this
   */
  public DatabaseAccessBuilder tenantColumn(String name) {
    tenantColumn = Objects.requireNonNull(name, "name");
    return this;
  }

  /**
   * How many rows a query gives at most. Default 1,000.
   *
   * @param value 1 to 100,000
   * @return this
   */
  public DatabaseAccessBuilder maxRows(int value) {
    if (value < 1 || value > HIGHEST_MAX_ROWS) {
      throw new IllegalArgumentException("maxRows is 1 to " + HIGHEST_MAX_ROWS + ", not " + value);
    }
    maxRows = value;
    return this;
  }

  /**
   * How large a result may be as JSON text, about, and the largest value that can be written.
   * Default 1 MiB.
   *
   * @param value bytes, more than zero
   * @return this
   */
  public DatabaseAccessBuilder maxResultBytes(long value) {
    if (value < 1) {
      throw new IllegalArgumentException("maxResultBytes is more than zero, not " + value);
    }
    maxResultBytes = value;
    return this;
  }

  /**
   * How many connections one tenant has at once at most, for operations and open transactions
   * together; what it asks for beyond that waits, in a line of its own, within {@link #timeout}.
   * Choose the data source's pool larger than this, or one tenant can take all of it. Each access
   * counts for itself. Default 4.
   *
   * @param value 1 or more
   * @return this
   */
  public DatabaseAccessBuilder connectionsPerTenant(int value) {
    if (value < 1) {
      throw new IllegalArgumentException("connectionsPerTenant is 1 or more, not " + value);
    }
    connectionsPerTenant = value;
    return this;
  }

  /**
   * How long one operation may take, waiting for a connection included: when the time is over
   * before there is one, the error is {@code UNAVAILABLE}, else {@code QUERY_TIMEOUT}. Waiting
   * within the data source can be ended by that alone: the time-out of its own ({@code
   * connectionTimeout} in HikariCP) should be shorter than this. Default 5 seconds.
   *
   * @param value at least a millisecond
   * @return this
   */
  public DatabaseAccessBuilder timeout(Duration value) {
    timeout = positive(value, "timeout");
    return this;
  }

  /**
   * How long a transaction may take from its first operation, before it is rolled back. Default 5
   * seconds.
   *
   * @param value at least a millisecond
   * @return this
   */
  public DatabaseAccessBuilder transactionTimeout(Duration value) {
    transactionTimeout = positive(value, "transactionTimeout");
    return this;
  }

  private static Duration positive(Duration value, String name) {
    if (value.toMillis() < 1) {
      throw new IllegalArgumentException(name + " is at least 1 ms, not " + value);
    }
    return value;
  }

  /**
   * Reads the tables' columns from the database.
   *
   * @return the access
   * @throws IllegalArgumentException naming the table or column, if a table is not in the schema,
   *     has no tenant column, has one of a type that does not keep tenants apart, or lacks a column
   *     that its rules name; if there is no table; or if the database is neither H2 nor PostgreSQL
   * @throws IllegalStateException if the database cannot be reached
   */
  public DatabaseAccess build() {
    return DatabaseAccess.of(this);
  }
}
