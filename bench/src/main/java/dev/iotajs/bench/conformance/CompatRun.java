package dev.iotajs.bench.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Runs single tests of compat-table, each from a file of its own. */
final class CompatRun {
  private final Path directory;
  private final TestedEngine engine;

  CompatRun(Path directory, TestedEngine engine) {
    this.directory = directory;
    this.engine = engine;
  }

  /** Runs a file; it passes if it prints that it does. */
  Verdict run(String name) {
    try {
      String text = new String(Files.readAllBytes(directory.resolve(name)), StandardCharsets.UTF_8);
      TestedRealm realm = engine.newRealm();
      realm.run(TestScript.recurring("compat-helpers.js", CompatHelpers.TEXT));
      realm.run(TestScript.once(name, text));
      return realm.printed().contains(CompatHelpers.SUCCESS)
          ? Verdict.PASSED
          : Verdict.failed("not true");
    } catch (ScriptProblem e) {
      return Verdict.failed(
          (e.phase == ScriptProblem.Phase.PARSE ? "SyntaxError: " : "") + e.getMessage());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
