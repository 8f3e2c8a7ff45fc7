package dev.iotajs.engine.jsr223;

import dev.iotajs.sandbox.Execution;
import dev.iotajs.sandbox.Limit;
import dev.iotajs.sandbox.Limits;
import dev.iotajs.sandbox.Realm;
import dev.iotajs.sandbox.ScriptValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An object of a realm as views use it: every access is a run of its own, within the limits of the
 * run that gave the object out, and waits until no other thread is in the realm.
 */
final class LiveValue {
  private final World world;
  private final Realm realm;
  private final ScriptValue value;
  private final Limits limits;

  LiveValue(World world, Realm realm, ScriptValue value, Limits limits) {
    this.world = world;
    this.realm = realm;
    this.value = value;
    this.limits = limits;
  }

  World world() {
    return world;
  }

  Realm realm() {
    return realm;
  }

  ScriptValue value() {
    return value;
  }

  Limits limits() {
    return limits;
  }

  private Execution execution() {
    return Execution.within(limits);
  }

  Object get(String name) {
    return world.alone(() -> world.toHost(value.get(name, execution()), limits));
  }

  void set(String name, Object newValue) {
    Budget budget = new Budget(limits);
    world.alone(
        () -> {
          value.set(name, world.toScript(newValue, budget), budget.next());
          return null;
        });
  }

  boolean remove(String name) {
    return world.alone(() -> value.remove(name, execution()));
  }

  List<String> keys() {
    return world.alone(() -> value.keys(execution()));
  }

  Map<String, Object> entries() {
    return world.alone(
        () -> {
          Map<String, Object> entries = new LinkedHashMap<>();
          value
              .entries(execution())
              .forEach((name, element) -> entries.put(name, world.toHost(element, limits)));
          return entries;
        });
  }

  Object call(Object thiz, Object[] arguments) {
    Budget budget = new Budget(limits);
    return world.alone(
        () -> {
          Object[] converted = new Object[arguments.length];
          for (int i = 0; i < arguments.length; i++) {
            converted[i] = world.toScript(arguments[i], budget);
          }
          Object result = value.call(world.toScript(thiz, budget), converted, budget.next());
          return world.toHost(result, limits);
        });
  }

  /** A copy as plain data. Two realms that wait for each other do so for a limited time. */
  Object copy(Execution execution) {
    return world.alone(execution.limits().get(Limit.WALL_TIME), () -> value.copy(execution));
  }

  /** The copy as text; for what cannot be copied, what the script engine calls it. */
  @Override
  public String toString() {
    try {
      return String.valueOf(copy(execution()));
    } catch (dev.iotajs.sandbox.ScriptException | IllegalStateException e) {
      return value.toString();
    }
  }

  /** Whether a view of this is the same object as the other, or plain data with equal content. */
  boolean isEqual(Object other) {
    if (other instanceof Live && ((Live) other).live().value.equals(value)) {
      return true;
    }
    try {
      Object mine = copy(execution());
      return mine.equals(other instanceof Live ? ((Live) other).live().copy(execution()) : other);
    } catch (dev.iotajs.sandbox.ScriptException | IllegalStateException e) {
      return false;
    }
  }

  /** Like {@link #isEqual}, by content where that is plain data. */
  int contentHash() {
    try {
      return copy(execution()).hashCode();
    } catch (dev.iotajs.sandbox.ScriptException | IllegalStateException e) {
      return value.hashCode();
    }
  }
}
