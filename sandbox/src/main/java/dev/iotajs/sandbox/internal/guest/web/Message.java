package dev.iotajs.sandbox.internal.guest.web;

import dev.iotajs.sandbox.internal.guest.FunctionData;
import dev.iotajs.sandbox.internal.guest.library.Spec;
import org.openjdk.nashorn.internal.objects.NativeJSON;
import org.openjdk.nashorn.internal.runtime.ECMAException;
import org.openjdk.nashorn.internal.runtime.GlobalFunctions;
import org.openjdk.nashorn.internal.runtime.JSType;
import org.openjdk.nashorn.internal.runtime.ScriptFunction;
import org.openjdk.nashorn.internal.runtime.ScriptObject;
import org.openjdk.nashorn.internal.runtime.ScriptRuntime;
import org.openjdk.nashorn.internal.runtime.Symbol;

/** What a console prints for its arguments: the first may be a format for those after it. */
final class Message {
  private static final Inspection.Options SHALLOW = new Inspection.Options(0, false);
  private static final Inspection.Options DETAILED = new Inspection.Options(4, true);

  private final Object[] arguments;
  private int next;

  private Message(Object[] arguments) {
    this.arguments = arguments;
  }

  static String of(Object... arguments) {
    return new Message(arguments).format();
  }

  private String format() {
    StringBuilder text = new StringBuilder();
    if (arguments.length > 1 && JSType.isString(arguments[0])) {
      next = 1;
      fill(arguments[0].toString(), text);
    }
    for (; next < arguments.length; next++) {
      if (next > 0) {
        text.append(' ');
      }
      text.append(shown(arguments[next]));
    }
    return text.toString();
  }

  /** A value that is printed for itself: texts without quotes. */
  static String shown(Object value) {
    return JSType.isString(value)
        ? value.toString()
        : Inspection.show(value, Inspection.Options.DEFAULT);
  }

  private void fill(String format, StringBuilder text) {
    for (int i = 0; i < format.length(); i++) {
      char c = format.charAt(i);
      if (c != '%' || i + 1 == format.length()) {
        text.append(c);
        continue;
      }
      char kind = format.charAt(++i);
      if (kind == '%') {
        text.append('%');
      } else if ("sdifjoOc".indexOf(kind) < 0 || next == arguments.length) {
        text.append('%').append(kind);
      } else {
        text.append(argument(kind, arguments[next++]));
      }
    }
  }

  private static String argument(char kind, Object value) {
    switch (kind) {
      case 's':
        return string(value);
      case 'd':
        return value instanceof ScriptObject ? "NaN" : number(value);
      case 'i':
        return value instanceof ScriptObject ? "NaN" : whole(value);
      case 'f':
        return value instanceof Symbol ? "NaN" : Inspection.simple(fraction(Spec.toText(value)));
      case 'j':
        return json(value);
      case 'o':
        return Inspection.show(value, DETAILED);
      case 'O':
        return Inspection.show(value, Inspection.Options.DEFAULT);
      default:
        return "";
    }
  }

  private static String string(Object value) {
    if (!(value instanceof ScriptObject)) {
      return JSType.isString(value) ? value.toString() : Inspection.simple(value);
    }
    ScriptObject object = (ScriptObject) value;
    return speaksForItself(object) ? Spec.toText(object) : Inspection.show(object, SHALLOW);
  }

  /** Whether the script has given it a text: errors, dates and functions have one, too. */
  private static boolean speaksForItself(ScriptObject object) {
    String kind = object.getClassName();
    if (kind.equals("Error") || kind.equals("Date") || object instanceof ScriptFunction) {
      return true;
    }
    for (ScriptObject owner = object; owner != null; owner = owner.getProto()) {
      Object method = Names.own(owner, "toString");
      if (method != null) {
        boolean builtin = Names.own(owner, "hasOwnProperty") != null || !isScript(method);
        return !builtin;
      }
    }
    return false;
  }

  private static boolean isScript(Object function) {
    return function instanceof ScriptFunction
        && FunctionData.isScript(FunctionData.of((ScriptFunction) function));
  }

  private static String number(Object value) {
    return value instanceof Symbol ? "NaN" : Inspection.simple(Spec.toNumber(value));
  }

  private static String whole(Object value) {
    if (value instanceof Symbol) {
      return "NaN";
    }
    double number = fraction(Spec.toText(value));
    return Inspection.simple((number < 0 ? Math.ceil(number) : Math.floor(number)) + 0.0);
  }

  /** The number that a text begins with. */
  private static double fraction(String text) {
    return GlobalFunctions.parseFloat(null, text);
  }

  private static String json(Object value) {
    try {
      Object text = NativeJSON.stringify(null, value, Spec.UNDEFINED, Spec.UNDEFINED);
      return Spec.isUndefined(text) ? "undefined" : text.toString();
    } catch (ECMAException e) {
      String problem = ScriptRuntime.safeToString(e.getThrown());
      if (problem.contains("ircular")) {
        return "[Circular]";
      }
      throw e;
    }
  }
}
