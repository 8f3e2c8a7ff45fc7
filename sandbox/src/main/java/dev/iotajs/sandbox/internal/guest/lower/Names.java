package dev.iotajs.sandbox.internal.guest.lower;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The names in a program. */
final class Names implements NameSource {
  private final Set<String> used = new HashSet<>();
  private final Map<String, Integer> counters = new HashMap<>();

  /** Whether scripts can come by our names: by objects of {@code with}, or in {@code eval}. */
  private boolean looked;

  private boolean evaluates;

  void use(String name) {
    used.add(name);
    if (name.equals("eval")) {
      evaluates = true;
      looked = true;
    }
  }

  /** The program has a {@code with}, whose object is asked for the names used in it. */
  void hideFromObjects() {
    looked = true;
  }

  @Override
  public boolean evaluates() {
    return evaluates;
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
    String readable = isPlain(base) ? base : "$v";
    String plain = looked ? Make.OPERATIONS + readable : readable;
    String name;
    do {
      name = plain + "$" + counters.merge(plain, 1, Integer::sum);
    } while (!used.add(name));
    return name;
  }
}
