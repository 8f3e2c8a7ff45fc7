package dev.iotajs.sandbox.internal.guest.async;

import static org.openjdk.nashorn.internal.runtime.ScriptRuntime.UNDEFINED;

import dev.iotajs.sandbox.internal.guest.library.Builtin;
import dev.iotajs.sandbox.internal.guest.operations.Errors;
import dev.iotajs.sandbox.internal.guest.operations.Values;
import dev.iotajs.sandbox.internal.guest.operations.WellKnown;
import java.lang.invoke.MethodHandles;
import org.openjdk.nashorn.internal.runtime.ScriptFunction;
import org.openjdk.nashorn.internal.runtime.ScriptObject;
import org.openjdk.nashorn.internal.runtime.ScriptRuntime;

/** The methods of promises. */
public final class PromisePrototype {
  private PromisePrototype() {}

  /** {@code Promise.prototype.then}. */
  @Builtin(length = 2)
  public static Object then(Object self, Object onFulfilled, Object onRejected) {
    if (!(self instanceof PromiseObject)) {
      throw Errors.type("Promise.prototype.then was called on what is no promise");
    }
    PromiseObject promise = (PromiseObject) self;
    AsyncRealm realm = AsyncRealm.current();
    Capability derived = Capability.of(species(promise, realm), realm);
    promise.then(new Reaction(onFulfilled, onRejected, derived));
    return derived.promise();
  }

  /** {@code Promise.prototype.catch}. */
  @Builtin(name = "catch", length = 1)
  public static Object catching(Object self, Object onRejected) {
    return callThen(self, UNDEFINED, onRejected);
  }

  static Object callThen(Object promise, Object onFulfilled, Object onRejected) {
    Object then = Values.get(promise, "then");
    return Values.call(then, promise, onFulfilled, onRejected);
  }

  /** {@code Promise.prototype.finally}. */
  @Builtin(name = "finally", length = 1)
  public static Object finallyDo(Object self, Object onFinally) {
    if (!(self instanceof ScriptObject)) {
      throw Errors.type("Promise.prototype.finally was called on what is no object");
    }
    AsyncRealm realm = AsyncRealm.current();
    Object constructor = species((ScriptObject) self, realm);
    if (!(onFinally instanceof ScriptFunction)) {
      return callThen(self, onFinally, onFinally);
    }
    Finally state = new Finally((ScriptFunction) onFinally, constructor);
    return callThen(self, Finally.THEN.create(state), Finally.CATCH.create(state));
  }

  /** The constructor for promises that are derived from an object. */
  static Object species(ScriptObject promise, AsyncRealm realm) {
    Object constructor = promise.get("constructor");
    if (constructor == UNDEFINED) {
      return realm.promiseConstructor();
    }
    if (!(constructor instanceof ScriptObject)) {
      throw Errors.type("The property constructor of a promise is not an object");
    }
    Object species = ((ScriptObject) constructor).get(WellKnown.SPECIES);
    if (Values.isNullish(species)) {
      return realm.promiseConstructor();
    }
    if (!Values.isConstructor(species)) {
      throw Errors.type("The property Symbol.species of a constructor is not a constructor");
    }
    return species;
  }

  /** What {@code finally} gives to {@code then}. */
  private static final class Finally extends Closures.State {
    static final Closures.Kind THEN =
        new Closures.Kind(MethodHandles.lookup(), "pass", Finally.class, 1);
    static final Closures.Kind CATCH =
        new Closures.Kind(MethodHandles.lookup(), "rethrow", Finally.class, 1);

    private final ScriptFunction action;
    private final Object constructor;

    Finally(ScriptFunction action, Object constructor) {
      this.action = action;
      this.constructor = constructor;
    }

    private Object after(Closures.Kind kind, Object value) {
      Object result = ScriptRuntime.apply(action, UNDEFINED);
      Object promise = PromiseStatics.resolved(constructor, result, AsyncRealm.current());
      return Values.call(Values.get(promise, "then"), promise, kind.create(new Constant(value)));
    }

    @SuppressWarnings("unused") // by THEN
    private static Object pass(Finally state, Object value) {
      return state.after(Constant.GIVE, value);
    }

    @SuppressWarnings("unused") // by CATCH
    private static Object rethrow(Finally state, Object reason) {
      return state.after(Constant.THROW, reason);
    }
  }

  /** A function that gives or throws always the same. */
  private static final class Constant extends Closures.State {
    static final Closures.Kind GIVE =
        new Closures.Kind(MethodHandles.lookup(), "give", Constant.class, 0);
    static final Closures.Kind THROW =
        new Closures.Kind(MethodHandles.lookup(), "throwing", Constant.class, 0);

    private final Object value;

    Constant(Object value) {
      this.value = value;
    }

    @SuppressWarnings("unused") // by GIVE
    private static Object give(Constant state) {
      return state.value;
    }

    @SuppressWarnings("unused") // by THROW
    private static Object throwing(Constant state) {
      throw Thrown.exception(state.value);
    }
  }
}
