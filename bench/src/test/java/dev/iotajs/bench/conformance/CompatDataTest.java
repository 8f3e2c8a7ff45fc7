package dev.iotajs.bench.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompatDataTest {
  private static final String DATA =
      "var common = require('./data-common');\n"
          + "exports.tests = [\n"
          + "  {name: 'arrows', category: 'functions', significance: 'small', subtests: [\n"
          + "    {name: 'in a comment', exec: function () {/*\n"
          + "      return `a\n"
          + "      b` === 'a\\nb';\n"
          + "    */}},\n"
          + "    {name: 'in code', exec: function () { return common.one === 2; }}\n"
          + "  ]},\n"
          + "  {name: 'compile', category: 'annex b', exec: function () {/* return true; */}}\n"
          + "];";

  @TempDir Path directory;

  private List<CompatFeature> features() throws IOException {
    write("data-es6.js", DATA);
    write("data-common.json", "{\"one\": 1}");
    return new CompatData(directory).features("es6");
  }

  private void write(String name, String text) throws IOException {
    Files.write(directory.resolve(name), text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void features_giveScriptsOfTests() throws IOException {
    List<CompatFeature> features = features();
    assertThat(features).hasSize(2);
    assertThat(features.get(0).weight).isEqualTo(0.25);
    assertThat(features.get(0).edition()).isEqualTo("ES2015");
    assertThat(features.get(0).testNames).containsExactly("in a comment", "in code");
    assertThat(features.get(0).scripts.get(0))
        .isEqualTo("(function () {\nreturn `a\nb` === 'a\\nb';\n    })()");
    assertThat(features.get(0).scripts.get(1))
        .isEqualTo("(function () { return common.one === 2; })()");
    assertThat(features.get(1).optional()).isTrue();
    assertThat(features.get(1).scripts).containsExactly("(function () {return true; })()");
  }

  @Test
  void run_printsItsSuccess() throws IOException {
    write("yes.js", "test((function () { return true; })());");
    write("no.js", "test((function () { return false; })());");
    write("unread.js", "test((function () { return @; })());");
    write("later.js", "asyncTestPassed();");
    CompatRun run = new CompatRun(directory, TestedEngine.named("iota"));
    assertThat(run.run("yes.js").passed()).isTrue();
    assertThat(run.run("no.js").problem).isEqualTo("not true");
    assertThat(run.run("unread.js").problem).startsWith("SyntaxError: ");
    assertThat(run.run("later.js").passed()).isTrue();
  }

  @Test
  void run_timersWithPromises_wait() throws IOException {
    write("timer.js", "setTimeout(function (x) { if (x === 1) { asyncTestPassed(); } }, 5, 1);");
    assertThat(new CompatRun(directory, TestedEngine.named("rhino")).run("timer.js").passed())
        .isTrue();
  }

  @Test
  void features_withoutData_saysWhatToDo() {
    assertThatThrownBy(() -> new CompatData(directory).features("es6"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("-Dcompat.dir=");
  }

  @Test
  void score_weighsFeaturesAndCountsTests() {
    CompatScore score = new CompatScore();
    score.add(CompatFeature.weight("large"), 1, 2);
    score.add(CompatFeature.weight("tiny"), 8, 8);
    assertThat(score.percent()).isCloseTo(100 * 0.625 / 1.125, within(1e-9));
    assertThat(score.passed()).isEqualTo(9);
    assertThat(score.tests()).isEqualTo(10);
  }
}
