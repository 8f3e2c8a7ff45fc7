package dev.iotajs.sandbox.internal.guest.library;

import java.math.BigDecimal;

/**
 * A number as text to another base than ten. A whole number has all its digits; those of a fraction
 * end as soon as no other number is as near.
 */
final class RadixText {
  /** From here on numbers have no fractions. */
  private static final double WHOLE = 1L << 53;

  private final int base;
  private final StringBuilder fraction = new StringBuilder();
  private long whole;

  private RadixText(double value, int base) {
    this.base = base;
    this.whole = (long) value;
    divide(value - whole, Math.max(Math.ulp(value) / 2, Double.MIN_VALUE));
  }

  /** The text of a finite number to a base from 2 to 36. */
  static String of(double value, int base) {
    double size = Math.abs(value);
    String sign = value < 0 ? "-" : "";
    return sign + (size < WHOLE ? new RadixText(size, base).text() : whole(size, base));
  }

  private static String whole(double value, int base) {
    return new BigDecimal(value).toBigInteger().toString(base);
  }

  private String text() {
    String digits = Long.toString(whole, base);
    return fraction.length() == 0 ? digits : digits + "." + fraction;
  }

  /**
   * Finds the digits of a fraction.
   *
   * @param precision how far the next numbers are that would be written otherwise
   */
  private void divide(double value, double precision) {
    double rest = value;
    double unit = precision;
    while (rest >= unit) {
      rest *= base;
      unit *= base;
      int digit = (int) rest;
      fraction.append(Character.forDigit(digit, base));
      rest -= digit;
      boolean isNearer = rest > 0.5 || (rest == 0.5 && digit % 2 == 1);
      if (isNearer && rest + unit > 1) {
        increment();
        return;
      }
    }
  }

  /** Adds one to the last digit, and so to those before it where that is the highest digit. */
  private void increment() {
    for (int last = fraction.length() - 1; last >= 0; last--) {
      int digit = Character.digit(fraction.charAt(last), base) + 1;
      fraction.setLength(last);
      if (digit < base) {
        fraction.append(Character.forDigit(digit, base));
        return;
      }
    }
    whole++;
  }
}
