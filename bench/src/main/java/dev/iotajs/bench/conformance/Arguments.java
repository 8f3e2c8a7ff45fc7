package dev.iotajs.bench.conformance;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** What a runner was asked for on its command line. */
final class Arguments {
  static final String HELP =
      "Options:\n"
          + "  --engines LIST    engines to run, of iota,nashorn,rhino (default: all three)\n"
          + "  --sample N        every N-th file only (default: 1, all)\n"
          + "  --filter PATH     only files whose path contains PATH\n"
          + "  --list-failures   print what fails, by message\n"
          + "  --update          write the tables in docs/ and the expectations\n"
          + "  --threads N       JVMs at once (default: 2)\n"
          + "  --help            print this";

  List<String> engines = List.of("iota", "nashorn", "rhino");
  int sample = 1;
  String filter = "";
  boolean listFailures;
  boolean update;
  int threads = 2;
  boolean help;

  private Arguments() {}

  /** Reads a command line; throws IllegalArgumentException if it has something unknown. */
  static Arguments of(String... given) {
    Arguments arguments = new Arguments();
    Deque<String> rest = new ArrayDeque<>(List.of(given));
    while (!rest.isEmpty()) {
      arguments.take(rest.pop(), rest);
    }
    if (arguments.update && !arguments.filter.isEmpty()) {
      throw new IllegalArgumentException("--update needs all files: leave --filter out");
    }
    return arguments;
  }

  private void take(String option, Deque<String> rest) {
    switch (option) {
      case "--engines":
        engines = List.of(value(option, rest).split(","));
        break;
      case "--sample":
        sample = number(option, rest);
        break;
      case "--filter":
        filter = value(option, rest);
        break;
      case "--threads":
        threads = number(option, rest);
        break;
      case "--list-failures":
        listFailures = true;
        break;
      case "--update":
        update = true;
        break;
      case "--help":
        help = true;
        break;
      default:
        throw new IllegalArgumentException("There is no option " + option + ".\n" + HELP);
    }
  }

  private static String value(String option, Deque<String> rest) {
    if (rest.isEmpty()) {
      throw new IllegalArgumentException(option + " needs a value");
    }
    return rest.pop();
  }

  private static int number(String option, Deque<String> rest) {
    String text = value(option, rest);
    if (!text.matches("[1-9][0-9]{0,5}")) {
      throw new IllegalArgumentException(option + " needs a number of 1 or more, not " + text);
    }
    return Integer.parseInt(text);
  }
}
