package dev.iotajs.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How users name limits, and how they write and read their values. */
class LimitTest {
  @Test
  void names_areThoseOfTheDocumentation() {
    assertThat(Arrays.stream(Limit.values()).map(Limit::label))
        .containsExactly(
            "wallTime",
            "cpuTime",
            "allocation",
            "callDepth",
            "output",
            "log",
            "logLines",
            "source",
            "moduleSource",
            "hostCalls",
            "timers");
  }

  @ParameterizedTest
  @CsvSource({
    "wallTime, 30000",
    "cpuTime, 10000",
    "allocation, 268435456",
    "callDepth, 1000",
    "output, 1048576",
    "log, 262144",
    "logLines, 1000",
    "source, 102400",
    "moduleSource, 5242880",
    "hostCalls, 100",
    "timers, 1000"
  })
  void defaultValues_areThoseOfTheDocumentation(String name, long value) {
    assertThat(Limit.named(name).defaultValue()).isEqualTo(value);
    assertThat(Limits.defaults().get(Limit.named(name))).isEqualTo(value);
  }

  @Test
  void named_unknownName_saysWhichThereAre() {
    assertThatThrownBy(() -> Limit.named("walltime"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "There is no limit named 'walltime'; the limits are wallTime, cpuTime, allocation,"
                + " callDepth, output, log, logLines, source, moduleSource, hostCalls,"
                + " timers");
  }

  @ParameterizedTest
  @CsvSource({
    "wallTime, 250, 250",
    "wallTime, 250ms, 250",
    "wallTime, 30s, 30000",
    "wallTime, 30 S, 30000",
    "wallTime, ' 5m ', 300000",
    "wallTime, 5min, 300000",
    "allocation, 512, 512",
    "allocation, 512b, 512",
    "allocation, 64KiB, 65536",
    "allocation, 64kb, 65536",
    "allocation, 64 k, 65536",
    "allocation, 256MiB, 268435456",
    "allocation, 1GiB, 1073741824",
    "hostCalls, 7, 7"
  })
  void parse_timeSizeOrCount_givesValueInTheUnit(String name, String text, long value) {
    assertThat(Limit.named(name).parse(text)).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource({
    "wallTime, ''",
    "wallTime, soon",
    "wallTime, 0",
    "wallTime, 0s",
    "wallTime, -5",
    "wallTime, 1.5s",
    "wallTime, 5KiB",
    "wallTime, 5h",
    "wallTime, 999999999999999999",
    "wallTime, 99999999999999999m"
  })
  void parse_noTime_saysWhatIsExpected(String name, String text) {
    assertThatThrownBy(() -> Limit.named(name).parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "The limit wallTime cannot be '"
                + text
                + "'; expected a time of 1 ms or more, such as 500ms, 30s or 5m");
  }

  @Test
  void parse_noSizeAndNoCount_saysWhatIsExpected() {
    assertThatThrownBy(() -> Limit.ALLOCATION.parse("5s"))
        .hasMessage(
            "The limit allocation cannot be '5s'; expected a size of 1 byte or more, such as 4096,"
                + " 64KiB or 256MiB");
    assertThatThrownBy(() -> Limit.ALLOCATION.parse("999999999999999GiB"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("expected a size");
    assertThatThrownBy(() -> Limit.CALL_DEPTH.parse("1k"))
        .hasMessage("The limit callDepth cannot be '1k'; expected a whole number of 1 or more");
  }

  @Test
  void parse_digitsOfOtherScripts_areNoNumber() {
    assertThatThrownBy(() -> Limit.HOST_CALLS.parse("١٢x"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("expected a whole number");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "wallTime   | 250        | 250 ms",
        "wallTime   | 30000      | 30 s",
        "wallTime   | 1500       | 1500 ms",
        "allocation | 1          | 1 bytes",
        "allocation | 1023       | 1,023 bytes",
        "allocation | 1024       | 1 KiB",
        "allocation | 1536       | 1.5 KiB",
        "allocation | 268435456  | 256 MiB",
        "allocation | 1073741824 | 1 GiB",
        "callDepth  | 1000       | 1,000"
      })
  void describe_value_isReadable(String name, long value, String text) {
    assertThat(Limit.named(name).describe(value)).isEqualTo(text);
  }
}
