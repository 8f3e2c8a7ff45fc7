package dev.iotajs.sdk.db;

import dev.iotajs.sdk.ErrorCode;
import java.util.List;
import java.util.Map;

/** What one call may still give back, counted as JSON text, about. Used by one thread. */
final class ResultSize {
  private static final int SHORT_VALUE = 8;

  private final long max;
  private long used;

  ResultSize(long max) {
    this.max = max;
  }

  void add(Map<String, Object> row) {
    used += size(row);
    check(used, max);
  }

  static void check(long bytes, long max) {
    if (bytes > max) {
      throw ErrorCode.ROW_LIMIT.error(
          "The result is larger than " + max + " bytes; select fewer columns, or fewer rows");
    }
  }

  private static long size(Object value) {
    if (value instanceof String) {
      return Text.bytes((String) value) + 2;
    }
    if (value instanceof Map) {
      return ((Map<?, ?>) value)
          .entrySet().stream().mapToLong(e -> size(e.getKey()) + size(e.getValue()) + 2).sum();
    }
    if (value instanceof List) {
      return ((List<?>) value).stream().mapToLong(item -> size(item) + 1).sum();
    }
    return SHORT_VALUE;
  }
}
