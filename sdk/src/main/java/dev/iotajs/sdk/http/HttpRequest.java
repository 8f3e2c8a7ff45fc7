package dev.iotajs.sdk.http;

import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * A request as a script asked for it, not checked yet. Immutable; {@link #of} starts one, the
 * others give copies.
 */
public final class HttpRequest {
  /** The methods that scripts may use. */
  public enum Method {
    /** Asks for a resource; has no body. */
    GET,
    /** Removes a resource. */
    DELETE,
    /** Sends data to be worked on. */
    POST,
    /** Puts a resource in place of another. */
    PUT,
    /** Changes a resource. */
    PATCH
  }

  private final String tenant;
  private final Method method;
  private final String url;
  private final Map<String, String> headers;
  private final Map<String, Object> query;
  private final Object body;
  private final Duration timeout;

  private HttpRequest(
      String tenant,
      Method method,
      String url,
      Map<String, String> headers,
      Map<String, Object> query,
      Object body,
      Duration timeout) {
    this.tenant = Objects.requireNonNull(tenant, "tenant");
    this.method = Objects.requireNonNull(method, "method");
    this.url = Objects.requireNonNull(url, "url");
    this.headers = headers;
    this.query = query;
    this.body = body;
    this.timeout = timeout;
  }

  /**
   * A request without headers, query or body, with the time that {@link HttpAccess} gives.
   *
   * @param tenant who asks; connections are not shared between tenants
   * @param method the method
   * @param url an absolute URL, as the script wrote it
   * @return the request
   */
  public static HttpRequest of(String tenant, Method method, String url) {
    return new HttpRequest(tenant, method, url, Map.of(), Map.of(), null, null);
  }

  /**
   * With these headers, in place of any before.
   *
   * @param values names and values, none of them null
   * @return the changed copy
   */
  public HttpRequest headers(Map<String, String> values) {
    return new HttpRequest(tenant, method, url, copy(values), query, body, timeout);
  }

  /**
   * With these parameters, which are encoded and added to the URL's query, in place of any before.
   *
   * @param values names, and for each a String, Number, Boolean, a List of them, or null to leave
   *     it out
   * @return the changed copy
   */
  public HttpRequest query(Map<String, ?> values) {
    return new HttpRequest(tenant, method, url, headers, copy(values), body, timeout);
  }

  /**
   * With a body.
   *
   * @param value a String, which is sent as text, or another plain value, which is sent as JSON;
   *     null for no body
   * @return the changed copy
   */
  public HttpRequest body(Object value) {
    return new HttpRequest(tenant, method, url, headers, query, value, timeout);
  }

  /**
   * With less time than {@link HttpAccess} gives.
   *
   * @param wanted from 1 ms to the time of {@link HttpAccess}; null for the latter
   * @return the changed copy
   */
  public HttpRequest timeout(Duration wanted) {
    return new HttpRequest(tenant, method, url, headers, query, body, wanted);
  }

  private static <V> Map<String, V> copy(Map<String, ? extends V> values) {
    return Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  String tenant() {
    return tenant;
  }

  Method method() {
    return method;
  }

  String url() {
    return url;
  }

  Map<String, String> headers() {
    return headers;
  }

  Map<String, Object> query() {
    return query;
  }

  Object body() {
    return body;
  }

  Duration timeout() {
    return timeout;
  }
}
