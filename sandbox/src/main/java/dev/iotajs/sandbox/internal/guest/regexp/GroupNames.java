package dev.iotajs.sandbox.internal.guest.regexp;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The names of groups that are known so far. Two groups may have the same name if they are in
 * different alternatives, so that never both take part in a match.
 */
final class GroupNames {
  private static final class Alternative {
    final Alternative outer;
    final int disjunction;
    int index;

    Alternative(Alternative outer, int disjunction, int index) {
      this.outer = outer;
      this.disjunction = disjunction;
      this.index = index;
    }
  }

  private final Map<String, List<Integer>> groups = new LinkedHashMap<>();
  private final Map<String, List<Alternative>> places = new LinkedHashMap<>();
  private Alternative current;
  private int disjunctions;

  void enterDisjunction() {
    current = new Alternative(current, disjunctions++, 0);
  }

  void nextAlternative() {
    current = new Alternative(current.outer, current.disjunction, current.index + 1);
  }

  void leaveDisjunction() {
    current = current.outer;
  }

  /** Adds a group; false if one that may take part in the same match has that name. */
  boolean add(String name, int group) {
    List<Alternative> others = places.computeIfAbsent(name, ignored -> new ArrayList<>(1));
    for (Alternative other : others) {
      if (!exclusive(other)) {
        return false;
      }
    }
    others.add(current);
    groups.computeIfAbsent(name, ignored -> new ArrayList<>(1)).add(group);
    return true;
  }

  private boolean exclusive(Alternative other) {
    for (Alternative mine = current; mine != null; mine = mine.outer) {
      for (Alternative its = other; its != null; its = its.outer) {
        if (mine.disjunction == its.disjunction && mine.index != its.index) {
          return true;
        }
      }
    }
    return false;
  }

  Map<String, List<Integer>> groups() {
    return groups;
  }
}
