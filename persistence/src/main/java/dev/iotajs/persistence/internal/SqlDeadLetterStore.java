package dev.iotajs.persistence.internal;

import dev.iotajs.persistence.DeadLetter;
import dev.iotajs.persistence.DeadLetterStore;
import dev.iotajs.persistence.NewDeadLetter;
import dev.iotajs.persistence.NotFoundException;
import dev.iotajs.persistence.Slice;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

final class SqlDeadLetterStore implements DeadLetterStore {
  private static final int MAX_AT_ONCE = 1_000;

  private final Transactions transactions;
  private final Clock clock;

  SqlDeadLetterStore(Transactions transactions, Clock clock) {
    this.transactions = transactions;
    this.clock = clock;
  }

  @Override
  public DeadLetter add(String tenant, NewDeadLetter letter) {
    Checks.tenant(tenant);
    UUID id = UUID.randomUUID();
    return transactions.with(
        DeadLetterMapper.class,
        letters -> {
          SqlScriptStore.require(transactions, tenant, letter.scriptId());
          letter.executionId().ifPresent(execution -> requireExecution(tenant, execution));
          letters.insert(tenant, id, letter, clock.instant());
          return found(letters.select(tenant, id), id);
        });
  }

  private void requireExecution(String tenant, UUID execution) {
    if (!transactions.mapper(ExecutionMapper.class).exists(tenant, execution)) {
      throw new NotFoundException("Execution " + execution);
    }
  }

  @Override
  public DeadLetter get(String tenant, UUID id) {
    Checks.tenant(tenant);
    return found(transactions.with(DeadLetterMapper.class, m -> m.select(tenant, id)), id);
  }

  @Override
  public Slice<DeadLetter> list(String tenant, UUID script, String after, int limit) {
    Checks.tenant(tenant);
    Checks.limit(limit);
    Keyset start = Keyset.parse(after);
    List<DeadLetter> rows =
        transactions.with(DeadLetterMapper.class, m -> m.list(tenant, script, start, limit + 1));
    return Keyset.slice(rows, limit, DeadLetter::createdAt, DeadLetter::id);
  }

  @Override
  public int markReplayed(String tenant, Collection<UUID> ids) {
    Checks.tenant(tenant);
    UUID[] all = checked(ids);
    return transactions.with(
        DeadLetterMapper.class, m -> m.markReplayed(tenant, all, clock.instant()));
  }

  @Override
  public int discard(String tenant, Collection<UUID> ids) {
    Checks.tenant(tenant);
    UUID[] all = checked(ids);
    return transactions.with(DeadLetterMapper.class, m -> m.delete(tenant, all));
  }

  private static UUID[] checked(Collection<UUID> ids) {
    Checks.between("number of ids", ids.size(), 0, MAX_AT_ONCE);
    return ids.toArray(UUID[]::new);
  }

  private static DeadLetter found(Optional<DeadLetter> letter, UUID id) {
    return letter.orElseThrow(() -> new NotFoundException("Dead letter " + id));
  }
}
