package dev.iotajs.sdk.cache;

import java.util.List;
import java.util.Map;

/** About how many bytes a plain value takes in memory. */
final class ValueSize {
  private static final int OBJECT = 48;
  private static final int ENTRY = 56;
  private static final int ELEMENT = 8;

  private ValueSize() {}

  static long of(Object value) {
    if (value instanceof String) {
      return OBJECT + 2L * ((String) value).length();
    }
    if (value instanceof List) {
      return ((List<?>) value).stream().mapToLong(item -> ELEMENT + of(item)).sum() + OBJECT;
    }
    if (value instanceof Map) {
      return ((Map<?, ?>) value)
              .entrySet().stream()
                  .mapToLong(entry -> ENTRY + of(entry.getKey()) + of(entry.getValue()))
                  .sum()
          + OBJECT;
    }
    return OBJECT / 2;
  }
}
