package dev.iotajs.sandbox.internal.guest;

import dev.iotajs.sandbox.ScriptErrorException;
import dev.iotajs.sandbox.ScriptException;
import dev.iotajs.sandbox.ScriptFailureException;
import dev.iotajs.sandbox.internal.guard.Run;
import dev.iotajs.sandbox.internal.guard.Stop;
import java.util.List;
import org.openjdk.nashorn.internal.runtime.ECMAException;
import org.openjdk.nashorn.internal.runtime.JSType;
import org.openjdk.nashorn.internal.runtime.ScriptObject;
import org.openjdk.nashorn.internal.runtime.ScriptRuntime;

/** Turns whatever a run ended in into the one family of exceptions. */
final class Failures {
  private static final int MAX_MESSAGE = 2_000;

  private final Run run;
  private final FilePositions positions;

  /** Of one run, in a realm that has started these files. */
  Failures(Run run, FilePositions positions) {
    this.run = run;
    this.positions = positions;
  }

  /** Called in the realm, while the run still goes on: reading an error may run script code. */
  ScriptException ofRunning(Throwable thrown) {
    try {
      if (thrown instanceof ScriptException) {
        return (ScriptException) thrown;
      }
      if (thrown instanceof Stop) {
        return stopped((Stop) thrown);
      }
      return scriptError((ECMAException) Caught.admit(thrown));
    } catch (Stop stop) {
      return stopped(stop);
    } catch (Throwable worse) {
      run.fail(worse);
      return new ScriptFailureException(worse, List.of());
    }
  }

  private ScriptException stopped(Stop stop) {
    return stop.asException(
        run.limits(),
        ScriptStacks.frames(stop.getCause() == null ? stop : stop.getCause(), positions));
  }

  private ScriptException scriptError(ECMAException error) {
    Object thrown = error.getThrown();
    String name = "";
    String message;
    String code = "";
    if (thrown instanceof ScriptObject
        && ((ScriptObject) thrown).getClassName().endsWith("Error")) {
      ScriptObject object = (ScriptObject) thrown;
      name = property(object, "name");
      message = property(object, "message");
      code = property(object, "code");
    } else {
      message = "The script threw " + shorten(ScriptRuntime.safeToString(thrown));
    }
    return new ScriptErrorException(
        shorten(name),
        shorten(message),
        code.isEmpty() ? null : code,
        plainOrNull(thrown),
        ScriptStacks.frames(error, positions));
  }

  /** Only values that cannot run code are handed out with the error. */
  private static Object plainOrNull(Object thrown) {
    return thrown instanceof ScriptObject ? null : ToHost.primitive(thrown);
  }

  /** A property as text; empty if there is none, or if reading it throws. */
  private static String property(ScriptObject error, String name) {
    try {
      Object value = error.get(name);
      return value == ScriptRuntime.UNDEFINED ? "" : JSType.toString(value);
    } catch (ECMAException e) {
      return "";
    }
  }

  static String shorten(String text) {
    return text.length() <= MAX_MESSAGE ? text : text.substring(0, MAX_MESSAGE) + "…";
  }
}
