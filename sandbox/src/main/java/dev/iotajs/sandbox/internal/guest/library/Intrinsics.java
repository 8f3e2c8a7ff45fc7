package dev.iotajs.sandbox.internal.guest.library;

import dev.iotajs.sandbox.internal.guest.Handles;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodType;
import org.openjdk.nashorn.internal.objects.Global;
import org.openjdk.nashorn.internal.runtime.ScriptFunction;
import org.openjdk.nashorn.internal.runtime.ScriptObject;

/** Objects of a realm as they are at its start, whatever scripts give their names to. */
public enum Intrinsics {
  /** The {@code Array} constructor. */
  ARRAY(field("builtinArray")),
  /** The {@code Error} constructor. */
  ERROR(field("builtinError")),
  /** {@code Array.prototype}. */
  ARRAY_PROTOTYPE(method("getArrayPrototype")),
  /** The prototype of all iterators. */
  ITERATOR_PROTOTYPE(method("getIteratorPrototype")),
  /** The prototype of arrays' iterators. */
  ARRAY_ITERATOR_PROTOTYPE(method("getArrayIteratorPrototype")),
  /** The prototype of strings' iterators. */
  STRING_ITERATOR_PROTOTYPE(method("getStringIteratorPrototype")),
  /** The prototype of maps' iterators. */
  MAP_ITERATOR_PROTOTYPE(method("getMapIteratorPrototype")),
  /** The prototype of sets' iterators. */
  SET_ITERATOR_PROTOTYPE(method("getSetIteratorPrototype")),
  /** {@code Object.prototype}. */
  OBJECT_PROTOTYPE(method("getObjectPrototype")),
  /** {@code Function.prototype}. */
  FUNCTION_PROTOTYPE(method("getFunctionPrototype")),
  /** {@code Error.prototype}. */
  ERROR_PROTOTYPE(method("getErrorPrototype"));

  private static final MethodHandle THROWER = field("typeErrorThrower");

  private final MethodHandle getter;

  Intrinsics(MethodHandle getter) {
    this.getter = getter;
  }

  private static MethodHandle method(String name) {
    return Handles.ofVirtual(Global.class, name, MethodType.methodType(ScriptObject.class))
        .asType(MethodType.methodType(ScriptObject.class, Global.class));
  }

  private static MethodHandle field(String name) {
    return Handles.ofGetter(Global.class, name, ScriptFunction.class)
        .asType(MethodType.methodType(ScriptObject.class, Global.class));
  }

  /** The function that always throws a TypeError. */
  static ScriptFunction thrower(Global global) {
    try {
      return (ScriptFunction) (ScriptObject) THROWER.invokeExact(global);
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }

  /** The object of a realm. */
  public ScriptObject of(Global global) {
    try {
      return (ScriptObject) getter.invokeExact(global);
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }

  /** The object of the current realm. */
  public ScriptObject here() {
    return of(Global.instance());
  }
}
