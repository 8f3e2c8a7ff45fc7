package dev.iotajs.persistence.internal;

import dev.iotajs.persistence.InvalidValueException;
import java.util.ArrayList;
import java.util.List;

/**
 * Types of events, and the patterns that match them: finitely many, so that an index finds them.
 */
final class EventTypes {
  private static final String ANY = "*";

  private EventTypes() {}

  static void checkPattern(String pattern) {
    Checks.text("eventType", pattern, 1, 200);
    int star = pattern.indexOf('*');
    boolean atEnd = star == pattern.length() - 1 && (star == 0 || pattern.charAt(star - 1) == '.');
    if (star >= 0 && !atEnd) {
      throw new InvalidValueException(
          "eventType", "may have a star only alone or as its last part, as in sales.*");
    }
  }

  /** For a.b.c: a.b.c, a.b.*, a.* and *. */
  static List<String> patternsFor(String type) {
    Checks.text("eventType", type, 1, 200);
    if (type.contains(ANY)) {
      throw new InvalidValueException("eventType", "of an event cannot have a star");
    }
    List<String> patterns = new ArrayList<>(List.of(type, ANY));
    for (int dot = type.indexOf('.'); dot >= 0; dot = type.indexOf('.', dot + 1)) {
      patterns.add(type.substring(0, dot + 1) + ANY);
    }
    return patterns;
  }
}
