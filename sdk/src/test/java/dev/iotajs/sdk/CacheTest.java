package dev.iotajs.sdk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.iotajs.engine.PendingRun;
import dev.iotajs.sdk.cache.CacheSettings;
import dev.iotajs.sdk.call.Rate;
import dev.iotajs.sdk.call.Rates;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** iota.cache: values that outlive a run, for one tenant and one script. */
class CacheTest {
  private final ManualClock clock = new ManualClock();
  private final Scripts scripts =
      new Scripts(
          Sdk.builder()
              .clock(clock, clock)
              .cache(CacheSettings.defaults().withBytes(20_000, 5_000))
              .rates(tenant -> Rates.defaults().with(Rate.CACHE, 100_000))
              .build());

  @AfterEach
  void close() {
    scripts.close();
  }

  @Test
  void value_isThereInTheNextRun() {
    scripts.run("await iota.cache.set('k', { a: [1, 'x', null, 2.5] })");
    assertThat(scripts.run("return await iota.cache.get('k')"))
        .isEqualTo(Map.of("a", Arrays.asList(1, "x", null, 2.5)));
  }

  @Test
  void value_isACopy() {
    scripts.run("var o = { n: 1 }; await iota.cache.set('k', o); o.n = 2;");
    assertThat(
            scripts.run(
                "var o = await iota.cache.get('k'); o.n++; return (await iota.cache.get('k')).n"))
        .isEqualTo(1);
  }

  @Test
  void key_thatIsNotThere_isNull() {
    assertThat(
            scripts.run(
                "return [await iota.cache.get('k'), await iota.cache.exists('k'),"
                    + " await iota.cache.delete('k'), await iota.cache.expire('k', 5)]"))
        .isEqualTo(Arrays.asList(null, false, false, false));
  }

  @Test
  void null_isAValue() {
    scripts.run("await iota.cache.set('k', null)");
    assertThat(scripts.run("return [await iota.cache.get('k'), await iota.cache.exists('k')]"))
        .isEqualTo(Arrays.asList(null, true));
  }

  @Test
  void keys_areOfOneTenantAndOneScript() {
    scripts.run(Scripts.named("a.js", "await iota.cache.set('k', 1)").tenant("one"));

    String read = "return await iota.cache.exists('k')";
    assertThat(scripts.run(Scripts.named("a.js", read).tenant("one"))).isEqualTo(true);
    assertThat(scripts.run(Scripts.named("b.js", read).tenant("one"))).isEqualTo(false);
    assertThat(scripts.run(Scripts.named("a.js", read).tenant("two"))).isEqualTo(false);
  }

  @Test
  void scriptId_countsInPlaceOfTheName() {
    scripts.run(
        Scripts.named("old name.js", "await iota.cache.set('k', 1)").context("scriptId", "7"));
    assertThat(
            scripts.run(
                Scripts.named("new name.js", "return await iota.cache.get('k')")
                    .context("scriptId", "7")))
        .isEqualTo(1);
  }

  @Test
  void value_isDropped_afterItsTime() {
    scripts.run("await iota.cache.set('short', 1, 10); await iota.cache.set('hour', 1)");

    clock.advance(Duration.ofSeconds(9));
    assertThat(scripts.run("return await iota.cache.exists('short')")).isEqualTo(true);
    clock.advance(Duration.ofSeconds(2));
    assertThat(scripts.run("return await iota.cache.exists('short')")).isEqualTo(false);
    clock.advance(Duration.ofMinutes(58));
    assertThat(scripts.run("return await iota.cache.exists('hour')")).isEqualTo(true);
    clock.advance(Duration.ofMinutes(3));
    assertThat(scripts.run("return await iota.cache.exists('hour')")).isEqualTo(false);
  }

  @Test
  void expire_setsAnotherTime() {
    scripts.run("await iota.cache.set('k', 1, 10); await iota.cache.expire('k', 100)");
    clock.advance(Duration.ofSeconds(50));
    assertThat(scripts.run("return await iota.cache.exists('k')")).isEqualTo(true);
  }

  @Test
  void increment_startsAtZero_andKeepsTheTime() {
    assertThat(
            scripts.run(
                "return [await iota.cache.increment('n'), await iota.cache.increment('n', 5),"
                    + " await iota.cache.increment('n', -0.5)]"))
        .isEqualTo(List.of(1, 6, 5.5));
    scripts.run("await iota.cache.set('m', 1, 10)");
    clock.advance(Duration.ofSeconds(6));
    scripts.run("await iota.cache.increment('m')");
    clock.advance(Duration.ofSeconds(6));
    assertThat(scripts.run("return await iota.cache.exists('m')")).isEqualTo(false);
  }

