package dev.iotajs.sandbox.internal.guest;

import java.util.Map;

/**
 * Finds where the code of a statement ends: the engine's positions may leave out a closing quote,
 * or take in comments that follow. Text is scanned from the statement's start; the only thing a
 * scan cannot know by itself, where regular expressions are, it is told.
 */
final class CodeEnd {
  private final String text;

  /** Ends of regular expression literals by their starts. */
  private final Map<Integer, Integer> regexps;

  private int at;
  private int end;

  private CodeEnd(String text, Map<Integer, Integer> regexps, int start) {
    this.text = text;
    this.regexps = regexps;
    this.at = start;
    this.end = start;
  }

  /**
   * The end of the code between a statement's start and the engine's idea of its end, without the
   * semicolon.
   */
  static int of(String text, Map<Integer, Integer> regexps, int start, int finish) {
    CodeEnd scan = new CodeEnd(text, regexps, start);
    while (scan.at < finish) {
      scan.next();
    }
    boolean semicolon = text.charAt(scan.end - 1) == ';' && scan.lastIsPunctuation;
    return semicolon ? scan.endBeforeLast : scan.end;
  }

  private boolean lastIsPunctuation;
  private int endBeforeLast;

  private void next() {
    char c = text.charAt(at);
    if (Character.isWhitespace(c) || c == '\ufeff' || c == '\u00a0') {
      at++;
    } else if (text.startsWith("//", at) && !regexps.containsKey(at)) {
      while (at < text.length() && !isLineEnd(text.charAt(at))) {
        at++;
      }
    } else if (text.startsWith("/*", at) && !regexps.containsKey(at)) {
      int close = text.indexOf("*/", at + 2);
      at = close < 0 ? text.length() : close + 2;
    } else {
      code(c);
    }
  }

  private void code(char c) {
    if (c == ';') {
      endBeforeLast = end;
    }
    lastIsPunctuation = c == ';';
    if (c == '"' || c == '\'') {
      quoted(c);
    } else if (c == '`') {
      template();
    } else {
      Integer regexpEnd = regexps.get(at);
      at = regexpEnd == null ? at + 1 : regexpEnd;
    }
    end = at;
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029';
  }

  private void quoted(char quote) {
    at++;
    while (at < text.length() && text.charAt(at) != quote) {
      at += text.charAt(at) == '\\' ? 2 : 1;
    }
    at++;
  }

  private void template() {
    at++;
    while (at < text.length() && text.charAt(at) != '`') {
      if (text.startsWith("${", at)) {
        at += 2;
        substitution();
      } else {
        at += text.charAt(at) == '\\' ? 2 : 1;
      }
    }
    at++;
  }

  private void substitution() {
    int depth = 1;
    while (at < text.length()) {
      char c = text.charAt(at);
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (depth == 0) {
        at++;
        return;
      }
      next();
    }
  }
}
