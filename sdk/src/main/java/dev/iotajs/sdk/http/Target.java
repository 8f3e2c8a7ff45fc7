package dev.iotajs.sdk.http;

import org.apache.hc.core5.http.HttpHost;

/** Where a request goes: what {@link UrlText} read, which nothing reads again. */
final class Target {
  final boolean secure;

  /** In the form of {@link HostText}. */
  final String host;

  final int port;

  /** The path and the query, in ASCII, encoded. */
  final String path;

  Target(boolean secure, String host, int port, String path) {
    this.secure = secure;
    this.host = host;
    this.port = port;
    this.path = path;
  }

  /** With parameters, encoded already, at the end of the query. */
  Target withQuery(String parameters) {
    if (parameters.isEmpty()) {
      return this;
    }
    String joint = path.indexOf('?') < 0 ? "?" : path.endsWith("?") ? "" : "&";
    return new Target(secure, host, port, path + joint + parameters);
  }

  boolean sameOrigin(Target other) {
    return secure == other.secure && port == other.port && host.equals(other.host);
  }

  String scheme() {
    return secure ? "https" : "http";
  }

  HttpHost server() {
    return new HttpHost(scheme(), host, port);
  }

  /** The whole, as the base of a redirect. */
  String url() {
    return server().toURI() + path;
  }
}
