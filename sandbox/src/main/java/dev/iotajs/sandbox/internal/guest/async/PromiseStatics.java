package dev.iotajs.sandbox.internal.guest.async;

import static org.openjdk.nashorn.internal.runtime.ScriptRuntime.UNDEFINED;

import dev.iotajs.sandbox.internal.guest.library.Builtin;
import dev.iotajs.sandbox.internal.guest.operations.Errors;
import dev.iotajs.sandbox.internal.guest.operations.Values;
import java.util.Arrays;
import org.openjdk.nashorn.internal.runtime.ScriptObject;

/** The functions of the constructor of promises. */
public final class PromiseStatics {
  private static final Object[] NONE = {};

  private PromiseStatics() {}

  /** {@code Promise[Symbol.species]}. */
  @Builtin(name = "@@species", getter = true)
  public static Object species(Object self) {
    return self;
  }

  /** {@code Promise.resolve}. */
  @Builtin(length = 1)
  public static Object resolve(Object self, Object value) {
    if (!(self instanceof ScriptObject)) {
      throw Errors.type("Promise.resolve was called on what is no object");
    }
    return resolved(self, value, AsyncRealm.current());
  }

  /** The value itself if it is a promise of that constructor, else one resolved with it. */
  static ScriptObject resolved(Object constructor, Object value, AsyncRealm realm) {
    if (value instanceof PromiseObject
        && ((PromiseObject) value).get("constructor") == constructor) {
      return (PromiseObject) value;
    }
    Capability capability = Capability.of(constructor, realm);
    capability.resolve(value);
    return capability.promise();
  }

  /** {@code Promise.reject}. */
  @Builtin(length = 1)
  public static Object reject(Object self, Object reason) {
    Capability capability = Capability.of(self, AsyncRealm.current());
    capability.reject(reason);
    return capability.promise();
  }

  /** {@code Promise.try}. */
  @Builtin(name = "try", length = 1)
  public static Object attempt(Object self, Object... arguments) {
    Capability capability = Capability.of(self, AsyncRealm.current());
    try {
      Object callback = arguments.length == 0 ? UNDEFINED : arguments[0];
      Object[] rest =
          arguments.length < 2 ? NONE : Arrays.copyOfRange(arguments, 1, arguments.length);
      capability.resolve(Values.call(callback, UNDEFINED, rest));
    } catch (Throwable thrown) {
      capability.reject(Thrown.value(thrown));
    }
    return capability.promise();
  }

  /** {@code Promise.withResolvers}. */
  @Builtin
  public static Object withResolvers(Object self) {
    AsyncRealm realm = AsyncRealm.current();
    Capability capability = Capability.of(self, realm);
    ScriptObject result = realm.global().newObject();
    result.set("promise", capability.promise(), 0);
    result.set("resolve", capability.resolver(), 0);
    result.set("reject", capability.rejecter(), 0);
    return result;
  }

  /** {@code Promise.all}. */
  @Builtin(length = 1)
  public static Object all(Object self, Object iterable) {
    return Combination.of(self, iterable, Combination.Kind.ALL);
  }

  /** {@code Promise.allSettled}. */
  @Builtin(length = 1)
  public static Object allSettled(Object self, Object iterable) {
    return Combination.of(self, iterable, Combination.Kind.ALL_SETTLED);
  }

  /** {@code Promise.any}. */
  @Builtin(length = 1)
  public static Object any(Object self, Object iterable) {
    return Combination.of(self, iterable, Combination.Kind.ANY);
  }

  /** {@code Promise.race}. */
  @Builtin(length = 1)
  public static Object race(Object self, Object iterable) {
    return Combination.of(self, iterable, Combination.Kind.RACE);
  }
}
