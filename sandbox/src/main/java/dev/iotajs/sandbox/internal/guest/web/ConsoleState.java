package dev.iotajs.sandbox.internal.guest.web;

import dev.iotajs.sandbox.ConsoleSink;
import dev.iotajs.sandbox.Limit;
import dev.iotajs.sandbox.internal.guard.Guard;
import dev.iotajs.sandbox.internal.guard.Run;
import dev.iotajs.sandbox.internal.guest.library.Globals;
import java.lang.ref.WeakReference;
import java.util.HashMap;
import java.util.Map;
import org.openjdk.nashorn.internal.objects.Global;
import org.openjdk.nashorn.internal.runtime.Context;

/** What a realm's console remembers during a run, and the way from it to the host. */
final class ConsoleState {
  private static final System.Logger LOG = System.getLogger("dev.iotajs.sandbox");
  private static final String NAME = "console state";
  private static final int MAX_INDENTATION = 200;

  final Map<String, Integer> counts = new HashMap<>();
  final Map<String, Double> timers = new HashMap<>();
  private WeakReference<Run> run = new WeakReference<>(null);
  private int indentation;

  private ConsoleState() {}

  /** To be called before the first realm exists. */
  static void declare() {
    Globals.hidden(NAME, global -> new ConsoleState());
  }

  /** That of the current realm; a new run begins with an empty one. */
  static ConsoleState current() {
    ConsoleState state = (ConsoleState) Globals.original(Global.instance(), NAME);
    Run current = Guard.current().run();
    if (state.run.get() != current) {
      state.run = new WeakReference<>(current);
      state.indentation = 0;
      state.counts.clear();
      state.timers.clear();
    }
    return state;
  }

  void indent(int columns) {
    indentation = Math.max(0, Math.min(MAX_INDENTATION, indentation + columns));
  }

  /** Writes a message: it is counted, then handed to the host's sink, if there is one. */
  void write(ConsoleSink.Level level, String text) {
    Run current = Guard.current().run();
    int lines = 1;
    for (int i = 0; i < text.length(); i++) {
      lines += text.charAt(i) == '\n' ? 1 : 0;
    }
    current.charge(Limit.LOG_LINES, lines);
    current.charge(Limit.LOG, Utf8.length(text) + 1L + (long) lines * indentation);
    ConsoleSink sink = current.console();
    if (sink != null) {
      hand(sink, level, indented(text), current);
    }
  }

  private String indented(String text) {
    if (indentation == 0) {
      return text;
    }
    String space = " ".repeat(indentation);
    return space + text.replace("\n", "\n" + space);
  }

  private static void hand(ConsoleSink sink, ConsoleSink.Level level, String text, Run run) {
    Global global = Global.instance();
    run.enterHostCall();
    Context.setGlobal((Global) null);
    try {
      sink.write(level, text, run);
    } catch (Exception e) {
      // A run that has to stop interrupts what its sink waits for: no fault of that.
      run.stopIfAsked();
      LOG.log(System.Logger.Level.WARNING, "The console's sink failed", e);
    } finally {
      Context.setGlobal(global);
      run.leaveHostCall();
    }
  }
}
