package dev.iotajs.bench.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SuiteTest {
  @TempDir Path directory;

  private static List<String> paths(List<TestFile> files) {
    return files.stream().map(file -> file.path).collect(Collectors.toList());
  }

  @Test
  void files_leavesOutWhatDoesNotCount() throws IOException {
    MiniSuite suite = new MiniSuite(directory);
    suite.test("language/b.js", "esid: x", "");
    suite.test("built-ins/Math/a.js", "esid: x", "");
    suite.test("language/module.js", "flags: [module]", "");
    suite.test("language/part_FIXTURE.js", "esid: x", "");
    suite.test("language/expressions/dynamic-import/a.js", "esid: x", "");
    suite.test("built-ins/Array/shared.js", "features: [SharedArrayBuffer]", "");
    suite.test("annexB/language/a.js", "esid: x", "");
    suite.test("staging/a.js", "esid: x", "");
    assertThat(paths(new Suite(directory).files()))
        .containsExactly("built-ins/Math/a.js", "language/b.js", "annexB/language/a.js");
  }

  @Test
  void sample_takesEveryNthOfBothParts() throws IOException {
    MiniSuite suite = new MiniSuite(directory);
    for (int i = 0; i < 5; i++) {
      suite.test("language/" + i + ".js", "esid: x", "");
    }
    suite.test("annexB/language/a.js", "esid: x", "");
    assertThat(paths(Suite.sample(new Suite(directory).files(), 3)))
        .containsExactly("language/0.js", "language/3.js", "annexB/language/a.js");
  }

  @Test
  void area_isAsDeepAsTheTable() {
    FrontMatter none = FrontMatter.of("");
    assertThat(new TestFile("language/expressions/class/dstr/a.js", none).area())
        .isEqualTo("language/expressions/class");
    assertThat(new TestFile("built-ins/Array/prototype/at/a.js", none).area())
        .isEqualTo("built-ins/Array");
    assertThat(new TestFile("language/asi/a.js", none).area()).isEqualTo("language/asi");
    assertThat(new TestFile("annexB/language/eval-code/a.js", none).area())
        .isEqualTo("annexB/language");
  }

  @Test
  void suite_inWrongDirectory_saysWhatToDo() {
    assertThatThrownBy(() -> new Suite(directory))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("-Dtest262.dir=")
        .hasMessageContaining(Suite.COMMIT);
  }
}
