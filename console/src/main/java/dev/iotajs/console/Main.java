package dev.iotajs.console;

import java.io.InputStream;
import java.io.PrintStream;

/** The {@code iota} program. See {@code docs/command-line.md}. */
public final class Main {
  private Main() {}

  /**
   * Runs a command and ends the JVM with its exit code.
   *
   * @param args the command line
   */
  public static void main(String[] args) {
    System.exit(run(args, Terminal.standard()));
  }

  /**
   * Runs a command within this JVM, without colours.
   *
   * @param args the command line
   * @param in what {@code -} reads
   * @param out gets the result, in UTF-8
   * @param err gets everything else, in UTF-8
   * @return the exit code: 0 done, 1 script error, 2 usage, 3 limit exceeded, 130 cancelled
   */
  public static int run(String[] args, InputStream in, PrintStream out, PrintStream err) {
    return run(args, new Terminal(in, out, err, Colours.NONE));
  }

  static int run(String[] args, Terminal terminal) {
    int exitCode = new IotaCommand(terminal).execute(args);
    if (terminal.out().checkError()) {
      terminal.err().println("iota: the result cannot be written to the standard output");
      return ExitCode.USAGE;
    }
    return exitCode;
  }
}
