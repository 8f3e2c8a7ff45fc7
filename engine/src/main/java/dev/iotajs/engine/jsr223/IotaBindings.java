package dev.iotajs.engine.jsr223;

import dev.iotajs.sandbox.Execution;
import dev.iotajs.sandbox.ScriptValue;
import java.util.AbstractMap;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import javax.script.Bindings;

/**
 * The bindings that belong to a realm: its global variables, and what the host has put and the next
 * run will find. What the host puts is remembered, so that a realm that had to be given up is
 * replaced by one with the same values. Safe for use by many threads.
 */
final class IotaBindings extends AbstractMap<String, Object> implements Bindings, Scope {
  private final World world;

  // Guarded by this, which is never held while waiting for the world.
  private final Map<String, Object> reserved = new LinkedHashMap<>();
  private final Map<String, Object> given = new LinkedHashMap<>();
  private final Set<String> pending = new LinkedHashSet<>();

  IotaBindings(World world) {
    this.world = world;
  }

  @Override
  public World world() {
    return world;
  }

  /** A copy of the values that scripts do not see, such as limits. */
  synchronized Map<String, Object> reserved() {
    return reserved.isEmpty() ? Map.of() : new HashMap<>(reserved);
  }

  @Override
  public synchronized void copyIn(boolean fresh, Budget budget) {
    Map<String, Object> values = new LinkedHashMap<>();
    for (String name : fresh ? given.keySet() : pending) {
      values.put(name, world.toScript(given.get(name), budget));
    }
    world.realm().expose(values);
    pending.clear();
  }

  @Override
  public void copyOut(Budget budget) {
    // The realm's variables are these bindings.
  }

  @Override
  public Object put(String name, Object value) {
    Object old = previous(name);
    synchronized (this) {
      if (ReservedNames.contains(name)) {
        reserved.put(name, value);
      } else {
        given.put(name, value);
        pending.add(name);
      }
    }
    return old;
  }

  @Override
  public void putAll(Map<? extends String, ?> values) {
    values.forEach(this::put);
  }

  /** Does not start the engine only to tell what was there before. */
  private Object previous(String name) {
    checkName(name);
    synchronized (this) {
      if (ReservedNames.contains(name) || pending.contains(name)) {
        return mine(name);
      }
    }
    return world.alone(() -> world.usable()) ? get(name) : null;
  }

  private Object mine(String name) {
    return ReservedNames.contains(name) ? reserved.get(name) : given.get(name);
  }

  @Override
  public Object get(Object key) {
    String name = checkName(key);
    synchronized (this) {
      if (ReservedNames.contains(name) || pending.contains(name)) {
        return mine(name);
      }
    }
    return inRealm(
        global -> {
          Object value = global.get(name, execution());
          return value != null && isOuter(global, name) ? null : toHost(value);
        });
  }

  @Override
  public boolean containsKey(Object key) {
    String name = checkName(key);
    synchronized (this) {
      if (ReservedNames.contains(name)) {
        return reserved.containsKey(name);
      }
      if (pending.contains(name)) {
        return true;
      }
    }
    return inRealm(
        global ->
            global.keys(execution()).contains(name)
                || (global.get(name, execution()) != null && !isOuter(global, name)));
  }

  /** Whether the realm only shows it, as something of another scope of the context. */
  private boolean isOuter(ScriptValue global, String name) {
    return world.outerScopes().contains(name) && !global.keys(execution()).contains(name);
  }

  @Override
  public Object remove(Object key) {
    Object old = previous(checkName(key));
    synchronized (this) {
      reserved.remove(key);
      given.remove(key);
      pending.remove(key);
    }
    if (!ReservedNames.contains((String) key)) {
      world.alone(
          () -> {
            if (world.usable()) {
              world.remove((String) key, execution());
            }
            return null;
          });
    }
    return old;
  }

  @Override
  public void clear() {
    Set.copyOf(keySet()).forEach(this::remove);
  }

  /** A snapshot. */
  @Override
  public Set<Map.Entry<String, Object>> entrySet() {
    Map<String, Object> entries = new LinkedHashMap<>();
    inRealm(
        global -> {
          global.entries(execution()).forEach((name, value) -> entries.put(name, toHost(value)));
          entries.keySet().removeIf(ReservedNames::contains);
          return null;
        });
    synchronized (this) {
      pending.forEach(name -> entries.put(name, given.get(name)));
      entries.putAll(reserved);
    }
    return Collections.unmodifiableMap(entries).entrySet();
  }

  private Object toHost(Object value) {
    return world.toHost(value, world.settings().limits());
  }

  private Execution execution() {
    return Execution.within(world.settings().limits());
  }

  private <T> T inRealm(Function<ScriptValue, T> work) {
    return world.alone(
        () -> {
          if (world.begin()) {
            copyIn(true, new Budget(world.settings().limits()));
          }
          return work.apply(world.realm().global());
        });
  }

  private static String checkName(Object key) {
    String name = (String) Objects.requireNonNull(key, "name");
    if (name.isEmpty()) {
      throw new IllegalArgumentException("A name in bindings cannot be empty");
    }
    return name;
  }

  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }
}
