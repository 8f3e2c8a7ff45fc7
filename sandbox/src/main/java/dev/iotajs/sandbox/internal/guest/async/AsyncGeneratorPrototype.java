package dev.iotajs.sandbox.internal.guest.async;

import dev.iotajs.sandbox.internal.guest.async.Machine.Resumption;
import dev.iotajs.sandbox.internal.guest.library.Builtin;
import dev.iotajs.sandbox.internal.guest.operations.Errors;

/** The methods of async generators. */
public final class AsyncGeneratorPrototype {
  private AsyncGeneratorPrototype() {}

  private static Object request(Object self, Resumption how, Object value) {
    AsyncRealm realm = AsyncRealm.current();
    PromiseObject promise = new PromiseObject(realm);
    if (self instanceof AsyncGeneratorObject) {
      ((AsyncGeneratorObject) self).request(how, value, promise);
    } else {
      promise.reject(Errors.type("A method of async generators was called on another").thrown);
    }
    return promise;
  }

  /** Goes on with a value. */
  @Builtin(length = 1)
  public static Object next(Object self, Object value) {
    return request(self, Resumption.NEXT, value);
  }

  /** Goes on with a return. */
  @Builtin(name = "return", length = 1)
  public static Object returning(Object self, Object value) {
    return request(self, Resumption.RETURN, value);
  }

  /** Goes on with an exception. */
  @Builtin(name = "throw", length = 1)
  public static Object throwing(Object self, Object reason) {
    return request(self, Resumption.THROW, reason);
  }
}
