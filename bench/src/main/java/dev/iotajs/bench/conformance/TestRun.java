package dev.iotajs.bench.conformance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Runs a file of test262 as its INTERPRETING.md says: each variant in a realm of its own, after the
 * harness.
 */
final class TestRun {
  private static final String COMPLETE = "Test262:AsyncTestComplete";
  private static final String FAILURE = "Test262:AsyncTestFailure";

  /** What the suite's own errors are called; they are plain objects, not Errors. */
  private static final String ERROR = "Test262Error";

  /** Where they are made, in {@code sta.js}. */
  private static final String ERROR_MADE = "this.message = message || \"\";";

  private final Suite suite;
  private final TestedEngine engine;

  TestRun(Suite suite, TestedEngine engine) {
    this.suite = suite;
    this.engine = engine;
  }

  /** Runs all variants of a file; it has passed if all of them have. */
  Verdict run(String path) {
    String text = suite.test(path);
    TestFile file = new TestFile(path, FrontMatter.of(text));
    String sloppy = file.matter.sloppy() ? problem(file, text) : null;
    if (sloppy != null) {
      return Verdict.failed(sloppy);
    }
    String strict = file.matter.strict() ? problem(file, "\"use strict\";\n" + text) : null;
    return strict == null ? Verdict.PASSED : Verdict.failed("strict: " + strict);
  }

  /** Null if the variant passes. */
  private String problem(TestFile file, String text) {
    TestedRealm realm = engine.newRealm();
    TestScript script = TestScript.once(file.path, text);
    try {
      if ("parse".equals(file.matter.negativePhase())) {
        realm.parse(script);
        return "parsed, expected " + file.matter.negativeType();
      }
      for (TestScript harness : harness(file.matter)) {
        runHarness(realm, harness);
      }
      realm.run(script);
      return file.matter.negativeType() == null
          ? file.matter.async() ? asyncProblem(realm.printed()) : null
          : "no error, expected " + file.matter.negativeType();
    } catch (ScriptProblem e) {
      return problem(file.matter, told(e, realm));
    }
  }

  private static void runHarness(TestedRealm realm, TestScript harness) throws ScriptProblem {
    try {
      realm.run(harness);
    } catch (ScriptProblem e) {
      throw new ScriptProblem(
          ScriptProblem.Phase.FAILURE, "", "harness/" + harness.name + ": " + e.getMessage());
    }
  }

  private List<TestScript> harness(FrontMatter matter) {
    List<String> names = new ArrayList<>();
    if (!matter.raw()) {
      names.add("assert.js");
      names.add("sta.js");
      if (matter.async()) {
        names.add("doneprintHandle.js");
      }
      names.addAll(matter.includes());
    }
    List<TestScript> scripts = new ArrayList<>();
    names.forEach(name -> scripts.add(TestScript.recurring(name, telling(suite.harness(name)))));
    return scripts;
  }

  /** Makes the suite's errors tell their message, which not every engine hands out. */
  private static String telling(String harness) {
    return harness.replace(
        ERROR_MADE,
        ERROR_MADE
            + " if (typeof this.message === 'string') print('"
            + ERROR
            + ": ' + this.message);");
  }

  private static String asyncProblem(String printed) {
    if (printed.contains(FAILURE)) {
      return printed.substring(printed.indexOf(FAILURE));
    }
    return printed.contains(COMPLETE) ? null : "$DONE was not called";
  }

  /** With name and message if it is one of the suite's own errors. */
  private static ScriptProblem told(ScriptProblem problem, TestedRealm realm) {
    if (problem.phase != ScriptProblem.Phase.RUNTIME
        || !(problem.errorName.isEmpty() || problem.errorName.equals(ERROR))) {
      return problem;
    }
    try {
      String printed = realm.printed();
      int last = printed.lastIndexOf(ERROR);
      return last < 0 ? problem : new ScriptProblem(problem.phase, ERROR, printed.substring(last));
    } catch (ScriptProblem unreadable) {
      return problem;
    }
  }

  /** Null if it is what the test expects. */
  private static String problem(FrontMatter matter, ScriptProblem e) {
    String phase = matter.negativePhase();
    boolean rightPhase =
        phase != null && e.phase == ScriptProblem.Phase.valueOf(phase.toUpperCase(Locale.ROOT));
    if (rightPhase && e.errorName.equals(matter.negativeType())) {
      return null;
    }
    String found = e.phase == ScriptProblem.Phase.PARSE ? "SyntaxError: " : "";
    String expected =
        phase == null ? "" : " (expected " + phase + " " + matter.negativeType() + ")";
    return found + e.getMessage() + expected;
  }
}
