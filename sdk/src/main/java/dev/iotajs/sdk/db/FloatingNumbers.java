package dev.iotajs.sdk.db;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;

/** REAL and DOUBLE PRECISION: finite numbers in, whatever the database holds out. */
final class FloatingNumbers extends ColumnType {
  private final boolean isSingle;

  private FloatingNumbers(int jdbcType, boolean isSingle) {
    super(jdbcType);
    this.isSingle = isSingle;
  }

  static FloatingNumbers single() {
    return new FloatingNumbers(Types.REAL, true);
  }

  static FloatingNumbers twice() {
    return new FloatingNumbers(Types.DOUBLE, false);
  }

  @Override
  String expected() {
    return isSingle ? "a number up to 3.4e38" : "a number";
  }

  @Override
  SqlValue convert(Object value) {
    if (!(value instanceof Integer || value instanceof Long || value instanceof Double)) {
      return null;
    }
    double number = ((Number) value).doubleValue();
    return isSingle ? single((float) number) : twice(number);
  }

  private static SqlValue single(float number) {
    return Float.isFinite(number) ? (statement, i) -> statement.setFloat(i, number) : null;
  }

  private static SqlValue twice(double number) {
    return Double.isFinite(number) ? (statement, i) -> statement.setDouble(i, number) : null;
  }

  @Override
  Object read(ResultSet row, int index) throws SQLException {
    Object value = isSingle ? shortest(row.getFloat(index)) : row.getDouble(index);
    return row.wasNull() ? null : value;
  }

  /** 0.1 for a REAL of 0.1, not 0.10000000149011612. */
  private static Double shortest(float number) {
    return Double.valueOf(Float.toString(number));
  }
}
