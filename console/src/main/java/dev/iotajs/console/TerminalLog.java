package dev.iotajs.console;

import dev.iotajs.sandbox.ConsoleSink;
import dev.iotajs.sdk.log.LogEntry;
import dev.iotajs.sdk.log.LogSink;

/** Prints a script's messages to standard error, since the result alone is the output. */
final class TerminalLog implements LogSink {
  private final Terminal terminal;

  TerminalLog(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public void write(LogEntry entry) {
    String data = entry.metadata().isEmpty() ? "" : " " + JsonWriter.oneLine(entry.metadata());
    terminal.err().println(Printable.lines(prefix(entry.level()) + entry.message() + data));
  }

  private static String prefix(ConsoleSink.Level level) {
    switch (level) {
      case DEBUG:
        return "debug: ";
      case WARN:
        return "warning: ";
      case ERROR:
        return "error: ";
      default:
        return "";
    }
  }
}
