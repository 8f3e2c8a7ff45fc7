package dev.iotajs.sdk.db;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;

/** Enumerated types: strings, which the database holds to the type's values. */
final class Enumerations extends ColumnType {
  private static final int LONGEST = 1_000;

  private final Dialect dialect;

  Enumerations(Dialect dialect) {
    super(Types.OTHER);
    this.dialect = dialect;
  }

  @Override
  String expected() {
    return "one of the column's values, as a string";
  }

  @Override
  SqlValue convert(Object value) {
    if (!(value instanceof String)) {
      return null;
    }
    String text = (String) value;
    if (text.length() > LONGEST || !Text.isStorable(text)) {
      return null;
    }
    return dialect == Dialect.POSTGRESQL ? SqlValue.untyped(text) : SqlValue.text(text);
  }

  @Override
  Object read(ResultSet row, int index) throws SQLException {
    return row.getString(index);
  }
}
