package dev.iotajs.sdk.db;

import dev.iotajs.sdk.ErrorCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.mybatis.dynamic.sql.SqlColumn;
import org.mybatis.dynamic.sql.SqlTable;

/** A column as the database's metadata and the host's rules describe it. Immutable. */
final class Column {
  /** The name for scripts. */
  final String name;

  /** The name in the database. */
  final String stored;

  final SqlColumn<SqlValue> sql;
  final ColumnType type;

  /** Whether scripts may set it. */
  final boolean isWritable;

  /** Whether a row without a value for it is refused. */
  final boolean isRequired;

  private final String label;

  Column(
      String tableName,
      SqlTable table,
      String name,
      SchemaReader.Entry entry,
      ColumnType type,
      boolean isWritable) {
    this.name = name;
    this.type = type;
    this.isWritable = isWritable;
    stored = entry.stored;
    isRequired = entry.isRequired;
    sql = table.column(Names.quoted(stored));
    label = tableName + "." + name;
  }

  /** As messages name it, with its table. */
  String label() {
    return label;
  }

  /** A value of a script for this column; null is the database's NULL. */
  SqlValue value(Object value) {
    return value == null ? type.nothing() : present(value);
  }

  /** The same where null makes no sense. */
  SqlValue present(Object value) {
    SqlValue converted = value == null ? null : type.convert(value);
    if (converted == null) {
      throw ErrorCode.INVALID_ARGUMENT.error(
          label + " expects " + type.expected() + ", got " + Shown.value(value));
    }
    return converted;
  }

  Object read(ResultSet row, int index) throws SQLException {
    return type.read(row, index);
  }
}
