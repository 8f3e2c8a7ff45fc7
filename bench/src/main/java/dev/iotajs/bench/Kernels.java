package dev.iotajs.bench;

import java.util.List;
import java.util.stream.Collectors;

/** All kernels, each a different kind of work. */
final class Kernels {
  /** The names, as in {@code kernels/NAME.js}. */
  static final List<String> NAMES =
      List.of(
          "fibonacci",
          "loops",
          "closures",
          "prototypes",
          "strings",
          "sort",
          "regex",
          "json",
          "sieve",
          "exceptions",
          "matrix",
          "pipeline",
          "building",
          "interpreter",
          "collections",
          "bodies",
          "queens");

  private Kernels() {}

  /** The same work in newer syntax, as in {@code kernels/modern/NAME.js}. */
  static String modern(String name) {
    return "modern/" + name;
  }

  static List<Kernel> all() {
    return NAMES.stream().map(Kernel::named).collect(Collectors.toList());
  }
}
