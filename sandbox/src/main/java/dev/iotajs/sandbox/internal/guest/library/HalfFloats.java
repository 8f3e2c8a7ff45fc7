package dev.iotajs.sandbox.internal.guest.library;

/** Floating point numbers of 16 bits: a sign, 5 bits of exponent, 10 bits of fraction. */
final class HalfFloats {
  private static final double SMALLEST_NORMAL = 0x1p-14;
  private static final double TOO_LARGE = 65520;

  private HalfFloats() {}

  /** The nearest one's bits; of two that are equally near the even one. */
  static int bits(double value) {
    int sign = (int) (Double.doubleToRawLongBits(value) >>> 48) & 0x8000;
    double size = Math.abs(value);
    if (Double.isNaN(value)) {
      return 0x7e00;
    }
    if (size >= TOO_LARGE) {
      return sign | 0x7c00;
    }
    if (size < SMALLEST_NORMAL) {
      return sign | (int) Math.rint(size * 0x1p24);
    }
    int exponent = Math.getExponent(size);
    // A fraction that is rounded up to a whole one becomes part of the exponent.
    int fraction = (int) Math.rint((size / Math.pow(2, exponent) - 1) * 1024);
    return sign | (((exponent + 15) << 10) + fraction);
  }

  static double toDouble(int bits) {
    int exponent = (bits >> 10) & 31;
    int fraction = bits & 1023;
    double size;
    if (exponent == 31) {
      size = fraction == 0 ? Double.POSITIVE_INFINITY : Double.NaN;
    } else if (exponent == 0) {
      size = fraction * 0x1p-24;
    } else {
      size = (1024 + fraction) * Math.pow(2, exponent - 25);
    }
    return (bits & 0x8000) == 0 ? size : -size;
  }
}
