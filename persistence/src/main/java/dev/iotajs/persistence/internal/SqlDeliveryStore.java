package dev.iotajs.persistence.internal;

import dev.iotajs.persistence.Delivery;
import dev.iotajs.persistence.DeliveryState;
import dev.iotajs.persistence.DeliveryStore;
import dev.iotajs.persistence.InvalidValueException;
import dev.iotajs.persistence.NewDelivery;
import dev.iotajs.persistence.NotFoundException;
import dev.iotajs.persistence.Slice;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

final class SqlDeliveryStore implements DeliveryStore {
  private static final int MAX_CLAIMED = 1_000;
  private static final int MAX_PRUNED = 10_000;

  private final Transactions transactions;
  private final Clock clock;

  SqlDeliveryStore(Transactions transactions, Clock clock) {
    this.transactions = transactions;
    this.clock = clock;
  }

  @Override
  public boolean enqueue(String tenant, NewDelivery delivery) {
    Checks.tenant(tenant);
    Instant due = Checks.time("firstAttemptAt", delivery.firstAttemptAt());
    Instant now = clock.instant();
    try {
      return transactions.with(
          DeliveryMapper.class, m -> insert(m, tenant, delivery, due == null ? now : due, now));
    } catch (DuplicateRowException e) {
      // Somebody else stored it between our look and our insert.
      return false;
    }
  }

  private boolean insert(
      DeliveryMapper deliveries, String tenant, NewDelivery delivery, Instant due, Instant now) {
    UUID script = delivery.scriptId();
    SqlScriptStore.require(transactions, tenant, script);
    if (deliveries.existsEvent(tenant, script, delivery.eventId())) {
      return false;
    }
    deliveries.insert(tenant, UUID.randomUUID(), delivery, due, now);
    return true;
  }

  @Override
  public List<Delivery> claimDue(int limit, Duration claim) {
    Checks.between("limit", limit, 1, MAX_CLAIMED);
    if (claim.isNegative() || claim.isZero()) {
      throw new InvalidValueException("claim", "must be more than zero");
    }
    Instant now = clock.instant();
    Instant until = Checks.time("claim", now.plus(claim));
    return transactions.with(
        DeliveryMapper.class,
        deliveries -> {
          UUID[] ids = deliveries.lockDueOfAllTenants(now, limit);
          if (ids.length == 0) {
            return List.of();
          }
          deliveries.claimOfAllTenants(ids, until, now);
          return deliveries.selectOfAllTenants(ids);
        });
  }

  @Override
  public boolean succeeded(String tenant, UUID id, int attempt) {
    return settle(tenant, id, attempt, DeliveryState.SUCCEEDED, null, null);
  }

  @Override
  public boolean retry(String tenant, UUID id, int attempt, String error, Instant nextAttemptAt) {
    Instant next = Checks.time("nextAttemptAt", nextAttemptAt);
    if (next == null) {
      throw new InvalidValueException("nextAttemptAt", "is missing");
    }
    String json = JsonText.object("error", error);
    return settle(tenant, id, attempt, DeliveryState.PENDING, json, next);
  }

  @Override
  public boolean failed(String tenant, UUID id, int attempt, String error) {
    String json = JsonText.object("error", error);
    return settle(tenant, id, attempt, DeliveryState.FAILED, json, null);
  }

  private boolean settle(
      String tenant, UUID id, int attempt, DeliveryState state, String error, Instant next) {
    Checks.tenant(tenant);
    return transactions.with(
        DeliveryMapper.class,
        deliveries -> {
          int rows = deliveries.settle(tenant, id, attempt, state, error, next, clock.instant());
          if (rows == 0 && !deliveries.exists(tenant, id)) {
            throw notFound(id);
          }
          return rows > 0;
        });
  }

  @Override
  public Delivery get(String tenant, UUID id) {
    Checks.tenant(tenant);
    return transactions
        .with(DeliveryMapper.class, deliveries -> deliveries.select(tenant, id))
        .orElseThrow(() -> notFound(id));
  }

  @Override
  public Slice<Delivery> list(String tenant, DeliveryState state, String after, int limit) {
    Checks.tenant(tenant);
    Checks.limit(limit);
    Keyset start = Keyset.parse(after);
    List<Delivery> rows =
        transactions.with(DeliveryMapper.class, m -> m.list(tenant, state, start, limit + 1));
    return Keyset.slice(rows, limit, Delivery::createdAt, Delivery::id);
  }

  @Override
  public int pruneAllTenants(Instant before, int limit) {
    Checks.between("limit", limit, 1, MAX_PRUNED);
    return transactions.with(
        DeliveryMapper.class, m -> m.deleteOfAllTenants(m.lockOldOfAllTenants(before, limit)));
  }

  private static NotFoundException notFound(UUID id) {
    return new NotFoundException("Delivery " + id);
  }
}
