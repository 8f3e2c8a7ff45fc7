package dev.iotajs.sdk.http;

import dev.iotajs.sdk.ErrorCode;
import java.util.Collections;
import java.util.Map;

/** One request as it is sent: the script's own, or what a redirect makes of it. */
final class Outgoing {
  final HttpRequest.Method method;
  final Target target;

  /** Does not look at the case of names. */
  final Map<String, String> headers;

  /** Null when there is none. */
  final byte[] body;

  Outgoing(HttpRequest.Method method, Target target, Map<String, String> headers, byte[] body) {
    this.method = method;
    this.target = target;
    this.headers = headers;
    this.body = body;
  }

  /** The script's request, checked. */
  static Outgoing of(HttpRequest request, HttpLimits limits) {
    Target target = UrlText.parse(request.url()).withQuery(QueryText.of(request.query()));
    if (target.path.length() > UrlText.MAX_LENGTH) {
      throw ErrorCode.INVALID_ARGUMENT.error(
          "url and query must not be longer than " + UrlText.MAX_LENGTH + " characters.");
    }
    Map<String, String> headers = HeaderRules.check(request.headers());
    headers.putIfAbsent("Accept", "*/*");
    headers.putIfAbsent("User-Agent", "Iota");
    headers.put("Accept-Encoding", "gzip, deflate");
    byte[] body = body(request, headers, limits);
    return new Outgoing(request.method(), target, Collections.unmodifiableMap(headers), body);
  }

  private static byte[] body(HttpRequest request, Map<String, String> headers, HttpLimits limits) {
    Object value = request.body();
    if (value == null) {
      return null;
    }
    if (request.method() == HttpRequest.Method.GET) {
      throw ErrorCode.INVALID_ARGUMENT.error("A GET request cannot have a body.");
    }
    boolean text = value instanceof String;
    headers.putIfAbsent("Content-Type", text ? "text/plain; charset=UTF-8" : "application/json");
    byte[] bytes = Utf8.bytes(text ? (String) value : JsonOutput.of(value), "body");
    if (bytes.length > limits.maxRequestBody) {
      throw ErrorCode.INVALID_ARGUMENT.error(
          "body must not be larger than " + limits.maxRequestBody + " bytes.");
    }
    return bytes;
  }
}
