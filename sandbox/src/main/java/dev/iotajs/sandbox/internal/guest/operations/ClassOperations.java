package dev.iotajs.sandbox.internal.guest.operations;

import dev.iotajs.sandbox.internal.guest.FunctionData;
import dev.iotajs.sandbox.internal.guest.FunctionObjects;
import org.openjdk.nashorn.internal.runtime.ScriptFunction;
import org.openjdk.nashorn.internal.runtime.ScriptObject;
import org.openjdk.nashorn.internal.runtime.ScriptRuntime;

/** Makes classes of functions, and looks after {@code this} and {@code new.target} in them. */
public final class ClassOperations {
  private ClassOperations() {}

  /** Makes a function a class without a parent; gives it. */
  public static Object baseClass(Object self, Object function, Object members) {
    ScriptFunction constructor = (ScriptFunction) function;
    FunctionData.become(FunctionData.of(constructor), FunctionData.BASE_CLASS);
    ScriptObject prototype = (ScriptObject) constructor.getPrototype();
    FunctionObjects.lockPrototype(constructor);
    Members.define(constructor, prototype, members);
    return constructor;
  }

  /** Makes a function a class with a parent, which may be null; gives it. */
  public static Object derivedClass(Object self, Object function, Object parent, Object members) {
    ScriptFunction constructor = (ScriptFunction) function;
    ScriptObject parentPrototype = parentPrototype(parent);
    FunctionData.become(FunctionData.of(constructor), FunctionData.DERIVED_CLASS);
    ScriptObject prototype = (ScriptObject) constructor.getPrototype();
    Prototypes.require(prototype, parentPrototype);
    if (parent != null) {
      Prototypes.require(constructor, (ScriptObject) parent);
    }
    FunctionObjects.lockPrototype(constructor);
    Members.define(constructor, prototype, members);
    return constructor;
  }

  private static ScriptObject parentPrototype(Object parent) {
    if (parent == null) {
      return null;
    }
    if (!Values.isConstructor(parent)) {
      throw Errors.type(
          "Class extends " + Values.describe(parent) + ", which is not a constructor or null");
    }
    Object prototype = ((ScriptObject) parent).get("prototype");
    if (prototype != null && !(prototype instanceof ScriptObject)) {
      throw Errors.type("Class extends a constructor whose prototype is neither object nor null");
    }
    return (ScriptObject) prototype;
  }

  /** Gives an instance a field whose name is known. Calls of it are linked as assignments are. */
  public static Object field(Object self, Object object, Object key, Object value) {
    return ObjectOperations.put(self, object, key, value);
  }

  /** What {@code this} is from now on; a ReferenceError if it was something before. */
  public static Object initialised(Object self, Object old, Object now) {
    if (old != ScriptRuntime.UNDEFINED) {
      throw Errors.reference("The parent's constructor may be called only once");
    }
    return now;
  }

  /** What {@code this} is; a ReferenceError if the parent's constructor was not called yet. */
  public static Object thisOf(Object self, Object value) {
    if (value == ScriptRuntime.UNDEFINED) {
      throw Errors.reference(
          "The constructor of a derived class must call super() before it uses 'this' or returns");
    }
    return value;
  }

  /** What a derived constructor gives, which returned a value. */
  public static Object result(Object self, Object value, Object thisValue) {
    if (value instanceof ScriptObject) {
      return value;
    }
    if (value != ScriptRuntime.UNDEFINED) {
      throw Errors.type("The constructor of a derived class may return an object or undefined");
    }
    return thisOf(self, thisValue);
  }

  /** What was called with {@code new}, or undefined. */
  public static Object newTarget(Object self, Object thisValue, Object function) {
    return Construction.newTarget(thisValue, (ScriptFunction) function);
  }
}
