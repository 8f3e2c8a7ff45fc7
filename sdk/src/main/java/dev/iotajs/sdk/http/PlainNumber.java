package dev.iotajs.sdk.http;

import com.fasterxml.jackson.core.io.NumberOutput;

/** Numbers as text that servers expect: {@code 1000}, not {@code 1000.0}. */
final class PlainNumber {
  /** Up to here all integers have a double of their own, and no exponent in JavaScript's text. */
  private static final double MAX_SAFE = 9_007_199_254_740_991.0;

  private PlainNumber() {}

  /** The text of a finite number. */
  static String text(Number number) {
    if (!(number instanceof Double || number instanceof Float)) {
      return number.toString();
    }
    double value = number.doubleValue();
    return value == Math.rint(value) && Math.abs(value) <= MAX_SAFE
        ? Long.toString((long) value)
        : NumberOutput.toString(value, true);
  }

  static boolean isFinite(Number number) {
    return Double.isFinite(number.doubleValue());
  }
}
