package dev.iotajs.sandbox.internal.guest.async;

import static org.openjdk.nashorn.internal.runtime.ScriptRuntime.UNDEFINED;

import dev.iotajs.sandbox.Limit;
import dev.iotajs.sandbox.internal.guard.Guard;
import dev.iotajs.sandbox.internal.guest.library.Builtin;
import dev.iotajs.sandbox.internal.guest.library.Template;
import dev.iotajs.sandbox.internal.guest.operations.Values;
import java.util.Arrays;
import org.openjdk.nashorn.internal.objects.Global;
import org.openjdk.nashorn.internal.runtime.JSType;
import org.openjdk.nashorn.internal.runtime.ScriptFunction;
import org.openjdk.nashorn.internal.runtime.ScriptObject;
import org.openjdk.nashorn.internal.runtime.ScriptRuntime;

/** The global functions for timers and jobs. */
public final class TimerFunctions {
  private static final Template ALL = new Template().functions(TimerFunctions.class);

  private static final Object[] NONE = {};

  private TimerFunctions() {}

  /** An object of the current realm with all of them. */
  public static ScriptObject create(Global global) {
    return ALL.object(global.getObjectPrototype());
  }

  /** {@code setTimeout}: calls a function once. */
  @Builtin(length = 2)
  public static Object setTimeout(Object self, Object... arguments) {
    return set(arguments, false);
  }

  /** {@code setInterval}: calls a function again and again. */
  @Builtin(length = 2)
  public static Object setInterval(Object self, Object... arguments) {
    return set(arguments, true);
  }

  /** Arguments are the function, the delay, and what the function gets. */
  private static Object set(Object[] arguments, boolean repeated) {
    ScriptFunction callback = Values.function(arguments.length > 0 ? arguments[0] : UNDEFINED);
    double delay = arguments.length > 1 ? JSType.toNumber(arguments[1]) : 0;
    Object[] passed =
        arguments.length > 2 ? Arrays.copyOfRange(arguments, 2, arguments.length) : NONE;
    Guard.current().run().charge(Limit.TIMERS, 1);
    return AsyncRealm.current().loop().timers().set(callback, delay, passed, repeated);
  }

  /** {@code clearTimeout}; numbers of no timer are ignored. */
  @Builtin(length = 1)
  public static Object clearTimeout(Object self, Object id) {
    if (id instanceof Number) {
      AsyncRealm.current().loop().timers().cancel(((Number) id).intValue());
    }
    return UNDEFINED;
  }

  /** {@code clearInterval}; numbers of no timer are ignored. */
  @Builtin(length = 1)
  public static Object clearInterval(Object self, Object id) {
    return clearTimeout(self, id);
  }

  /** {@code queueMicrotask}: calls a function when the code that is running has come to its end. */
  @Builtin(length = 1)
  public static Object queueMicrotask(Object self, Object function) {
    ScriptFunction callback = Values.function(function);
    AsyncRealm.current().loop().enqueue(() -> ScriptRuntime.apply(callback, UNDEFINED));
    return UNDEFINED;
  }
}
