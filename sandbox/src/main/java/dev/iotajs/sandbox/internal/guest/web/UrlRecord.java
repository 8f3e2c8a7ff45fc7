package dev.iotajs.sandbox.internal.guest.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** An address, taken apart: a URL record of the URL Standard. */
final class UrlRecord {
  /** The schemes with rules of their own, and their default ports; -1 is none. */
  private static final Map<String, Integer> SPECIAL =
      Map.of("http", 80, "https", 443, "ws", 80, "wss", 443, "ftp", 21, "file", -1);

  String scheme = "";
  String username = "";
  String password = "";

  /** As it is written; null if there is none. */
  String host;

  /** -1 if there is none. */
  int port = -1;

  List<String> path = new ArrayList<>();

  /** In place of the path, for addresses such as {@code mailto:}; else null. */
  String opaquePath;

  /** Null if there is none. */
  String query;

  /** Null if there is none. */
  String fragment;

  UrlRecord copy() {
    UrlRecord copy = new UrlRecord();
    copy.scheme = scheme;
    copy.username = username;
    copy.password = password;
    copy.host = host;
    copy.port = port;
    copy.path = new ArrayList<>(path);
    copy.opaquePath = opaquePath;
    copy.query = query;
    copy.fragment = fragment;
    return copy;
  }

  static boolean isSpecial(String scheme) {
    return SPECIAL.containsKey(scheme);
  }

  boolean isSpecial() {
    return isSpecial(scheme);
  }

  boolean isFile() {
    return scheme.equals("file");
  }

  boolean isDefault(int number) {
    return SPECIAL.getOrDefault(scheme, -1) == number;
  }

  boolean hasCredentials() {
    return !username.isEmpty() || !password.isEmpty();
  }

  /** Whether user, password and port mean nothing. */
  boolean isWithoutAuthority() {
    return host == null || host.isEmpty() || isFile();
  }

  /** Takes the last segment off, but not the drive of a file's address. */
  void shortenPath() {
    boolean drive = isFile() && path.size() == 1 && UrlParser.isNormalDrive(path.get(0));
    if (!drive && !path.isEmpty()) {
      path.remove(path.size() - 1);
    }
  }

  String pathText() {
    if (opaquePath != null) {
      return opaquePath;
    }
    StringBuilder text = new StringBuilder();
    for (String segment : path) {
      text.append('/').append(segment);
    }
    return text.toString();
  }

  String hostText() {
    if (host == null) {
      return "";
    }
    return port < 0 ? host : host + ":" + port;
  }

  /** The origin, {@code null} if it is an opaque one. */
  String origin() {
    if (scheme.equals("blob") && opaquePath != null) {
      UrlRecord inner = UrlParser.parse(opaquePath, null);
      boolean web = inner != null && inner.scheme.startsWith("http") && inner.isSpecial();
      return web ? inner.origin() : "null";
    }
    return isSpecial() && !isFile() ? scheme + "://" + hostText() : "null";
  }

  String href() {
    StringBuilder text = new StringBuilder(scheme).append(':');
    if (host != null) {
      text.append("//");
      if (hasCredentials()) {
        text.append(username);
        if (!password.isEmpty()) {
          text.append(':').append(password);
        }
        text.append('@');
      }
      text.append(hostText());
    } else if (opaquePath == null && path.size() > 1 && path.get(0).isEmpty()) {
      text.append("/.");
    }
    text.append(pathText());
    if (query != null) {
      text.append('?').append(query);
    }
    if (fragment != null) {
      text.append('#').append(fragment);
    }
    return text.toString();
  }
}
