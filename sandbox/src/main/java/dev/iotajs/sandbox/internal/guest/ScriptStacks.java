package dev.iotajs.sandbox.internal.guest;

import dev.iotajs.sandbox.ScriptFrame;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openjdk.nashorn.api.scripting.NashornException;
import org.openjdk.nashorn.internal.runtime.ECMAErrors;
import org.openjdk.nashorn.internal.runtime.JSType;
import org.openjdk.nashorn.internal.runtime.ScriptObject;
import org.openjdk.nashorn.internal.runtime.ScriptRuntime;

/** Stacks of scripts, as their authors know them. */
public final class ScriptStacks {
  private static final int MAX_FRAMES = 64;

  /** Names that lowering gave: the author's, for a machine a mark, and a number. */
  private static final Pattern OURS = Pattern.compile("(?:\\$iota)?(.*?)(\\$step)?\\$\\d+");

  /** Of the realm whose script the thread runs. */
  private static final ThreadLocal<FilePositions> POSITIONS = new ThreadLocal<>();

  private ScriptStacks() {}

  /** A run starts; gives what is to be handed to the next call in the end. */
  static FilePositions running(FilePositions positions) {
    FilePositions before = POSITIONS.get();
    if (positions == null) {
      POSITIONS.remove();
    } else {
      POSITIONS.set(positions);
    }
    return before;
  }

  /** Where an error was made, a line for each frame; empty if that is not known. */
  public static String of(ScriptObject error) {
    Object exception = HiddenException.get(error);
    return exception instanceof Throwable ? text((Throwable) exception) : "";
  }

  /** Where the script is now. */
  public static String here() {
    return text(new Throwable());
  }

  /** What an error is and where it was made. Takes the place of the engine's method. */
  public static String describe(ScriptObject error, Throwable exception) {
    return JSType.toString(error) + text(exception);
  }

  /** The line in which an error was made. Takes the place of the engine's method. */
  public static Object line(ScriptObject error) {
    ScriptFrame frame = innermost(error);
    return frame == null ? ScriptRuntime.UNDEFINED : (Object) frame.line();
  }

  /** The column in which an error was thrown. Takes the place of the engine's method. */
  public static Object column(ScriptObject error) {
    ScriptFrame frame = innermost(error);
    return frame == null || frame.column() == 0 ? ScriptRuntime.UNDEFINED : (Object) frame.column();
  }

  /** The file in which an error was made. Takes the place of the engine's method. */
  public static Object file(ScriptObject error) {
    ScriptFrame frame = innermost(error);
    return frame == null ? ScriptRuntime.UNDEFINED : frame.file();
  }

  private static ScriptFrame innermost(ScriptObject error) {
    Object exception = HiddenException.get(error);
    FilePositions positions = POSITIONS.get();
    List<ScriptFrame> frames =
        exception instanceof Throwable && positions != null
            ? frames((Throwable) exception, positions)
            : List.of();
    return frames.isEmpty() ? null : frames.get(0);
  }

  private static String text(Throwable thrown) {
    FilePositions positions = POSITIONS.get();
    if (positions == null) {
      return "";
    }
    StringBuilder text = new StringBuilder();
    for (ScriptFrame frame : frames(thrown, positions)) {
      text.append("\n    at ").append(frame);
    }
    return text.toString();
  }

  /** The script's frames of a Java stack, innermost first. */
  static List<ScriptFrame> frames(Throwable thrown, FilePositions positions) {
    List<ScriptFrame> frames = new ArrayList<>();
    String maker = null;
    for (StackTraceElement element : ofInnermostRun(thrown)) {
      if (frames.size() == MAX_FRAMES) {
        break;
      }
      Matcher given = OURS.matcher(element.getMethodName());
      boolean step = given.matches() && given.group(2) != null;
      if (!step && given.matches() && given.group(1).equals(maker)) {
        // The function that started the machine in which it stands as well.
        maker = null;
        continue;
      }
      maker = step ? given.group(1) : null;
      ScriptFrame frame = frame(element, frames.isEmpty() ? thrown : null, positions);
      if (!isFunctionAround(frame, frames)) {
        frames.add(frame);
      }
    }
    return frames;
  }

  /** Whether code of the run that threw is on the stack. */
  static boolean hasFrames(Throwable thrown) {
    return !ofInnermostRun(thrown).isEmpty();
  }

  /** Without frames of a run that has called the host, which in turn has started this one. */
  private static List<StackTraceElement> ofInnermostRun(Throwable thrown) {
    int frames = 0;
    for (StackTraceElement element : thrown.getStackTrace()) {
      if (GuestRealm.isEntry(element)) {
        break;
      }
      if (ECMAErrors.isScriptFrame(element)) {
        frames++;
      }
    }
    return Arrays.asList(NashornException.getScriptFrames(thrown)).subList(0, frames);
  }

  /** Our function around a body, and the program around that, show as frames without names. */
  private static boolean isFunctionAround(ScriptFrame frame, List<ScriptFrame> inner) {
    if (inner.isEmpty() || !frame.function().isEmpty()) {
      return false;
    }
    ScriptFrame last = inner.get(inner.size() - 1);
    return last.function().isEmpty() && last.line() == frame.line();
  }

  private static ScriptFrame frame(
      StackTraceElement element, Throwable thrownHere, FilePositions positions) {
    AuthorFile file = positions.of(String.valueOf(element.getFileName()));
    AuthorPositions places = file.positions;
    int compiled = Math.max(1, element.getLineNumber());
    int column = 0;
    if (thrownHere instanceof NashornException) {
      NashornException error = (NashornException) thrownHere;
      boolean isHere = error.getLineNumber() == compiled && file.name.equals(error.getFileName());
      if (isHere && error.getColumnNumber() >= 0) {
        column = places.column(compiled, error.getColumnNumber() + 1);
      }
    }
    int line = places.line(compiled);
    return new ScriptFrame(functionName(element.getMethodName()), file.name, line, column);
  }

  /** The name that the author gave; the engine makes up names for functions without one. */
  private static String functionName(String engineName) {
    Matcher given = OURS.matcher(engineName);
    String name = given.matches() ? given.group(1) : engineName;
    boolean madeUp =
        name.isEmpty()
            || name.startsWith("<")
            || name.startsWith("L:")
            || (given.matches() && MadeNames.contains(name))
            || name.indexOf('\\') >= 0;
    return madeUp ? "" : name;
  }
}
