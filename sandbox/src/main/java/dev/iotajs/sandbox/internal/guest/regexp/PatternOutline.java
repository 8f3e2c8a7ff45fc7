package dev.iotajs.sandbox.internal.guest.regexp;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How many groups a pattern has, and their names; found before it is read. */
final class PatternOutline {
  /** How many groups capture. */
  final int groups;

  /** Whether a group may have flags of its own. */
  final boolean modifiers;

  /** The groups of each name. */
  final Map<String, List<Integer>> names = new HashMap<>();

  /** Looks through a text that may have any errors; those are found when it is read. */
  PatternOutline(PatternText text, boolean nestedClasses) {
    int count = 0;
    int classes = 0;
    boolean modified = false;
    while (!text.atEnd()) {
      int c = text.next();
      if (c == '\\') {
        text.next();
      } else if (c == '[' && (classes == 0 || nestedClasses)) {
        classes++;
      } else if (c == ']' && classes > 0) {
        classes--;
      } else if (c == '(' && classes == 0 && captures(text)) {
        count++;
        addName(text, count);
      } else if (c == '(' && classes == 0) {
        modified |= modifies(text);
      }
    }
    groups = count;
    modifiers = modified;
    text.back(0);
  }

  private static boolean captures(PatternText text) {
    if (text.peek() != '?') {
      return true;
    }
    int before = text.position();
    boolean named = text.take("?<") && text.peek() != '=' && text.peek() != '!';
    text.back(before);
    return named;
  }

  private static boolean modifies(PatternText text) {
    int second = text.peekSecond();
    return text.peek() == '?' && (second == '-' || (second >= 'a' && second <= 'z'));
  }

  private void addName(PatternText text, int group) {
    if (!text.take("?<")) {
      return;
    }
    int start = text.position();
    try {
      names.computeIfAbsent(text.groupName(), ignored -> new ArrayList<>(1)).add(group);
    } catch (PatternProblem invalid) {
      names.computeIfAbsent("", ignored -> new ArrayList<>(1)).add(group);
      text.back(start);
    }
  }
}
