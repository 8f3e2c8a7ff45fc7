package dev.iotajs.sdk.declaration;

import dev.iotajs.sandbox.HostFunctionException;
import dev.iotajs.sdk.ErrorCode;
import java.util.List;
import java.util.Map;

/** What is said of a value that is not what was expected. */
final class Mismatch {
  private static final int SHOWN = 40;

  private Mismatch() {}

  static HostFunctionException at(String place, String expected, Object found) {
    return ErrorCode.INVALID_ARGUMENT.error(
        place + " must be " + expected + ", not " + describe(found));
  }

  static String describe(Object value) {
    if (value instanceof String) {
      String text = (String) value;
      boolean isLong = text.length() > SHOWN;
      // Not in the middle of a surrogate pair.
      int end = isLong && Character.isHighSurrogate(text.charAt(SHOWN - 1)) ? SHOWN - 1 : SHOWN;
      return "'" + (isLong ? text.substring(0, end) + "…" : text) + "'";
    }
    if (value instanceof Map) {
      return "an object";
    }
    return value instanceof List ? "an array" : String.valueOf(value);
  }
}
