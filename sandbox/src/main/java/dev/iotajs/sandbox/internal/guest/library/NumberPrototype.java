package dev.iotajs.sandbox.internal.guest.library;

import dev.iotajs.sandbox.internal.guest.operations.Errors;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.openjdk.nashorn.internal.objects.NativeNumber;
import org.openjdk.nashorn.internal.runtime.JSType;

/** Methods of {@code Number.prototype}, which take up to 100 digits. */
public final class NumberPrototype {
  private NumberPrototype() {}

  private static double thisNumber(Object self) {
    if (self instanceof Number) {
      return ((Number) self).doubleValue();
    }
    return NativeNumber.valueOf(self);
  }

  private static void between(double value, int low, int high, String what) {
    if (value < low || value > high) {
      throw Errors.range(what + " must be between " + low + " and " + high);
    }
  }

  /** {@code toExponential}. */
  @Builtin(length = 1)
  public static Object toExponential(Object self, Object digits) {
    double value = thisNumber(self);
    double fraction = Spec.toInteger(digits);
    if (!Double.isFinite(value)) {
      return JSType.toString(value);
    }
    between(fraction, 0, 100, "The number of digits");
    if (Spec.isUndefined(digits)) {
      BigDecimal shortest = new BigDecimal(JSType.toString(Math.abs(value))).stripTrailingZeros();
      return exponential(value, value == 0 ? 1 : shortest.precision());
    }
    return exponential(value, (int) fraction + 1);
  }

  private static String exponential(double value, int precision) {
    String sign = value < 0 ? "-" : "";
    if (value == 0) {
      return precision == 1 ? "0e+0" : "0." + "0".repeat(precision - 1) + "e+0";
    }
    BigDecimal rounded = rounded(Math.abs(value), precision);
    String figures = figures(rounded, precision);
    int exponent = exponent(rounded);
    String rest = precision == 1 ? "" : "." + figures.substring(1);
    return sign + figures.charAt(0) + rest + "e" + (exponent < 0 ? "-" : "+") + Math.abs(exponent);
  }

  private static BigDecimal rounded(double value, int precision) {
    return new BigDecimal(value).round(new MathContext(precision, RoundingMode.HALF_UP));
  }

  private static int exponent(BigDecimal value) {
    return value.precision() - value.scale() - 1;
  }

  private static String figures(BigDecimal value, int precision) {
    String figures = value.unscaledValue().toString();
    return figures.length() < precision
        ? figures + "0".repeat(precision - figures.length())
        : figures.substring(0, precision);
  }

  /** {@code toFixed}. */
  @Builtin(length = 1)
  public static Object toFixed(Object self, Object digits) {
    double value = thisNumber(self);
    double fraction = Spec.toInteger(digits);
    between(fraction, 0, 100, "The number of digits");
    if (!Double.isFinite(value) || Math.abs(value) >= 1e21) {
      return JSType.toString(value);
    }
    String text =
        new BigDecimal(Math.abs(value))
            .setScale((int) fraction, RoundingMode.HALF_UP)
            .toPlainString();
    return value < 0 ? "-" + text : text;
  }

  /** {@code toPrecision}. */
  @Builtin(length = 1)
  public static Object toPrecision(Object self, Object digits) {
    double value = thisNumber(self);
    if (Spec.isUndefined(digits)) {
      return JSType.toString(value);
    }
    double wanted = Spec.toInteger(digits);
    if (!Double.isFinite(value)) {
      return JSType.toString(value);
    }
    between(wanted, 1, 100, "The precision");
    int precision = (int) wanted;
    if (value == 0) {
      return precision == 1 ? "0" : "0." + "0".repeat(precision - 1);
    }
    BigDecimal rounded = rounded(Math.abs(value), precision);
    int exponent = exponent(rounded);
    if (exponent < -6 || exponent >= precision) {
      return exponential(value, precision);
    }
    return (value < 0 ? "-" : "") + plain(figures(rounded, precision), exponent);
  }

  private static String plain(String figures, int exponent) {
    if (exponent < 0) {
      return "0." + "0".repeat(-exponent - 1) + figures;
    }
    boolean whole = exponent == figures.length() - 1;
    return whole
        ? figures
        : figures.substring(0, exponent + 1) + "." + figures.substring(exponent + 1);
  }

  /** {@code toLocaleString}. */
  @Builtin
  public static Object toLocaleString(Object self) {
    return JSType.toString(thisNumber(self));
  }

  /** {@code toString}. */
  @Builtin(length = 1)
  public static Object toString(Object self, Object radix) {
    double value = thisNumber(self);
    double base = Spec.isUndefined(radix) ? 10 : Spec.toInteger(radix);
    between(base, 2, 36, "The radix");
    return base == 10 || !Double.isFinite(value)
        ? JSType.toString(value)
        : RadixText.of(value, (int) base);
  }
}
