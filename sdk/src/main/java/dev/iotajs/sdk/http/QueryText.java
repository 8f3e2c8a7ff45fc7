package dev.iotajs.sdk.http;

import dev.iotajs.sdk.ErrorCode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/** Writes parameters as the query of a URL. */
final class QueryText {
  private final StringJoiner pairs = new StringJoiner("&");

  private QueryText() {}

  /** The parameters, encoded; empty when there are none. */
  static String of(Map<String, Object> parameters) {
    QueryText text = new QueryText();
    parameters.forEach(text::add);
    return text.pairs.toString();
  }

  private void add(String name, Object value) {
    if (value instanceof List) {
      ((List<?>) value).forEach(item -> addOne(name, item));
    } else if (value != null) {
      addOne(name, value);
    }
  }

  private void addOne(String name, Object value) {
    pairs.add(encoded(name) + "=" + encoded(text(value)));
  }

  private static String text(Object value) {
    if (value instanceof Number && PlainNumber.isFinite((Number) value)) {
      return PlainNumber.text((Number) value);
    }
    if (value instanceof String || value instanceof Boolean) {
      return value.toString();
    }
    throw ErrorCode.INVALID_ARGUMENT.error(
        "query must hold strings, finite numbers, booleans, or lists of them.");
  }

  /** A space as %20, which everybody reads as a space. */
  private static String encoded(String text) {
    Utf8.bytes(text, "query");
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
