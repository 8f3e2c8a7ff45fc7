package dev.iotajs.persistence.internal;

import dev.iotajs.persistence.Delivery;
import dev.iotajs.persistence.DeliveryState;
import dev.iotajs.persistence.NewDelivery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The table {@code script_event_deliveries}. */
interface DeliveryMapper {
  boolean existsEvent(String tenantId, UUID scriptId, UUID eventId);

  void insert(String tenantId, UUID id, NewDelivery d, Instant dueAt, Instant now);

  UUID[] lockDueOfAllTenants(Instant now, int rows);

  void claimOfAllTenants(UUID[] ids, Instant until, Instant now);

  List<Delivery> selectOfAllTenants(UUID[] ids);

  int settle(
      String tenantId,
      UUID id,
      int attempt,
      DeliveryState state,
      String error,
      Instant nextAttemptAt,
      Instant now);

  boolean exists(String tenantId, UUID id);

  Optional<Delivery> select(String tenantId, UUID id);

  List<Delivery> list(String tenantId, DeliveryState state, Keyset after, int rows);

  UUID[] lockOldOfAllTenants(Instant before, int rows);

  int deleteOfAllTenants(UUID[] ids);
}
