package dev.iotajs.sdk.db;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.Map;

/**
 * JSON and JSONB, as plain values both ways. A null is the database's NULL. Documents are not
 * compared: each database has rules of its own for that, or none.
 */
final class JsonDocuments extends ColumnType {
  private static final JsonMapper JSON = new JsonMapper();
  private static final int DEEPEST = 100;

  private final Dialect dialect;
  private final long maxBytes;

  JsonDocuments(Dialect dialect, long maxBytes) {
    super(Types.OTHER);
    this.dialect = dialect;
    this.maxBytes = maxBytes;
  }

  @Override
  String expected() {
    return "a JSON value without U+0000 and half surrogate pairs, of at most "
        + maxBytes
        + " bytes, nested at most "
        + DEEPEST
        + " deep";
  }

  @Override
  SqlValue convert(Object value) {
    String text = isStorable(value, 0) ? written(value) : null;
    if (text == null || Text.bytes(text) > maxBytes) {
      return null;
    }
    // H2 reads bytes as JSON text, and text as a JSON string.
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return dialect == Dialect.H2
        ? (statement, index) -> statement.setBytes(index, bytes)
        : SqlValue.untyped(text);
  }

  private static boolean isStorable(Object value, int depth) {
    if (depth > DEEPEST) {
      return false;
    }
    if (value instanceof List) {
      return ((List<?>) value).stream().allMatch(item -> isStorable(item, depth + 1));
    }
    if (value instanceof Map) {
      return ((Map<?, ?>) value)
          .entrySet().stream()
              .allMatch(e -> isStorable(e.getKey(), depth) && isStorable(e.getValue(), depth + 1));
    }
    return isStorable(value);
  }

  private static boolean isStorable(Object value) {
    if (value instanceof String) {
      return Text.isStorable((String) value);
    }
    if (value instanceof Number) {
      return Double.isFinite(((Number) value).doubleValue());
    }
    return value == null || value instanceof Boolean;
  }

  private static String written(Object value) {
    try {
      return JSON.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      return null;
    }
  }

  @Override
  Object read(ResultSet row, int index) throws SQLException {
    String text = row.getString(index);
    if (text == null) {
      return null;
    }
    ResultSize.check(text.length(), maxBytes);
    try {
      return JSON.readValue(text, Object.class);
    } catch (JsonProcessingException e) {
      throw new SQLException("A column of JSON holds something else", e);
    }
  }

  @Override
  boolean isComparable() {
    return false;
  }
}
