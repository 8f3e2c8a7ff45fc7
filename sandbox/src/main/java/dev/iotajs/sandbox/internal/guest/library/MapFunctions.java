package dev.iotajs.sandbox.internal.guest.library;

import org.openjdk.nashorn.internal.objects.NativeMap;
import org.openjdk.nashorn.internal.runtime.ScriptFunction;
import org.openjdk.nashorn.internal.runtime.ScriptObject;

/** {@code Map} and its prototype. */
public final class MapFunctions {
  private MapFunctions() {}

  /** Fills a new map or weak map from an iterable. Called from the woven engine. */
  public static Object filled(Object map, boolean isNew, Object self, Object iterable) {
    if (!Spec.isNothing(iterable)) {
      ScriptFunction adder = Spec.callable(((ScriptObject) map).get("set"));
      Iteration.of(iterable)
          .forEach(
              item -> {
                ScriptObject entry = Spec.object(item);
                Object key = entry.get(0);
                Spec.call(adder, map, key, entry.get(1));
              });
    }
    return map;
  }

  /** {@code Map.groupBy}. */
  @Builtin(length = 2)
  public static Object groupBy(Object self, Object items, Object callback) {
    Object map = NativeMap.construct(true, Spec.UNDEFINED, Spec.UNDEFINED);
    Grouping.of(items, callback, CollectionKeys::canonical)
        .forEach((key, group) -> NativeMap.set(map, key, group.toArray()));
    return map;
  }

  /** {@code get Map[Symbol.species]}. */
  @Builtin(name = "@@species", getter = true)
  public static Object species(Object self) {
    return self;
  }

  /** Methods of {@code Map.prototype}. */
  public static final class Prototype {
    private Prototype() {}

    /** {@code size}. */
    @Builtin(getter = true)
    public static Object size(Object self) {
      return NativeMap.size(self);
    }

    /** {@code entries}. */
    @Builtin
    public static Object entries(Object self) {
      return NativeMap.entries(self);
    }

    /** {@code keys}. */
    @Builtin
    public static Object keys(Object self) {
      return NativeMap.keys(self);
    }

    /** {@code values}. */
    @Builtin
    public static Object values(Object self) {
      return NativeMap.values(self);
    }

    /** {@code clear}. */
    @Builtin
    public static Object clear(Object self) {
      NativeMap.clear(self);
      return Spec.UNDEFINED;
    }

    /** {@code forEach}. */
    @Builtin(length = 1)
    public static Object forEach(Object self, Object callback, Object receiver) {
      NativeMap.size(self);
      ScriptFunction function = Spec.callable(callback);
      NativeMap.forEach(self, callback, Spec.wrapped(function, receiver));
      return Spec.UNDEFINED;
    }
  }
}
