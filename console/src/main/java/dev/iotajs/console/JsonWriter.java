package dev.iotajs.console;

import java.util.Collection;
import java.util.Iterator;
import java.util.Map;

/**
 * Writes plain values as JSON, as {@code JSON.stringify} would: on one line, or indented by two
 * spaces. What a terminal or an encoding could stumble over is escaped.
 */
final class JsonWriter {
  private final StringBuilder text = new StringBuilder();
  private final boolean pretty;
  private int depth;

  private JsonWriter(boolean pretty) {
    this.pretty = pretty;
  }

  static String oneLine(Object value) {
    return new JsonWriter(false).value(value).toString();
  }

  static String indented(Object value) {
    return new JsonWriter(true).value(value).toString();
  }

  private StringBuilder value(Object value) {
    if (value instanceof String) {
      return string((String) value);
    }
    if (value instanceof Map) {
      return object((Map<?, ?>) value);
    }
    if (value instanceof Collection) {
      return array((Collection<?>) value);
    }
    if (value instanceof Double) {
      return text.append(JsonNumber.of((Double) value));
    }
    return text.append(value);
  }

  private StringBuilder object(Map<?, ?> object) {
    Iterator<? extends Map.Entry<?, ?>> entries = object.entrySet().iterator();
    open('{');
    for (boolean first = true; entries.hasNext(); first = false) {
      Map.Entry<?, ?> entry = entries.next();
      next(first);
      string((String) entry.getKey()).append(pretty ? ": " : ":");
      value(entry.getValue());
    }
    return close(object.isEmpty(), '}');
  }

  private StringBuilder array(Collection<?> array) {
    boolean first = true;
    open('[');
    for (Object element : array) {
      next(first);
      value(element);
      first = false;
    }
    return close(array.isEmpty(), ']');
  }

  private void open(char bracket) {
    text.append(bracket);
    depth++;
  }

  private void next(boolean first) {
    if (!first) {
      text.append(',');
    }
    newLine();
  }

  private StringBuilder close(boolean empty, char bracket) {
    depth--;
    if (!empty) {
      newLine();
    }
    return text.append(bracket);
  }

  private void newLine() {
    if (pretty) {
      text.append('\n').append("  ".repeat(depth));
    }
  }

  private StringBuilder string(String value) {
    text.append('"');
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '"' || c == '\\') {
        text.append('\\').append(c);
      } else if (Character.isISOControl(c) || isLone(value, i)) {
        escape(c);
      } else {
        text.append(c);
      }
    }
    return text.append('"');
  }

  private void escape(char c) {
    int named = "\b\t\n\f\r".indexOf(c);
    if (named >= 0) {
      text.append('\\').append("btnfr".charAt(named));
    } else {
      text.append(String.format("\\u%04x", (int) c));
    }
  }

  /** Half of a surrogate pair cannot be written in UTF-8. */
  private static boolean isLone(String value, int index) {
    char c = value.charAt(index);
    if (Character.isHighSurrogate(c)) {
      return index + 1 == value.length() || !Character.isLowSurrogate(value.charAt(index + 1));
    }
    return Character.isLowSurrogate(c)
        && (index == 0 || !Character.isHighSurrogate(value.charAt(index - 1)));
  }
}
