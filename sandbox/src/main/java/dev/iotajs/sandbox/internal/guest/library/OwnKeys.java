package dev.iotajs.sandbox.internal.guest.library;

import dev.iotajs.sandbox.internal.guest.operations.Errors;
import java.util.HashSet;
import java.util.Set;
import org.openjdk.nashorn.internal.runtime.JSType;
import org.openjdk.nashorn.internal.runtime.PropertyDescriptor;
import org.openjdk.nashorn.internal.runtime.ScriptObject;
import org.openjdk.nashorn.internal.runtime.Symbol;

/** The keys of all own properties: first strings, then symbols. */
final class OwnKeys {
  private OwnKeys() {}

  static Object[] of(ScriptObject object) {
    if (object instanceof ProxyLike) {
      return ((ProxyLike) object).traps().ownKeys();
    }
    String[] names = object.getOwnKeys(true);
    Symbol[] symbols = object.getOwnSymbols(true);
    Object[] keys = new Object[names.length + symbols.length];
    System.arraycopy(names, 0, keys, 0, names.length);
    System.arraycopy(symbols, 0, keys, names.length, symbols.length);
    return keys;
  }

  /** What a trap said, if that is possible for its target; else a TypeError. */
  static Object[] checked(Object list, ScriptObject target) {
    Object[] keys = ReflectObject.arguments(list);
    Set<Object> open = new HashSet<>();
    for (int i = 0; i < keys.length; i++) {
      keys[i] = key(keys[i]);
      if (!open.add(keys[i])) {
        throw broken();
      }
    }
    boolean extensible = target.isExtensible();
    for (Object key : of(target)) {
      Object own = target.getOwnPropertyDescriptor(key);
      boolean fixed =
          own instanceof PropertyDescriptor && !((PropertyDescriptor) own).isConfigurable();
      if (!open.remove(key) && (fixed || !extensible)) {
        throw broken();
      }
    }
    if (!extensible && !open.isEmpty()) {
      throw broken();
    }
    return keys;
  }

  private static Object key(Object key) {
    if (key instanceof Symbol) {
      return key;
    }
    if (!JSType.isString(key)) {
      throw Errors.type("The proxy's 'ownKeys' may give strings and symbols only");
    }
    return key.toString();
  }

  private static RuntimeException broken() {
    return Errors.type("The proxy's 'ownKeys' contradicts its target");
  }
}
