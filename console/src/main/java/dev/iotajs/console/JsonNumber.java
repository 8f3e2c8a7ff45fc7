package dev.iotajs.console;

import com.fasterxml.jackson.core.io.NumberOutput;
import java.math.BigDecimal;
import java.math.MathContext;

/** Numbers as JavaScript writes them: ECMA-262, Number::toString. */
final class JsonNumber {
  private JsonNumber() {}

  /**
   * The shortest digits that give the number back.
   *
   * @param value a finite number
   * @return its text
   */
  static String of(double value) {
    if (value == 0) {
      return "0";
    }
    BigDecimal digits = shortest(value);
    int exponent = digits.precision() - digits.scale() - 1;
    return exponent >= -6 && exponent < 21 ? digits.toPlainString() : scientific(digits, exponent);
  }

  /** Double.toString gives two digits or more, and before JDK 19 often more than needed. */
  private static BigDecimal shortest(double value) {
    BigDecimal digits = new BigDecimal(NumberOutput.toString(value, true)).stripTrailingZeros();
    if (digits.precision() == 2) {
      BigDecimal digit = digits.round(new MathContext(1));
      return digit.doubleValue() == value ? digit : digits;
    }
    return digits;
  }

  private static String scientific(BigDecimal digits, int exponent) {
    String mantissa = digits.movePointLeft(exponent).stripTrailingZeros().toPlainString();
    return mantissa + "e" + (exponent < 0 ? "" : "+") + exponent;
  }
}
