package dev.iotajs.sandbox.internal.guest;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.invoke.VarHandle;

/**
 * Handles of methods and fields, private ones too, of the engine and of our own classes. One that
 * is not there is a {@link LinkageError}: this is not the engine, or it is not woven.
 */
public final class Handles {
  private Handles() {}

  /** A static method. */
  public static MethodHandle ofStatic(Class<?> owner, String name, MethodType type) {
    return in(owner, name, lookup -> lookup.findStatic(owner, name, type));
  }

  /** A method of an object, which comes first. */
  public static MethodHandle ofVirtual(Class<?> owner, String name, MethodType type) {
    return in(owner, name, lookup -> lookup.findVirtual(owner, name, type));
  }

  /** A constructor; its type ends in void. */
  public static MethodHandle ofConstructor(Class<?> owner, MethodType type) {
    return in(owner, "<init>", lookup -> lookup.findConstructor(owner, type));
  }

  /** A field of an object. */
  public static VarHandle ofField(Class<?> owner, String name, Class<?> type) {
    return in(owner, name, lookup -> lookup.findVarHandle(owner, name, type));
  }

  /** A static field. */
  public static VarHandle ofStaticField(Class<?> owner, String name, Class<?> type) {
    return in(owner, name, lookup -> lookup.findStaticVarHandle(owner, name, type));
  }

  /** Reads a field of an object. */
  public static MethodHandle ofGetter(Class<?> owner, String name, Class<?> type) {
    return in(owner, name, lookup -> lookup.findGetter(owner, name, type));
  }

  /** A test that is true where both are; the second is asked only if the first is true. */
  static MethodHandle both(MethodHandle first, MethodHandle second) {
    MethodHandle never =
        MethodHandles.dropArguments(
            MethodHandles.constant(boolean.class, false), 0, second.type().parameterList());
    return MethodHandles.guardWithTest(first, second, never);
  }

  private interface Find<T> {
    T in(MethodHandles.Lookup lookup) throws ReflectiveOperationException;
  }

  private static <T> T in(Class<?> owner, String name, Find<T> find) {
    try {
      return find.in(MethodHandles.privateLookupIn(owner, MethodHandles.lookup()));
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(owner.getName() + "." + name, e);
    }
  }
}
