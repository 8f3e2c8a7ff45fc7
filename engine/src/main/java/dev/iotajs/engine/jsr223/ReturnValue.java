package dev.iotajs.engine.jsr223;

import java.lang.invoke.MethodType;

/** Fits what a script's function gives to what a Java method returns, as JavaScript converts. */
final class ReturnValue {
  private ReturnValue() {}

  /**
   * The value as that type.
   *
   * @throws ClassCastException if it cannot be
   */
  static Object as(Class<?> type, Object value) {
    Class<?> wrapper = MethodType.methodType(type).wrap().returnType();
    if (wrapper == Void.class) {
      return null;
    }
    if (value == null && !type.isPrimitive()) {
      return null;
    }
    if (wrapper == Boolean.class) {
      return truth(value);
    }
    if (wrapper.isInstance(value)) {
      return value;
    }
    if (wrapper == String.class) {
      return text(value);
    }
    if (value instanceof Number || value == null) {
      return number(wrapper, value == null ? (Number) 0 : (Number) value);
    }
    throw mismatch(type, value);
  }

  private static boolean truth(Object value) {
    if (value instanceof Number) {
      double number = ((Number) value).doubleValue();
      return number != 0 && !Double.isNaN(number);
    }
    return value instanceof Boolean ? (Boolean) value : value != null && !value.equals("");
  }

  private static String text(Object value) {
    if (value instanceof Number) {
      double number = ((Number) value).doubleValue();
      if (number == Math.rint(number) && Math.abs(number) < 1L << 53) {
        return String.valueOf((long) number);
      }
    }
    return value.toString();
  }

  private static Object number(Class<?> wrapper, Number value) {
    if (wrapper == Integer.class) {
      return value.intValue();
    }
    if (wrapper == Long.class) {
      return value.longValue();
    }
    if (wrapper == Double.class) {
      return value.doubleValue();
    }
    if (wrapper == Float.class) {
      return value.floatValue();
    }
    if (wrapper == Short.class) {
      return value.shortValue();
    }
    if (wrapper == Byte.class) {
      return value.byteValue();
    }
    if (wrapper == Character.class) {
      return (char) value.intValue();
    }
    throw mismatch(wrapper, value);
  }

  private static ClassCastException mismatch(Class<?> type, Object value) {
    return new ClassCastException(
        "The script's function gave "
            + (value == null ? "nothing" : "a " + value.getClass().getSimpleName())
            + " where a "
            + type.getName()
            + " was expected");
  }
}
