package dev.iotajs.sandbox.internal.guest.library;

import dev.iotajs.sandbox.internal.guest.operations.Conversions;
import dev.iotajs.sandbox.internal.guest.operations.WellKnown;
import org.openjdk.nashorn.internal.objects.Global;
import org.openjdk.nashorn.internal.objects.NativeBoolean;
import org.openjdk.nashorn.internal.objects.NativeDate;
import org.openjdk.nashorn.internal.objects.NativeNumber;
import org.openjdk.nashorn.internal.objects.NativeRegExp;
import org.openjdk.nashorn.internal.objects.NativeString;
import org.openjdk.nashorn.internal.runtime.PrototypeObject;
import org.openjdk.nashorn.internal.runtime.ScriptFunction;
import org.openjdk.nashorn.internal.runtime.ScriptObject;

/** Methods of {@code Object.prototype}. */
public final class ObjectPrototype {
  private ObjectPrototype() {}

  /** {@code hasOwnProperty}. */
  @Builtin(length = 1)
  public static Object hasOwnProperty(Object self, Object name) {
    Object key = Spec.toKey(name);
    return Spec.toObject(self).hasOwnProperty(key);
  }

  /** {@code isPrototypeOf}. */
  @Builtin(length = 1)
  public static Object isPrototypeOf(Object self, Object value) {
    if (!(value instanceof ScriptObject)) {
      return false;
    }
    ScriptObject wanted = Spec.toObject(self);
    return Conversions.inherits((ScriptObject) value, wanted);
  }

  /** {@code propertyIsEnumerable}. */
  @Builtin(length = 1)
  public static Object propertyIsEnumerable(Object self, Object name) {
    Object key = Spec.toKey(name);
    return Keys.isEnumerable(Spec.toObject(self), key);
  }

  /** {@code toLocaleString}. */
  @Builtin
  public static Object toLocaleString(Object self) {
    return Spec.invoke(self, "toString");
  }

  /** {@code toString}. */
  @Builtin
  public static Object toString(Object self) {
    if (Spec.isNothing(self)) {
      return self == null ? "[object Null]" : "[object Undefined]";
    }
    ScriptObject object = Spec.toObject(self);
    Object tag = object.get(WellKnown.TO_STRING_TAG);
    return "[object " + (tag instanceof CharSequence ? tag.toString() : kind(object)) + "]";
  }

  private static String kind(ScriptObject object) {
    if (object.isArray()) {
      return "Array";
    }
    if (object instanceof ScriptFunction) {
      return "Function";
    }
    if (object.isArguments()) {
      return "Arguments";
    }
    boolean named =
        object instanceof NativeBoolean
            || object instanceof NativeNumber
            || object instanceof NativeString
            || object instanceof NativeDate
            || object instanceof NativeRegExp
            || isError(object);
    return named ? object.getClassName() : other(object);
  }

  /** Whether the object was made by a constructor of errors. */
  static boolean isError(ScriptObject object) {
    return !(object instanceof PrototypeObject) && object.getClassName().equals("Error");
  }

  /** Prototypes of the engine that are said to be objects of their kind. */
  private static String other(ScriptObject object) {
    String name = object.getClassName();
    boolean kept =
        name.equals("Boolean")
            || name.equals("Number")
            || name.equals("String")
            || name.equals("Host");
    return kept ? name : "Object";
  }

  /** {@code valueOf}. */
  @Builtin
  public static Object valueOf(Object self) {
    return Spec.toObject(self);
  }

  /** {@code __defineGetter__}. */
  @Builtin(name = "__defineGetter__", length = 2)
  public static Object defineGetter(Object self, Object name, Object getter) {
    return defineAccessor(self, name, getter, true);
  }

  /** {@code __defineSetter__}. */
  @Builtin(name = "__defineSetter__", length = 2)
  public static Object defineSetter(Object self, Object name, Object setter) {
    return defineAccessor(self, name, setter, false);
  }

  private static Object defineAccessor(Object self, Object name, Object value, boolean getter) {
    ScriptObject object = Spec.toObject(self);
    ScriptFunction function = Spec.callable(value);
    ScriptObject descriptor = Global.newEmptyInstance();
    Spec.define(descriptor, getter ? "get" : "set", function);
    Spec.define(descriptor, "enumerable", true);
    Spec.define(descriptor, "configurable", true);
    object.defineOwnProperty(Spec.toKey(name), descriptor, true);
    return Spec.UNDEFINED;
  }

  /** {@code __lookupGetter__}. */
  @Builtin(name = "__lookupGetter__", length = 1)
  public static Object lookupGetter(Object self, Object name) {
    return lookup(self, name, "get");
  }

  /** {@code __lookupSetter__}. */
  @Builtin(name = "__lookupSetter__", length = 1)
  public static Object lookupSetter(Object self, Object name) {
    return lookup(self, name, "set");
  }

  private static Object lookup(Object self, Object name, String half) {
    ScriptObject start = Spec.toObject(self);
    Object key = Spec.toKey(name);
    for (ScriptObject o = start; o != null; o = o.getProto()) {
      Object descriptor = o.getOwnPropertyDescriptor(key);
      if (descriptor instanceof ScriptObject) {
        return ((ScriptObject) descriptor).get(half);
      }
    }
    return Spec.UNDEFINED;
  }
}
