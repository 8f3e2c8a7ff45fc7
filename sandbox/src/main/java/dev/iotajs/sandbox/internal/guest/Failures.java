package dev.iotajs.sandbox.internal.guest;

import dev.iotajs.sandbox.Limit;
import dev.iotajs.sandbox.ScriptErrorException;
import dev.iotajs.sandbox.ScriptException;
import dev.iotajs.sandbox.ScriptFailureException;
import dev.iotajs.sandbox.ScriptFrame;
import dev.iotajs.sandbox.ScriptSource;
import dev.iotajs.sandbox.ScriptSyntaxException;
import dev.iotajs.sandbox.internal.guard.Run;
import dev.iotajs.sandbox.internal.guard.Stop;
import dev.iotajs.sandbox.internal.guest.syntax.Lines;
import dev.iotajs.sandbox.internal.guest.syntax.SyntaxProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openjdk.nashorn.api.scripting.NashornException;
import org.openjdk.nashorn.internal.runtime.ECMAException;
import org.openjdk.nashorn.internal.runtime.JSType;
import org.openjdk.nashorn.internal.runtime.ParserException;
import org.openjdk.nashorn.internal.runtime.ScriptObject;
import org.openjdk.nashorn.internal.runtime.ScriptRuntime;

/** Turns whatever a run or a compilation ended in into the one family of exceptions. */
final class Failures {
  private static final int MAX_MESSAGE = 2_000;
  private static final int MAX_FRAMES = 64;

  /** Names that lowering gave: the author's, for a machine a mark, and a number. */
  private static final Pattern OURS = Pattern.compile("(.*?)(\\$step)?\\$\\d+");

  private final ScriptSource source;
  private final AuthorPositions positions;

  /** Those that may be on the stack, too; or null. */
  private final RealmModules modules;

  private final Run run;

  Failures(ScriptSource source, AuthorPositions positions, RealmModules modules, Run run) {
    this.source = source;
    this.positions = positions;
    this.modules = modules;
    this.run = run;
  }

  ScriptException ofCompiling(Throwable thrown) {
    if (thrown instanceof SyntaxProblem) {
      return syntaxError((SyntaxProblem) thrown);
    }
    boolean tooDeep =
        thrown instanceof StackOverflowError
            || (thrown instanceof Stop && ((Stop) thrown).limit() == Limit.CALL_DEPTH);
    if (tooDeep) {
      return syntaxError("The script is nested too deeply", 1, 0);
    }
    String unsupported = EngineMessage.unsupported(thrown);
    if (thrown instanceof ParserException || unsupported != null) {
      EngineMessage message = EngineMessage.of(thrown);
      return message == null
          ? syntaxError(unsupported == null ? "The script cannot be read" : unsupported, 1, 0)
          : syntaxError(unsupported == null ? message.text : unsupported, message);
    }
    return ofRunning(thrown);
  }

  private ScriptException syntaxError(SyntaxProblem problem) {
    String text = source.text();
    int mark = text.startsWith("\ufeff") ? 1 : 0;
    int offset = Math.min(problem.offset() + mark, text.length());
    Lines lines = new Lines(text);
    return syntaxError(problem.getMessage(), lines.line(offset), lines.column(offset));
  }

  private ScriptException syntaxError(String text, EngineMessage message) {
    return syntaxError(
        text,
        positions.line(source.name(), message.line),
        positions.column(source.name(), message.line, message.column));
  }

  private ScriptException syntaxError(String text, int line, int column) {
    return new ScriptSyntaxException(
        shorten(text), new ScriptFrame("", source.name(), line, column));
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
    return stop.asException(run.limits(), frames(stop.getCause() == null ? stop : stop.getCause()));
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
        frames(error));
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

  private static String shorten(String text) {
    return text.length() <= MAX_MESSAGE ? text : text.substring(0, MAX_MESSAGE) + "…";
  }

  /** The script's frames of a Java stack, innermost first. */
  List<ScriptFrame> frames(Throwable thrown) {
    List<ScriptFrame> frames = new ArrayList<>();
    String maker = null;
    for (StackTraceElement element : NashornException.getScriptFrames(thrown)) {
      Matcher given = OURS.matcher(element.getMethodName());
      boolean step = given.matches() && given.group(2) != null;
      if (!step && given.matches() && given.group(1).equals(maker)) {
        // The function that started the machine in which it stands as well.
        maker = null;
        continue;
      }
      maker = step ? given.group(1) : null;
      ScriptFrame frame = frame(element, frames.isEmpty() ? thrown : null);
      if (frames.size() < MAX_FRAMES && !isFunctionAround(frame, frames)) {
        frames.add(frame);
      }
    }
    return frames;
  }

  /** Our function around a body, and the program around that, show as frames without names. */
  private static boolean isFunctionAround(ScriptFrame frame, List<ScriptFrame> inner) {
    if (inner.isEmpty() || !frame.function().isEmpty()) {
      return false;
    }
    ScriptFrame last = inner.get(inner.size() - 1);
    return last.function().isEmpty() && last.line() == frame.line();
  }

  private ScriptFrame frame(StackTraceElement element, Throwable thrownHere) {
    String file = String.valueOf(element.getFileName());
    AuthorPositions places = modules == null ? positions : modules.positions(file, positions);
    int compiled = Math.max(1, element.getLineNumber());
    int column = 0;
    if (thrownHere instanceof NashornException) {
      NashornException error = (NashornException) thrownHere;
      if (error.getLineNumber() == compiled && error.getColumnNumber() >= 0) {
        column = places.column(file, compiled, error.getColumnNumber() + 1);
      }
    }
    int line = places.line(file, compiled);
    return new ScriptFrame(functionName(element.getMethodName()), file, line, column);
  }

  /** The name that the author gave; the engine makes up names for functions without one. */
  private static String functionName(String engineName) {
    Matcher given = OURS.matcher(engineName);
    String name = given.matches() ? given.group(1) : engineName;
    boolean madeUp =
        name.isEmpty()
            || name.startsWith("<")
            || name.startsWith("L:")
            || name.startsWith("$")
            || name.indexOf('\\') >= 0;
    return madeUp ? "" : name;
  }
}
