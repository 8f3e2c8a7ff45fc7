package dev.iotajs.sdk.db;

import java.sql.SQLException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mybatis.dynamic.sql.SqlTable;

/** Makes a {@link Table} of what the database says and the host allows. Used by one thread. */
final class TableReader {
  private final SchemaReader schema;
  private final ColumnTypes types;
  private final String defaultTenantColumn;

  TableReader(SchemaReader schema, ColumnTypes types, String defaultTenantColumn) {
    this.schema = schema;
    this.types = types;
    this.defaultTenantColumn = defaultTenantColumn;
  }

  Map<String, Table> read(Map<String, TableRules> rules) throws SQLException {
    Map<String, List<String>> known = schema.tables();
    Map<String, Table> tables = new LinkedHashMap<>();
    for (Map.Entry<String, TableRules> entry : rules.entrySet()) {
      String name = entry.getKey();
      String stored = only(name, known.getOrDefault(name, List.of()));
      tables.put(name, new Reading(name, stored, entry.getValue()).table());
    }
    return Collections.unmodifiableMap(tables);
  }

  private String only(String name, List<String> stored) {
    if (stored.isEmpty()) {
      throw new IllegalArgumentException(
          "Schema " + schema.schema + " has no table or view '" + name + "'");
    }
    if (stored.size() > 1) {
      throw new IllegalArgumentException(
          "Tables "
              + stored
              + " of schema "
              + schema.schema
              + " are all '"
              + name
              + "' to scripts");
    }
    return stored.get(0);
  }

  /** One table. */
  private final class Reading {
    private final String name;
    private final String stored;
    private final TableRules rules;
    private final SqlTable sql;
    private final String tenantName;
    private final Map<String, Column> columns = new LinkedHashMap<>();
    private Column tenant;

    Reading(String name, String stored, TableRules rules) {
      this.name = name;
      this.stored = stored;
      this.rules = rules;
      sql = SqlTable.of(Names.quoted(schema.schema) + "." + Names.quoted(stored));
      tenantName = rules.tenantColumn == null ? defaultTenantColumn : rules.tenantColumn;
    }

    Table table() throws SQLException {
      for (SchemaReader.Entry entry : schema.columns(stored)) {
        add(entry, schema.names.forScripts(entry.stored));
      }
      if (tenant == null) {
        throw new IllegalArgumentException(
            "Table " + name + " has no column '" + tenantName + "' for the tenant");
      }
      requireAll(rules.readOnlyColumns);
      requireAll(rules.hidden);
      Column id = id();
      columns.keySet().removeAll(rules.hidden);
      Column visible = id == null || rules.hidden.contains(id.name) ? null : id;
      return new Table(
          name, sql, tenant, Collections.unmodifiableMap(columns), visible, rules.isReadOnly);
    }

    private void add(SchemaReader.Entry entry, String columnName) {
      ColumnType type = types.of(entry.typeName, entry.jdbcType, entry.size);
      boolean isTenant = columnName.equals(tenantName);
      if (isTenant && !ColumnTypes.keepsTenantsApart(entry.typeName)) {
        throw new IllegalArgumentException(
            "Column "
                + columnName
                + " of table "
                + name
                + " is of type "
                + entry.typeName
                + "; a tenant's column is VARCHAR, TEXT, UUID, INTEGER or BIGINT");
      }
      if (type != null) {
        boolean isWritable = !entry.isComputed && !rules.readOnlyColumns.contains(columnName);
        put(columnName, isTenant, new Column(name, sql, columnName, entry, type, isWritable));
      }
    }

    private void put(String columnName, boolean isTenant, Column column) {
      boolean isTaken = isTenant ? tenant != null : columns.containsKey(columnName);
      if (isTaken) {
        throw new IllegalArgumentException(
            "Table " + name + " has two columns that are '" + columnName + "' to scripts");
      }
      if (isTenant) {
        tenant = column;
      } else {
        columns.put(columnName, column);
      }
    }

    private void requireAll(Set<String> names) {
      for (String columnName : names) {
        require(columnName);
      }
    }

    private Column require(String columnName) {
      Column column = columns.get(columnName);
      if (column == null) {
        throw new IllegalArgumentException(
            "Table " + name + " has no column '" + columnName + "' that scripts could use");
      }
      return column;
    }

    private Column id() throws SQLException {
      if (rules.idColumn != null) {
        return require(rules.idColumn);
      }
      List<String> key = schema.primaryKey(stored);
      key.remove(tenant.stored);
      if (key.size() == 1) {
        return columns.get(schema.names.forScripts(key.get(0)));
      }
      return key.isEmpty() ? columns.get("id") : null;
    }
  }
}
