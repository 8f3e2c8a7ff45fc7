package dev.iotajs.engine.modules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads a JSON text; objects keep their order, which means something in {@code exports}. */
final class JsonText {
  private static final int MAX_DEPTH = 100;

  private final String text;
  private int at;
  private int depth;

  JsonText(String text) {
    this.text = text.startsWith("\ufeff") ? text.substring(1) : text;
  }

  /**
   * The text's value: a Map, List, String, Double, Boolean or null.
   *
   * @throws IllegalArgumentException if it is not JSON
   */
  Object value() {
    Object value = read();
    if (peek() != 0) {
      throw problem();
    }
    return value;
  }

  private IllegalArgumentException problem() {
    return new IllegalArgumentException("No JSON at offset " + at);
  }

  /** The next character that means something; 0 at the end. */
  private char peek() {
    while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at < text.length() ? text.charAt(at) : 0;
  }

  private boolean eat(char wanted) {
    boolean there = peek() == wanted;
    at += there ? 1 : 0;
    return there;
  }

  private void expect(char wanted) {
    if (!eat(wanted)) {
      throw problem();
    }
  }

  private Object read() {
    switch (peek()) {
      case '{':
        return object();
      case '[':
        return array();
      case '"':
        return string();
      case 't':
        return word("true", true);
      case 'f':
        return word("false", false);
      case 'n':
        return word("null", null);
      default:
        return number();
    }
  }

  private void enter() {
    at++;
    if (++depth > MAX_DEPTH) {
      throw problem();
    }
  }

  private Map<String, Object> object() {
    Map<String, Object> object = new LinkedHashMap<>();
    enter();
    if (!eat('}')) {
      do {
        if (peek() != '"') {
          throw problem();
        }
        String key = string();
        expect(':');
        object.put(key, read());
      } while (eat(','));
      expect('}');
    }
    depth--;
    return object;
  }

  private List<Object> array() {
    List<Object> array = new ArrayList<>();
    enter();
    if (!eat(']')) {
      do {
        array.add(read());
      } while (eat(','));
      expect(']');
    }
    depth--;
    return array;
  }

  private Object word(String word, Object value) {
    if (!text.startsWith(word, at)) {
      throw problem();
    }
    at += word.length();
    return value;
  }

  private Double number() {
    int start = at;
    while (at < text.length() && "+-.0123456789eE".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return Double.valueOf(text.substring(start, at));
  }

  private String string() {
    StringBuilder value = new StringBuilder();
    at++;
    while (at < text.length()) {
      char c = text.charAt(at++);
      if (c == '"') {
        return value.toString();
      }
      value.append(c == '\\' ? escape() : c);
    }
    throw problem();
  }

  private char escape() {
    char c = at < text.length() ? text.charAt(at++) : 0;
    switch (c) {
      case '"':
      case '\\':
      case '/':
        return c;
      case 'b':
        return '\b';
      case 'f':
        return '\f';
      case 'n':
        return '\n';
      case 'r':
        return '\r';
      case 't':
        return '\t';
      case 'u':
        if (at + 4 <= text.length()) {
          at += 4;
          return (char) Integer.parseInt(text.substring(at - 4, at), 16);
        }
        throw problem();
      default:
        throw problem();
    }
  }
}
