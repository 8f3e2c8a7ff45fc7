package dev.iotajs.persistence.internal;

import dev.iotajs.persistence.Execution;
import dev.iotajs.persistence.ExecutionInfo;
import dev.iotajs.persistence.ExecutionQuery;
import dev.iotajs.persistence.ExecutionResult;
import dev.iotajs.persistence.ExecutionStatus;
import dev.iotajs.persistence.NewExecution;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The table {@code script_executions}. */
interface ExecutionMapper {
  void insert(
      String tenantId,
      UUID id,
      NewExecution e,
      ExecutionStatus status,
      Instant now,
      Instant startedAt);

  int begin(String tenantId, UUID id, Instant now);

  int finish(String tenantId, UUID id, ExecutionResult r, Instant now);

  boolean exists(String tenantId, UUID id);

  Optional<Execution> select(String tenantId, UUID id);

  List<ExecutionInfo> list(String tenantId, ExecutionQuery q, Keyset after, int rows);

  UUID[] lockOld(String tenantId, Instant before, int rows);

  int delete(String tenantId, UUID[] ids);

  UUID[] lockOldOfAllTenants(Instant before, int rows);

  int deleteOfAllTenants(UUID[] ids);
}
