package dev.iotajs.console;

import dev.iotajs.engine.RunResult;
import dev.iotajs.sandbox.ScriptErrorException;
import dev.iotajs.sandbox.ScriptException;
import dev.iotajs.sandbox.ScriptFailureException;
import dev.iotajs.sandbox.ScriptFrame;
import dev.iotajs.sandbox.ScriptSource;
import dev.iotajs.sandbox.ScriptSyntaxException;
import java.util.List;
import java.util.regex.Pattern;

/** For people: the bare result, or the error as compilers show it. */
final class TextReport implements RunReport {
  static final String OUT_OF_MEMORY =
      "iota: out of memory: give the JVM more, as in IOTA_JAVA_OPTS=-Xmx2g iota run …";

  private static final Pattern TYPESCRIPT = Pattern.compile("\\.[cm]?tsx?$");
  private static final String TYPESCRIPT_HINT =
      "    Scripts are JavaScript: a package such as sucrase takes the types out of TypeScript.\n";

  /** Of which repetitions count once. */
  private static final int MAX_FRAMES = 16;

  private final Terminal terminal;
  private final Colours colours;
  private final boolean verbose;

  TextReport(Terminal terminal, boolean verbose) {
    this.terminal = terminal;
    this.colours = terminal.colours();
    this.verbose = verbose;
  }

  /** A text as it is, nothing for null, anything else as JSON. */
  @Override
  public void completed(RunResult result) {
    Object value = result.value();
    if (value != null) {
      String text = value instanceof String ? (String) value : JsonWriter.indented(value);
      terminal.out().print(text.endsWith("\n") ? text : text + "\n");
    }
  }

  @Override
  public void failed(ScriptSource source, ScriptException error) {
    StringBuilder text = new StringBuilder(headline(source, error)).append('\n');
    List<ScriptFrame> frames = error.frames();
    if (!frames.isEmpty()) {
      ScriptFrame place = frames.get(0);
      // Of a module, the text is not at hand.
      if (place.file().equals(source.name())) {
        text.append(Excerpt.of(source.line(place.line()), place.line(), place.column(), colours));
      }
      text.append(trace(frames));
    }
    if (error instanceof ScriptSyntaxException && TYPESCRIPT.matcher(source.name()).find()) {
      text.append(TYPESCRIPT_HINT);
    }
    terminal.err().print(text);
    if (verbose && error instanceof ScriptFailureException) {
      error.printStackTrace(terminal.err());
    }
  }

  private String headline(ScriptSource source, ScriptException error) {
    String place = error.frames().isEmpty() ? source.name() : place(error.frames().get(0));
    return colours.place(Printable.line(place) + ":")
        + " "
        + colours.error(kind(error))
        + Printable.lines(message(error));
  }

  private static String place(ScriptFrame frame) {
    return frame.file() + ":" + frame.line() + (frame.column() > 0 ? ":" + frame.column() : "");
  }

  private static String kind(ScriptException error) {
    if (error instanceof ScriptSyntaxException) {
      return "SyntaxError: ";
    }
    if (error instanceof ScriptErrorException && !name(error).isEmpty()) {
      return Printable.line(name(error)) + ": ";
    }
    return "";
  }

  private static String name(ScriptException error) {
    return ((ScriptErrorException) error).errorName();
  }

  /** The message without the name, which {@link #kind} shows. */
  private static String message(ScriptException error) {
    String message = error.getMessage();
    if (error instanceof ScriptFailureException) {
      return message + "; this is a fault of Iota, --verbose shows more";
    }
    String name = error instanceof ScriptErrorException ? name(error) : "";
    return message.substring(name.isEmpty() ? 0 : name.length() + 2);
  }

  /** Nothing if it would only repeat the place in the headline. */
  private String trace(List<ScriptFrame> frames) {
    if (frames.size() == 1 && frames.get(0).function().isEmpty()) {
      return "";
    }
    StringBuilder trace = new StringBuilder();
    int shown = 0;
    for (int i = 0; i < frames.size() && shown < MAX_FRAMES; shown++) {
      int next = endOfRepetition(frames, i);
      String times = next - i > 1 ? " × " + (next - i) : "";
      trace.append("    at ").append(Printable.line(frames.get(i) + times)).append('\n');
      i = next;
    }
    return colours.faint(trace.toString());
  }

  /** Where the frames equal to that at {@code start} end: a recursion is shown once. */
  private static int endOfRepetition(List<ScriptFrame> frames, int start) {
    String frame = frames.get(start).toString();
    int end = start + 1;
    while (end < frames.size() && frames.get(end).toString().equals(frame)) {
      end++;
    }
    return end;
  }

  @Override
  public void misused(UsageException error) {
    terminal.err().print("iota: " + Printable.lines(error.getMessage()) + "\n" + error.excerpt());
  }

  @Override
  public void broken(Throwable cause) {
    boolean memory = cause instanceof OutOfMemoryError;
    terminal.err().println(memory ? OUT_OF_MEMORY : "iota: internal error: " + cause);
    if (verbose) {
      cause.printStackTrace(terminal.err());
    } else if (!memory) {
      terminal.err().println("This is a fault of Iota; --verbose shows more.");
    }
  }
}
