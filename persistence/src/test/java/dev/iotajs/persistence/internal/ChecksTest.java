package dev.iotajs.persistence.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.iotajs.persistence.InvalidValueException;
import dev.iotajs.persistence.ScriptProperties;
import dev.iotajs.persistence.ScriptType;
import dev.iotajs.persistence.SourceChange;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ranges, at their edges. */
class ChecksTest {
  private static ScriptProperties.Builder properties() {
    return ScriptProperties.builder("price", ScriptType.ONEOFF);
  }

  private static void assertInvalid(Runnable call) {
    assertThatThrownBy(call::run).isInstanceOf(InvalidValueException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "ab", " abc", "abc ", "a\nb", "\uD83D\uDE00\uD83D\uDE00"})
  void name_thatIsNone_isRefused(String name) {
    assertInvalid(() -> properties().name(name).build());
  }

  @Test
  void name_hasThreeToAHundredCharacters() {
    assertThat(properties().name("abc").build().name()).isEqualTo("abc");
    assertThat(properties().name("a".repeat(100)).build().name()).hasSize(100);
    assertInvalid(() -> properties().name("a".repeat(101)).build());
    assertInvalid(() -> properties().name(null).build());
  }

  @Test
  void description_hasFiveHundredCharactersAtMost() {
    assertThat(properties().description("a".repeat(500)).build().description()).hasSize(500);
    assertInvalid(() -> properties().description("a".repeat(501)).build());
  }

  @Test
  void source_hasFiveMebibytesInUtf8AtMost() {
    int most = 5 << 20;

    assertThat(SourceChange.of("a".repeat(most)).source()).hasSize(most);
    assertInvalid(() -> SourceChange.of("a".repeat(most + 1)));
    assertInvalid(() -> SourceChange.of("ü".repeat(most / 2 + 1)));
    assertInvalid(() -> SourceChange.of(null));
  }

  @Test
  void lists_haveAHundredEntriesAtMost() {
    assertInvalid(() -> properties().tags(List.of("a".repeat(51))).build());
    assertInvalid(() -> properties().tags(List.of("")).build());
    List<String> many = new java.util.ArrayList<>();
    for (int i = 0; i < 101; i++) {
      many.add("tag" + i);
    }
    assertInvalid(() -> properties().tags(many).build());
    assertThat(properties().tags(Collections.nCopies(101, "a")).build().tags()).hasSize(1);
  }

  @Test
  void timezone_mustBeKnown() {
    assertThat(properties().timezone("Asia/Kolkata").build().timezone()).hasValue("Asia/Kolkata");
    assertInvalid(() -> properties().timezone("Mars/Base").build());
  }

  @Test
  void time_isCutOffAtMicroseconds_andHasAYear() {
    Instant fine = Instant.parse("2026-01-01T00:00:00.123456999Z");

    assertThat(Checks.time("x", fine)).isEqualTo(Instant.parse("2026-01-01T00:00:00.123456Z"));
    assertThat(Checks.time("x", null)).isNull();
    assertInvalid(() -> Checks.time("x", Instant.MAX));
    assertInvalid(() -> Checks.time("x", Instant.MIN));
  }
}
