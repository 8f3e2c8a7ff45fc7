package dev.iotajs.sandbox.internal.guest.library;

import dev.iotajs.sandbox.internal.guest.operations.Errors;
import dev.iotajs.sandbox.internal.guest.operations.Inherited;
import dev.iotajs.sandbox.internal.guest.operations.Values;
import org.openjdk.nashorn.internal.runtime.ScriptRuntime;
import org.openjdk.nashorn.internal.runtime.linker.NashornCallSiteDescriptor;

/**
 * A proxy, callable or not, and what its overrides of the engine's methods come to. Keys are
 * whatever the engine has: {@link ProxyTraps} get them as strings and symbols.
 */
interface ProxyLike extends Inherited.Exotic {
  /** What it does. */
  ProxyTraps traps();

  @Override
  default Object get(Object key, Object receiver) {
    return traps().get(key, receiver);
  }

  @Override
  default boolean set(Object key, Object value, Object receiver) {
    return traps().set(key, value, receiver);
  }

  default Object read(Object key) {
    return get(ProxyLinks.key(key), this);
  }

  default void write(Object key, Object value, int flags) {
    Object name = ProxyLinks.key(key);
    boolean done = set(name, value, this);
    require(done || !NashornCallSiteDescriptor.isStrictFlag(flags), "set", name);
  }

  default boolean contains(Object key) {
    return traps().has(ProxyLinks.key(key));
  }

  default Object describe(Object key) {
    return traps().getOwnPropertyDescriptor(ProxyLinks.key(key));
  }

  default boolean owns(Object key) {
    return describe(key) != ScriptRuntime.UNDEFINED;
  }

  default boolean define(Object key, Object description, boolean strict) {
    Object name = ProxyLinks.key(key);
    boolean done = traps().defineProperty(name, description);
    require(done || !strict, "define", name);
    return done;
  }

  default boolean drop(Object key, boolean strict) {
    Object name = ProxyLinks.key(key);
    boolean done = traps().delete(name);
    require(done || !strict, "delete", name);
    return done;
  }

  default void close() {
    if (!traps().preventExtensions()) {
      throw Errors.type("The proxy refuses to become not extensible");
    }
  }

  private static void require(boolean done, String what, Object name) {
    if (!done) {
      throw Errors.type("The proxy refuses to " + what + " '" + Values.describe(name) + "'");
    }
  }
}
