package dev.iotajs.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A text, its name and its kind. */
class ScriptSourceTest {
  private static ScriptSource body(String text) {
    return ScriptSource.body("a.js", text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "abc", "äöü", "€", "\ud83d\ude00", "a\u0800\uffff"})
  void size_isThatOfUtf8(String text) {
    assertThat(body(text).sizeBytes()).isEqualTo(text.getBytes(StandardCharsets.UTF_8).length);
  }

  @Test
  void hash_differsByKindNameAndText() {
    Set<String> hashes =
        Stream.of(
                body("1"),
                body("2"),
                ScriptSource.body("b.js", "1"),
                ScriptSource.script("a.js", "1"),
                ScriptSource.body("a.js1", ""),
                ScriptSource.body("a.js\0\0", "1"),
                ScriptSource.body("a.js", "\0" + "1"))
            .map(ScriptSource::sha256)
            .collect(Collectors.toSet());

    assertThat(hashes).hasSize(7).allMatch(hash -> hash.matches("[0-9a-f]{64}"));
    assertThat(body("1").sha256()).isEqualTo(body("1").sha256());
  }

  @Test
  void hash_tellsUnpairedSurrogatesApart() {
    assertThat(body("'\ud800'").sha256()).isNotEqualTo(body("'\udc00'").sha256());
  }

  @Test
  void line_isTheAuthorsLineWithoutItsEnd() {
    ScriptSource source = body("first\r\nsecond\n\nlast");

    assertThat(source.line(1)).isEqualTo("first");
    assertThat(source.line(2)).isEqualTo("second");
    assertThat(source.line(3)).isEmpty();
    assertThat(source.line(4)).isEqualTo("last");
    assertThat(source.line(5)).isEmpty();
  }

  @Test
  void equality_isByNameTextAndKind() {
    assertThat(body("1")).isEqualTo(body("1")).hasSameHashCodeAs(body("1")).hasToString("a.js");
    assertThat(body("1")).isNotEqualTo(ScriptSource.script("a.js", "1"));
  }
}
