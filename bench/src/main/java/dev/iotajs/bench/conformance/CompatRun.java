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
    TestedRealm realm = engine.newRealm();
    try {
      String text = new String(Files.readAllBytes(directory.resolve(name)), StandardCharsets.UTF_8);
      realm.run(TestScript.recurring("compat-helpers.js", CompatHelpers.TEXT));
      realm.run(TestScript.once(name, text));
      return succeeded(realm) ? Verdict.PASSED : Verdict.failed("not true");
    } catch (ScriptProblem e) {
      // A rejection that nobody took care of is none of the test's business.
      if (e.phase == ScriptProblem.Phase.RUNTIME && succeeded(realm)) {
        return Verdict.PASSED;
      }
      return Verdict.failed(
          (e.phase == ScriptProblem.Phase.PARSE ? "SyntaxError: " : "") + e.getMessage());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean succeeded(TestedRealm realm) {
    try {
      return realm.printed().contains(CompatHelpers.SUCCESS);
    } catch (ScriptProblem e) {
      return false;
    }
  }
}
