package dev.iotajs.sandbox.internal.guest.library;

import dev.iotajs.sandbox.internal.guest.operations.Inherited;

/** A proxy, callable or not. */
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
}
