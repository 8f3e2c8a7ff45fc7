package dev.iotajs.bench.conformance;

/** Whether a test passed, and if not, why. Immutable. */
final class Verdict {
  static final Verdict PASSED = new Verdict("");

  /** What went wrong, in one line; empty if nothing did. */
  final String problem;

  private Verdict(String problem) {
    this.problem = problem;
  }

  /** A failure; the message is made one line. */
  static Verdict failed(String problem) {
    String line = problem.replaceAll("\\s+", " ").trim();
    return new Verdict(line.isEmpty() ? "failed" : line.substring(0, Math.min(400, line.length())));
  }

  boolean passed() {
    return problem.isEmpty();
  }
}
