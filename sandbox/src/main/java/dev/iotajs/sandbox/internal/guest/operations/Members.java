package dev.iotajs.sandbox.internal.guest.operations;

import dev.iotajs.sandbox.internal.guest.FunctionObjects;
import org.openjdk.nashorn.internal.runtime.JSType;
import org.openjdk.nashorn.internal.runtime.ScriptFunction;
import org.openjdk.nashorn.internal.runtime.ScriptObject;

/** The methods and accessors of a class. */
final class Members {
  static final int METHOD = 0;
  static final int GETTER = 1;
  static final int SETTER = 2;

  /** The part of a member's kind that the numbers above say. */
  static final int KIND = 3;

  private static final int STATIC = 4;

  private Members() {}

  /** Defines them: an Array of kind, key, function, kind, and so on. */
  static void define(ScriptFunction constructor, ScriptObject prototype, Object list) {
    Object[] parts = Values.elements(list);
    for (int i = 0; i + 2 < parts.length; i += 3) {
      int kind = JSType.toInt32(parts[i]);
      ScriptObject target = (kind & STATIC) != 0 ? constructor : prototype;
      define(target, kind & KIND, Values.key(parts[i + 1]), (ScriptFunction) parts[i + 2]);
    }
  }

  private static void define(ScriptObject target, int kind, Object key, ScriptFunction function) {
    FunctionOperations.method(null, function);
    if (kind == GETTER) {
      FunctionObjects.name(function, key, "get");
      Define.getter(target, key, function, false);
    } else if (kind == SETTER) {
      FunctionObjects.name(function, key, "set");
      Define.setter(target, key, function, false);
    } else {
      FunctionObjects.name(function, key, null);
      Define.hidden(target, key, function);
    }
  }
}
