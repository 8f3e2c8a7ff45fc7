package dev.iotajs.persistence.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.iotajs.persistence.DiffLine;
import dev.iotajs.persistence.SourceDiff;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The lines of a difference, put together again, are both sources. */
class LineDiffTest {
  private static SourceDiff diff(String from, String to) {
    return LineDiff.of(1, from, 2, to);
  }

  private static String without(SourceDiff diff, DiffLine.Kind kind) {
    return diff.lines().stream()
        .filter(line -> line.kind() != kind)
        .map(DiffLine::text)
        .collect(Collectors.joining("\n"));
  }

  @Test
  void equalSources_haveNoDifference() {
    SourceDiff diff = diff("a\nb", "a\nb");

    assertThat(diff.unified()).isEmpty();
    assertThat(diff.lines()).extracting(DiffLine::kind).containsOnly(DiffLine.Kind.SAME);
  }

  @Test
  void emptySource_hasNoLine() {
    assertThat(diff("", "").lines()).isEmpty();
    assertThat(diff("", "a").unified())
        .isEqualTo("--- version 1\n+++ version 2\n@@ -0,0 +1,1 @@\n+a\n");
    assertThat(diff("a", "").lines())
        .extracting(DiffLine::kind)
        .containsExactly(DiffLine.Kind.REMOVED);
  }

  @Test
  void lineEnds_areNoDifference() {
    assertThat(diff("a\r\nb\rc", "a\nb\nc").unified()).isEmpty();
  }

  @Test
  void numbers_areThoseOfTheLines() {
    List<DiffLine> lines = diff("a\nb\nc", "a\nc\nd").lines();

    assertThat(lines)
        .extracting(line -> line.fromLine().orElse(0) + ":" + line.toLine().orElse(0) + line.text())
        .containsExactly("1:1a", "2:0b", "3:2c", "0:3d");
  }

  @Test
  void lines_putTogetherAgain_areBothSources() {
    Random random = new Random(42);
    for (int i = 0; i < 500; i++) {
      String from = lines(random);
      String to = lines(random);

      SourceDiff diff = diff(from, to);

      assertThat(without(diff, DiffLine.Kind.ADDED)).isEqualTo(from);
      assertThat(without(diff, DiffLine.Kind.REMOVED)).isEqualTo(to);
    }
  }

  private static String lines(Random random) {
    return random
        .ints(1 + random.nextInt(30), 0, 5)
        .mapToObj(Integer::toString)
        .collect(Collectors.joining("\n"));
  }

  @Test
  void hugeSourcesWithNothingInCommon_areTakenAsReplaced() {
    String from = "a\n".repeat(100_000);
    String to = "b\n".repeat(100_000);

    SourceDiff diff =
        org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(
            Duration.ofSeconds(30), () -> diff(from, to));

    assertThat(diff.lines()).hasSize(200_001);
  }
}
