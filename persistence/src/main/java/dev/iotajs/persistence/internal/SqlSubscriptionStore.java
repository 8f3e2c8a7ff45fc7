package dev.iotajs.persistence.internal;

import dev.iotajs.persistence.NotFoundException;
import dev.iotajs.persistence.Subscription;
import dev.iotajs.persistence.SubscriptionStore;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

final class SqlSubscriptionStore implements SubscriptionStore {
  private final Transactions transactions;
  private final Clock clock;

  SqlSubscriptionStore(Transactions transactions, Clock clock) {
    this.transactions = transactions;
    this.clock = clock;
  }

  @Override
  public Subscription put(
      String tenant, UUID script, String eventType, String filter, boolean active) {
    Checks.tenant(tenant);
    EventTypes.checkPattern(eventType);
    String json = JsonText.optionalObject("filter", filter);
    return transactions.with(
        SubscriptionMapper.class,
        subscriptions -> {
          SqlScriptStore.lock(transactions, tenant, script);
          Instant now = clock.instant();
          if (subscriptions.update(tenant, script, eventType, json, active, now) == 0) {
            UUID id = UUID.randomUUID();
            subscriptions.insert(tenant, id, script, eventType, json, active, now);
          }
          return subscriptions.selectByType(tenant, script, eventType);
        });
  }

  @Override
  public Subscription get(String tenant, UUID id) {
    Checks.tenant(tenant);
    return transactions
        .with(SubscriptionMapper.class, subscriptions -> subscriptions.select(tenant, id))
        .orElseThrow(() -> notFound(id));
  }

  @Override
  public List<Subscription> ofScript(String tenant, UUID script) {
    Checks.tenant(tenant);
    return transactions.with(SubscriptionMapper.class, m -> m.ofScript(tenant, script));
  }

  @Override
  public List<Subscription> matching(String tenant, String eventType) {
    Checks.tenant(tenant);
    List<String> patterns = EventTypes.patternsFor(eventType);
    return transactions.with(SubscriptionMapper.class, m -> m.matching(tenant, patterns));
  }

  @Override
  public void delete(String tenant, UUID id) {
    Checks.tenant(tenant);
    if (transactions.with(SubscriptionMapper.class, m -> m.delete(tenant, id)) == 0) {
      throw notFound(id);
    }
  }

  private static NotFoundException notFound(UUID id) {
    return new NotFoundException("Subscription " + id);
  }
}
