package dev.iotajs.sdk.http;

import dev.iotajs.sandbox.HostFunctionException;
import dev.iotajs.sdk.ErrorCode;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Which headers a script may set. */
final class HeaderRules {
  private static final int MAX_COUNT = 64;

  /** Of all names and values, in characters. */
  private static final int MAX_SIZE = 16 * 1024;

  private static final Pattern TOKEN = Pattern.compile("[!#$%&'*+.^_`|~0-9A-Za-z-]+");
  private static final Pattern VALUE = Pattern.compile("[\\x20-\\x7e\\t]*");

  /** These say where a message begins and ends, and belong to the connection. */
  private static final Set<String> OURS =
      Set.of(
          "accept-encoding",
          "connection",
          "content-encoding",
          "content-length",
          "expect",
          "host",
          "http2-settings",
          "keep-alive",
          "te",
          "trailer",
          "transfer-encoding",
          "upgrade",
          "via");

  private HeaderRules() {}

  /** The headers, checked, in a map that does not look at case; it may be changed. */
  static Map<String, String> check(Map<String, String> wanted) {
    if (wanted.size() > MAX_COUNT) {
      throw invalid("must not be more than " + MAX_COUNT);
    }
    Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    int size = 0;
    for (Map.Entry<String, String> header : wanted.entrySet()) {
      check(header.getKey(), header.getValue());
      size += header.getKey().length() + header.getValue().length();
      if (headers.put(header.getKey(), header.getValue()) != null) {
        throw invalid("must not name the same header twice");
      }
    }
    if (size > MAX_SIZE) {
      throw invalid("must not have more than " + MAX_SIZE + " characters in all");
    }
    return headers;
  }

  private static void check(String name, String value) {
    if (!TOKEN.matcher(name).matches()) {
      throw invalid("must have names of letters, digits and hyphens");
    }
    if (!VALUE.matcher(value).matches()) {
      throw invalid("must have values of printable ASCII characters, without line breaks");
    }
    String lower = name.toLowerCase(Locale.ROOT);
    if (OURS.contains(lower) || lower.startsWith("proxy-")) {
      throw ErrorCode.NOT_ALLOWED.error("The header " + lower + " cannot be set by a script.");
    }
  }

  private static HostFunctionException invalid(String expected) {
    return ErrorCode.INVALID_ARGUMENT.error("headers " + expected + ".");
  }

  /** A copy without some headers. */
  static Map<String, String> without(Map<String, String> headers, Set<String> names) {
    Map<String, String> rest = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    rest.putAll(headers);
    names.forEach(rest::remove);
    return Collections.unmodifiableMap(rest);
  }
}
