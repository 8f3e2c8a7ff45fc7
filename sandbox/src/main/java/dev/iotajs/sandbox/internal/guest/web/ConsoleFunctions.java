package dev.iotajs.sandbox.internal.guest.web;

import static dev.iotajs.sandbox.internal.guest.library.Spec.UNDEFINED;

import dev.iotajs.sandbox.ConsoleSink.Level;
import dev.iotajs.sandbox.internal.guest.ScriptStacks;
import dev.iotajs.sandbox.internal.guest.library.Builtin;
import dev.iotajs.sandbox.internal.guest.library.Spec;
import dev.iotajs.sandbox.internal.guest.library.Template;
import java.util.Arrays;
import org.openjdk.nashorn.internal.objects.Global;
import org.openjdk.nashorn.internal.runtime.JSType;
import org.openjdk.nashorn.internal.runtime.ScriptObject;

/** {@code console}. Its functions do without a receiver. */
public final class ConsoleFunctions {
  private static final Template ALL =
      new Template().enumerable().functions(ConsoleFunctions.class).tag("console");

  /** Deeper than values are shown that have any depth. */
  private static final int DEEP = 100;

  private ConsoleFunctions() {}

  static ScriptObject create(Global global) {
    return ALL.object(global.getObjectPrototype());
  }

  private static Object write(Level level, String text) {
    ConsoleState.current().write(level, text);
    return UNDEFINED;
  }

  /** {@code debug}. */
  @Builtin
  public static Object debug(Object self, Object... arguments) {
    return write(Level.DEBUG, Message.of(arguments));
  }

  /** {@code log}. */
  @Builtin
  public static Object log(Object self, Object... arguments) {
    return write(Level.LOG, Message.of(arguments));
  }

  /** {@code info}. */
  @Builtin
  public static Object info(Object self, Object... arguments) {
    return write(Level.INFO, Message.of(arguments));
  }

  /** {@code warn}. */
  @Builtin
  public static Object warn(Object self, Object... arguments) {
    return write(Level.WARN, Message.of(arguments));
  }

  /** {@code error}. */
  @Builtin
  public static Object error(Object self, Object... arguments) {
    return write(Level.ERROR, Message.of(arguments));
  }

  /** {@code trace}: with the place where it is called. */
  @Builtin
  public static Object trace(Object self, Object... arguments) {
    String message = Message.of(arguments);
    String head = message.isEmpty() ? "Trace" : "Trace: " + message;
    return write(Level.ERROR, head + ScriptStacks.here());
  }

  /** {@code assert}: an error if the first argument is not true. */
  @Builtin(name = "assert")
  public static Object check(Object self, Object... arguments) {
    if (JSType.toBoolean(Arguments.get(arguments, 0))) {
      return UNDEFINED;
    }
    Object[] rest =
        arguments.length < 2 ? new Object[0] : Arrays.copyOfRange(arguments, 1, arguments.length);
    if (rest.length == 0) {
      return write(Level.ERROR, "Assertion failed");
    }
    if (JSType.isString(rest[0])) {
      rest[0] = "Assertion failed: " + rest[0];
      return write(Level.ERROR, Message.of(rest));
    }
    return write(Level.ERROR, "Assertion failed " + Message.of(rest));
  }

  /** {@code dir}: one value, as deep as wanted. */
  @Builtin
  public static Object dir(Object self, Object value, Object options) {
    int depth = 2;
    boolean hidden = false;
    if (options instanceof ScriptObject) {
      Object wanted = Arguments.member(options, "depth");
      hidden = Arguments.flag(options, "showHidden");
      if (!Spec.isUndefined(wanted)) {
        depth = wanted == null ? DEEP : (int) Math.min(DEEP, Spec.toInteger(wanted));
      }
    }
    return write(Level.LOG, Inspection.show(value, new Inspection.Options(depth, hidden)));
  }

  /** {@code dirxml}: like log. */
  @Builtin
  public static Object dirxml(Object self, Object... arguments) {
    return write(Level.LOG, Message.of(arguments));
  }

  /** {@code table}: rows and columns. */
  @Builtin(length = 1)
  public static Object table(Object self, Object data, Object columns) {
    return write(
        Level.LOG, data instanceof ScriptObject ? Table.of(data, columns) : Message.of(data));
  }

  /** {@code group}: what follows is indented. */
  @Builtin
  public static Object group(Object self, Object... arguments) {
    if (arguments.length > 0) {
      write(Level.LOG, Message.of(arguments));
    }
    ConsoleState.current().indent(2);
    return UNDEFINED;
  }

  /** {@code groupCollapsed}: like group. */
  @Builtin
  public static Object groupCollapsed(Object self, Object... arguments) {
    return group(self, arguments);
  }

  /** {@code groupEnd}. */
  @Builtin
  public static Object groupEnd(Object self) {
    ConsoleState.current().indent(-2);
    return UNDEFINED;
  }

  private static String label(Object label) {
    return Spec.isUndefined(label) ? "default" : Spec.toText(label);
  }

  /** {@code count}: how often it was called with a label. */
  @Builtin
  public static Object count(Object self, Object label) {
    String name = label(label);
    int count = ConsoleState.current().counts.merge(name, 1, Integer::sum);
    return write(Level.LOG, name + ": " + count);
  }

  /** {@code countReset}. */
  @Builtin
  public static Object countReset(Object self, Object label) {
    String name = label(label);
    if (ConsoleState.current().counts.remove(name) == null) {
      write(Level.WARN, "Count for '" + name + "' does not exist");
    }
    return UNDEFINED;
  }

  /** {@code time}: starts a clock. */
  @Builtin
  public static Object time(Object self, Object label) {
    String name = label(label);
    ConsoleState state = ConsoleState.current();
    if (state.timers.putIfAbsent(name, PerformanceFunctions.milliseconds()) != null) {
      write(Level.WARN, "Label '" + name + "' already exists for console.time()");
    }
    return UNDEFINED;
  }

  /** {@code timeLog}: what a clock shows. */
  @Builtin
  public static Object timeLog(Object self, Object... arguments) {
    String name = label(Arguments.get(arguments, 0));
    Object[] rest =
        arguments.length < 2 ? new Object[0] : Arrays.copyOfRange(arguments, 1, arguments.length);
    Double start = ConsoleState.current().timers.get(name);
    return elapsed(name, start, "timeLog", rest.length == 0 ? "" : " " + Message.of(rest));
  }

  /** {@code timeEnd}: what a clock shows at its end. */
  @Builtin
  public static Object timeEnd(Object self, Object label) {
    String name = label(label);
    return elapsed(name, ConsoleState.current().timers.remove(name), "timeEnd", "");
  }

  private static Object elapsed(String name, Double start, String function, String more) {
    if (start == null) {
      return write(Level.WARN, "No such label '" + name + "' for console." + function + "()");
    }
    long tenths = Math.round((PerformanceFunctions.milliseconds() - start) * 10);
    String time =
        tenths >= 10_000
            ? tenths / 10_000 + "." + String.valueOf(10_000 + tenths % 10_000).substring(1, 4) + "s"
            : tenths / 10 + "." + tenths % 10 + "ms";
    return write(Level.LOG, name + ": " + time + more);
  }
}
