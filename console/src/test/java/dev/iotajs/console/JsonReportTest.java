package dev.iotajs.console;

import static dev.iotajs.console.Cli.iota;
import static dev.iotajs.console.Cli.iotaReading;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** {@code iota run --json}: one line that a program can read, whatever happens. */
final class JsonReportTest {
  @SuppressWarnings("unchecked")
  private static Map<String, Object> line(Cli run) {
    assertThat(run.err).isEmpty();
    assertThat(run.out).endsWith("}\n").containsOnlyOnce("\n");
    try {
      return (Map<String, Object>) new JsonReader(run.out).read();
    } catch (JsonReader.InvalidJson e) {
      throw new AssertionError(run.out, e);
    }
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> error(Cli run) {
    return (Map<String, Object>) line(run).get("error");
  }

  @Test
  void json_result_hasValueExecutionIdAndUsage() {
    Cli run = iotaReading("({ a: 'x\\ny' })", "run", "-", "--json");
    assertThat(run.exitCode).isZero();
    Map<String, Object> line = line(run);
    assertThat(line).containsOnlyKeys("value", "executionId", "usage");
    assertThat(line.get("value")).isEqualTo(Map.of("a", "x\ny"));
    assertThat((String) line.get("executionId")).isNotEmpty();
    assertThat(((Map<?, ?>) line.get("usage")).get("hostCalls")).isEqualTo(0);
  }

  @Test
  void json_noResult_isNull() {
    assertThat(line(iotaReading("", "run", "-", "--json"))).containsEntry("value", null);
  }

  @Test
  void json_scriptError_hasCodeMessagePlaceAndFrames() {
    Cli run =
        iotaReading("function f() {\n  throw new TypeError('no');\n}\nf()", "run", "-", "--json");
    assertThat(run.exitCode).isEqualTo(1);
    assertThat(error(run))
        .containsEntry("code", "SCRIPT_ERROR")
        .containsEntry("message", "TypeError: no")
        .containsEntry("errorName", "TypeError")
        .containsEntry("file", "<stdin>")
        .containsEntry("line", 2)
        .containsEntry("column", 3)
        .containsEntry(
            "frames",
            List.of(
                Map.of("function", "f", "file", "<stdin>", "line", 2, "column", 3),
                Map.of("function", "", "file", "<stdin>", "line", 4)));
  }

  @Test
  void json_syntaxError_hasItsPlace() {
    Cli run = iotaReading("var", "run", "-", "--json");
    assertThat(run.exitCode).isEqualTo(1);
    assertThat(error(run)).containsEntry("code", "SYNTAX_ERROR").containsEntry("line", 1);
  }

  @Test
  void json_limit_hasItsNameAndValue() {
    Cli run = iotaReading("while (true) {}", "run", "-", "--json", "--limit", "cpuTime=100ms");
    assertThat(run.exitCode).isEqualTo(3);
    assertThat(error(run))
        .containsEntry("code", "LIMIT_EXCEEDED")
        .containsEntry("limit", "cpuTime")
        .containsEntry("limitValue", 100);
  }

  @Test
  void json_resultThatIsNotJson_hasThePath() {
    Cli run = iotaReading("({ a: NaN })", "run", "-", "--json");
    assertThat(run.exitCode).isEqualTo(1);
    assertThat(error(run)).containsEntry("code", "RESULT_NOT_JSON").containsEntry("path", "$.a");
  }

  @Test
  void json_usage_isReportedLikeOtherErrors() {
    Cli run = iota("run", "none.js", "--json");
    assertThat(run.exitCode).isEqualTo(2);
    assertThat(error(run)).containsEntry("code", "USAGE");
    assertThat(error(iota("run", "--json"))).containsEntry("code", "USAGE");
    assertThat(error(iota("run", "a.js", "--json", "--nope"))).containsEntry("code", "USAGE");
  }
}
