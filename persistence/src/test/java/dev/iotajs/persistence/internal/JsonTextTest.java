package dev.iotajs.persistence.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.iotajs.persistence.InvalidValueException;
import java.util.List;
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
  void keysTextsAndNumbers_mayBeAsLongAsTheWhole() {
    int length = (16 << 20) - 16;
    for (String json :
        List.of(
            "{\"" + "k".repeat(length) + "\":1}",
            "[\"" + "t".repeat(length) + "\"]",
            "[" + "1".repeat(length) + "]",
            "[0." + "1".repeat(length) + "]")) {
      assertThat(JsonText.value("input", json)).isSameAs(json);
    }
  }

  @Test
  void textBeyondTheLimit_isToldAsTooLong() {
    assertThatThrownBy(() -> JsonText.value("input", "1".repeat((16 << 20) + 1)))
        .hasMessage("input: must have 16777216 characters at most");
  }

  /** The parser's hash is 33 h + c: in it, Aa and B@ are the same. */
  @Test
  void manyKeysOfOneHash_areTakenLikeOthers() {
    StringBuilder json = new StringBuilder("{");
    for (int i = 0; i < 1 << 14; i++) {
      json.append(i == 0 ? "\"" : ",\"");
      for (int bit = 0; bit < 14; bit++) {
        json.append((i >> bit & 1) == 0 ? "Aa" : "B@");
      }
      json.append("\":1");
    }

    String text = json.append('}').toString();
    assertThat(JsonText.value("input", text)).isEqualTo(text);
  }

  @Test
  void nesting_isBounded() {
    String deepest = "[".repeat(1_000) + "]".repeat(1_000);

    assertThat(JsonText.value("input", deepest)).isEqualTo(deepest);
    for (String tooDeep : List.of("[" + deepest + "]", "[".repeat(1_000_000))) {
      assertThatThrownBy(() -> JsonText.value("input", tooDeep))
          .isInstanceOf(InvalidValueException.class)
          .hasMessage("input: is nested too deeply: 1000 levels at most");
    }
  }
}
