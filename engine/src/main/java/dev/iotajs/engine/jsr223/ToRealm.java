package dev.iotajs.engine.jsr223;

import dev.iotajs.sandbox.HostFunction;
import dev.iotajs.sandbox.Realm;
import dev.iotajs.sandbox.ScriptValue;
import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.script.Bindings;

/**
 * Makes a Java value ready for a realm: plain data is copied, live views of the realm become what
 * they view, and any other object becomes opaque. Never fails, because clients put whatever they
 * have into bindings, and most scripts touch little of it.
 */
final class ToRealm {
  private static final int MAX_DEPTH = 100;

  private final Realm realm;
  private final Budget budget;
  private final Set<Object> open = Collections.newSetFromMap(new IdentityHashMap<>());

  /** With what copying objects of other realms may cost: their getters run. */
  ToRealm(Realm realm, Budget budget) {
    this.realm = realm;
    this.budget = budget;
  }

  Object convert(Object value) {
    if (isPlain(value)) {
      return value;
    }
    if (value instanceof CharSequence) {
      return value.toString();
    }
    if (value instanceof Live) {
      return live((Live) value);
    }
    if (!isContainer(value) || open.size() >= MAX_DEPTH || !open.add(value)) {
      return new HostReference(value);
    }
    try {
      return container(value);
    } finally {
      open.remove(value);
    }
  }

  private static boolean isPlain(Object value) {
    return value == null
        || value instanceof Boolean
        || value instanceof Number
        || value instanceof String
        || value instanceof Character
        || value instanceof Enum
        || value instanceof HostFunction
        || value instanceof ScriptValue;
  }

  private static boolean isContainer(Object value) {
    return value instanceof Collection
        || value.getClass().isArray()
        || (value instanceof Map && !(value instanceof Bindings) && hasTextKeys((Map<?, ?>) value));
  }

  private static boolean hasTextKeys(Map<?, ?> map) {
    return map.keySet().stream().allMatch(String.class::isInstance);
  }

  private Object container(Object value) {
    if (value instanceof Map) {
      Map<Object, Object> copy = new LinkedHashMap<>();
      ((Map<?, ?>) value).forEach((key, element) -> copy.put(key, convert(element)));
      return copy;
    }
    List<Object> copy = new ArrayList<>();
    if (value instanceof Collection) {
      ((Collection<?>) value).forEach(element -> copy.add(convert(element)));
    } else {
      for (int i = 0; i < Array.getLength(value); i++) {
        copy.add(convert(Array.get(value, i)));
      }
    }
    return copy;
  }

  /** A view of another realm is copied if it is data; a function of another realm is opaque. */
  private Object live(Live view) {
    LiveValue live = view.live();
    if (live.realm() == realm) {
      return live.value();
    }
    if (live.value().isFunction()) {
      return new HostReference(view);
    }
    try {
      return live.copy(budget.next());
    } catch (dev.iotajs.sandbox.ScriptException | IllegalStateException e) {
      return new HostReference(view);
    }
  }
}
