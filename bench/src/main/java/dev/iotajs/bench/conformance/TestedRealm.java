package dev.iotajs.bench.conformance;

/** One realm of an engine, to run classic scripts in. */
interface TestedRealm {
  /** Reads a script without running it; throws if that fails. */
  void parse(TestScript script) throws ScriptProblem;

  /** Runs a script, and the jobs that it leaves; throws what it ends with otherwise. */
  void run(TestScript script) throws ScriptProblem;

  /** What {@code print} was given so far, a line for each call. */
  String printed() throws ScriptProblem;
}
