package dev.iotajs.sandbox.internal.guest;

import dev.iotajs.sandbox.Limit;
import dev.iotajs.sandbox.LimitExceededException;
import dev.iotajs.sandbox.ScriptCancelledException;
import dev.iotajs.sandbox.ScriptErrorException;
import dev.iotajs.sandbox.ScriptException;
import dev.iotajs.sandbox.ScriptFailureException;
import dev.iotajs.sandbox.ScriptFrame;
import dev.iotajs.sandbox.ScriptSource;
import dev.iotajs.sandbox.ScriptSyntaxException;
import dev.iotajs.sandbox.internal.guard.Run;
import dev.iotajs.sandbox.internal.guard.Stop;
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

  /** The engine puts "file:line:column " before a syntax error's message and the source after. */
  private static final Pattern SYNTAX_MESSAGE =
      Pattern.compile("^.*?:\\d+:\\d+ ([^\\r\\n]*)", Pattern.DOTALL);

  private Failures() {}

  static ScriptException ofCompiling(Throwable thrown, ScriptSource source, Run run) {
    if (thrown instanceof ParserException) {
      return syntaxError((ParserException) thrown, source);
    }
    if (thrown instanceof ProgramCompiler.UnbalancedBody) {
      return new ScriptSyntaxException(
          "A closing brace has no opening one",
          new ScriptFrame("", source.name(), lines(source), 0));
    }
    if (thrown instanceof StackOverflowError) {
      return new ScriptSyntaxException(
          "The script is nested too deeply", new ScriptFrame("", source.name(), 1, 0));
    }
    if (thrown instanceof Stop && ((Stop) thrown).limit() == Limit.CALL_DEPTH) {
      return new ScriptSyntaxException(
          "The script is nested too deeply", new ScriptFrame("", source.name(), 1, 0));
    }
    return ofRunning(thrown, source, run);
  }

  private static int lines(ScriptSource source) {
    return (int) source.text().chars().filter(c -> c == '\n').count() + 1;
  }

  private static ScriptSyntaxException syntaxError(ParserException error, ScriptSource source) {
    int line = error.getLineNumber();
    int column = error.getColumnNumber() + 1;
    if (line == 1) {
      column = Math.max(1, column - ProgramCompiler.prefixLength(source));
    }
    int lines = lines(source);
    if (line > lines) {
      // The text ended too early; what the engine stumbled over is the end of our function.
      line = lines;
      column = source.line(lines).length() + 1;
    }
    Matcher matcher = SYNTAX_MESSAGE.matcher(String.valueOf(error.getMessage()));
    String message = matcher.find() ? matcher.group(1) : "The script cannot be read";
    return new ScriptSyntaxException(
        shorten(message), new ScriptFrame("", source.name(), line, column));
  }

  /** Called in the realm, while the run still goes on: reading an error may run script code. */
  static ScriptException ofRunning(Throwable thrown, ScriptSource source, Run run) {
    try {
      if (thrown instanceof ScriptException) {
        return (ScriptException) thrown;
      }
      if (thrown instanceof ECMAException) {
        return scriptError((ECMAException) thrown, source);
      }
      if (thrown instanceof Stop) {
        return stopped((Stop) thrown, source, run);
      }
      // Counts as the end of the run, whatever it was.
      Throwable admitted = Caught.admit(thrown);
      return scriptError((ECMAException) admitted, source);
    } catch (Stop stop) {
      return stopped(stop, source, run);
    } catch (Throwable worse) {
      run.fail(worse);
      return new ScriptFailureException(worse, List.of());
    }
  }

  private static ScriptException stopped(Stop stop, ScriptSource source, Run run) {
    List<ScriptFrame> frames = frames(stop.getCause() == null ? stop : stop.getCause(), source);
    switch (stop.reason()) {
      case LIMIT:
        return new LimitExceededException(
            stop.limit(), run.limits().get(stop.limit()), stop.used(), frames);
      case CANCELLED:
        return new ScriptCancelledException(frames);
      default:
        return new ScriptFailureException(stop.getCause(), frames);
    }
  }

  private static ScriptException scriptError(ECMAException error, ScriptSource source) {
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
        frames(error, source));
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
  static List<ScriptFrame> frames(Throwable thrown, ScriptSource source) {
    List<ScriptFrame> frames = new ArrayList<>();
    int last = -1;
    for (StackTraceElement element : NashornException.getScriptFrames(thrown)) {
      if (frames.size() == MAX_FRAMES) {
        break;
      }
      int column = 0;
      if (frames.isEmpty()
          && thrown instanceof NashornException
          && ((NashornException) thrown).getLineNumber() == element.getLineNumber()) {
        column = column((NashornException) thrown, source);
      }
      String function = element.getMethodName();
      boolean unnamed = function.startsWith("<") || function.startsWith("L:") || function.isEmpty();
      int line = Math.max(1, element.getLineNumber());
      if (line == last
          && unnamed
          && !frames.isEmpty()
          && frames.get(frames.size() - 1).function().isEmpty()) {
        continue; // our function around the script, and the program around that
      }
      frames.add(
          new ScriptFrame(
              unnamed ? "" : function, String.valueOf(element.getFileName()), line, column));
      last = line;
    }
    return frames;
  }

  private static int column(NashornException error, ScriptSource source) {
    if (error.getColumnNumber() < 0) {
      return 0;
    }
    int column = error.getColumnNumber() + 1;
    return error.getLineNumber() == 1 && source != null
        ? Math.max(1, column - ProgramCompiler.prefixLength(source))
        : column;
  }
}
