package dev.iotajs.sdk.db;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;

/** A value on its way into a statement, converted to its column's type already. */
@FunctionalInterface
interface SqlValue {
  void bind(PreparedStatement statement, int index) throws SQLException;

  static SqlValue nothing(int jdbcType) {
    return (statement, index) -> statement.setNull(index, jdbcType);
  }

  static SqlValue number(long value) {
    return (statement, index) -> statement.setLong(index, value);
  }

  static SqlValue text(String value) {
    return (statement, index) -> statement.setString(index, value);
  }

  static SqlValue object(Object value) {
    return (statement, index) -> statement.setObject(index, value);
  }

  /** For PostgreSQL to take text as what the column is. */
  static SqlValue untyped(String value) {
    return (statement, index) -> statement.setObject(index, value, Types.OTHER);
  }
}
