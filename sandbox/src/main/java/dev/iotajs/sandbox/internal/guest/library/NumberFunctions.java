package dev.iotajs.sandbox.internal.guest.library;

/** Functions of {@code Number}. */
public final class NumberFunctions {
  private NumberFunctions() {}

  private static boolean isIntegral(Object value) {
    if (!(value instanceof Number)) {
      return false;
    }
    double number = ((Number) value).doubleValue();
    return !Double.isInfinite(number) && Math.floor(number) == number;
  }

  /** {@code Number.isFinite}. */
  @Builtin(length = 1)
  public static Object isFinite(Object self, Object value) {
    return value instanceof Number && Double.isFinite(((Number) value).doubleValue());
  }

  /** {@code Number.isInteger}. */
  @Builtin(length = 1)
  public static Object isInteger(Object self, Object value) {
    return isIntegral(value);
  }

  /** {@code Number.isNaN}. */
  @Builtin(length = 1)
  public static Object isNaN(Object self, Object value) {
    return value instanceof Number && Double.isNaN(((Number) value).doubleValue());
  }

  /** {@code Number.isSafeInteger}. */
  @Builtin(length = 1)
  public static Object isSafeInteger(Object self, Object value) {
    return isIntegral(value) && Math.abs(((Number) value).doubleValue()) <= Spec.MAX_LENGTH;
  }
}
