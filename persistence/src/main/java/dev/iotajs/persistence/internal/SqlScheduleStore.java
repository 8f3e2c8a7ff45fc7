package dev.iotajs.persistence.internal;

import dev.iotajs.persistence.ExecutionStatus;
import dev.iotajs.persistence.InvalidValueException;
import dev.iotajs.persistence.NotFoundException;
import dev.iotajs.persistence.Schedule;
import dev.iotajs.persistence.ScheduleStore;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

final class SqlScheduleStore implements ScheduleStore {
  private final Transactions transactions;
  private final Clock clock;

  SqlScheduleStore(Transactions transactions, Clock clock) {
    this.transactions = transactions;
    this.clock = clock;
  }

  @Override
  public Schedule put(
      String tenant, UUID script, String cronExpression, String timezone, Instant nextRunAt) {
    Checks.tenant(tenant);
    Checks.text("cronExpression", cronExpression, 1, 100);
    if (Checks.timezone(timezone) == null) {
      throw new InvalidValueException("timezone", "is missing");
    }
    Instant next = Checks.time("nextRunAt", nextRunAt);
    return transactions.with(
        ScheduleMapper.class,
        schedules -> {
          SqlScriptStore.lock(transactions, tenant, script);
          if (schedules.update(tenant, script, cronExpression, timezone, next, clock.instant())
              == 0) {
            UUID id = UUID.randomUUID();
            schedules.insert(tenant, id, script, cronExpression, timezone, next, clock.instant());
          }
          return found(schedules.select(tenant, script), script);
        });
  }

  @Override
  public Schedule get(String tenant, UUID script) {
    Checks.tenant(tenant);
    return found(transactions.with(ScheduleMapper.class, m -> m.select(tenant, script)), script);
  }

  @Override
  public List<Schedule> list(String tenant) {
    Checks.tenant(tenant);
    return transactions.with(ScheduleMapper.class, schedules -> schedules.list(tenant));
  }

  @Override
  public void recordRun(
      String tenant, UUID script, Instant ranAt, ExecutionStatus status, Instant nextRunAt) {
    Checks.tenant(tenant);
    Instant ran = Checks.time("ranAt", ranAt);
    Instant next = Checks.time("nextRunAt", nextRunAt);
    requireOne(
        transactions.with(
            ScheduleMapper.class,
            schedules -> schedules.recordRun(tenant, script, ran, status, next, clock.instant())),
        script);
  }

  @Override
  public void delete(String tenant, UUID script) {
    Checks.tenant(tenant);
    requireOne(transactions.with(ScheduleMapper.class, m -> m.delete(tenant, script)), script);
  }

  private static Schedule found(Optional<Schedule> schedule, UUID script) {
    return schedule.orElseThrow(() -> notFound(script));
  }

  private static void requireOne(int rows, UUID script) {
    if (rows == 0) {
      throw notFound(script);
    }
  }

  private static NotFoundException notFound(UUID script) {
    return new NotFoundException("A schedule of script " + script);
  }
}
