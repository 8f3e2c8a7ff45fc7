package dev.iotajs.bench.conformance;

import java.nio.file.Path;

final class CompatRun {
  CompatRun(Path directory, TestedEngine engine) {}

  Verdict run(String name) {
    return Verdict.PASSED;
  }
}
