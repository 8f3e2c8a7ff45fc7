package dev.iotajs.sandbox.internal.guest.async;

import dev.iotajs.sandbox.internal.guest.library.Builtin;
import dev.iotajs.sandbox.internal.guest.operations.Errors;

/** The methods of generators. */
public final class GeneratorPrototype {
  private GeneratorPrototype() {}

  private static GeneratorObject generator(Object self, String method) {
    if (self instanceof GeneratorObject) {
      return (GeneratorObject) self;
    }
    throw Errors.type("The method " + method + " was called on what is no generator");
  }

  /** Goes on with a value. */
  @Builtin(length = 1)
  public static Object next(Object self, Object value) {
    return generator(self, "next").next(value);
  }

  /** Goes on with a return. */
  @Builtin(name = "return", length = 1)
  public static Object returning(Object self, Object value) {
    return generator(self, "return").returning(value);
  }

  /** Goes on with an exception. */
  @Builtin(name = "throw", length = 1)
  public static Object throwing(Object self, Object reason) {
    return generator(self, "throw").throwing(reason);
  }
}
