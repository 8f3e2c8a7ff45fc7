package dev.iotajs.persistence.internal;

import dev.iotajs.persistence.Execution;
import dev.iotajs.persistence.ExecutionInfo;
import dev.iotajs.persistence.ExecutionQuery;
import dev.iotajs.persistence.ExecutionResult;
import dev.iotajs.persistence.ExecutionStatus;
import dev.iotajs.persistence.ExecutionStore;
import dev.iotajs.persistence.NewExecution;
import dev.iotajs.persistence.NotFoundException;
import dev.iotajs.persistence.Slice;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

final class SqlExecutionStore implements ExecutionStore {
  private static final int MAX_PRUNED = 10_000;

  private final Transactions transactions;
  private final Clock clock;

  SqlExecutionStore(Transactions transactions, Clock clock) {
    this.transactions = transactions;
    this.clock = clock;
  }

  @Override
  public UUID enqueue(String tenant, NewExecution execution) {
    return insert(tenant, execution, ExecutionStatus.PENDING);
  }

  @Override
  public UUID start(String tenant, NewExecution execution) {
    return insert(tenant, execution, ExecutionStatus.RUNNING);
  }

  private UUID insert(String tenant, NewExecution execution, ExecutionStatus status) {
    Checks.tenant(tenant);
    UUID id = UUID.randomUUID();
    Instant now = clock.instant();
    Instant startedAt = status == ExecutionStatus.RUNNING ? now : null;
    return transactions.with(
        ExecutionMapper.class,
        executions -> {
          SqlScriptStore.require(transactions, tenant, execution.scriptId());
          executions.insert(tenant, id, execution, status, now, startedAt);
          return id;
        });
  }

  @Override
  public boolean begin(String tenant, UUID id) {
    Checks.tenant(tenant);
    return transactions.with(
        ExecutionMapper.class,
        executions ->
            changed(executions, tenant, id, executions.begin(tenant, id, clock.instant())));
  }

  @Override
  public boolean finish(String tenant, UUID id, ExecutionResult result) {
    Checks.tenant(tenant);
    return transactions.with(
        ExecutionMapper.class,
        executions ->
            changed(
                executions, tenant, id, executions.finish(tenant, id, result, clock.instant())));
  }

  private static boolean changed(ExecutionMapper executions, String tenant, UUID id, int rows) {
    if (rows == 0 && !executions.exists(tenant, id)) {
      throw notFound(id);
    }
    return rows > 0;
  }

  @Override
  public Execution get(String tenant, UUID id) {
    Checks.tenant(tenant);
    return transactions
        .with(ExecutionMapper.class, executions -> executions.select(tenant, id))
        .orElseThrow(() -> notFound(id));
  }

  @Override
  public Slice<ExecutionInfo> list(String tenant, ExecutionQuery query) {
    Checks.tenant(tenant);
    Keyset after = Keyset.parse(query.after());
    List<ExecutionInfo> rows =
        transactions.with(
            ExecutionMapper.class, m -> m.list(tenant, query, after, query.limit() + 1));
    return Keyset.slice(rows, query.limit(), ExecutionInfo::createdAt, ExecutionInfo::id);
  }

  @Override
  public int prune(String tenant, Instant before, int limit) {
    Checks.tenant(tenant);
    Checks.between("limit", limit, 1, MAX_PRUNED);
    return transactions.with(
        ExecutionMapper.class,
        executions -> executions.delete(tenant, executions.lockOld(tenant, before, limit)));
  }

  @Override
  public int pruneAllTenants(Instant before, int limit) {
    Checks.between("limit", limit, 1, MAX_PRUNED);
    return transactions.with(
        ExecutionMapper.class,
        executions -> executions.deleteOfAllTenants(executions.lockOldOfAllTenants(before, limit)));
  }

  private static NotFoundException notFound(UUID id) {
    return new NotFoundException("Execution " + id);
  }
}
