package dev.iotajs.sdk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.iotajs.sdk.events.Event;
import dev.iotajs.sdk.events.RecentEvents;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** iota.events: what happened, handed to the host. */
class EventsTest {
  private final ManualClock clock = new ManualClock();
  private final RecentEvents events = new RecentEvents(50);
  private final Scripts scripts =
      new Scripts(Sdk.builder().clock(clock, clock).events(events).build());

  @AfterEach
  void close() {
    scripts.close();
  }

  @Test
  void event_getsTenantTimeIdAndSource() {
    Object published =
        scripts.run(
            Scripts.named("pay.js", "return await iota.events.publish('shop.order.paid', { n: 1 })")
                .tenant("acme"));

    Event event = events.events().get(0);
    assertThat(published).isEqualTo(Map.of("id", event.id().toString()));
    assertThat(event.type()).isEqualTo("shop.order.paid");
    assertThat(event.payload()).isEqualTo(Map.of("n", 1));
    assertThat(event.tenant()).isEqualTo("acme");
    assertThat(event.time()).isEqualTo(clock.instant());
    assertThat(event.script()).isEqualTo("pay.js");
    assertThat(event.executionId()).isNotEmpty();
    assertThat(event.depth()).isEqualTo(1);
  }

  @Test
  void eventOfAnEvent_isOneDeeper_andTheEleventhIsRefused() {
    String publish = "await iota.events.publish('a.b.c')";
    scripts.run(Scripts.script(publish).context("trigger", Map.of("type", "event", "depth", 9)));
    assertThat(events.events().get(0).depth()).isEqualTo(10);

    Object code =
        scripts.run(
            Scripts.script("try { " + publish + " } catch (e) { return e.code }")
                .context("trigger", Map.of("type", "event", "depth", 10)));
    assertThat(code).isEqualTo("EVENT_DEPTH");
    assertThat(events.events()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"order", "order.paid", "a.b.c.d", "a..c", "a.b.", "a b.c.d", "*.*.*", "1.2.3", ""})
  void typeThatIsNone_isAnError(String type) {
    assertThat(scripts.failure("iota.events.publish('" + type + "')"))
        .startsWith("INVALID_ARGUMENT: iota.events.publish: type must be ");
    assertThat(events.events()).isEmpty();
  }

  @Test
  void rate_isLimited() {
    assertThat(
            scripts.run(
                "for (let i = 0; i < 31; i++) try { await iota.events.publish('a.b.c', i) }"
                    + " catch (e) { return [i, e.code, e.message] }"))
        .isEqualTo(
            List.of(30, "RATE_LIMITED", "More than 30 calls of events a minute; try again in 3 s"));
  }

  @Test
  void publisherThatFails_isAHostError_withoutDetail() {
    Sdk sdk =
        Sdk.builder()
            .events(
                event -> {
                  throw new IllegalStateException("jdbc:secret");
                })
            .build();
    try (Scripts failing = new Scripts(sdk)) {
      assertThat(failing.failure("iota.events.publish('a.b.c')"))
          .isEqualTo("HOST_ERROR: The host function iota.events.publish failed");
    }
  }

  @Test
  void withoutAPublisher_thereAreNoEvents() {
    try (Scripts without = new Scripts(Sdk.builder().build())) {
      assertThat(without.run("return typeof iota.events")).isEqualTo("undefined");
    }
  }

  @Test
  void recentEvents_forgetTheOldest() {
    RecentEvents few = new RecentEvents(2);
    try (Scripts some = new Scripts(Sdk.builder().events(few).build())) {
      some.run("for (let i = 0; i < 3; i++) await iota.events.publish('a.b.c', i)");
    }
    assertThat(few.events()).extracting(Event::payload).containsExactly(1, 2);
    assertThatThrownBy(() -> new RecentEvents(0)).hasMessageContaining("1 or more");
  }
}
