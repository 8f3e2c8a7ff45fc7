package dev.iotajs.sandbox.internal.guest;

import dev.iotajs.sandbox.internal.guest.operations.WellKnown;
import org.openjdk.nashorn.internal.objects.Global;
import org.openjdk.nashorn.internal.runtime.ECMAException;
import org.openjdk.nashorn.internal.runtime.Property;
import org.openjdk.nashorn.internal.runtime.ScriptFunction;
import org.openjdk.nashorn.internal.runtime.ScriptObject;
import org.openjdk.nashorn.internal.runtime.ScriptRuntime;

/**
 * What an ECMAScript module exports, or what a CommonJS module exports as one sees it. Its object
 * has a getter for each variable, so that importers see it change, and no way for them to change
 * it.
 */
final class ModuleNamespace {
  private static final String DEFAULT = "default";

  private final Global global;
  private final NamespaceObject object;
  private int size;

  /** An empty one, of the current realm. */
  ModuleNamespace(Global global) {
    this.global = global;
    object = new NamespaceObject();
    object.addHidden(WellKnown.TO_STRING_TAG, "Module");
    // Says to compiled CommonJS code where its default is.
    object.addHidden("__esModule", true);
  }

  /** Of a value that a CommonJS or JSON module exports: it, and its properties as they are now. */
  static ModuleNamespace of(Object exported, Global global) {
    ModuleNamespace namespace = new ModuleNamespace(global);
    if (exported instanceof ScriptObject) {
      ScriptObject source = (ScriptObject) exported;
      for (String key : source.getOwnKeys(false)) {
        if (!key.equals(DEFAULT) && !key.equals("__esModule")) {
          namespace.object.addValue(global, key, valueOf(source, key));
        }
      }
    }
    namespace.object.addValue(global, DEFAULT, exported);
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
      object.addVariable(
          global, namesAndGetters[i].toString(), (ScriptFunction) namesAndGetters[i + 1]);
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
          object.addVariable(global, key, getter);
        } else {
          object.addValue(global, key, other.get(key));
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
