package dev.iotajs.persistence.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.iotajs.persistence.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** JSON is stored as it was given, and nothing else is stored as JSON. */
class JsonTextTest {
  @ParameterizedTest
  @ValueSource(
      strings = {"1", "-0.10e+5", "null", "\"\"", "[]", " {\"a\": [1, \"\\u0000\\uD83D\"]}\n"})
  void json_staysAsItIs(String json) {
    assertThat(JsonText.value("input", json)).isEqualTo(json);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "{",
        "[1,]",
        "{'a': 1}",
        "1 2",
        "{} x",
        "nul",
        "01",
        "NaN",
        "\"a",
        "// c\n1",
        "\"\0\"",
        "\"\\x\"",
        "[\"\n\"]"
      })
  void whatIsNoJson_isRefused(String text) {
    assertThatThrownBy(() -> JsonText.value("input", text))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageStartingWith("input: ");
  }

  @Test
  void whatIsNoJson_isToldWithItsPlaceAndWithoutItsText() {
    assertThatThrownBy(() -> JsonText.value("input", "{\n  \"a\": secret}"))
        .hasMessageContaining("line 2")
        .hasMessageNotContaining("secret");
  }

  @Test
  void halvesOfSurrogatePairs_becomeEscapes() {
    assertThat(JsonText.value("input", "[\"a\uD83Db\", \"\uDE00\", \"\uD83D\uDE00\"]"))
        .isEqualTo("[\"a\\ud83db\", \"\\ude00\", \"\uD83D\uDE00\"]");
  }

  @Test
  void object_isAnObject() {
    assertThat(JsonText.object("limits", "{}")).isEqualTo("{}");
    assertThatThrownBy(() -> JsonText.object("limits", "[]"))
        .hasMessage("limits: must be a JSON object");
    assertThatThrownBy(() -> JsonText.object("limits", null)).hasMessage("limits: is missing");
  }

  @Test
  void deepNesting_isRefusedAndNotAStackOverflow() {
    assertThatThrownBy(() -> JsonText.value("input", "[".repeat(1_000_000)))
        .isInstanceOf(InvalidValueException.class);
  }
}
