package dev.iotajs.sandbox.internal.guest;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import org.openjdk.nashorn.internal.runtime.ECMAException;
import org.openjdk.nashorn.internal.runtime.ScriptObject;

/**
 * Keeps the Java exception behind a script's Error in a Java field. The engine on its own makes it
 * a property, {@code nashornException}, by which scripts reach Java.
 */
public final class HiddenException {
  /** Also holds an object's {@link PrivateMembers}, which then keep the exception. */
  static final VarHandle FIELD = field();

  private HiddenException() {}

  private static VarHandle field() {
    try {
      return MethodHandles.lookup()
          .findVarHandle(ScriptObject.class, "iotaException", Object.class);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("The engine is not woven", e);
    }
  }

  /** The exception behind an Error, or null. Takes the place of the engine's method. */
  public static Object get(ScriptObject error) {
    Object hidden = FIELD.get(error);
    return hidden instanceof PrivateMembers ? ((PrivateMembers) hidden).exception() : hidden;
  }

  /** Remembers the exception in what it throws. Takes the place of the engine's method. */
  public static void set(ECMAException exception) {
    if (exception.thrown instanceof ScriptObject) {
      ScriptObject error = (ScriptObject) exception.thrown;
      PrivateMembers members = PrivateMembers.of(error);
      if (members == null) {
        FIELD.set(error, (Object) exception);
      } else {
        members.setException(exception);
      }
    }
  }
}
