package dev.iotajs.sandbox.internal.guest;

import dev.iotajs.sandbox.ScriptFrame;
import java.util.List;
import org.openjdk.nashorn.internal.runtime.ScriptObject;

/** Stacks of the script that the thread runs, as its author knows it. */
public final class ScriptStacks {
  private static final ThreadLocal<AuthorPositions> POSITIONS = new ThreadLocal<>();

  private ScriptStacks() {}

  /** A program starts; gives what is to be handed to the next call in the end. */
  static AuthorPositions running(AuthorPositions positions) {
    AuthorPositions before = POSITIONS.get();
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

  private static String text(Throwable thrown) {
    AuthorPositions positions = POSITIONS.get();
    if (positions == null) {
      return "";
    }
    StringBuilder text = new StringBuilder();
    List<ScriptFrame> frames = new Failures(null, positions, null, null).frames(thrown);
    for (ScriptFrame frame : frames) {
      String place = frame.file() + ":" + frame.line();
      if (frame.column() > 0) {
        place += ":" + frame.column();
      }
      text.append("\n    at ")
          .append(frame.function().isEmpty() ? place : frame.function() + " (" + place + ")");
    }
    return text.toString();
  }
}
