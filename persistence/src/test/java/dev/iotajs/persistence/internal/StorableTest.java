package dev.iotajs.persistence.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.iotajs.persistence.InvalidValueException;
import dev.iotajs.persistence.ScriptProperties;
import dev.iotajs.persistence.ScriptQuery;
import dev.iotajs.persistence.ScriptType;
import dev.iotajs.persistence.SourceChange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What databases would garble is refused, with what it is and where. */
class StorableTest {
  @ParameterizedTest
  @CsvSource({
    "'a\\0', U+0000, 'line 1, column 2'",
    "'\\n\\n  \\0', U+0000, 'line 3, column 3'",
    "'a\\r\\nb\\0', U+0000, 'line 2, column 2'",
    "'a\\rb\\0', U+0000, 'line 2, column 2'",
    "'\\uD83D', U+D83D, 'line 1, column 1'",
    "'x\\uDE00y', U+DE00, 'line 1, column 2'",
    "'\\uDE00\\uD83D', U+DE00, 'line 1, column 1'",
    "'\\uD83D\\uD83D\\uDE00', U+D83D, 'line 1, column 1'",
  })
  void source_withWhatCannotBeStored_saysWhatAndWhere(String text, String what, String where) {
    String source = unescaped(text);

    assertThatThrownBy(() -> SourceChange.of(source))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageStartingWith("source: has ")
        .hasMessageContaining(what)
        .hasMessageEndingWith(where);
  }

  private static String unescaped(String text) {
    return text.replace("\\0", "\0")
        .replace("\\n", "\n")
        .replace("\\r", "\r")
        .replace("\\uD83D", "\uD83D")
        .replace("\\uDE00", "\uDE00");
  }

  @Test
  void everythingElse_isStored() {
    String text = "\u0001\t\uFFFF\uFEFF\uD83D\uDE00 ü";

    assertThat(SourceChange.of(text).source()).isEqualTo(text);
  }

  @Test
  void otherTexts_areCheckedToo() {
    SourceChange change = SourceChange.of("1");
    ScriptProperties.Builder script = ScriptProperties.builder("price", ScriptType.HTTP);
    ScriptQuery.Builder query = ScriptQuery.builder();

    assertInvalid("author", () -> change.by("a\0"));
    assertInvalid("changeDescription", () -> change.because("\uD83D"));
    assertInvalid("name", () -> ScriptProperties.builder("a\0bc", ScriptType.HTTP).build());
    assertInvalid("description", () -> script.description("\0").build());
    assertInvalid("search", () -> query.search("\0"));
    assertInvalid("tenant", () -> Checks.tenant("a\0"));
  }

  private static void assertInvalid(String field, Runnable call) {
    assertThatThrownBy(call::run)
        .isInstanceOfSatisfying(
            InvalidValueException.class, e -> assertThat(e.field()).isEqualTo(field));
  }
}
