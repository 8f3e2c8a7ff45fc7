package dev.iotajs.bench.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TestRunTest {
  @TempDir Path directory;

  private MiniSuite suite;

  @BeforeEach
  void makeSuite() throws IOException {
    suite = new MiniSuite(directory);
  }

  private String problem(String engine, String matter, String code) throws IOException {
    String path = suite.test("language/test.js", matter, code);
    return new TestRun(new Suite(directory), TestedEngine.named(engine)).run(path).problem;
  }

  @ParameterizedTest
  @ValueSource(strings = {"iota", "nashorn", "rhino"})
  void run_passingTest_passes(String engine) throws IOException {
    String code = "assert(extra === 1); assert(typeof $262.global === 'object');";
    assertThat(problem(engine, "includes: [extra.js]", code)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"iota", "nashorn", "rhino"})
  void run_failingTest_tellsTheMessage(String engine) throws IOException {
    assertThat(problem(engine, "esid: x", "assert(false, 'not so');"))
        .isEqualTo("Test262Error: not so");
  }

  @ParameterizedTest
  @ValueSource(strings = {"iota", "nashorn", "rhino"})
  void run_testThatFailsOnlyInStrictCode_fails(String engine) throws IOException {
    String code =
        "var made = true; try { undeclared = 1; } catch (e) { made = false; } assert(made, 'no');";
    assertThat(problem(engine, "esid: x", code)).isEqualTo("strict: Test262Error: no");
    assertThat(problem(engine, "flags: [noStrict]", code)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"iota", "nashorn", "rhino"})
  void run_negativeTest_needsPhaseAndType(String engine) throws IOException {
    String parse = "negative:\n  phase: parse\n  type: SyntaxError";
    assertThat(problem(engine, parse, "var = 1;")).isEmpty();
    assertThat(problem(engine, parse, "var x = 1;")).isEqualTo("parsed, expected SyntaxError");
    String runtime = "negative:\n  phase: runtime\n  type: ";
    assertThat(problem(engine, runtime + "TypeError", "null.x;")).isEmpty();
    assertThat(problem(engine, runtime + "Test262Error", "throw new Test262Error('x');")).isEmpty();
    assertThat(problem(engine, runtime + "RangeError", "null.x;")).contains("runtime RangeError");
    assertThat(problem(engine, runtime + "SyntaxError", "var = 1;")).startsWith("SyntaxError");
    assertThat(problem(engine, runtime + "TypeError", "1;"))
        .isEqualTo("no error, expected TypeError");
  }

  @ParameterizedTest
  @ValueSource(strings = {"iota", "nashorn", "rhino"})
  void run_asyncTest_needsDone(String engine) throws IOException {
    assertThat(problem(engine, "flags: [async]", "$DONE();")).isEmpty();
    assertThat(problem(engine, "flags: [async]", "$DONE('no');"))
        .isEqualTo("Test262:AsyncTestFailure:no");
    assertThat(problem(engine, "flags: [async]", "1;")).isEqualTo("$DONE was not called");
  }

  @ParameterizedTest
  @ValueSource(strings = {"iota", "nashorn", "rhino"})
  void run_rawTest_hasNoHarness(String engine) throws IOException {
    assertThat(problem(engine, "flags: [raw]", "if (typeof assert !== 'undefined') throw 1;"))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"iota", "nashorn", "rhino"})
  void evalScript_declaresGlobally(String engine) throws IOException {
    String code = "(function () { $262.evalScript('var made = 7;'); })(); assert(made === 7);";
    assertThat(problem(engine, "esid: x", code)).isEmpty();
  }

  @Test
  void pool_testThatHangs_costsItsWorkerOnly() throws Exception {
    String endless = suite.test("language/1.js", "flags: [noStrict]", "while (true) {}");
    String good = suite.test("language/2.js", "flags: [noStrict]", "assert(true);");
    Map<String, Verdict> verdicts =
        new WorkerPool("test262", directory, 1, 1).run("rhino", List.of(endless, good));
    assertThat(verdicts.get(endless).problem).isEqualTo("did not end");
    assertThat(verdicts.get(good).passed()).isTrue();
  }
}
