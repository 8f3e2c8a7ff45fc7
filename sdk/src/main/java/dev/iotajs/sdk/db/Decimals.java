package dev.iotajs.sdk.db;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.regex.Pattern;

/**
 * NUMERIC, DECIMAL and DECFLOAT. A number of a script stands for the decimal that JavaScript shows
 * for it, so 0.1 is exactly 0.1; the database rounds to the column's scale. A decimal goes out as
 * the number that JavaScript shows as the same decimal, and as a string where there is none.
 */
final class Decimals extends ColumnType {
  private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,100}(\\.[0-9]{1,100})?");
  private static final int LONGEST = 1_000;

  Decimals() {
    super(Types.NUMERIC);
  }

  @Override
  String expected() {
    return "a number, or a string of digits with a point";
  }

  @Override
  SqlValue convert(Object value) {
    BigDecimal decimal = decimal(value);
    return decimal == null ? null : (statement, index) -> statement.setBigDecimal(index, decimal);
  }

  private static BigDecimal decimal(Object value) {
    if (value instanceof Integer || value instanceof Long) {
      return BigDecimal.valueOf(((Number) value).longValue());
    }
    if (value instanceof Double) {
      return Double.isFinite((Double) value) ? BigDecimal.valueOf((Double) value) : null;
    }
    boolean isDecimal = value instanceof String && DECIMAL.matcher((String) value).matches();
    return isDecimal ? new BigDecimal((String) value) : null;
  }

  @Override
  Object read(ResultSet row, int index) throws SQLException {
    // PostgreSQL's NaN and infinities come as Double.
    Object value = row.getObject(index);
    return value instanceof BigDecimal ? plain((BigDecimal) value) : value;
  }

  static Object plain(BigDecimal decimal) {
    double number = decimal.doubleValue();
    if (Double.isFinite(number) && BigDecimal.valueOf(number).compareTo(decimal) == 0) {
      return number;
    }
    boolean isShort = Math.abs((long) decimal.scale()) < LONGEST && decimal.precision() < LONGEST;
    return isShort ? decimal.toPlainString() : decimal.toString();
  }
}
