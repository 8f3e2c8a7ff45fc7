package dev.iotajs.sandbox.internal.guest.async;

import static org.openjdk.nashorn.internal.runtime.ScriptRuntime.UNDEFINED;

import dev.iotajs.sandbox.internal.guest.operations.Errors;
import dev.iotajs.sandbox.internal.guest.operations.Values;
import java.lang.invoke.MethodHandles;
import org.openjdk.nashorn.internal.runtime.ScriptFunction;
import org.openjdk.nashorn.internal.runtime.ScriptObject;
import org.openjdk.nashorn.internal.runtime.ScriptRuntime;

/** A promise, and the means to settle it. It may be one of a script's own kind. */
abstract class Capability {
  /** A new one made by a constructor; a TypeError if that is none, or not one of promises. */
  static Capability of(Object constructor, AsyncRealm realm) {
    if (constructor == realm.promiseConstructor()) {
      return new Plain(new PromiseObject(realm));
    }
    if (!Values.isConstructor(constructor)) {
      throw Errors.type(Values.describe(constructor) + " is not a constructor");
    }
    return Foreign.by((ScriptFunction) constructor);
  }

  abstract ScriptObject promise();

  abstract void resolve(Object value);

  abstract void reject(Object reason);

  /** The function that resolves it; for scripts. */
  abstract Object resolver();

  /** The function that rejects it; for scripts. */
  abstract Object rejecter();

  /** One of the realm's own kind, settled without functions unless somebody wants them. */
  private static final class Plain extends Capability {
    private final PromiseObject promise;
    private ResolvingFunctions functions;
    private ScriptFunction resolver;
    private ScriptFunction rejecter;

    Plain(PromiseObject promise) {
      this.promise = promise;
    }

    private ResolvingFunctions functions() {
      if (functions == null) {
        functions = new ResolvingFunctions(promise);
      }
      return functions;
    }

    @Override
    ScriptObject promise() {
      return promise;
    }

    @Override
    void resolve(Object value) {
      if (functions == null) {
        promise.resolve(value);
      } else {
        functions.resolveOnce(value);
      }
    }

    @Override
    void reject(Object reason) {
      if (functions == null) {
        promise.reject(reason);
      } else {
        functions.rejectOnce(reason);
      }
    }

    @Override
    Object resolver() {
      if (resolver == null) {
        resolver = functions().resolve();
      }
      return resolver;
    }

    @Override
    Object rejecter() {
      if (rejecter == null) {
        rejecter = functions().reject();
      }
      return rejecter;
    }
  }

  /** One that a script's constructor has made. */
  private static final class Foreign extends Capability {
    private final ScriptObject promise;
    private final Executor executor;

    private Foreign(ScriptObject promise, Executor executor) {
      this.promise = promise;
      this.executor = executor;
    }

    static Foreign by(ScriptFunction constructor) {
      Executor executor = new Executor();
      Object promise = ScriptRuntime.construct(constructor, Executor.KIND.create(executor));
      Values.function(executor.resolve);
      Values.function(executor.reject);
      return new Foreign((ScriptObject) promise, executor);
    }

    @Override
    ScriptObject promise() {
      return promise;
    }

    @Override
    void resolve(Object value) {
      Values.call(executor.resolve, UNDEFINED, value);
    }

    @Override
    void reject(Object reason) {
      Values.call(executor.reject, UNDEFINED, reason);
    }

    @Override
    Object resolver() {
      return executor.resolve;
    }

    @Override
    Object rejecter() {
      return executor.reject;
    }
  }

  /** Takes the functions that a constructor gives to its executor. */
  private static final class Executor extends Closures.State {
    static final Closures.Kind KIND =
        new Closures.Kind(MethodHandles.lookup(), "execute", Executor.class, 2);

    private Object resolve = UNDEFINED;
    private Object reject = UNDEFINED;

    @SuppressWarnings("unused") // by KIND
    private static Object execute(Executor executor, Object resolve, Object reject) {
      if (executor.resolve != UNDEFINED || executor.reject != UNDEFINED) {
        throw Errors.type("The executor of a promise was called twice");
      }
      executor.resolve = resolve;
      executor.reject = reject;
      return UNDEFINED;
    }
  }
}
