package dev.iotajs.persistence.internal;

import dev.iotajs.persistence.Subscription;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The table {@code script_event_subscriptions}. */
interface SubscriptionMapper {
  int update(
      String tenantId, UUID scriptId, String eventType, String filter, boolean active, Instant now);

  void insert(
      String tenantId,
      UUID id,
      UUID scriptId,
      String eventType,
      String filter,
      boolean active,
      Instant now);

  Optional<Subscription> select(String tenantId, UUID id);

  Subscription selectByType(String tenantId, UUID scriptId, String eventType);

  List<Subscription> ofScript(String tenantId, UUID scriptId);

  List<Subscription> matching(String tenantId, List<String> patterns);

  int delete(String tenantId, UUID id);
}
