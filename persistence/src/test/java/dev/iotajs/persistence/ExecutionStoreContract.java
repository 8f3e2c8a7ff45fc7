package dev.iotajs.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

abstract class ExecutionStoreContract extends StoreContract {
  private ExecutionStore executions;
  private UUID script;

  ExecutionStoreContract(TestDatabase database) {
    super(database);
  }

  @BeforeEach
  void scriptToRun() {
    executions = persistence.executions();
    script = script("price").id();
  }

  private NewExecution by(TriggerType trigger) {
    return NewExecution.of(script, 1, trigger);
  }

  private UUID start(TriggerType trigger) {
    clock.advance(Duration.ofMillis(1));
    return executions.start(tenant, by(trigger));
  }

  @Test
  void start_thenFinish_readsBackAsGiven() {
    NewExecution what = by(TriggerType.HTTP).triggerData("{\"path\": \"/\"}").input("[1, null]");
    UUID id = executions.start(tenant, what);
    Instant started = now();
    clock.advance(Duration.ofSeconds(2));

    ExecutionResult end =
        ExecutionResult.completed("{\"total\": 1.50}")
            .logs("[\"a\\u0000b\"]")
            .metrics("{\"duration_ms\": 3}");
    assertThat(executions.finish(tenant, id, end)).isTrue();

    Execution read = executions.get(tenant, id);
    assertThat(read.status()).isEqualTo(ExecutionStatus.COMPLETED);
    assertThat(read.triggerData()).hasValue("{\"path\": \"/\"}");
    assertThat(read.input()).hasValue("[1, null]");
    assertThat(read.output()).hasValue("{\"total\": 1.50}");
    assertThat(read.logs()).hasValue("[\"a\\u0000b\"]");
    assertThat(read.info().metrics()).hasValue("{\"duration_ms\": 3}");
    assertThat(read.info().error()).isEmpty();
    assertThat(read.info().triggerType()).isEqualTo(TriggerType.HTTP);
    assertThat(read.info().versionNumber()).isEqualTo(1);
    assertThat(read.info().scriptId()).isEqualTo(script);
    assertThat(read.info().startedAt()).hasValue(started);
    assertThat(read.info().completedAt()).hasValue(now());
  }

  @Test
  void enqueue_waits_untilItBegins() {
    UUID id = executions.enqueue(tenant, by(TriggerType.API));
    assertThat(executions.get(tenant, id).status()).isEqualTo(ExecutionStatus.PENDING);
    assertThat(executions.get(tenant, id).info().startedAt()).isEmpty();

    assertThat(executions.begin(tenant, id)).isTrue();

    assertThat(executions.get(tenant, id).status()).isEqualTo(ExecutionStatus.RUNNING);
    assertThat(executions.get(tenant, id).info().startedAt()).hasValue(now());
    assertThat(executions.begin(tenant, id)).isFalse();
  }

  @Test
  void finish_takesTheFirstEndOnly() {
    UUID id = start(TriggerType.MANUAL);
    ExecutionResult failed =
        ExecutionResult.failed(ExecutionStatus.TIMEOUT, "{\"code\": \"LIMIT_EXCEEDED\"}");

    assertThat(executions.finish(tenant, id, failed)).isTrue();
    assertThat(executions.finish(tenant, id, ExecutionResult.completed("1"))).isFalse();

    assertThat(executions.get(tenant, id).status()).isEqualTo(ExecutionStatus.TIMEOUT);
    assertThat(executions.get(tenant, id).output()).isEmpty();
    assertThat(executions.get(tenant, id).info().error())
        .hasValue("{\"code\": \"LIMIT_EXCEEDED\"}");
  }

  @Test
  void whatIsNotThere_isNotFound() {
    UUID nobody = UUID.randomUUID();

    assertNotFound(() -> executions.get(tenant, nobody));
    assertNotFound(() -> executions.begin(tenant, nobody));
    assertNotFound(() -> executions.finish(tenant, nobody, ExecutionResult.completed(null)));
    assertNotFound(() -> executions.start(tenant, NewExecution.of(nobody, 1, TriggerType.API)));
  }

  @Test
  void list_filters() {
    UUID cron = start(TriggerType.CRON);
    UUID http = start(TriggerType.HTTP);
    executions.finish(tenant, http, ExecutionResult.completed("1"));
    Instant httpAt = now();
    UUID other = script("other").id();
    clock.advance(Duration.ofMillis(1));
    UUID api = executions.start(tenant, NewExecution.of(other, 1, TriggerType.API));

    ExecutionQuery all = ExecutionQuery.all();
    assertThat(ids(all)).containsExactly(api, http, cron);
    assertThat(ids(all.script(script))).containsExactly(http, cron);
    assertThat(ids(all.status(ExecutionStatus.COMPLETED))).containsExactly(http);
    assertThat(ids(all.trigger(TriggerType.CRON))).containsExactly(cron);
    assertThat(ids(all.created(httpAt, null))).containsExactly(api, http);
    assertThat(ids(all.created(null, httpAt))).containsExactly(cron);
  }

  private List<UUID> ids(ExecutionQuery query) {
    List<UUID> ids = new ArrayList<>();
    executions.list(tenant, query).items().forEach(e -> ids.add(e.id()));
    return ids;
  }

  @Test
  void list_inParts_givesEachOnceAlsoWhenTimesAreEqual() {
    List<UUID> all = new ArrayList<>();
    for (int i = 0; i < 7; i++) {
      all.add(executions.start(tenant, by(TriggerType.API)));
    }

    List<UUID> listed = new ArrayList<>();
    String cursor = null;
    do {
      ExecutionQuery part = ExecutionQuery.all().limit(2).after(cursor);
      listed.addAll(ids(part));
      cursor = executions.list(tenant, part).next().orElse(null);
    } while (cursor != null);

    assertThat(listed).containsExactlyInAnyOrderElementsOf(all);
  }

  @Test
  void list_afterSomethingThatIsNoCursor_isRefused() {
    for (String cursor : List.of("", "x", "_", "zzzzzzzzzzzzz_" + UUID.randomUUID(), "0_0")) {
      assertCode(
          "INVALID_VALUE", () -> executions.list(tenant, ExecutionQuery.all().after(cursor)));
    }
  }

  @Test
  void prune_deletesTheOldestOfTheTenantInBatches() {
    for (int i = 0; i < 5; i++) {
      start(TriggerType.API);
    }
    clock.advance(Duration.ofDays(30));
    UUID young = start(TriggerType.API);
    Instant before = now().minus(Duration.ofDays(1));

    assertThat(executions.prune(tenant + "-b", before, 10)).isZero();
    assertThat(executions.prune(tenant, before, 3)).isEqualTo(3);
    assertThat(executions.prune(tenant, before, 3)).isEqualTo(2);
    assertThat(executions.prune(tenant, before, 3)).isZero();
    assertThat(ids(ExecutionQuery.all())).containsExactly(young);
  }

  @Test
  void pruneAllTenants_deletesTheOldestOfAll() {
    start(TriggerType.API);
    clock.advance(Duration.ofDays(1));

    int pruned = 0;
    int batch;
    do {
      batch = executions.pruneAllTenants(now(), 2);
      pruned += batch;
    } while (batch > 0);

    assertThat(pruned).isPositive();
    assertThat(ids(ExecutionQuery.all())).isEmpty();
  }
}
