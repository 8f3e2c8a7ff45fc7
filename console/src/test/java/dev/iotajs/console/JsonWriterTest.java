package dev.iotajs.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class JsonWriterTest {
  @Test
  void oneLine_writesEveryKindOfValue() {
    Map<String, Object> value = new LinkedHashMap<>();
    value.put("a", Arrays.asList(null, true, 1, 2L, 1.5, "x"));
    value.put("b", Map.of());
    assertThat(JsonWriter.oneLine(value)).isEqualTo("{\"a\":[null,true,1,2,1.5,\"x\"],\"b\":{}}");
  }

  @Test
  void indented_putsEachElementOnALineOfItsOwn() {
    assertThat(JsonWriter.indented(Map.of("a", List.of(1, List.of()))))
        .isEqualTo("{\n  \"a\": [\n    1,\n    []\n  ]\n}");
  }

  @Test
  void string_escapesWhatTerminalsAndEncodingsStumbleOver() {
    assertThat(JsonWriter.oneLine("\"\\/\b\t\n\f\r\u0000\u001b\u007f\u009b é😀"))
        .isEqualTo("\"\\\"\\\\/\\b\\t\\n\\f\\r\\u0000\\u001b\\u007f\\u009b é😀\"");
    assertThat(JsonWriter.oneLine("\ud83d \ude00 \ude00\ud83d"))
        .isEqualTo("\"\\ud83d \\ude00 \\ude00\\ud83d\"");
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "-0.0, 0",
    "1.5, 1.5",
    "-0.1, -0.1",
    "1e-6, 0.000001",
    "1e-7, 1e-7",
    "1.25e-9, 1.25e-9",
    "1e20, 100000000000000000000",
    "1e21, 1e+21",
    "-1.5e300, -1.5e+300",
    "2e-3, 0.002",
    "5e-324, 5e-324",
    "1.7976931348623157e308, 1.7976931348623157e+308",
    "2e23, 2e+23",
    "9007199254740993, 9007199254740992"
  })
  void number_isWrittenAsJavaScriptDoes(double value, String expected) {
    assertThat(JsonNumber.of(value)).isEqualTo(expected);
  }

  @Test
  void number_isReadBackTheSame() {
    Random random = new Random(1);
    for (int i = 0; i < 10_000; i++) {
      double value = Double.longBitsToDouble(random.nextLong());
      if (Double.isFinite(value)) {
        assertThat(Double.parseDouble(JsonNumber.of(value))).isEqualTo(value);
      }
    }
  }
}
