package dev.iotajs.sandbox.internal.guest;

import dev.iotajs.sandbox.internal.guest.async.AsyncRealm;
import dev.iotajs.sandbox.internal.guest.library.Globals;
import dev.iotajs.sandbox.internal.guest.regexp.RegExpInstallation;
import dev.iotajs.sandbox.internal.guest.regexp.RegExpStringIterator;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import org.openjdk.nashorn.internal.objects.Global;
import org.openjdk.nashorn.internal.objects.NativeSymbol;
import org.openjdk.nashorn.internal.runtime.Property;
import org.openjdk.nashorn.internal.runtime.PropertyMap;
import org.openjdk.nashorn.internal.runtime.ScriptFunction;
import org.openjdk.nashorn.internal.runtime.ScriptObject;
import org.openjdk.nashorn.internal.runtime.ScriptRuntime;
import org.openjdk.nashorn.internal.runtime.Symbol;
import org.openjdk.nashorn.internal.runtime.UserAccessorProperty;
import org.openjdk.nashorn.internal.runtime.arrays.ArrayData;

/**
 * Freezes a realm's built-in objects, for a realm that serves many runs of one tenant.
 *
 * <p>A frozen prototype normally has a side effect that breaks ordinary code, the "override
 * mistake" of ECMAScript: {@code Foo.prototype.toString = …} is refused because the inherited
 * property is read-only. Properties frozen here carry a mark, and the woven engine lets an
 * assignment create an own property over them.
 */
public final class FrozenIntrinsics {
  /** A bit that the engine's own property flags do not use. */
  private static final int FROZEN_INTRINSIC = 1 << 24;

  /** Frozen maps by the maps they were made from, so that realms go on sharing compiled links. */
  private static final Map<PropertyMap, PropertyMap> FROZEN =
      Collections.synchronizedMap(new WeakHashMap<>());

  private FrozenIntrinsics() {}

  /** Whether assigning to an inherited property may create an own one. Called by woven code. */
  public static boolean mayOverride(Property inherited) {
    return inherited.isWritable() || (inherited.getFlags() & FROZEN_INTRINSIC) != 0;
  }

  /** Freezes everything that can be reached from the global object. The realm is current. */
  static void freeze(Global global) {
    Set<ScriptObject> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    Deque<ScriptObject> open = new ArrayDeque<>();
    seen.add(global);
    collect(global, open, seen);
    addIteratorPrototypes(global, open, seen);
    for (ScriptObject unnamed : AsyncRealm.of(global).unnamed()) {
      add(unnamed, open, seen);
    }
    for (Object hidden : Globals.allHidden(global)) {
      add(hidden, open, seen);
    }
    while (!open.isEmpty()) {
      ScriptObject object = open.pop();
      collect(object, open, seen);
      freeze(object);
    }
    RegExpInstallation.trust(global);
    lockNames(global);
  }

  /** As the engine does it, but with a shape that has been made once for all realms. */
  private static void freeze(ScriptObject object) {
    PropertyMap map = object.getMap();
    PropertyMap frozen = FROZEN.get(map);
    if (frozen != null) {
      object.setMap(frozen);
      object.setArray(ArrayData.freeze(object.getArray()));
      return;
    }
    object.freeze();
    PropertyMap plain = object.getMap();
    object.setMap(FROZEN.computeIfAbsent(map, ignored -> marked(plain)));
  }

  /** These have no name anywhere; they are found only by way of an iterator. */
  private static void addIteratorPrototypes(
      Global global, Deque<ScriptObject> open, Set<ScriptObject> seen) {
    Object[] iterables = {
      global.wrapAsObject(new Object[0]),
      global.wrapAsObject(""),
      ScriptRuntime.construct((ScriptFunction) global.get("Map")),
      ScriptRuntime.construct((ScriptFunction) global.get("Set"))
    };
    for (Object iterable : iterables) {
      Object iterator = ((ScriptObject) iterable).get(NativeSymbol.iterator);
      Object first = ScriptRuntime.apply((ScriptFunction) iterator, iterable);
      add(((ScriptObject) first).getProto(), open, seen);
    }
    add(RegExpStringIterator.prototype(global), open, seen);
  }

  private static void collect(
      ScriptObject object, Deque<ScriptObject> open, Set<ScriptObject> seen) {
    for (String key : object.getOwnKeys(true)) {
      collect(object, key, open, seen);
    }
    for (Symbol key : object.getOwnSymbols(true)) {
      collect(object, key, open, seen);
    }
    add(object.getProto(), open, seen);
  }

  private static void collect(
      ScriptObject object, Object key, Deque<ScriptObject> open, Set<ScriptObject> seen) {
    Property property = object.getMap().findProperty(key);
    if (property != null && property.isAccessorProperty()) {
      add(property.getGetterFunction(object), open, seen);
      add(property.getSetterFunction(object), open, seen);
    } else if (property != null) {
      add(property.getObjectValue(object, object), open, seen);
    }
  }

  private static void add(Object value, Deque<ScriptObject> open, Set<ScriptObject> seen) {
    if (value instanceof ScriptObject && seen.add((ScriptObject) value)) {
      if (value instanceof ScriptFunction) {
        // Made on first use, which must not happen after the freezing.
        ((ScriptFunction) value).getPrototype();
      }
      open.push((ScriptObject) value);
    }
  }

  private static PropertyMap marked(PropertyMap frozen) {
    PropertyMap map = frozen;
    for (Property property : frozen.getProperties()) {
      map = map.replaceProperty(property, property.addFlags(FROZEN_INTRINSIC));
    }
    return map;
  }

  /** The names of the built-ins cannot be given another meaning, but new globals can be added. */
  private static void lockNames(Global global) {
    PropertyMap map = global.getMap();
    global.setMap(
        FROZEN.computeIfAbsent(
            map,
            open -> {
              PropertyMap locked = open;
              for (Property property : open.getProperties()) {
                int flags = Property.NOT_CONFIGURABLE;
                if (!(property instanceof UserAccessorProperty)) {
                  flags |= Property.NOT_WRITABLE;
                }
                locked = locked.replaceProperty(property, property.addFlags(flags));
              }
              return locked;
            }));
  }
}
