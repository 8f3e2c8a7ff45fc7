package dev.iotajs.sandbox.internal.guest.lower;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The names in a program. */
final class Names implements NameSource {
  private final Set<String> used = new HashSet<>();
  private final Map<String, Integer> counters = new HashMap<>();

  void use(String name) {
    used.add(name);
  }

  /** Whether the engine takes a name as it is: it knows fewer letters than Unicode has. */
  static boolean isPlain(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean known =
          i == 0 ? Character.isJavaIdentifierStart(c) : Character.isJavaIdentifierPart(c);
      if (!known || Character.isIdentifierIgnorable(c)) {
        return false;
      }
    }
    return true;
  }

  @Override
  public String fresh(String base) {
    String plain = isPlain(base) ? base : "$v";
    String name;
    do {
      name = plain + "$" + counters.merge(plain, 1, Integer::sum);
    } while (!used.add(name));
    return name;
  }
}
