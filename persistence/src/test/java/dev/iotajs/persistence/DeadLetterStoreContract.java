package dev.iotajs.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

abstract class DeadLetterStoreContract extends StoreContract {
  private DeadLetterStore letters;
  private UUID script;
  private Delivery delivery;

  DeadLetterStoreContract(TestDatabase database) {
    super(database);
  }

  @BeforeEach
  void failedDelivery() {
    letters = persistence.deadLetters();
    script = script("subscriber").id();
    NewDelivery event = NewDelivery.of(script, UUID.randomUUID(), "sales.order", "{\"a\": 1}");
    persistence.deliveries().enqueue(tenant, event);
    delivery = persistence.deliveries().list(tenant, null, null, 1).items().get(0);
  }

  private DeadLetter add() {
    return letters.add(tenant, NewDeadLetter.of(delivery, "{\"code\": \"SCRIPT_ERROR\"}"));
  }

  @Test
  void add_readsBackAsGiven() {
    UUID execution =
        persistence.executions().start(tenant, NewExecution.of(script, 1, TriggerType.EVENT));

    DeadLetter added =
        letters.add(tenant, NewDeadLetter.of(delivery, "{\"code\": \"X\"}").execution(execution));

    assertThat(letters.get(tenant, added.id())).usingRecursiveComparison().isEqualTo(added);
    assertThat(added.executionId()).hasValue(execution);
    assertThat(added.eventId()).isEqualTo(delivery.eventId());
    assertThat(added.eventType()).isEqualTo("sales.order");
    assertThat(added.eventData()).isEqualTo("{\"a\": 1}");
    assertThat(added.error()).isEqualTo("{\"code\": \"X\"}");
    assertThat(added.retryCount()).isZero();
    assertThat(added.lastRetryAt()).isEmpty();
  }

  @Test
  void deadLetter_outlivesItsExecution() {
    UUID execution =
        persistence.executions().start(tenant, NewExecution.of(script, 1, TriggerType.EVENT));
    UUID id = letters.add(tenant, NewDeadLetter.of(delivery, "{}").execution(execution)).id();
    clock.advance(Duration.ofDays(1));

    persistence.executions().prune(tenant, now(), 10);

    assertThat(letters.get(tenant, id).executionId()).isEmpty();
  }

  @Test
  void add_withAnExecutionThatIsNotTheTenants_isRefused() {
    String other = tenant + "-b";
    UUID foreign = script(other, "other", ScriptStatus.ACTIVE).id();
    UUID execution =
        persistence.executions().start(other, NewExecution.of(foreign, 1, TriggerType.EVENT));

    assertNotFound(
        () -> letters.add(tenant, NewDeadLetter.of(delivery, "{}").execution(execution)));
  }

  @Test
  void markReplayed_countsAndTellsWhen() {
    UUID first = add().id();
    UUID second = add().id();
    clock.advance(Duration.ofSeconds(1));

    int marked = letters.markReplayed(tenant, List.of(first, second, UUID.randomUUID()));

    assertThat(marked).isEqualTo(2);
    assertThat(letters.get(tenant, first).retryCount()).isEqualTo(1);
    assertThat(letters.get(tenant, first).lastRetryAt()).hasValue(now());
  }

  @Test
  void discard_throwsAway() {
    UUID first = add().id();
    UUID second = add().id();

    assertThat(letters.discard(tenant, List.of(first, UUID.randomUUID()))).isEqualTo(1);
    assertThat(letters.discard(tenant, List.of())).isZero();

    assertNotFound(() -> letters.get(tenant, first));
    assertThat(letters.get(tenant, second).id()).isEqualTo(second);
  }

  @Test
  void list_isNewestFirst_inParts_byScript() {
    UUID first = add().id();
    clock.advance(Duration.ofSeconds(1));
    UUID second = add().id();

    Slice<DeadLetter> part = letters.list(tenant, null, null, 1);
    assertThat(part.items()).extracting(DeadLetter::id).containsExactly(second);
    String next = part.next().orElseThrow();
    assertThat(letters.list(tenant, script, next, 1).items())
        .extracting(DeadLetter::id)
        .containsExactly(first);
    assertThat(letters.list(tenant, UUID.randomUUID(), null, 1).items()).isEmpty();
  }
}
