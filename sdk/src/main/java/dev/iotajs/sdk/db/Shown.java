package dev.iotajs.sdk.db;

import java.util.List;
import java.util.Map;

/** A script's own value as error messages show it: short, on one line, and well-formed. */
final class Shown {
  private static final int LONGEST = 40;

  private Shown() {}

  static String name(String name) {
    return "'" + clipped(name) + "'";
  }

  static String value(Object value) {
    if (value instanceof String) {
      return "string " + name((String) value);
    }
    if (value instanceof Number) {
      return "number " + value;
    }
    if (value instanceof Boolean) {
      return "boolean " + value;
    }
    return kind(value);
  }

  private static String kind(Object value) {
    if (value == null) {
      return "null";
    }
    if (value instanceof List) {
      return "an array";
    }
    return value instanceof Map ? "an object" : "something else";
  }

  private static String clipped(String text) {
    StringBuilder shown = new StringBuilder();
    text.codePoints().limit(LONGEST).map(Shown::printable).forEach(shown::appendCodePoint);
    return shown.length() < text.length() ? shown + "…" : shown.toString();
  }

  private static int printable(int character) {
    switch (Character.getType(character)) {
      case Character.CONTROL:
      case Character.FORMAT:
      case Character.SURROGATE:
      case Character.UNASSIGNED:
      case Character.LINE_SEPARATOR:
      case Character.PARAGRAPH_SEPARATOR:
        return '?';
      default:
        return character;
    }
  }
}
