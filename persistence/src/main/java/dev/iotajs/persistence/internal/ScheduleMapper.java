package dev.iotajs.persistence.internal;

import dev.iotajs.persistence.ExecutionStatus;
import dev.iotajs.persistence.Schedule;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The table {@code script_scheduled_jobs}. */
interface ScheduleMapper {
  int update(
      String tenantId,
      UUID scriptId,
      String cronExpression,
      String timezone,
      Instant nextRunAt,
      Instant now);

  void insert(
      String tenantId,
      UUID id,
      UUID scriptId,
      String cronExpression,
      String timezone,
      Instant nextRunAt,
      Instant now);

  Optional<Schedule> select(String tenantId, UUID scriptId);

  List<Schedule> list(String tenantId);

  int recordRun(
      String tenantId,
      UUID scriptId,
      Instant ranAt,
      ExecutionStatus status,
      Instant nextRunAt,
      Instant now);

  int delete(String tenantId, UUID scriptId);
}
