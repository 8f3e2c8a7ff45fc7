package dev.iotajs.engine.jsr223;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.script.ScriptException;

/**
 * A Java interface whose methods are the functions of the same names of a script. A default method
 * for which the script has no function stays what it is.
 */
final class InterfaceProxy implements InvocationHandler {
  /** Begins one call into the realm. */
  @FunctionalInterface
  interface Entries {
    Entry begin() throws ScriptException;
  }

  private static final Set<String> OBJECT_METHODS =
      Stream.of(Object.class.getMethods())
          .map(InterfaceProxy::signature)
          .collect(Collectors.toSet());

  private final LiveValue thiz;
  private final Entries entries;

  /** With the functions of an object, or global ones if it is null. */
  InterfaceProxy(LiveValue thiz, Entries entries) {
    this.thiz = thiz;
    this.entries = entries;
  }

  private static String signature(Method method) {
    return method.getName() + MethodType.methodType(void.class, method.getParameterTypes());
  }

  /** The proxy, or null if functions are missing. */
  <T> T as(Class<T> type) {
    Set<String> needed =
        Stream.of(type.getMethods())
            .filter(method -> Modifier.isAbstract(method.getModifiers()))
            .filter(method -> !OBJECT_METHODS.contains(signature(method)))
            .map(Method::getName)
            .collect(Collectors.toSet());
    try {
      if (!entries.begin().hasFunctions(thiz, needed)) {
        return null;
      }
    } catch (ScriptException e) {
      throw unchecked(e);
    }
    return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, this));
  }

  @Override
  public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
    Object[] given = arguments == null ? new Object[0] : arguments;
    if (method.getDeclaringClass() == Object.class) {
      return invokeObjectMethod(proxy, method, given);
    }
    try {
      Object result = entries.begin().call(thiz, method.getName(), given);
      return ReturnValue.as(method.getReturnType(), result);
    } catch (NoSuchMethodException e) {
      if (method.isDefault()) {
        return invokeDefault(proxy, method, given);
      }
      throw new UnsupportedOperationException(e.getMessage(), e);
    } catch (ScriptException e) {
      throw declares(method, ScriptException.class) ? e : unchecked(e);
    }
  }

  private static Object invokeObjectMethod(Object proxy, Method method, Object[] arguments) {
    switch (method.getName()) {
      case "equals":
        return proxy == arguments[0];
      case "hashCode":
        return System.identityHashCode(proxy);
      default:
        return "Script as " + proxy.getClass().getInterfaces()[0].getName();
    }
  }

  private static Object invokeDefault(Object proxy, Method method, Object[] arguments)
      throws Throwable {
    Class<?> type = method.getDeclaringClass();
    MethodType signature =
        MethodType.methodType(method.getReturnType(), method.getParameterTypes());
    return MethodHandles.lookup()
        .findSpecial(type, method.getName(), signature, type)
        .bindTo(proxy)
        .invokeWithArguments(arguments);
  }

  private static boolean declares(Method method, Class<?> exception) {
    return Stream.of(method.getExceptionTypes()).anyMatch(type -> type.isAssignableFrom(exception));
  }

  /** What the sandbox threw, or something that says the same. */
  private static RuntimeException unchecked(ScriptException e) {
    return e.getCause() instanceof RuntimeException
        ? (RuntimeException) e.getCause()
        : new IllegalStateException(e.getMessage(), e);
  }
}
