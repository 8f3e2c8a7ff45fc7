package dev.iotajs.sandbox.internal.guest;

import dev.iotajs.sandbox.internal.guest.operations.Define;
import dev.iotajs.sandbox.internal.guest.operations.WellKnown;
import org.openjdk.nashorn.internal.objects.Global;
import org.openjdk.nashorn.internal.runtime.ECMAException;
import org.openjdk.nashorn.internal.runtime.Property;
import org.openjdk.nashorn.internal.runtime.ScriptFunction;
import org.openjdk.nashorn.internal.runtime.ScriptObject;
import org.openjdk.nashorn.internal.runtime.ScriptRuntime;

/**
 * What an ECMAScript module exports, or what a CommonJS module exports as one sees it. Its object
 * has a getter for each variable, so that importers see it change.
 */
final class ModuleNamespace {
  private static final String DEFAULT = "default";
  private static final int HIDDEN =
      Property.NOT_WRITABLE | Property.NOT_ENUMERABLE | Property.NOT_CONFIGURABLE;

  private final ScriptObject object;
  private int size;

  /** An empty one, of the current realm. */
  ModuleNamespace(Global global) {
    object = global.newObject();
    object.setProto(null);
    object.addOwnProperty(WellKnown.TO_STRING_TAG, HIDDEN, "Module");
    // Says to compiled CommonJS code where its default is.
    object.addOwnProperty("__esModule", HIDDEN, true);
  }

  /** Of a value that a CommonJS or JSON module exports: it, and its properties as they are now. */
  static ModuleNamespace of(Object exported, Global global) {
    ModuleNamespace namespace = new ModuleNamespace(global);
    if (exported instanceof ScriptObject) {
      ScriptObject source = (ScriptObject) exported;
      for (String key : source.getOwnKeys(false)) {
        if (!key.equals(DEFAULT) && !key.equals("__esModule")) {
          Define.value(namespace.object, key, valueOf(source, key));
        }
      }
    }
    Define.value(namespace.object, DEFAULT, exported);
    namespace.complete();
    return namespace;
  }

  /** A getter that throws must not keep the others from being imported. */
  private static Object valueOf(ScriptObject source, String key) {
    try {
      return source.get(key);
    } catch (ECMAException e) {
      return ScriptRuntime.UNDEFINED;
    }
  }

  ScriptObject object() {
    return object;
  }

  boolean isEmpty() {
    return size == 0;
  }

  boolean has(String name) {
    return object.getMap().findProperty(name) != null;
  }

  /** Adds names and getters, taking turns. */
  void define(Object[] namesAndGetters) {
    for (int i = 0; i < namesAndGetters.length; i += 2) {
      Define.getter(
          object, namesAndGetters[i].toString(), (ScriptFunction) namesAndGetters[i + 1], true);
      size++;
    }
  }

  /** Adds what another module exports, but for its default and what is there already. */
  void defineAll(ScriptObject other) {
    for (String key : other.getOwnKeys(false)) {
      if (!key.equals(DEFAULT) && !has(key)) {
        Property property = other.getMap().findProperty(key);
        ScriptFunction getter = property.getGetterFunction(other);
        if (getter != null) {
          Define.getter(object, key, getter, true);
        } else {
          Define.value(object, key, other.get(key));
        }
        size++;
      }
    }
  }

  /** No more is added. */
  void complete() {
    object.preventExtensions();
  }

  /** What a script that exports gives its host: its default if that is all, else everything. */
  Object result() {
    return size == 1 && has(DEFAULT) ? object.get(DEFAULT) : object;
  }
}
