package dev.iotajs.sandbox.internal.guest.regexp;

/** The text of a pattern as it can stand between slashes. */
final class SourceText {
  private SourceText() {}

  static String of(String pattern) {
    if (pattern.isEmpty()) {
      return "(?:)";
    }
    StringBuilder text = null;
    boolean inClass = false;
    boolean escaped = false;
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      String instead = escape(c, escaped, inClass);
      if (instead != null && text == null) {
        text = new StringBuilder(pattern.length() + 8).append(pattern, 0, i);
      }
      if (text != null) {
        text.append(instead == null ? String.valueOf(c) : instead);
      }
      if (!escaped) {
        inClass = c == '[' || (inClass && c != ']');
      }
      escaped = !escaped && c == '\\';
    }
    return text == null ? pattern : text.toString();
  }

  private static String escape(char c, boolean escaped, boolean inClass) {
    switch (c) {
      case '/':
        return escaped || inClass ? null : "\\/";
      case '\n':
        return escaped ? "n" : "\\n";
      case '\r':
        return escaped ? "r" : "\\r";
      case '\u2028':
        return escaped ? "u2028" : "\\u2028";
      case '\u2029':
        return escaped ? "u2029" : "\\u2029";
      default:
        return null;
    }
  }
}
