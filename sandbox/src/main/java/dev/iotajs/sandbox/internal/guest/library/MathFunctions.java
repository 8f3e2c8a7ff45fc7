package dev.iotajs.sandbox.internal.guest.library;

import org.openjdk.nashorn.internal.runtime.JSType;

/** What {@code Math} has since ECMAScript 2015. */
public final class MathFunctions {
  private static final double LN2 = 0.6931471805599453;

  private MathFunctions() {}

  /** {@code Math.acosh}. */
  @Builtin(length = 1)
  public static Object acosh(Object self, Object x) {
    double v = Spec.toNumber(x);
    if (v > 1e150) {
      return StrictMath.log(v) + LN2;
    }
    double t = v - 1;
    return v < 1 ? Double.NaN : StrictMath.log1p(t + StrictMath.sqrt(2 * t + t * t));
  }

  /** {@code Math.asinh}. */
  @Builtin(length = 1)
  public static Object asinh(Object self, Object x) {
    double v = Spec.toNumber(x);
    double a = Math.abs(v);
    if (a == 0 || Double.isInfinite(v) || Double.isNaN(v)) {
      return v;
    }
    double result =
        a > 1e150
            ? StrictMath.log(a) + LN2
            : StrictMath.log1p(a + a * a / (1 + StrictMath.sqrt(a * a + 1)));
    return Math.copySign(result, v);
  }

  /** {@code Math.atanh}. */
  @Builtin(length = 1)
  public static Object atanh(Object self, Object x) {
    double v = Spec.toNumber(x);
    double a = Math.abs(v);
    return a == 0 ? v : Math.copySign(0.5 * StrictMath.log1p(2 * a / (1 - a)), v);
  }

  /** {@code Math.cbrt}. */
  @Builtin(length = 1)
  public static Object cbrt(Object self, Object x) {
    return StrictMath.cbrt(Spec.toNumber(x));
  }

  /** {@code Math.clz32}. */
  @Builtin(length = 1)
  public static Object clz32(Object self, Object x) {
    return Integer.numberOfLeadingZeros(JSType.toInt32(Spec.toNumber(x)));
  }

  /** {@code Math.cosh}. */
  @Builtin(length = 1)
  public static Object cosh(Object self, Object x) {
    return StrictMath.cosh(Spec.toNumber(x));
  }

  /** {@code Math.expm1}. */
  @Builtin(length = 1)
  public static Object expm1(Object self, Object x) {
    return StrictMath.expm1(Spec.toNumber(x));
  }

  /** {@code Math.fround}. */
  @Builtin(length = 1)
  public static Object fround(Object self, Object x) {
    return (double) (float) Spec.toNumber(x);
  }

  /** {@code Math.f16round}. */
  @Builtin(length = 1)
  public static Object f16round(Object self, Object x) {
    return HalfFloats.toDouble(HalfFloats.bits(Spec.toNumber(x)));
  }

  /** {@code Math.hypot}. */
  @Builtin(length = 2)
  public static Object hypot(Object self, Object... values) {
    double[] numbers = new double[values.length];
    double largest = 0;
    boolean infinite = false;
    boolean nan = false;
    for (int i = 0; i < values.length; i++) {
      numbers[i] = Math.abs(Spec.toNumber(values[i]));
      infinite |= Double.isInfinite(numbers[i]);
      nan |= Double.isNaN(numbers[i]);
      largest = Math.max(largest, numbers[i]);
    }
    if (infinite) {
      return Double.POSITIVE_INFINITY;
    }
    if (nan) {
      return Double.NaN;
    }
    return Spec.number(largest == 0 ? 0 : scaledRoot(numbers, largest));
  }

  /** Kahan's summation keeps the small ones. */
  private static double scaledRoot(double[] numbers, double largest) {
    if (numbers.length == 2) {
      return StrictMath.hypot(numbers[0], numbers[1]);
    }
    double sum = 0;
    double lost = 0;
    for (double number : numbers) {
      double scaled = number / largest;
      double summand = scaled * scaled - lost;
      double next = sum + summand;
      lost = (next - sum) - summand;
      sum = next;
    }
    return StrictMath.sqrt(sum) * largest;
  }

  /** {@code Math.imul}. */
  @Builtin(length = 2)
  public static Object imul(Object self, Object x, Object y) {
    int a = JSType.toInt32(Spec.toNumber(x));
    return a * JSType.toInt32(Spec.toNumber(y));
  }

  /** {@code Math.log10}. */
  @Builtin(length = 1)
  public static Object log10(Object self, Object x) {
    return StrictMath.log10(Spec.toNumber(x));
  }

  /** {@code Math.log1p}. */
  @Builtin(length = 1)
  public static Object log1p(Object self, Object x) {
    return StrictMath.log1p(Spec.toNumber(x));
  }

  /** {@code Math.log2}, exact for powers of two. */
  @Builtin(length = 1)
  public static Object log2(Object self, Object x) {
    double v = Spec.toNumber(x);
    if (!(v > 0) || Double.isInfinite(v)) {
      return StrictMath.log(v);
    }
    int exponent = Math.getExponent(v);
    if (exponent < Double.MIN_EXPONENT) {
      exponent = Math.getExponent(v * 0x1p54) - 54;
    }
    double fraction = v / StrictMath.pow(2, exponent);
    return fraction == 1 ? (double) exponent : exponent + StrictMath.log(fraction) / LN2;
  }

  /** {@code Math.round}. Takes the place of the engine's own, which errs near a half. */
  public static double round(Object self, Object x) {
    double v = Spec.toNumber(x);
    double below = Math.floor(v);
    return Math.copySign(v - below >= 0.5 ? below + 1 : below, v);
  }

  /** {@code Math.sign}. */
  @Builtin(length = 1)
  public static Object sign(Object self, Object x) {
    return Math.signum(Spec.toNumber(x));
  }

  /** {@code Math.sinh}. */
  @Builtin(length = 1)
  public static Object sinh(Object self, Object x) {
    return StrictMath.sinh(Spec.toNumber(x));
  }

  /** {@code Math.tanh}. */
  @Builtin(length = 1)
  public static Object tanh(Object self, Object x) {
    return StrictMath.tanh(Spec.toNumber(x));
  }

  /** {@code Math.trunc}. */
  @Builtin(length = 1)
  public static Object trunc(Object self, Object x) {
    double v = Spec.toNumber(x);
    return v < 0 ? Math.ceil(v) : Math.floor(v);
  }
}
