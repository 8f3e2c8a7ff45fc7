package dev.iotajs.bench.conformance;

/** How a script ended other than well. */
final class ScriptProblem extends Exception {
  /** When it ended. */
  enum Phase {
    /** While it was read; none of it has run. */
    PARSE,
    /** While it ran. */
    RUNTIME,
    /** The engine failed, or stopped it: never what a test expects. */
    FAILURE
  }

  private static final long serialVersionUID = 1;

  final Phase phase;

  /** The name of the error's constructor, empty if it has none. */
  final String errorName;

  ScriptProblem(Phase phase, String errorName, String message) {
    super(message);
    this.phase = phase;
    this.errorName = errorName;
  }
}
