package dev.iotajs.sandbox.internal.guest.web;

import dev.iotajs.sandbox.internal.guest.library.Spec;
import dev.iotajs.sandbox.internal.guest.operations.Errors;
import org.openjdk.nashorn.internal.runtime.JSType;
import org.openjdk.nashorn.internal.runtime.ScriptObject;

/** Arguments of the Web's functions, converted as their interfaces say. */
final class Arguments {
  private Arguments() {}

  /** The argument, undefined if it was not given. */
  static Object get(Object[] arguments, int index) {
    return index < arguments.length ? arguments[index] : Spec.UNDEFINED;
  }

  static void require(Object[] arguments, int count, String what) {
    if (arguments.length < count) {
      throw Errors.type(
          what
              + " needs "
              + count
              + (count == 1 ? " argument" : " arguments")
              + ", but was given "
              + arguments.length);
    }
  }

  /** DOMString. */
  static String text(Object value) {
    return Spec.toText(value);
  }

  /** USVString: halves of surrogate pairs become U+FFFD. */
  static String scalars(Object value) {
    return scalars(Spec.toText(value));
  }

  static String scalars(String text) {
    StringBuilder changed = null;
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      if (!Character.isSurrogate(unit)) {
        continue;
      }
      if (Character.isHighSurrogate(unit)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
        continue;
      }
      if (changed == null) {
        changed = new StringBuilder(text);
      }
      changed.setCharAt(i, '\ufffd');
    }
    return changed == null ? text : changed.toString();
  }

  /** A member of a dictionary, undefined if the dictionary was not given. */
  static Object member(Object options, String name) {
    if (Spec.isNothing(options)) {
      return Spec.UNDEFINED;
    }
    if (!(options instanceof ScriptObject)) {
      throw Errors.type("The options are not an object");
    }
    return ((ScriptObject) options).get(name);
  }

  /** A member that is a boolean, false if it was not given. */
  static boolean flag(Object options, String name) {
    return JSType.toBoolean(member(options, name));
  }
}
