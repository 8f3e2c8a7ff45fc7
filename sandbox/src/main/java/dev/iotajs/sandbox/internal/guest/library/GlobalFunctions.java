package dev.iotajs.sandbox.internal.guest.library;

import org.openjdk.nashorn.internal.runtime.JSType;

/** Functions of the global object that the engine has not quite right. */
public final class GlobalFunctions {
  private GlobalFunctions() {}

  /** {@code isFinite}. */
  @Builtin(length = 1)
  public static Object isFinite(Object self, Object value) {
    return Double.isFinite(Spec.toNumber(value));
  }

  /** {@code isNaN}. */
  @Builtin(length = 1)
  public static Object isNaN(Object self, Object value) {
    return Double.isNaN(Spec.toNumber(value));
  }

  /** {@code parseFloat}. */
  @Builtin(length = 1)
  public static Object parseFloat(Object self, Object text) {
    return org.openjdk.nashorn.internal.runtime.GlobalFunctions.parseFloat(self, Spec.toText(text));
  }

  /** {@code parseInt}. */
  @Builtin(length = 2)
  public static Object parseInt(Object self, Object text, Object radix) {
    String digits = Spec.toText(text);
    int base = JSType.toInt32(Spec.toNumber(radix));
    return org.openjdk.nashorn.internal.runtime.GlobalFunctions.parseInt(self, digits, base);
  }
}
