package dev.iotajs.sdk.db;

import java.sql.Blob;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Base64;

/** BINARY, BYTEA and BLOB, as base64 text both ways. */
final class Binaries extends ColumnType {
  private final long maxBytes;
  private final boolean isLarge;

  private Binaries(int jdbcType, long maxBytes, boolean isLarge) {
    super(jdbcType);
    this.maxBytes = maxBytes;
    this.isLarge = isLarge;
  }

  static Binaries upTo(long maxBytes) {
    return new Binaries(Types.BINARY, maxBytes, false);
  }

  /** Read in a way that does not load what is too large. */
  static Binaries large(long maxBytes) {
    return new Binaries(Types.BLOB, maxBytes, true);
  }

  @Override
  String expected() {
    return "at most " + maxBytes + " bytes as base64 text";
  }

  @Override
  SqlValue convert(Object value) {
    byte[] bytes = value instanceof String ? decoded((String) value) : null;
    return bytes == null || bytes.length > maxBytes
        ? null
        : (statement, index) -> statement.setBytes(index, bytes);
  }

  private static byte[] decoded(String base64) {
    try {
      return Base64.getDecoder().decode(base64);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  @Override
  Object read(ResultSet row, int index) throws SQLException {
    byte[] bytes = isLarge ? large(row.getBlob(index)) : row.getBytes(index);
    return bytes == null ? null : Base64.getEncoder().encodeToString(bytes);
  }

  private byte[] large(Blob bytes) throws SQLException {
    if (bytes == null) {
      return null;
    }
    ResultSize.check(bytes.length(), maxBytes);
    return bytes.getBytes(1, (int) bytes.length());
  }
}
