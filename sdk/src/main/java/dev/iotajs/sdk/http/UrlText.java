package dev.iotajs.sdk.http;

import dev.iotajs.sandbox.HostFunctionException;
import dev.iotajs.sdk.ErrorCode;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads an absolute URL, strictly: what RFC 3986 does not allow is an error, not something to be
 * put right. The JDK splits it; nobody else ever does, so that the host that is checked is the host
 * that is connected to.
 */
final class UrlText {
  /** In characters; of a URL, and of the whole with its query. */
  static final int MAX_LENGTH = 8 * 1024;

  private static final Pattern AUTHORITY =
      Pattern.compile("(?<host>\\[[^\\]]*]|[^:@\\[\\]]+)(:(?<port>[0-9]{1,5}))?");

  private UrlText() {}

  /** Where a URL points; its fragment is dropped. */
  static Target parse(String text) {
    if (text.length() > MAX_LENGTH) {
      throw invalid("must not be longer than " + MAX_LENGTH + " characters");
    }
    URI uri = split(text);
    boolean secure = "https".equalsIgnoreCase(uri.getScheme());
    if (!secure && !"http".equalsIgnoreCase(uri.getScheme())) {
      throw invalid("must begin with http:// or https://");
    }
    Matcher authority = authority(uri);
    String host = HostText.canonical(authority.group("host"));
    return new Target(secure, host, port(authority.group("port"), secure), path(uri));
  }

  private static URI split(String text) {
    try {
      return new URI(text);
    } catch (URISyntaxException e) {
      throw invalid(
          "must be a valid URL; spaces and characters such as { } | \\ \" need encodeURIComponent");
    }
  }

  private static Matcher authority(URI uri) {
    String authority = uri.getRawAuthority();
    if (authority == null) {
      throw invalid("must have a host");
    }
    if (authority.indexOf('@') >= 0) {
      throw invalid("must not hold a user name or password; use the Authorization header");
    }
    Matcher parts = AUTHORITY.matcher(authority);
    if (!parts.matches()) {
      throw invalid("must have a valid host and port");
    }
    return parts;
  }

  private static int port(String digits, boolean secure) {
    if (digits == null) {
      return secure ? 443 : 80;
    }
    int port = Integer.parseInt(digits);
    if (port < 1 || port > 65_535) {
      throw invalid("must have a port from 1 to 65535");
    }
    return port;
  }

  private static String path(URI uri) {
    String path = uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
    return ascii(uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery());
  }

  /** Characters outside ASCII as the bytes of their UTF-8. */
  private static String ascii(String text) {
    StringBuilder encoded = new StringBuilder(text.length());
    for (byte b : Utf8.bytes(text, "url")) {
      encoded.append(b < 0 ? String.format("%%%02X", b) : (char) b);
    }
    return encoded.toString();
  }

  private static HostFunctionException invalid(String expected) {
    return ErrorCode.INVALID_ARGUMENT.error("url " + expected + ".");
  }
}
