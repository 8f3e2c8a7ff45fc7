package dev.iotajs.sdk.log;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** How many bytes of log a message takes. */
final class LogSize {
  private LogSize() {}

  static long of(String message, Map<String, Object> metadata) {
    return bytes(message) + (metadata.isEmpty() ? 0 : of(metadata));
  }

  private static long of(Object value) {
    if (value instanceof Map) {
      return ((Map<?, ?>) value)
          .entrySet().stream()
              .mapToLong(entry -> 4 + bytes((String) entry.getKey()) + of(entry.getValue()))
              .sum();
    }
    if (value instanceof List) {
      return ((List<?>) value).stream().mapToLong(item -> 1 + of(item)).sum();
    }
    return bytes(String.valueOf(value));
  }

  private static long bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }
}
