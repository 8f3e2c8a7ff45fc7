package dev.iotajs.sandbox.internal.guest;

import dev.iotajs.sandbox.HostCall;
import dev.iotajs.sandbox.HostFunction;
import dev.iotajs.sandbox.HostFunctionException;
import dev.iotajs.sandbox.ResultException;
import dev.iotajs.sandbox.ScriptException;
import dev.iotajs.sandbox.internal.guard.Guard;
import dev.iotajs.sandbox.internal.guard.Run;
import dev.iotajs.sandbox.internal.guest.async.AsyncRealm;
import dev.iotajs.sandbox.internal.guest.async.HostOperation;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import org.openjdk.nashorn.internal.objects.Global;
import org.openjdk.nashorn.internal.runtime.Context;
import org.openjdk.nashorn.internal.runtime.ECMAException;
import org.openjdk.nashorn.internal.runtime.ScriptFunction;
import org.openjdk.nashorn.internal.runtime.ScriptObject;

/** The way from a script to the host and back: plain copies in, plain copies out. */
final class HostFunctions {
  private static final System.Logger LOG = System.getLogger("dev.iotajs.sandbox");
  private static final MethodHandle CALL = callHandle();

  private HostFunctions() {}

  private static MethodHandle callHandle() {
    try {
      return MethodHandles.lookup()
          .findStatic(
              HostFunctions.class,
              "call",
              MethodType.methodType(
                  Object.class, String.class, HostFunction.class, Object.class, Object[].class));
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("call", e);
    }
  }

  static ScriptFunction wrap(String name, HostFunction function, Global global) {
    ScriptFunction wrapped =
        ScriptFunction.createBuiltin(name, MethodHandles.insertArguments(CALL, 0, name, function));
    wrapped.freeze();
    return wrapped;
  }

  @SuppressWarnings("unused") // by CALL
  private static Object call(String name, HostFunction function, Object self, Object... arguments) {
    Run run = Guard.current().run();
    run.charge(function.limit(), 1);
    Global global = Global.instance();
    List<Object> plain = copyIn(name, arguments, run);
    Object result;
    run.enterHostCall();
    Context.setGlobal((Global) null);
    try {
      result = function.call(new HostCall(name, plain, run));
      if (result instanceof CompletionStage) {
        result = listen(name, (CompletionStage<?>) result, global);
      }
    } catch (HostFunctionException e) {
      result = e;
    } catch (ScriptException e) {
      result = new HostFunctionException(e.code(), e.getMessage());
    } catch (Exception e) {
      // A run that has to stop interrupts what its host function waits for: no fault of that.
      run.stopIfAsked();
      result = hidden(name, e);
    } finally {
      Context.setGlobal(global);
      run.leaveHostCall();
    }
    if (result instanceof HostFunctionException) {
      throw scriptError((HostFunctionException) result, global);
    }
    return result instanceof HostOperation
        ? AsyncRealm.of(global).loop().promise((HostOperation) result, global)
        : copyOut(name, result, global);
  }

  private static Object copyOut(String name, Object result, Global global) {
    try {
      return ToScript.copy(result, global);
    } catch (IllegalArgumentException e) {
      throw scriptError(hidden(name, e), global);
    }
  }

  /** The script gets a promise, which is settled on the run's thread. */
  private static HostOperation listen(String name, CompletionStage<?> stage, Global global) {
    return AsyncRealm.of(global)
        .loop()
        .listen(
            stage,
            (value, error) -> {
              if (error == null) {
                return copyOut(name, value, Global.instance());
              }
              throw scriptError(failure(name, error), Global.instance());
            });
  }

  private static HostFunctionException failure(String name, Throwable error) {
    boolean wrapped = error instanceof CompletionException && error.getCause() != null;
    Throwable cause = wrapped ? error.getCause() : error;
    if (cause instanceof HostFunctionException) {
      return (HostFunctionException) cause;
    }
    if (cause instanceof ScriptException) {
      return new HostFunctionException(((ScriptException) cause).code(), cause.getMessage());
    }
    return hidden(name, cause);
  }

  private static List<Object> copyIn(String name, Object[] arguments, Run run) {
    try {
      return ToHost.copyAll(arguments, run);
    } catch (ResultException e) {
      throw scriptError(
          new HostFunctionException(
              "INVALID_ARGUMENT",
              "The arguments of " + name + " cannot be JSON: " + e.path() + " " + e.problem()),
          Global.instance());
    }
  }

  private static HostFunctionException hidden(String name, Throwable e) {
    LOG.log(System.Logger.Level.WARNING, "The host function " + name + " failed", e);
    return new HostFunctionException("HOST_ERROR", "The host function " + name + " failed");
  }

  private static ECMAException scriptError(HostFunctionException e, Global global) {
    ScriptObject error = global.newError(e.getMessage());
    error.addOwnProperty("code", 0, e.code());
    return new ECMAException(error, null);
  }
}
