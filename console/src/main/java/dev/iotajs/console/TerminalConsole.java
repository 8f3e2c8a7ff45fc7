package dev.iotajs.console;

import dev.iotajs.sandbox.ConsoleSink;

/** Prints a script's console to standard error, since the result alone is the output. */
final class TerminalConsole implements ConsoleSink {
  private final Terminal terminal;

  TerminalConsole(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public void write(Level level, String message) {
    terminal.err().println(Printable.lines(message));
  }
}
