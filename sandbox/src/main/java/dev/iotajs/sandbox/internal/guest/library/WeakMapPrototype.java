package dev.iotajs.sandbox.internal.guest.library;

import org.openjdk.nashorn.internal.objects.NativeWeakMap;

/** Methods of {@code WeakMap.prototype}. */
public final class WeakMapPrototype {
  private WeakMapPrototype() {}

  /** {@code get}. */
  @Builtin(length = 1)
  public static Object get(Object self, Object key) {
    return NativeWeakMap.has(self, key) ? NativeWeakMap.get(self, key) : Spec.UNDEFINED;
  }
}
