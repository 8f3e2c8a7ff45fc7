package dev.iotajs.console;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Marks parts of messages by colour, or not at all. */
enum Colours {
  /** For files, pipes and those who asked for none. */
  NONE,
  /** ANSI escape sequences. */
  ANSI;

  private static final Path STANDARD_ERROR = Path.of("/proc/self/fd/2");

  static Colours ofStandardError() {
    return of(System.getenv(), isTerminal());
  }

  /**
   * Honours {@code NO_COLOR} (no-color.org: any value but the empty one) and {@code TERM=dumb}.
   *
   * @param environment the environment variables
   * @param terminal whether a person is watching
   */
  static Colours of(Map<String, String> environment, boolean terminal) {
    boolean unwanted =
        !environment.getOrDefault("NO_COLOR", "").isEmpty()
            || environment.getOrDefault("TERM", "dumb").equals("dumb");
    return terminal && !unwanted ? ANSI : NONE;
  }

  /**
   * {@link System#console} tells about standard input and output, and since JDK 22 not even that;
   * on Linux the kernel tells about standard error. Elsewhere there are no colours.
   */
  private static boolean isTerminal() {
    try {
      String target = Files.readSymbolicLink(STANDARD_ERROR).toString();
      return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
    } catch (IOException | RuntimeException e) {
      return false;
    }
  }

  String error(String text) {
    return in("1;31", text);
  }

  String place(String text) {
    return in("1", text);
  }

  String faint(String text) {
    return in("2", text);
  }

  private String in(String code, String text) {
    return this == NONE || text.isEmpty() ? text : "\u001b[" + code + "m" + text + "\u001b[0m";
  }
}
