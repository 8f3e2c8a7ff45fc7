package dev.iotajs.sandbox.internal.guest.library;

import dev.iotajs.sandbox.internal.guest.operations.Errors;
import dev.iotajs.sandbox.internal.guest.operations.Values;
import dev.iotajs.sandbox.internal.guest.operations.WellKnown;
import org.openjdk.nashorn.internal.objects.NativeArray;
import org.openjdk.nashorn.internal.runtime.JSType;
import org.openjdk.nashorn.internal.runtime.ScriptObject;

/** How the methods of arrays make other arrays. */
final class ArrayCreation {
  static final double MAX_ARRAY = 4294967295.0;

  private ArrayCreation() {}

  /** ArrayCreate. */
  static ScriptObject create(double length) {
    if (length > MAX_ARRAY) {
      throw Errors.range("Invalid array length");
    }
    ScriptObject array = Spec.array();
    if (length > 0) {
      array.setLength((long) length);
    }
    return array;
  }

  /** IsArray. */
  static boolean isArray(Object value) {
    return value instanceof ScriptObject && ((ScriptObject) value).isArray();
  }

  /** ArraySpeciesCreate. */
  static ScriptObject species(ScriptObject original, double length) {
    Object constructor = speciesConstructor(original);
    return constructor == null
        ? create(length)
        : Spec.object(Spec.construct(constructor, Spec.number(length)));
  }

  /** What makes arrays like the original: null for plain arrays. */
  static Object speciesConstructor(ScriptObject original) {
    if (!isArray(original)) {
      return null;
    }
    Object constructor = original.get("constructor");
    if (constructor instanceof ScriptObject) {
      constructor = ((ScriptObject) constructor).get(WellKnown.SPECIES);
      if (constructor == null) {
        return null;
      }
    }
    if (Spec.isUndefined(constructor) || constructor == Intrinsics.ARRAY.here()) {
      return null;
    }
    if (!Values.isConstructor(constructor)) {
      throw Errors.type("The species of the array is not a constructor");
    }
    return constructor;
  }

  /** CreateDataPropertyOrThrow of an index. */
  static void define(ScriptObject target, double index, Object value) {
    if (target.getClass() == NativeArray.class
        && index <= length(target)
        && target.isExtensible()
        && !target.isLengthNotWritable()
        && !target.getMap().containsArrayKeys()) {
      target.defineOwnProperty((int) index, value);
    } else if (target.getClass() == NativeArray.class && isNative(target) && index < MAX_ARRAY) {
      Spec.set(target, index, value);
    } else {
      Spec.define(target, JSType.toString(index), value);
    }
  }

  /** A value above what fits into an int never counts as dense. */
  private static double length(ScriptObject array) {
    long length = array.getArray().length();
    return length < Integer.MAX_VALUE ? length : -1;
  }

  /** Whether the engine's own code for arrays does what the specification says. */
  static boolean isNative(Object self) {
    return self instanceof NativeArray
        && ((ScriptObject) self).isExtensible()
        && !((ScriptObject) self).isLengthNotWritable()
        && !((ScriptObject) self).getMap().containsArrayKeys();
  }

  /** The same for a method that makes a new array. */
  static boolean isPlain(Object self) {
    return isNative(self) && speciesConstructor((ScriptObject) self) == null;
  }
}
