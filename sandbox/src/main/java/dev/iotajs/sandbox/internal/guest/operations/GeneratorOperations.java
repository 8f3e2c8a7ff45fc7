package dev.iotajs.sandbox.internal.guest.operations;

import dev.iotajs.sandbox.internal.guest.async.AsyncFunction;
import dev.iotajs.sandbox.internal.guest.async.AsyncGeneratorObject;
import dev.iotajs.sandbox.internal.guest.async.AsyncRealm;
import dev.iotajs.sandbox.internal.guest.async.GeneratorIntrinsics;
import dev.iotajs.sandbox.internal.guest.async.GeneratorObject;
import org.openjdk.nashorn.internal.objects.Global;
import org.openjdk.nashorn.internal.runtime.ScriptFunction;

/** Generators, async functions, and what their bodies need. */
public final class GeneratorOperations {
  private GeneratorOperations() {}

  private static GeneratorIntrinsics intrinsics() {
    return AsyncRealm.of(Global.instance()).generators();
  }

  /** Makes a new function a generator function; gives it. */
  public static Object generatorFunction(Object self, Object function) {
    intrinsics().markGenerator((ScriptFunction) function);
    return function;
  }

  /** Makes a new function an async function; gives it. */
  public static Object asyncFunction(Object self, Object function) {
    intrinsics().markAsync((ScriptFunction) function);
    return function;
  }

  /** Makes a new function an async generator function; gives it. */
  public static Object asyncGeneratorFunction(Object self, Object function) {
    intrinsics().markAsyncGenerator((ScriptFunction) function);
    return function;
  }

  /** A generator of a function, with the machine that is its body. */
  public static Object generator(Object self, Object function, Object step) {
    return GeneratorObject.create((ScriptFunction) function, (ScriptFunction) step);
  }

  /** Runs the machine of an async function; gives the promise. */
  public static Object async(Object self, Object step) {
    return AsyncFunction.start((ScriptFunction) step);
  }

  /** An async generator of a function, with the machine that is its body. */
  public static Object asyncGenerator(Object self, Object function, Object step) {
    return AsyncGeneratorObject.create((ScriptFunction) function, (ScriptFunction) step);
  }

  /** The keys of a for-in loop; for {@link #nextKey}. */
  public static Object enumerate(Object self, Object object) {
    return new KeyCursor(object);
  }

  /** The next key that is still there, a string; undefined at the end. */
  public static Object nextKey(Object self, Object cursor) {
    return ((KeyCursor) cursor).next();
  }
}
