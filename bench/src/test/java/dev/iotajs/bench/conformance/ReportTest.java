package dev.iotajs.bench.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReportTest {
  @Test
  void rates_giveATable() {
    Rates rates = new Rates(List.of("iota", "rhino"));
    rates.add("a", List.of(Verdict.PASSED, Verdict.failed("x")));
    rates.add("a", List.of(Verdict.failed("x"), Verdict.failed("x")));
    rates.add("b", List.of(Verdict.PASSED, Verdict.PASSED));
    assertThat(rates.table("row"))
        .containsExactly(
            "| row | files | Iota | Rhino |",
            "| --- | ---: | ---: | ---: |",
            "| a | 2 | 50.0 % | 0.0 % |",
            "| b | 1 | 100.0 % | 100.0 % |");
  }

  @Test
  void failureGroups_sameCause_isOneGroup() {
    FailureGroups groups = new FailureGroups();
    groups.add("1", "strict: TypeError: \"a\" is not 12");
    groups.add("2", "SyntaxError: no");
    groups.add("3", "TypeError: \"b\" is not 3.5");
    assertThat(groups.lines())
        .containsExactly(
            "2 × TypeError: … is not …", "    1", "    3", "1 × SyntaxError: no", "    2");
  }

  @Test
  void replaced_keepsWhatIsOutsideTheMarks() {
    String text = "a\n<!-- t:begin -->\nold\n<!-- t:end -->\nb\n";
    String once = MarkedDocument.replaced(text, "t", List.of("new"));
    assertThat(once).isEqualTo("a\n<!-- t:begin -->\n\nnew\n\n<!-- t:end -->\nb\n");
    assertThat(MarkedDocument.replaced(once, "t", List.of("new"))).isEqualTo(once);
    assertThatThrownBy(() -> MarkedDocument.replaced(text, "u", List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void arguments_areReadOrRefused() {
    Arguments arguments = Arguments.of("--engines", "iota,rhino", "--sample", "24", "--update");
    assertThat(arguments.engines).containsExactly("iota", "rhino");
    assertThat(arguments.sample).isEqualTo(24);
    assertThat(arguments.update).isTrue();
    assertThatThrownBy(() -> Arguments.of("--sample", "0"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Arguments.of("--sampel")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Arguments.of("--update", "--filter", "x"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
