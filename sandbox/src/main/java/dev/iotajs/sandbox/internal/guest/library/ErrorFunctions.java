package dev.iotajs.sandbox.internal.guest.library;

import dev.iotajs.sandbox.internal.guest.Handles;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import org.openjdk.nashorn.internal.runtime.Property;
import org.openjdk.nashorn.internal.runtime.ScriptObject;

/** The constructors of errors, and what their prototype has. */
public final class ErrorFunctions {
  private static final MethodHandle CONSTRUCT =
      Handles.ofStatic(
          ErrorFunctions.class,
          "construct",
          MethodType.methodType(
              Object.class, MethodHandle.class, boolean.class, Object.class, Object[].class));

  private ErrorFunctions() {}

  /** The code of a constructor of errors that knows of a second argument. */
  public static MethodHandle withCause(MethodHandle constructor) {
    return MethodHandles.insertArguments(
        CONSTRUCT,
        0,
        constructor.asType(
            MethodType.methodType(Object.class, boolean.class, Object.class, Object.class)));
  }

  @SuppressWarnings("unused") // by CONSTRUCT
  private static Object construct(
      MethodHandle constructor, boolean isNew, Object self, Object... arguments) throws Throwable {
    Object message = arguments.length == 0 ? Spec.UNDEFINED : arguments[0];
    Object error = constructor.invokeExact(isNew, self, message);
    if (arguments.length > 1) {
      installCause((ScriptObject) error, arguments[1]);
    }
    return error;
  }

  /** InstallErrorCause: takes the cause over from the options. */
  public static void installCause(ScriptObject error, Object options) {
    if (options instanceof ScriptObject && ((ScriptObject) options).has("cause")) {
      Object cause = ((ScriptObject) options).get("cause");
      error.addOwnProperty("cause", Property.NOT_ENUMERABLE, cause);
    }
  }

  /** {@code Error.prototype.toString}. */
  @Builtin
  public static Object toString(Object self) {
    ScriptObject error = Spec.object(self);
    Object name = error.get("name");
    String nameText = Spec.isUndefined(name) ? "Error" : Spec.toText(name);
    Object message = error.get("message");
    String messageText = Spec.isUndefined(message) ? "" : Spec.toText(message);
    if (nameText.isEmpty() || messageText.isEmpty()) {
      return nameText + messageText;
    }
    return new TextBuilder().add(nameText).add(": ").add(messageText).toString();
  }
}
