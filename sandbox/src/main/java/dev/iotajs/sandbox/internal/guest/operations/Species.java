package dev.iotajs.sandbox.internal.guest.operations;

import org.openjdk.nashorn.internal.objects.Global;
import org.openjdk.nashorn.internal.objects.NativeArray;
import org.openjdk.nashorn.internal.runtime.ScriptFunction;
import org.openjdk.nashorn.internal.runtime.ScriptObject;
import org.openjdk.nashorn.internal.runtime.ScriptRuntime;

/** Arrays made by methods of Arrays of a class: they are of the class, too. */
public final class Species {
  private Species() {}

  /** What a method gives that made an Array. Called by woven code. */
  public static NativeArray of(NativeArray result, Object self) {
    return (NativeArray) of((Object) result, self);
  }

  /** What a method gives that made an Array. Called by woven code. */
  public static Object of(Object result, Object self) {
    if (!(self instanceof NativeArray) || !(result instanceof NativeArray)) {
      return result;
    }
    ScriptObject array = (ScriptObject) self;
    ScriptObject made = (ScriptObject) result;
    if (array.getProto() == made.getProto()
        && array.getMap().findProperty("constructor") == null
        && BuiltinIteration.isPlainArray(array)) {
      return result;
    }
    ScriptFunction constructor = constructor(array);
    return constructor == null ? result : copied(made, constructor);
  }

  /** Null for the built-in one. */
  private static ScriptFunction constructor(ScriptObject array) {
    Object constructor = array.get("constructor");
    if (constructor instanceof ScriptObject) {
      if (((ScriptObject) constructor).has(WellKnown.SPECIES)) {
        Object species = ((ScriptObject) constructor).get(WellKnown.SPECIES);
        constructor = species == null ? ScriptRuntime.UNDEFINED : species;
      }
    }
    if (constructor == ScriptRuntime.UNDEFINED || constructor == Global.instance().get("Array")) {
      return null;
    }
    if (!Values.isConstructor(constructor)) {
      throw Errors.type("The species of an array is not a constructor");
    }
    return (ScriptFunction) constructor;
  }

  private static Object copied(ScriptObject made, ScriptFunction constructor) {
    long length = made.getArray().length();
    Object copy = ScriptRuntime.construct(constructor, (double) length);
    if (!(copy instanceof NativeArray)) {
      return made;
    }
    ScriptObject target = (ScriptObject) copy;
    for (long i = 0; i < length; i++) {
      if (made.has((double) i)) {
        Define.value(target, Long.toString(i), made.get((double) i));
      }
    }
    target.set("length", (double) length, 0);
    return copy;
  }
}
