package dev.iotajs.sdk.db;

import java.sql.Clob;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;

/** CHAR, VARCHAR, TEXT and CLOB. */
final class Texts extends ColumnType {
  private final long maxLength;
  private final boolean isLarge;
  private final long maxBytes;

  private Texts(int jdbcType, long maxLength, boolean isLarge, long maxBytes) {
    super(jdbcType);
    this.maxLength = maxLength;
    this.isLarge = isLarge;
    this.maxBytes = maxBytes;
  }

  static Texts upTo(long maxLength, long maxBytes) {
    return new Texts(Types.VARCHAR, maxLength, false, maxBytes);
  }

  /** Read in a way that does not load what is too large. */
  static Texts large(long maxLength, long maxBytes) {
    return new Texts(Types.CLOB, maxLength, true, maxBytes);
  }

  @Override
  String expected() {
    return "a string without U+0000 and half surrogate pairs, of at most "
        + (maxLength < maxBytes ? maxLength + " characters" : maxBytes + " bytes");
  }

  @Override
  SqlValue convert(Object value) {
    return value instanceof String && fits((String) value) ? SqlValue.text((String) value) : null;
  }

  private boolean fits(String text) {
    return text.codePointCount(0, text.length()) <= maxLength
        && Text.bytes(text) <= maxBytes
        && Text.isStorable(text);
  }

  @Override
  Object read(ResultSet row, int index) throws SQLException {
    return isLarge ? large(row.getClob(index)) : row.getString(index);
  }

  private Object large(Clob text) throws SQLException {
    if (text == null) {
      return null;
    }
    ResultSize.check(text.length(), maxBytes);
    return text.getSubString(1, (int) text.length());
  }

  @Override
  long likeLength() {
    return maxLength;
  }
}
