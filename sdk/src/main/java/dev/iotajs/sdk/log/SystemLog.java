package dev.iotajs.sdk.log;

import dev.iotajs.sandbox.ConsoleSink;

/**
 * Sends messages to the application's own log, by {@link System.Logger}, under the name {@code
 * dev.iotajs.script}. Line ends and control characters are shown as escapes, so that a script
 * cannot forge lines.
 */
public final class SystemLog implements LogSink {
  private static final System.Logger LOG = System.getLogger("dev.iotajs.script");

  /** A sink. */
  public SystemLog() {}

  @Override
  public void write(LogEntry entry) {
    System.Logger.Level level = levelOf(entry.level());
    if (LOG.isLoggable(level)) {
      LOG.log(
          level,
          "[{0} {1}] {2}",
          printable(entry.context().tenant()),
          printable(entry.context().script()),
          printable(
              entry.metadata().isEmpty()
                  ? entry.message()
                  : entry.message() + " " + entry.metadata()));
    }
  }

  private static System.Logger.Level levelOf(ConsoleSink.Level level) {
    switch (level) {
      case DEBUG:
        return System.Logger.Level.DEBUG;
      case WARN:
        return System.Logger.Level.WARNING;
      case ERROR:
        return System.Logger.Level.ERROR;
      default:
        return System.Logger.Level.INFO;
    }
  }

  private static String printable(String text) {
    StringBuilder printable = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isISOControl(c) || c == 0x2028 || c == 0x2029) {
        printable.append(String.format("\\u%04x", (int) c));
      } else {
        printable.append(c);
      }
    }
    return printable.toString();
  }
}
