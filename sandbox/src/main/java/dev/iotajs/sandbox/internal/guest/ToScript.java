package dev.iotajs.sandbox.internal.guest;

import dev.iotajs.sandbox.HostFunction;
import dev.iotajs.sandbox.HostScope;
import dev.iotajs.sandbox.ScriptValue;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import org.openjdk.nashorn.internal.objects.Global;
import org.openjdk.nashorn.internal.runtime.PropertyMap;
import org.openjdk.nashorn.internal.runtime.ScriptObject;

/**
 * Copies plain Java values into JavaScript values of one realm. The realm is current while it
 * works. No setter of the script is run: properties are defined, not assigned.
 */
final class ToScript {
  private static final int MAX_DEPTH = 200;

  private static final Map<PropertyMap, PropertyMap> FROZEN_SHAPES =
      Collections.synchronizedMap(new WeakHashMap<>());

  private final Global global;
  private final boolean frozen;

  /** Whether what is no plain value becomes an opaque object; else it is an error. */
  private final boolean opaque;

  private ToScript(Global global, boolean frozen, boolean opaque) {
    this.global = global;
    this.frozen = frozen;
    this.opaque = opaque;
  }

  /** A copy that the script may change. */
  static Object copy(Object value, Global global) {
    return new ToScript(global, false, false).convert(value, "$", 0);
  }

  /** A copy that nobody can change. */
  static Object frozenCopy(String name, Object value, Global global) {
    return new ToScript(global, true, false).convert(value, name, 0);
  }

  /** A copy in which what is no plain value is an opaque object. */
  static Object opaqueCopy(String name, Object value, Global global) {
    return new ToScript(global, false, true).convert(value, name, 0);
  }

  private Object convert(Object value, String place, int depth) {
    if (value == null || value instanceof Boolean || value instanceof String) {
      return value;
    }
    if (value instanceof Number) {
      return number((Number) value);
    }
    if (value instanceof Character || value instanceof Enum) {
      return value.toString();
    }
    if (depth > MAX_DEPTH) {
      throw new IllegalArgumentException(
          place + " is nested more than " + MAX_DEPTH + " levels deep");
    }
    if (value instanceof GuestValue) {
      return ((GuestValue) value).in(global);
    }
    if (value instanceof HostFunction) {
      return HostFunctions.wrap(name(place), shown(place), (HostFunction) value);
    }
    if (value instanceof HostScope) {
      return HostScopes.wrap(name(place), shown(place), (HostScope) value);
    }
    if (opaque && !(value instanceof ScriptValue) && !isJson(value)) {
      return new HostObject(value, global);
    }
    if (value instanceof Map) {
      return object((Map<?, ?>) value, place, depth);
    }
    if (value instanceof Collection) {
      return array(((Collection<?>) value).toArray(), place, depth);
    }
    if (value instanceof Object[]) {
      return array(((Object[]) value).clone(), place, depth);
    }
    throw new IllegalArgumentException(
        place
            + " cannot be given to a script; expected null, a Boolean, Number, String, List, Map,"
            + " HostFunction or HostScope, found "
            + value.getClass().getName());
  }

  private static boolean isJson(Object value) {
    return value instanceof Map || value instanceof Collection || value instanceof Object[];
  }

  private static Object number(Number number) {
    double value = number.doubleValue();
    return value == (int) value && (value != 0 || 1 / value > 0) ? (Object) (int) value : value;
  }

  /** Without the beginning that stands for a value as a whole. */
  private static String shown(String place) {
    return place.startsWith("$.") ? place.substring(2) : place;
  }

  private static String name(String place) {
    return place.substring(place.lastIndexOf('.') + 1);
  }

  private ScriptObject object(Map<?, ?> map, String place, int depth) {
    ScriptObject object = global.newObject();
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      if (!(entry.getKey() instanceof String)) {
        throw new IllegalArgumentException(place + " has a key that is no String");
      }
      String key = (String) entry.getKey();
      Object value = convert(entry.getValue(), place + "." + key, depth + 1);
      define(object, key, value);
    }
    if (frozen) {
      freeze(object);
    }
    return object;
  }

  static void define(ScriptObject object, String key, Object value) {
    if (isIndexLike(key)) {
      object.defineOwnProperty(index(key), value);
    } else {
      object.addOwnProperty(key, 0, value);
    }
  }

  /**
   * Freezes an object into a shape that all frozen objects of the same kind share: a shape of its
   * own for each run would make compiled code link again and again.
   */
  static void freeze(ScriptObject object) {
    PropertyMap map = object.getMap();
    object.freeze();
    PropertyMap own = object.getMap();
    object.setMap(FROZEN_SHAPES.computeIfAbsent(map, ignored -> own));
  }

  private static boolean isIndexLike(String key) {
    return !key.isEmpty()
        && key.length() <= 10
        && key.chars().allMatch(c -> c >= '0' && c <= '9')
        && (key.length() == 1 || key.charAt(0) != '0')
        && Long.parseLong(key) < 0xffffffffL;
  }

  private static int index(String key) {
    return (int) Long.parseLong(key);
  }

  private ScriptObject array(Object[] elements, String place, int depth) {
    for (int i = 0; i < elements.length; i++) {
      elements[i] = convert(elements[i], place + "[" + i + "]", depth + 1);
    }
    ScriptObject array = (ScriptObject) global.wrapAsObject(elements);
    return frozen ? array.freeze() : array;
  }
}
