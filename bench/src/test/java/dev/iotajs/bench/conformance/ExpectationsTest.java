package dev.iotajs.bench.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ExpectationsTest {
  private static final List<String> COVERED =
      List.of(
          "a/few/1.js",
          "a/few/2.js",
          "a/few/3.js",
          "a/most/1.js",
          "a/most/2.js",
          "a/most/3.js",
          "b/none/deep/1.js",
          "b/none/deeper/1.js",
          "c/all/1.js");

  private static final List<String> FAILING =
      List.of("a/few/2.js", "a/most/1.js", "a/most/3.js", "b/none/deep/1.js", "b/none/deeper/1.js");

  private final Expectations expectations = new Expectations(24, COVERED, FAILING);

  @Test
  void lines_nameWhatIsLessAndCondenseTrees() {
    assertThat(ExpectationsWriter.lines(expectations, "cafe"))
        .containsExactly(
            "# Which files of test262 fail on Iota. Written by Test262 --update.",
            "commit cafe",
            "every 24 of 9 files, 5 fail",
            "a/few 1/3 fail (33.3 %)",
            "  2",
            "a/most 2/3 fail (66.7 %), not",
            "  2",
            "b/**");
  }

  @Test
  void read_whatWasWritten_givesTheSame() {
    List<String> lines = ExpectationsWriter.lines(expectations, "cafe");
    Expectations read = ExpectationsReader.read(lines, COVERED);
    assertThat(read.failing()).isEqualTo(expectations.failing());
    assertThat(read.every).isEqualTo(24);
    assertThat(ExpectationsReader.files(lines)).isEqualTo(COVERED.size());
  }

  @Test
  void passes_ofFileNotCovered_isFalse() {
    assertThat(expectations.passes("a/few/1.js")).isTrue();
    assertThat(expectations.passes("a/few/2.js")).isFalse();
    assertThat(expectations.passes("elsewhere/1.js")).isFalse();
  }
}
