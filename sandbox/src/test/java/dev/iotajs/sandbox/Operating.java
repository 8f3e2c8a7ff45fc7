package dev.iotajs.sandbox;

import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.concurrent.Callable;

/**
 * Scripts that call operations as down-levelled programs do, with {@code operations} as a global.
 */
final class Operating {
  private static final Realm TEMPLATE = Scripts.realm();
  private static final ClassLoader LOADER = TEMPLATE.getClass().getClassLoader();
  private static final Object OPERATIONS =
      inRealm(TEMPLATE, () -> call("operations.Operations", "create", global(TEMPLATE)));

  private Operating() {}

  /** A realm with the operations. */
  static Realm realm() {
    Realm realm = Scripts.realm();
    addGlobal(realm, "operations", OPERATIONS);
    return realm;
  }

  static Object run(String code) {
    return Scripts.run(realm(), code);
  }

  /** Gives a realm a global that only our own code can make. */
  static void addGlobal(Realm realm, String name, Object value) {
    inRealm(
        realm,
        () ->
            method(global(realm).getClass(), "addOwnProperty", 3, Object.class)
                .invoke(global(realm), name, 0, value));
  }

  /** Gives a realm a global that a method {@code create} of a class of ours makes. */
  static void addGlobal(Realm realm, String name, String maker) {
    addGlobal(realm, name, inRealm(realm, () -> call(maker, "create", global(realm))));
  }

  /** Makes the well-known symbols properties of the constructor. */
  static void addSymbols(Realm realm) {
    inRealm(
        realm,
        () -> {
          Object symbol =
              method(global(realm).getClass(), "get", 1, Object.class)
                  .invoke(global(realm), "Symbol");
          for (Field field : guest("operations.WellKnown").getFields()) {
            String name = field.get(null).toString().replaceAll(".*\\.|\\)", "");
            if (!name.equals("iterator")) {
              method(symbol.getClass(), "addOwnProperty", 3, Object.class)
                  .invoke(symbol, name, 0, field.get(null));
            }
          }
          return null;
        });
  }

  private static Class<?> guest(String name) throws ClassNotFoundException {
    return Class.forName("dev.iotajs.sandbox.internal.guest." + name, true, LOADER);
  }

  private static Object call(String className, String name, Object argument) throws Exception {
    Class<?> type = Class.forName("dev.iotajs.sandbox.internal.guest." + className, true, LOADER);
    return method(type, name, 1, null).invoke(null, argument);
  }

  private static Method method(Class<?> type, String name, int parameters, Class<?> last) {
    for (Method method : type.getMethods()) {
      Class<?>[] types = method.getParameterTypes();
      if (method.getName().equals(name)
          && types.length == parameters
          && (last == null || types[parameters - 1] == last)) {
        return method;
      }
    }
    throw new AssertionError(name);
  }

  private static Object global(Realm realm) {
    try {
      Field field = realm.getClass().getDeclaredField("global");
      field.setAccessible(true);
      return field.get(realm);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("global", e);
    }
  }

  private static Object inRealm(Realm realm, Callable<Object> work) {
    try {
      Object global = global(realm);
      Class<?> context =
          Class.forName("org.openjdk.nashorn.internal.runtime.Context", true, LOADER);
      Method set = context.getMethod("setGlobal", global.getClass());
      Object outer = context.getMethod("getGlobal").invoke(null);
      set.invoke(null, global);
      try {
        return work.call();
      } finally {
        set.invoke(null, outer);
      }
    } catch (InvocationTargetException e) {
      throw new AssertionError(e.getCause());
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }
}
