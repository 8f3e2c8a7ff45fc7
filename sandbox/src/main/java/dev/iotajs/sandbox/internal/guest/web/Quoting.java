package dev.iotajs.sandbox.internal.guest.web;

/** Texts as literals of the language. */
final class Quoting {
  private Quoting() {}

  /** The text in the quotes that need the least escaping. */
  static String quote(String text) {
    char quote = '\'';
    if (text.indexOf('\'') >= 0) {
      if (text.indexOf('"') < 0) {
        quote = '"';
      } else if (text.indexOf('`') < 0 && !text.contains("${")) {
        quote = '`';
      }
    }
    StringBuilder result = new StringBuilder(text.length() + 2).append(quote);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        result.append(c).append(text.charAt(++i));
      } else {
        add(c, quote, result);
      }
    }
    return result.append(quote).toString();
  }

  private static void add(char c, char quote, StringBuilder result) {
    int letter = "\b\t\n\f\r".indexOf(c);
    if (c == quote || c == '\\') {
      result.append('\\').append(c);
    } else if (letter >= 0) {
      result.append('\\').append("btnfr".charAt(letter));
    } else if (c < ' ' || (c >= 0x7f && c <= 0x9f)) {
      result.append("\\x").append(hex(c >> 4)).append(hex(c & 15));
    } else if (Character.isSurrogate(c)) {
      result.append("\\u");
      for (int shift = 12; shift >= 0; shift -= 4) {
        result.append(Character.toLowerCase(hex(c >> shift & 15)));
      }
    } else {
      result.append(c);
    }
  }

  private static char hex(int digit) {
    return "0123456789ABCDEF".charAt(digit);
  }

  /** A property's name as it is written in an object literal. */
  static String key(String name) {
    return isIdentifier(name) ? name : quote(name);
  }

  private static boolean isIdentifier(String name) {
    if (name.isEmpty()) {
      return false;
    }
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
      if (!letter && (i == 0 || c < '0' || c > '9')) {
        return false;
      }
    }
    return true;
  }
}