  @Test
  void incrementsOfManyRunsAtOnce_areAllCounted() {
    PendingRun[] runs =
        IntStream.range(0, 40)
            .mapToObj(
                i ->
                    scripts
                        .engine()
                        .runAsync(
                            Scripts.script(
                                "for (let i = 0; i < 25; i++) await iota.cache.increment('n')")))
            .toArray(PendingRun[]::new);
    for (PendingRun run : runs) {
      assertThat(run.result().toCompletableFuture().join()).isNotNull();
    }
    assertThat(scripts.run("return await iota.cache.get('n')")).isEqualTo(1_000);
  }

  @Test
  void tenant_hasRoomOfItsOwn() {
    scripts.run(Scripts.script("await iota.cache.set('mine', 1)").tenant("quiet"));
    scripts.run(
        Scripts.script(
                "for (let i = 0; i < 90; i++) await iota.cache.set('k' + i, 'x'.repeat(999))")
            .tenant("greedy"));

    assertThat(scripts.run(Scripts.script("return await iota.cache.get('mine')").tenant("quiet")))
        .isEqualTo(1);
    assertThat(
            (Integer)
                scripts.run(
                    Scripts.script(
                            "let n = 0; for (let i = 0; i < 90; i++) n += await"
                                + " iota.cache.exists('k' + i); return n")
                        .tenant("greedy")))
        .isBetween(1, 10);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "get() | iota.cache.get: key must be a string, not null",
        "get('') | iota.cache.get: key must be a string of 1 to 250 characters, not ''",
        "get(5) | iota.cache.get: key must be a string, not 5",
        "get({}) | iota.cache.get: key must be a string, not an object",
        "get('k', 1) | iota.cache.get takes 1 argument, not 2",
        "set('k', 1, 0) | iota.cache.set: ttlSeconds must be a whole number from 1 to 604800, not 0",
        "set('k', 1, 1.5) | iota.cache.set: ttlSeconds must be a whole number from 1 to 604800, not 1.5",
        "set('k', 1, '5') | iota.cache.set: ttlSeconds must be a whole number from 1 to 604800, not '5'",
        "expire('k') | iota.cache.expire: ttlSeconds must be a whole number from 1 to 604800, not null",
        "increment('k', [1]) | iota.cache.increment: by must be a number, not an array"
      })
  void wrongArgument_isAnErrorThatSaysWhatWasExpected(String call, String message) {
    assertThat(scripts.failure("iota.cache." + call)).isEqualTo("INVALID_ARGUMENT: " + message);
  }

  @Test
  void wrongArgument_rejectsThePromise_andIsNeverThrown() {
    assertThat(
            scripts.run(
                "return await Promise.all([iota.cache.get(5).catch(e => e.code),"
                    + " iota.cache.set('k', () => 1).catch(e => e.code)])"))
        .isEqualTo(List.of("INVALID_ARGUMENT", "INVALID_ARGUMENT"));
  }

  @Test
  void increment_ofSomethingElse_isAnError() {
    scripts.run("await iota.cache.set('k', 'text')");
    assertThat(scripts.failure("iota.cache.increment('k')"))
        .isEqualTo("INVALID_ARGUMENT: iota.cache.increment: the key holds no number");
    scripts.run("await iota.cache.set('big', 9007199254740991)");
    assertThat(scripts.failure("iota.cache.increment('big')")).startsWith("INVALID_ARGUMENT: ");
    assertThat(scripts.run("return await iota.cache.get('big')")).isEqualTo(9007199254740991L);
  }

  @Test
  void valueThatIsTooLarge_isAnError() {
    assertThat(scripts.failure("iota.cache.set('k', 'x'.repeat(5000))")).startsWith("TOO_LARGE: ");
    assertThat(scripts.run("return await iota.cache.exists('k')")).isEqualTo(false);
  }

  @Test
  void settings_thatCannotBe_areRefused() {
    CacheSettings defaults = CacheSettings.defaults();
    assertThatThrownBy(() -> defaults.withBytes(10, 20)).hasMessageContaining("10");
    assertThatThrownBy(() -> defaults.withTimeToLive(Duration.ofMillis(5), Duration.ofDays(1)))
        .hasMessageContaining("PT0.005S");
  }
}
