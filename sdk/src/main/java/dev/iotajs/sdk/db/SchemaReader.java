package dev.iotajs.sdk.db;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Reads what the database says of one schema. Used by one thread. */
final class SchemaReader {
  /** What holds rows, in the words of H2 and PostgreSQL. */
  private static final Set<String> ROW_SOURCES =
      Set.of(
          "TABLE",
          "BASE TABLE",
          "PARTITIONED TABLE",
          "FOREIGN TABLE",
          "VIEW",
          "MATERIALIZED VIEW",
          "GLOBAL TEMPORARY",
          "LOCAL TEMPORARY");

  private final DatabaseMetaData metadata;
  private final String catalog;
  final String schema;
  final Dialect dialect;
  final Names names;

  /**
   * @param schema null for the connection's own
   */
  SchemaReader(Connection connection, String schema) throws SQLException {
    metadata = connection.getMetaData();
    catalog = connection.getCatalog();
    this.schema = schema == null ? connection.getSchema() : schema;
    dialect = Dialect.of(metadata);
    names = Names.of(metadata);
  }

  /** Stored names of tables and views, by the names for scripts. */
  Map<String, List<String>> tables() throws SQLException {
    Map<String, List<String>> tables = new TreeMap<>();
    try (ResultSet row = metadata.getTables(catalog, pattern(schema), null, null)) {
      while (row.next()) {
        String stored = row.getString("TABLE_NAME");
        if (ROW_SOURCES.contains(row.getString("TABLE_TYPE"))
            && schema.equals(row.getString("TABLE_SCHEM"))
            && Names.isOrdinary(stored)) {
          tables.computeIfAbsent(names.forScripts(stored), n -> new ArrayList<>()).add(stored);
        }
      }
    }
    return tables;
  }

  /** One column as the metadata tells it. */
  static final class Entry {
    final String stored;
    final String typeName;
    final int jdbcType;
    final long size;
    final boolean isRequired;
    final boolean isComputed;

    Entry(ResultSet row) throws SQLException {
      stored = row.getString("COLUMN_NAME");
      typeName = row.getString("TYPE_NAME");
      jdbcType = row.getInt("DATA_TYPE");
      size = row.getLong("COLUMN_SIZE");
      isComputed = "YES".equals(row.getString("IS_GENERATEDCOLUMN"));
      isRequired =
          row.getInt("NULLABLE") == DatabaseMetaData.columnNoNulls
              && row.getString("COLUMN_DEF") == null
              && !"YES".equals(row.getString("IS_AUTOINCREMENT"))
              && !isComputed;
    }
  }

  /** In the order of the table. */
  List<Entry> columns(String table) throws SQLException {
    List<Entry> columns = new ArrayList<>();
    try (ResultSet row = metadata.getColumns(catalog, pattern(schema), pattern(table), null)) {
      while (row.next()) {
        // A pattern may say more than it should: the names decide.
        if (schema.equals(row.getString("TABLE_SCHEM"))
            && table.equals(row.getString("TABLE_NAME"))
            && Names.isOrdinary(row.getString("COLUMN_NAME"))) {
          columns.add(new Entry(row));
        }
      }
    }
    return columns;
  }

  /** The stored names of the primary key's columns; none for views. */
  List<String> primaryKey(String table) throws SQLException {
    List<String> key = new ArrayList<>();
    try (ResultSet row = metadata.getPrimaryKeys(catalog, schema, table)) {
      while (row.next()) {
        key.add(row.getString("COLUMN_NAME"));
      }
    }
    return key;
  }

  private String pattern(String name) throws SQLException {
    String escape = metadata.getSearchStringEscape();
    return name.replace(escape, escape + escape)
        .replace("_", escape + "_")
        .replace("%", escape + "%");
  }
}
