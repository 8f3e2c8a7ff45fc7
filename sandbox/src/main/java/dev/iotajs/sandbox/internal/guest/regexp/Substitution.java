package dev.iotajs.sandbox.internal.guest.regexp;

import dev.iotajs.sandbox.internal.guard.Guard;
import dev.iotajs.sandbox.internal.guest.operations.Errors;

/** Builds the text that {@code replace} gives. Not thread-safe. */
final class Substitution {
  private static final int CHARGED = 32 << 10;

  /** Where the groups of a match come from. */
  interface Groups {
    /** How many there are, the whole match not counted. */
    int count();

    /** A group's text; null if it did not take part. */
    String group(int index);

    /** A named group's text; null if it did not take part. */
    String named(String name);

    /** Whether groups have names. */
    boolean areNamed();
  }

  private final StringBuilder result = new StringBuilder();
  private long charged = CHARGED;

  /** Adds a part of a text. */
  void add(String text, int from, int to) {
    long length = (long) result.length() + (to - from);
    if (length > charged) {
      if (length > Integer.MAX_VALUE / 2) {
        throw Errors.range("The string is too long");
      }
      // The builder's arrays are the JDK's, which are not charged as they grow.
      Guard.allocate(2 * length);
      charged = 2 * length;
    }
    result.append(text, from, to);
  }

  void add(String text) {
    add(text, 0, text.length());
  }

  /**
   * GetSubstitution: adds the replacement of a match.
   *
   * @param template the replacement, where {@code $} may stand for parts
   * @param text the text that was searched
   * @param start where the match starts
   * @param matched what was matched
   */
  void addTemplate(String template, String text, int start, String matched, Groups groups) {
    int at = 0;
    int dollar = template.indexOf('$');
    while (dollar >= 0 && dollar + 1 < template.length()) {
      add(template, at, dollar);
      at = dollar;
      char c = template.charAt(dollar + 1);
      if (c >= '0' && c <= '9') {
        at = addGroup(template, dollar, groups);
      } else if (c == '<' && groups.areNamed() && template.indexOf('>', dollar) > 0) {
        int end = template.indexOf('>', dollar);
        addIfThere(groups.named(template.substring(dollar + 2, end)));
        at = end + 1;
      } else if (addContext(c, text, start, matched)) {
        at = dollar + 2;
      }
      int from = at;
      if (at == dollar) {
        add("$");
        at++;
        from = at;
      }
      dollar = template.indexOf('$', from);
    }
    add(template, at, template.length());
  }

  private boolean addContext(char c, String text, int start, String matched) {
    switch (c) {
      case '$':
        add("$");
        return true;
      case '&':
        add(matched);
        return true;
      case '`':
        add(text, 0, start);
        return true;
      case '\'':
        add(text, Math.min(text.length(), start + matched.length()), text.length());
        return true;
      default:
        return false;
    }
  }

  /** Adds a group by number; gives the place behind, or where it was if there is none. */
  private int addGroup(String template, int dollar, Groups groups) {
    int number = template.charAt(dollar + 1) - '0';
    int next = dollar + 2;
    if (next < template.length()) {
      int digit = template.charAt(next) - '0';
      int longer = number * 10 + digit;
      if (digit >= 0 && digit <= 9 && longer >= 1 && longer <= groups.count()) {
        addIfThere(groups.group(longer));
        return next + 1;
      }
    }
    if (number < 1 || number > groups.count()) {
      return dollar;
    }
    addIfThere(groups.group(number));
    return next;
  }

  private void addIfThere(String group) {
    if (group != null) {
      add(group);
    }
  }

  String text() {
    return result.toString();
  }
}
