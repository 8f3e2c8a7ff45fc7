package dev.iotajs.sandbox.internal.guest.async;

import dev.iotajs.sandbox.internal.guest.Handles;
import dev.iotajs.sandbox.internal.guest.library.Functions;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import org.openjdk.nashorn.internal.objects.Global;
import org.openjdk.nashorn.internal.runtime.PropertyMap;
import org.openjdk.nashorn.internal.runtime.ScriptFunction;
import org.openjdk.nashorn.internal.runtime.ScriptFunctionData;
import org.openjdk.nashorn.internal.runtime.ScriptObject;
import org.openjdk.nashorn.internal.runtime.ScriptRuntime;

/**
 * Functions for scripts that have something to remember. What they remember is kept where the
 * engine keeps a function's scope, so that all functions of a kind share their code.
 */
public final class Closures {
  private static final MethodHandle NEW =
      Handles.ofConstructor(
          ScriptFunction.class,
          MethodType.methodType(
              void.class,
              ScriptFunctionData.class,
              PropertyMap.class,
              ScriptObject.class,
              Global.class));

  private Closures() {}

  /** What a function remembers. Each kind of function has a class of its own. */
  public abstract static class State extends ScriptObject {
    private static final PropertyMap EMPTY = PropertyMap.newMap();

    /** A state without properties. */
    protected State() {
      super(EMPTY);
    }
  }

  /** A kind of function. */
  public static final class Kind {
    private final ScriptFunctionData data;
    private PropertyMap map;

    /**
     * Functions whose code is a static method of a class: it takes the state, and the arguments.
     *
     * @param length how many arguments, which is also the functions' property {@code length}
     */
    public Kind(
        MethodHandles.Lookup lookup, String method, Class<? extends State> state, int length) {
      this(
          lookup,
          method,
          state,
          MethodType.genericMethodType(length + 1).changeParameterType(0, state),
          length);
    }

    /** The same with a static method that takes the state and all arguments in one array. */
    public static Kind variadic(
        MethodHandles.Lookup lookup, String method, Class<? extends State> state) {
      return new Kind(
          lookup, method, state, MethodType.methodType(Object.class, state, Object[].class), 0);
    }

    private Kind(
        MethodHandles.Lookup lookup,
        String method,
        Class<? extends State> state,
        MethodType type,
        int length) {
      try {
        MethodHandle code = lookup.findStatic(lookup.lookupClass(), method, type).asFixedArity();
        MethodHandle ofFunction =
            MethodHandles.filterArguments(
                code, 0, SCOPE.asType(SCOPE.type().changeReturnType(state)));
        this.data =
            Functions.data("", length, MethodHandles.dropArguments(ofFunction, 1, Object.class));
      } catch (ReflectiveOperationException e) {
        throw new LinkageError(method, e);
      }
    }

    private static final MethodHandle SCOPE =
        Handles.ofVirtual(
            ScriptFunction.class, "getScope", MethodType.methodType(ScriptObject.class));

    /** A function of the current realm. */
    public ScriptFunction create(State state) {
      if (map == null) {
        map = Functions.create(data).getMap();
      }
      try {
        ScriptFunction function =
            (ScriptFunction) NEW.invokeExact(data, map, (ScriptObject) state, Global.instance());
        function.setPrototype(ScriptRuntime.UNDEFINED);
        return function;
      } catch (RuntimeException | Error e) {
        throw e;
      } catch (Throwable e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
