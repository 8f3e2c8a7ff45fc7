package dev.iotajs.sdk.db;

import dev.iotajs.sandbox.HostFunctionException;
import dev.iotajs.sdk.ErrorCode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The shapes of what scripts pass, or an error that says what was expected. */
final class Arguments {
  private Arguments() {}

  static Map<String, Object> object(Object value, String what) {
    if (!(value instanceof Map)) {
      throw wrong(what, "an object", value);
    }
    @SuppressWarnings("unchecked") // scripts' objects have no other keys
    Map<String, Object> object = (Map<String, Object>) value;
    return object;
  }

  static List<?> array(Object value, String what, int maxLength) {
    if (!(value instanceof List) || ((List<?>) value).isEmpty()) {
      String got = value instanceof List ? "an empty one" : Shown.value(value);
      throw ErrorCode.INVALID_ARGUMENT.error(what + " expects an array with values, got " + got);
    }
    List<?> list = (List<?>) value;
    if (list.size() > maxLength) {
      throw ErrorCode.INVALID_ARGUMENT.error(
          what + " takes at most " + maxLength + " values, got " + list.size());
    }
    return list;
  }

  static String string(Object value, String what) {
    if (!(value instanceof String)) {
      throw wrong(what, "a string", value);
    }
    return (String) value;
  }

  static boolean flag(Object value, String what) {
    if (!(value instanceof Boolean)) {
      throw wrong(what, "true or false", value);
    }
    return (Boolean) value;
  }

  static long whole(Object value, String what, long min, long max) {
    Long number = WholeNumbers.whole(value);
    if (number == null || number < min || number > max) {
      throw wrong(what, "a whole number from " + min + " to " + max, value);
    }
    return number;
  }

  /** Options are known, so that a misspelled {@code where} does not stand for all rows. */
  static Map<String, Object> options(Object value, String what, Set<String> known) {
    Map<String, Object> options = value == null ? Map.of() : object(value, what + " options");
    for (String name : options.keySet()) {
      if (!known.contains(name)) {
        throw ErrorCode.INVALID_ARGUMENT.error(
            what
                + " has no option "
                + Shown.name(name)
                + "; it has "
                + String.join(", ", new TreeSet<>(known)));
      }
    }
    return options;
  }

  static HostFunctionException wrong(String what, String expected, Object got) {
    return ErrorCode.INVALID_ARGUMENT.error(
        what + " expects " + expected + ", got " + Shown.value(got));
  }
}
