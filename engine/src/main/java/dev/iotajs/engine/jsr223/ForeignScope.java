package dev.iotajs.engine.jsr223;

import dev.iotajs.sandbox.Limits;
import dev.iotajs.sandbox.ScriptValue;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.script.Bindings;

/**
 * Bindings that are not ours, such as {@code SimpleBindings}: values are copied into the realm
 * before a run, and variables that the script has set or changed are copied back after it. What the
 * script did not assign to is not touched.
 */
final class ForeignScope implements Scope {
  private final Bindings bindings;
  private final World world;
  private final Limits limits;

  /** What the bindings held when they and the realm were last the same. */
  private final Map<String, Object> known = new HashMap<>();

  private Map<String, Object> before = Map.of();

  ForeignScope(Bindings bindings, World world, Limits limits) {
    this.bindings = bindings;
    this.world = world;
    this.limits = limits;
  }

  Bindings bindings() {
    return bindings;
  }

  @Override
  public World world() {
    return world;
  }

  @Override
  public void copyIn(boolean fresh, Budget budget) {
    if (fresh) {
      known.clear();
    }
    removeFromRealm(budget);
    Map<String, Object> changed = new LinkedHashMap<>();
    bindings.forEach(
        (name, value) -> {
          if (!ReservedNames.contains(name)
              && (!known.containsKey(name) || known.get(name) != value)) {
            changed.put(name, world.toScript(value, budget));
            known.put(name, value);
          }
        });
    world.realm().expose(changed);
    before = variables(budget);
  }

  private void removeFromRealm(Budget budget) {
    for (String name : List.copyOf(known.keySet())) {
      if (!bindings.containsKey(name)) {
        world.remove(name, budget.next());
        known.remove(name);
      }
    }
  }

  @Override
  public void copyOut(Budget budget) {
    Map<String, Object> after = variables(budget);
    after.forEach(
        (name, value) -> {
          boolean same = before.containsKey(name) && Objects.equals(before.get(name), value);
          if (!same && !ReservedNames.contains(name)) {
            put(name, value);
          }
        });
    for (String name : before.keySet()) {
      if (!after.containsKey(name) && known.containsKey(name)) {
        bindings.remove(name);
        known.remove(name);
      }
    }
  }

  private void put(String name, Object value) {
    Object given = world.toHost(value, limits);
    bindings.put(name, given);
    known.put(name, given);
  }

  private Map<String, Object> variables(Budget budget) {
    ScriptValue global = world.realm().global();
    return global.entries(budget.next());
  }
}
