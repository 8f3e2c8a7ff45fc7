package dev.iotajs.console;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/**
 * Where a command reads and writes. Both outputs are UTF-8 whatever the locale, since JSON is.
 * Immutable.
 */
final class Terminal {
  private final InputStream in;
  private final PrintStream out;
  private final PrintStream err;
  private final Colours colours;

  Terminal(InputStream in, PrintStream out, PrintStream err, Colours colours) {
    this.in = in;
    this.out = out;
    this.err = err;
    this.colours = colours;
  }

  /** The process's own streams. */
  static Terminal standard() {
    FileOutputStream out = new FileOutputStream(FileDescriptor.out);
    FileOutputStream err = new FileOutputStream(FileDescriptor.err);
    return new Terminal(
        System.in,
        new PrintStream(new BufferedOutputStream(out, 1 << 16), false, StandardCharsets.UTF_8),
        new PrintStream(new BufferedOutputStream(err), true, StandardCharsets.UTF_8),
        Colours.ofStandardError());
  }

  InputStream in() {
    return in;
  }

  PrintStream out() {
    return out;
  }

  PrintStream err() {
    return err;
  }

  /** Output for help, which is the answer to a question. */
  PrintWriter printWriter() {
    return new PrintWriter(out, true, StandardCharsets.UTF_8);
  }

  /** How messages on {@link #err} are coloured. */
  Colours colours() {
    return colours;
  }
}
