package dev.iotajs.sdk.db;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;

/** BOOLEAN: true and false only; no number and no text counts as one. */
final class Booleans extends ColumnType {
  Booleans() {
    super(Types.BOOLEAN);
  }

  @Override
  String expected() {
    return "a boolean";
  }

  @Override
  SqlValue convert(Object value) {
    return value instanceof Boolean
        ? (statement, index) -> statement.setBoolean(index, (Boolean) value)
        : null;
  }

  @Override
  Object read(ResultSet row, int index) throws SQLException {
    boolean value = row.getBoolean(index);
    return row.wasNull() ? null : value;
  }
}
