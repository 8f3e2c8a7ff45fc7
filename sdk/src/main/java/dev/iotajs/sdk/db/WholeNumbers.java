package dev.iotajs.sdk.db;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.regex.Pattern;

/**
 * TINYINT to BIGINT. A BIGINT beyond 2^53 cannot be a number in JavaScript: it goes out as a string
 * of digits, and comes in as one.
 */
final class WholeNumbers extends ColumnType {
  static final long MAX_EXACT = (1L << 53) - 1;

  private static final Pattern DIGITS = Pattern.compile("-?[0-9]{1,19}");

  private final long min;
  private final long max;

  private WholeNumbers(int jdbcType, int bits) {
    super(jdbcType);
    max = Long.MAX_VALUE >>> (Long.SIZE - bits);
    min = -max - 1;
  }

  static WholeNumbers bits8() {
    return new WholeNumbers(Types.TINYINT, 8);
  }

  static WholeNumbers bits16() {
    return new WholeNumbers(Types.SMALLINT, 16);
  }

  static WholeNumbers bits32() {
    return new WholeNumbers(Types.INTEGER, 32);
  }

  static WholeNumbers bits64() {
    return new WholeNumbers(Types.BIGINT, 64);
  }

  private boolean isBig() {
    return max > MAX_EXACT;
  }

  @Override
  String expected() {
    return isBig()
        ? "a whole number, as a string of digits beyond 2^53"
        : "a whole number from " + min + " to " + max;
  }

  @Override
  SqlValue convert(Object value) {
    Long number = isBig() && value instanceof String ? parsed((String) value) : whole(value);
    return number == null || number < min || number > max ? null : SqlValue.number(number);
  }

  private static Long parsed(String text) {
    if (!DIGITS.matcher(text).matches()) {
      return null;
    }
    try {
      return Long.valueOf(text);
    } catch (NumberFormatException e) {
      return null;
    }
  }

  @Override
  Object ofTenant(String name) {
    Long number = parsed(name);
    return number != null && number.toString().equals(name) ? number : null;
  }

  /** Null for what is not a whole number, or not surely the one that the script meant. */
  static Long whole(Object value) {
    if (value instanceof Integer || value instanceof Long) {
      return ((Number) value).longValue();
    }
    if (value instanceof Double) {
      double number = (Double) value;
      return Math.rint(number) == number && Math.abs(number) <= MAX_EXACT ? (long) number : null;
    }
    return null;
  }

  @Override
  Object read(ResultSet row, int index) throws SQLException {
    long value = row.getLong(index);
    return row.wasNull() ? null : plain(value);
  }

  static Object plain(long value) {
    if (value == (int) value) {
      return (int) value;
    }
    return Math.abs(value) <= MAX_EXACT && value != Long.MIN_VALUE
        ? (Object) value
        : Long.toString(value);
  }
}
