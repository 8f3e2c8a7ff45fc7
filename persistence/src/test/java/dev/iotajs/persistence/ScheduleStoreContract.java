package dev.iotajs.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

abstract class ScheduleStoreContract extends StoreContract {
  private ScheduleStore schedules;
  private UUID script;

  ScheduleStoreContract(TestDatabase database) {
    super(database);
  }

  @BeforeEach
  void scheduled() {
    schedules = persistence.schedules();
    script = script("nightly").id();
  }

  @Test
  void put_readsBackAsGiven() {
    Instant next = now().plusSeconds(60);

    Schedule put = schedules.put(tenant, script, "0 3 * * *", "Europe/Berlin", next);

    assertThat(schedules.get(tenant, script)).usingRecursiveComparison().isEqualTo(put);
    assertThat(put.cronExpression()).isEqualTo("0 3 * * *");
    assertThat(put.timezone()).isEqualTo("Europe/Berlin");
    assertThat(put.nextRunAt()).hasValue(next);
    assertThat(put.lastRunAt()).isEmpty();
    assertThat(put.lastRunStatus()).isEmpty();
  }

  @Test
  void put_again_changesTheOneThatIsThere_andKeepsItsLastRun() {
    schedules.put(tenant, script, "0 3 * * *", "UTC", null);
    schedules.recordRun(tenant, script, now(), ExecutionStatus.FAILED, now().plusSeconds(9));
    clock.advance(Duration.ofSeconds(1));

    Schedule again = schedules.put(tenant, script, "0 4 * * *", "UTC", null);

    assertThat(again.cronExpression()).isEqualTo("0 4 * * *");
    assertThat(again.nextRunAt()).isEmpty();
    assertThat(again.lastRunStatus()).hasValue(ExecutionStatus.FAILED);
    assertThat(again.lastRunAt()).hasValue(now().minusSeconds(1));
    assertThat(schedules.list(tenant)).hasSize(1);
  }

  @Test
  void list_isNextToRunFirst() {
    UUID soon = script("soon").id();
    UUID never = script("never").id();
    schedules.put(tenant, never, "0 3 * * *", "UTC", null);
    schedules.put(tenant, script, "0 3 * * *", "UTC", now().plusSeconds(60));
    schedules.put(tenant, soon, "0 3 * * *", "UTC", now().plusSeconds(1));

    assertThat(schedules.list(tenant))
        .extracting(Schedule::scriptId)
        .containsExactly(soon, script, never);
  }

  @Test
  void put_ofWhatCannotBe_isRefused() {
    assertCode("INVALID_VALUE", () -> schedules.put(tenant, script, "", "UTC", null));
    assertCode("INVALID_VALUE", () -> schedules.put(tenant, script, "* * * * *", null, null));
    assertCode("INVALID_VALUE", () -> schedules.put(tenant, script, "* * * * *", "Nowhere", null));
    assertCode(
        "INVALID_VALUE", () -> schedules.put(tenant, script, "* * * * *", "UTC", Instant.MAX));
    assertNotFound(() -> schedules.put(tenant, UUID.randomUUID(), "* * * * *", "UTC", null));
  }

  @Test
  void delete_takesItAway() {
    schedules.put(tenant, script, "0 3 * * *", "UTC", null);

    schedules.delete(tenant, script);

    assertNotFound(() -> schedules.get(tenant, script));
    assertNotFound(() -> schedules.delete(tenant, script));
    assertNotFound(
        () -> schedules.recordRun(tenant, script, now(), ExecutionStatus.COMPLETED, null));
  }
}
