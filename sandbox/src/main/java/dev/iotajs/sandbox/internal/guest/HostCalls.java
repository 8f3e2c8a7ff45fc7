package dev.iotajs.sandbox.internal.guest;

import dev.iotajs.sandbox.HostFunctionException;
import dev.iotajs.sandbox.ResultException;
import dev.iotajs.sandbox.ScriptException;
import dev.iotajs.sandbox.internal.guard.Guard;
import dev.iotajs.sandbox.internal.guard.Run;
import dev.iotajs.sandbox.internal.guest.async.AsyncRealm;
import dev.iotajs.sandbox.internal.guest.async.HostOperation;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import org.openjdk.nashorn.internal.objects.Global;
import org.openjdk.nashorn.internal.runtime.Context;
import org.openjdk.nashorn.internal.runtime.ECMAException;
import org.openjdk.nashorn.internal.runtime.ScriptObject;

/** The way from a script to the host and back: plain copies in, plain copies out. */
final class HostCalls {
  private static final System.Logger LOG = System.getLogger("dev.iotajs.sandbox");

  private HostCalls() {}

  /** Makes values of the script of what the host gave. The script's realm is current. */
  interface Answer {
    /**
     * The script's value.
     *
     * @throws IllegalArgumentException if it is none that a script can have
     */
    Object toScript(Object value, Global global);
  }

  /** Plain copies of what a script calls the host with. */
  static List<Object> copyIn(String name, Object[] arguments, Run run) {
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

  /**
   * Runs the host's code. No realm is current meanwhile.
   *
   * @return the answer, or a promise of it
   */
  static Object call(String name, Callable<Object> code, Answer answer) {
    Run run = Guard.current().run();
    Global global = Global.instance();
    Object result;
    run.enterHostCall();
    Context.setGlobal((Global) null);
    try {
      result = code.call();
      if (result instanceof CompletionStage) {
        result = listen(name, (CompletionStage<?>) result, answer, global);
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
        : copyOut(name, result, answer, global);
  }

  private static Object copyOut(String name, Object result, Answer answer, Global global) {
    try {
      return answer.toScript(result, global);
    } catch (IllegalArgumentException e) {
      throw scriptError(hidden(name, e), global);
    }
  }

  /** The script gets a promise, which is settled on the run's thread. */
  private static HostOperation listen(
      String name, CompletionStage<?> stage, Answer answer, Global global) {
    return AsyncRealm.of(global)
        .loop()
        .listen(
            stage,
            (value, error) -> {
              if (error == null) {
                return copyOut(name, value, answer, Global.instance());
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

  /** What a script sees of a failure that the host's log gets. */
  static HostFunctionException hidden(String name, Throwable e) {
    LOG.log(System.Logger.Level.WARNING, "The host function " + name + " failed", e);
    return new HostFunctionException("HOST_ERROR", "The host function " + name + " failed");
  }

  static ECMAException scriptError(HostFunctionException e, Global global) {
    ScriptObject error = global.newError(e.getMessage());
    error.addOwnProperty("code", 0, e.code());
    return new ECMAException(error, null);
  }
}
