package dev.iotajs.sdk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.iotajs.sandbox.ConsoleSink.Level;
import dev.iotajs.sandbox.LimitExceededException;
import dev.iotajs.sdk.log.LogEntry;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** iota.log, and the console, which goes to the same place. */
class LogTest {
  private final ManualClock clock = new ManualClock();
  private final List<LogEntry> entries = new CopyOnWriteArrayList<>();
  private final Scripts scripts =
      new Scripts(Sdk.builder().clock(clock, clock).log(entries::add).build());

  @AfterEach
  void close() {
    scripts.close();
  }

  @Test
  void message_comesWithLevelTimeMetadataAndItsRun() {
    scripts.run(
        Scripts.named("pay.js", "iota.log.warn('late', { order: 7, tags: ['a'] })").tenant("acme"));

    assertThat(entries).hasSize(1);
    LogEntry entry = entries.get(0);
    assertThat(entry.level()).isEqualTo(Level.WARN);
    assertThat(entry.message()).isEqualTo("late");
    assertThat(entry.metadata()).isEqualTo(Map.of("order", 7, "tags", List.of("a")));
    assertThat(entry.time()).isEqualTo(clock.instant());
    assertThat(entry.context().tenant()).isEqualTo("acme");
    assertThat(entry.context().script()).isEqualTo("pay.js");
    assertThat(entry.context().executionId()).isNotEmpty();
  }

  @Test
  void levels_andTheConsole_goToTheSamePlace() {
    scripts.run(
        "iota.log.debug('d'); iota.log.info('i'); iota.log.error('e'); console.log('c', { a: 1 })");
    assertThat(entries).extracting(LogEntry::message).containsExactly("d", "i", "e", "c { a: 1 }");
    assertThat(entries)
        .extracting(LogEntry::level)
        .containsExactly(Level.DEBUG, Level.INFO, Level.ERROR, Level.LOG);
    assertThat(entries).extracting(entry -> entry.context().tenant()).containsOnly("default");
  }

  @Test
  void messagesBeyondTheRate_areDropped_andOneMessageSaysSo() {
    scripts.run("for (let i = 0; i < 200; i++) iota.log.info('m' + i)");

    assertThat(entries).hasSize(101);
    assertThat(entries.get(99).message()).isEqualTo("m99");
    assertThat(entries.get(100).message()).contains("dropped");

    clock.advance(Duration.ofMinutes(1));
    scripts.run("console.log('again')");
    assertThat(entries).hasSize(102);
    assertThat(entries.get(101).message()).isEqualTo("again");
  }

  @Test
  void tenants_areCountedApart() {
    scripts.run(Scripts.script("for (let i = 0; i < 200; i++) console.log(i)").tenant("loud"));
    scripts.run(Scripts.script("console.log('hear me')").tenant("quiet"));
    assertThat(entries.get(entries.size() - 1).message()).isEqualTo("hear me");
  }

  @Test
  void lines_countAgainstTheRunsLimits() {
    assertThatThrownBy(() -> scripts.run("for (;;) iota.log.info('x')"))
        .isInstanceOf(LimitExceededException.class)
        .hasMessageContaining("logLines");
    assertThatThrownBy(() -> scripts.run("iota.log.info('x', { big: 'y'.repeat(300000) })"))
        .isInstanceOf(LimitExceededException.class)
        .hasMessageContaining("log");
  }

  @Test
  void sinkThatFails_hasNoEffect() {
    try (Scripts failing =
        new Scripts(
            Sdk.builder()
                .log(
                    entry -> {
                      throw new IllegalStateException("disk full");
                    })
                .build())) {
      assertThat(failing.run("iota.log.info('x'); console.log('y'); return 1")).isEqualTo(1);
    }
  }

  @Test
  void wrongArgument_isAnErrorThatSaysWhatWasExpected() {
    assertThat(scripts.failure("iota.log.info(5)"))
        .isEqualTo("INVALID_ARGUMENT: iota.log.info: message must be a string, not 5");
    assertThat(scripts.failure("iota.log.info('x', 'y')"))
        .isEqualTo("INVALID_ARGUMENT: iota.log.info: metadata must be an object, not 'y'");
  }
}
