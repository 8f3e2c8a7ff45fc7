package dev.iotajs.sandbox.internal.guest.regexp;

import dev.iotajs.sandbox.internal.guest.Handles;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodType;
import java.lang.invoke.VarHandle;
import org.openjdk.nashorn.internal.objects.Global;
import org.openjdk.nashorn.internal.objects.NativeRegExp;
import org.openjdk.nashorn.internal.runtime.PropertyMap;
import org.openjdk.nashorn.internal.runtime.ScriptFunction;
import org.openjdk.nashorn.internal.runtime.ScriptObject;
import org.openjdk.nashorn.internal.runtime.regexp.RegExp;

/** What the engine has and does not give to others. */
final class EngineAccess {
  private static final VarHandle REG_EXP =
      Handles.ofField(NativeRegExp.class, "regexp", RegExp.class);
  private static final VarHandle SPILL =
      Handles.ofField(ScriptObject.class, "objectSpill", Object[].class);

  /** The field that is woven into each realm for us. */
  private static final VarHandle REALM = Handles.ofField(Global.class, "iotaRegExp", Object.class);

  private static final VarHandle CONSTRUCTOR =
      Handles.ofField(Global.class, "builtinRegExp", ScriptFunction.class);
  private static final MethodHandle INIT_CONSTRUCTOR =
      Handles.ofVirtual(
          Global.class,
          "initConstructorAndSwitchPoint",
          MethodType.methodType(ScriptObject.class, String.class, Class.class));
  private static final MethodHandle ITERATOR_PROTOTYPE =
      Handles.ofVirtual(
          Global.class, "getIteratorPrototype", MethodType.methodType(ScriptObject.class));
  private static final MethodHandle GET_CONSTRUCTOR =
      Handles.ofVirtual(
          Global.class, "getBuiltinRegExp", MethodType.methodType(ScriptFunction.class));
  private static final MethodHandle NEW =
      Handles.ofConstructor(
          NativeRegExp.class,
          MethodType.methodType(
              void.class, String.class, String.class, Global.class, ScriptObject.class));

  private EngineAccess() {}

  /** The shape of regular expressions at their start. */
  static PropertyMap instanceShape() {
    return (PropertyMap)
        Handles.ofStaticField(NativeRegExp.class, "$nasgenmap$", PropertyMap.class).get();
  }

  static CompiledRegExp compiled(NativeRegExp regExp) {
    return (CompiledRegExp) REG_EXP.get(regExp);
  }

  static void recompile(NativeRegExp regExp, CompiledRegExp compiled) {
    REG_EXP.set(regExp, compiled);
  }

  /**
   * Gives an object its first properties.
   *
   * @param map has as many, each for values of any type
   */
  static void spill(ScriptObject object, PropertyMap map, Object... values) {
    object.setMap(map);
    SPILL.set(object, values);
  }

  static Object realm(Global global) {
    return REALM.get(global);
  }

  static void setRealm(Global global, Object realm) {
    REALM.set(global, realm);
  }

  /** The realm's constructor if it has been made, else null. */
  static ScriptFunction constructorIfMade(Global global) {
    return (ScriptFunction) CONSTRUCTOR.get(global);
  }

  static ScriptFunction makeConstructor(Global global) {
    try {
      ScriptFunction made =
          (ScriptFunction)
              (ScriptObject)
                  INIT_CONSTRUCTOR.invokeExact(global, "RegExp", (Class) ScriptFunction.class);
      CONSTRUCTOR.set(global, made);
      return made;
    } catch (Throwable e) {
      throw unexpected(e);
    }
  }

  static ScriptFunction constructor(Global global) {
    try {
      return (ScriptFunction) GET_CONSTRUCTOR.invokeExact(global);
    } catch (Throwable e) {
      throw unexpected(e);
    }
  }

  static ScriptObject iteratorPrototype(Global global) {
    try {
      return (ScriptObject) ITERATOR_PROTOTYPE.invokeExact(global);
    } catch (Throwable e) {
      throw unexpected(e);
    }
  }

  static NativeRegExp create(String pattern, String flags, Global global) {
    try {
      ScriptObject prototype = ScriptFunction.getPrototype(constructor(global));
      return (NativeRegExp) NEW.invokeExact(pattern, flags, global, prototype);
    } catch (Throwable e) {
      throw unexpected(e);
    }
  }

  private static RuntimeException unexpected(Throwable thrown) {
    if (thrown instanceof Error) {
      throw (Error) thrown;
    }
    return thrown instanceof RuntimeException
        ? (RuntimeException) thrown
        : new IllegalStateException(thrown);
  }
}
