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

  @Override
  public String fresh(String base) {
    String name;
    do {
      name = base + "$" + counters.merge(base, 1, Integer::sum);
    } while (!used.add(name));
    return name;
  }
}
