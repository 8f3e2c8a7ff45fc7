package dev.iotajs.sdk.db;

import dev.iotajs.sdk.ErrorCode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.mybatis.dynamic.sql.SqlTable;

/** A table that scripts may use, with the columns that they may see. Immutable. */
final class Table {
  private static final int SHOWN_NAMES = 30;

  final String name;
  final SqlTable sql;

  /** Not among {@link #columns}: scripts know nothing of it. */
  final Column tenant;

  final Map<String, Column> columns;
  private final Column id;
  private final boolean isReadOnly;

  /**
   * @param columns in the order of the table
   * @param id what {@code findById} looks at; null for none
   */
  Table(
      String name,
      SqlTable sql,
      Column tenant,
      Map<String, Column> columns,
      Column id,
      boolean isReadOnly) {
    this.name = name;
    this.sql = sql;
    this.tenant = tenant;
    this.columns = columns;
    this.id = id;
    this.isReadOnly = isReadOnly;
  }

  Column column(String columnName) {
    Column column = columns.get(columnName);
    if (column == null) {
      throw ErrorCode.NOT_ALLOWED.error(
          name + " has no column " + Shown.name(columnName) + "; it has " + names());
    }
    return column;
  }

  private String names() {
    String names = columns.keySet().stream().limit(SHOWN_NAMES).collect(Collectors.joining(", "));
    return columns.size() > SHOWN_NAMES ? names + ", …" : names;
  }

  Column writable(String columnName) {
    Column column = column(columnName);
    if (!column.isWritable) {
      throw ErrorCode.NOT_ALLOWED.error(column.label() + " cannot be set by scripts");
    }
    return column;
  }

  /** The key, or an error where the table has none. */
  Column id() {
    if (id == null) {
      throw ErrorCode.INVALID_ARGUMENT.error(
          name + " has no key of one column; use query in place of findById");
    }
    return id;
  }

  /** The key; null for none. */
  Column idOrNull() {
    return id;
  }

  void checkWritable() {
    if (isReadOnly) {
      throw ErrorCode.NOT_ALLOWED.error("Table " + name + " is read-only");
    }
  }

  SqlValue tenantValue(String tenantName) {
    Objects.requireNonNull(tenantName, "tenantName");
    Object value = tenant.type.ofTenant(tenantName);
    SqlValue converted = value == null ? null : tenant.type.convert(value);
    if (converted == null) {
      throw ErrorCode.NOT_ALLOWED.error("Table " + name + " is not open to this tenant");
    }
    return converted;
  }

  List<Column> all() {
    return List.copyOf(columns.values());
  }
}
