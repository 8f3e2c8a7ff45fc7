package dev.iotajs.sandbox.internal.guest;

import dev.iotajs.sandbox.HostCall;
import dev.iotajs.sandbox.HostFunction;
import dev.iotajs.sandbox.internal.guard.Guard;
import dev.iotajs.sandbox.internal.guard.Run;
import dev.iotajs.sandbox.internal.guest.async.AsyncRealm;
import dev.iotajs.sandbox.internal.guest.async.Closures;
import java.lang.invoke.MethodHandles;
import java.util.List;
import org.openjdk.nashorn.internal.runtime.ECMAException;
import org.openjdk.nashorn.internal.runtime.ScriptFunction;

/**
 * A function of the host as a script has it. All share their code, so that calls are linked once
 * for all realms.
 */
final class HostFunctions extends Closures.State {
  private static final Closures.Kind KIND =
      Closures.Kind.variadic(MethodHandles.lookup(), "call", HostFunctions.class);

  private final String name;
  private final HostFunction function;

  private HostFunctions(String name, HostFunction function) {
    this.name = name;
    this.function = function;
  }

  /**
   * A function of the current realm.
   *
   * @param name its name
   * @param place what messages call it, as in {@code iota.db.query}
   */
  static ScriptFunction wrap(String name, String place, HostFunction function) {
    return FrozenFunctions.create(KIND, new HostFunctions(place, function), name);
  }

  @SuppressWarnings("unused") // by KIND
  private static Object call(HostFunctions called, Object... arguments) {
    Run run = Guard.current().run();
    HostFunction function = called.function;
    String name = called.name;
    run.charge(function.limit(), 1);
    List<Object> plain;
    try {
      plain = HostCalls.copyIn(name, arguments, run);
    } catch (ECMAException e) {
      if (function.givesPromise()) {
        return AsyncRealm.current().rejection(e);
      }
      throw e;
    }
    return HostCalls.call(
        name, () -> function.call(new HostCall(name, plain, run)), ToScript::copy);
  }
}
