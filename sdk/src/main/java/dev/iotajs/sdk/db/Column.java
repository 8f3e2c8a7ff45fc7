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

  private Column(Description description, String tableName, SqlTable table) {
    name = description.name;
    stored = description.stored;
    type = description.type;
    isWritable = description.isWritable;
    isRequired = description.isRequired;
    sql = table.column(Names.quoted(stored));
    label = tableName + "." + name;
  }

  /** What the metadata says, before it is known which table's it is. */
  static final class Description {
    final String name;
    final String stored;
    final ColumnType type;
    final boolean isRequired;
    boolean isWritable;

    Description(String name, String stored, ColumnType type, boolean isRequired) {
      this.name = name;
      this.stored = stored;
      this.type = type;
      this.isRequired = isRequired;
    }

    Column in(String tableName, SqlTable table) {
      return new Column(this, tableName, table);
    }
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
