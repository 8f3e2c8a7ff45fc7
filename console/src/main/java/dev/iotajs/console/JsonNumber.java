package dev.iotajs.console;

import com.fasterxml.jackson.core.io.NumberOutput;
import java.math.BigDecimal;

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
    // Before JDK 19, Double.toString gives more digits than needed for some numbers.
    BigDecimal shortest = new BigDecimal(NumberOutput.toString(value, true)).stripTrailingZeros();
    int exponent = shortest.precision() - shortest.scale() - 1;
    return exponent >= -6 && exponent < 21
        ? shortest.toPlainString()
        : scientific(shortest, exponent);
  }

  private static String scientific(BigDecimal value, int exponent) {
    String digits = value.movePointLeft(exponent).toPlainString();
    return digits + "e" + (exponent < 0 ? "" : "+") + exponent;
  }
}
