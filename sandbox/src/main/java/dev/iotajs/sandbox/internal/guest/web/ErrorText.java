package dev.iotajs.sandbox.internal.guest.web;

import dev.iotajs.sandbox.internal.guest.ScriptStacks;
import java.util.List;
import org.openjdk.nashorn.internal.objects.NativeArray;
import org.openjdk.nashorn.internal.runtime.JSType;
import org.openjdk.nashorn.internal.runtime.ScriptObject;

/** Errors with the author's stack. */
final class ErrorText {
  private ErrorText() {}

  /**
   * An error as text.
   *
   * @param keys its properties that are to be shown; those that the text says are taken out, its
   *     cause is added
   */
  static String of(ScriptObject error, String constructor, List<Object> keys, int indentation) {
    String name = text(error.get("name"), "Error");
    String message = text(error.get("message"), "");
    String stack = ScriptStacks.of(error);
    keys.remove("name");
    keys.remove("message");
    keys.remove("stack");
    keys.remove("__stack__");
    addCauses(error, keys);
    String shown = better(name, constructor);
    String head = message.isEmpty() ? shown : shown.isEmpty() ? message : shown + ": " + message;
    String text = stack.isEmpty() ? "[" + head + "]" : head + stack;
    return indentation == 0 ? text : text.replace("\n", "\n" + " ".repeat(indentation));
  }

  private static String text(Object value, String otherwise) {
    return value == null || !JSType.isPrimitive(value) || !JSType.isString(value)
        ? otherwise
        : value.toString();
  }

  private static void addCauses(ScriptObject error, List<Object> keys) {
    if (error.has("cause") && !keys.contains("cause")) {
      keys.add("cause");
    }
    if (Names.own(error, "errors") instanceof NativeArray && !keys.contains("errors")) {
      keys.add("errors");
    }
  }

  /** The name, and that of the class where it says more. */
  private static String better(String name, String constructor) {
    if (constructor == null || !name.endsWith("Error") || name.contains(constructor)) {
      return name;
    }
    return constructor.contains(name) ? constructor : constructor + " [" + name + "]";
  }
}
