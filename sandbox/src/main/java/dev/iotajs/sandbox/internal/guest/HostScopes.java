package dev.iotajs.sandbox.internal.guest;

import dev.iotajs.sandbox.HostCall;
import dev.iotajs.sandbox.HostFunctionException;
import dev.iotajs.sandbox.HostScope;
import dev.iotajs.sandbox.internal.guard.Guard;
import dev.iotajs.sandbox.internal.guard.Run;
import dev.iotajs.sandbox.internal.guest.async.AsyncRealm;
import dev.iotajs.sandbox.internal.guest.async.Closures;
import dev.iotajs.sandbox.internal.guest.async.ScopedCall;
import java.lang.invoke.MethodHandles;
import java.util.Arrays;
import java.util.List;
import org.openjdk.nashorn.internal.objects.Global;
import org.openjdk.nashorn.internal.runtime.ECMAException;
import org.openjdk.nashorn.internal.runtime.ScriptFunction;
import org.openjdk.nashorn.internal.runtime.ScriptRuntime;

/** A scope of the host as a script has it: a function that takes a function. */
final class HostScopes extends Closures.State {
  private static final Closures.Kind KIND =
      Closures.Kind.variadic(MethodHandles.lookup(), "call", HostScopes.class);

  private final String name;
  private final HostScope scope;

  private HostScopes(String name, HostScope scope) {
    this.name = name;
    this.scope = scope;
  }

  /**
   * A function of the current realm.
   *
   * @param name its name
   * @param place what messages call it, as in {@code iota.db.query}
   */
  static ScriptFunction wrap(String name, String place, HostScope scope) {
    return FrozenFunctions.create(KIND, new HostScopes(place, scope), name);
  }

  @SuppressWarnings("unused") // by KIND
  private static Object call(HostScopes called, Object... arguments) {
    Run run = Guard.current().run();
    run.charge(called.scope.limit(), 1);
    int last = arguments.length - 1;
    try {
      if (last < 0 || !(arguments[last] instanceof ScriptFunction)) {
        throw HostCalls.scriptError(
            new HostFunctionException(
                "INVALID_ARGUMENT", "The last argument of " + called.name + " must be a function"),
            Global.instance());
      }
      Object[] others = Arrays.copyOf(arguments, last);
      List<Object> plain = HostCalls.copyIn(called.name, others, run);
      return ScopedCall.start(
          new Calls(called.name, called.scope, new HostCall(called.name, plain, run)),
          (ScriptFunction) arguments[last]);
    } catch (ECMAException e) {
      return AsyncRealm.current().rejection(e);
    }
  }

  /** The calls of the host that one call of the script comes to. */
  private static final class Calls implements ScopedCall.Scope {
    private final String name;
    private final HostScope scope;
    private final HostCall call;
    private HostScope.Opened opened;

    Calls(String name, HostScope scope, HostCall call) {
      this.name = name;
      this.scope = scope;
      this.call = call;
    }

    @Override
    public Object open() {
      return HostCalls.call(name, () -> scope.open(call), this::take);
    }

    private Object take(Object value, Global global) {
      try {
        opened = (HostScope.Opened) value;
        return ToScript.frozenCopy(name, opened.value(), global);
      } catch (HostFunctionException e) {
        giveUp();
        throw HostCalls.scriptError(e, global);
      } catch (ClassCastException
          | NullPointerException
          | IllegalArgumentException
          | IllegalStateException e) {
        giveUp();
        throw HostCalls.scriptError(HostCalls.hidden(name, e), global);
      }
    }

    /** The script never gets what was opened. */
    private void giveUp() {
      if (opened != null) {
        Object unused = abort();
      }
    }

    @Override
    public Object complete() {
      return HostCalls.call(name, opened::complete, Calls::nothing);
    }

    @Override
    public Object abort() {
      return HostCalls.call(name, opened::abort, Calls::nothing);
    }

    /** In a realm that serves many runs, a later one may settle what an earlier one waited for. */
    @Override
    public boolean goesOn() {
      return Guard.current().run() == call.execution();
    }

    private static Object nothing(Object value, Global global) {
      return ScriptRuntime.UNDEFINED;
    }
  }
}
