package dev.iotajs.persistence.internal;

import dev.iotajs.persistence.DeadLetter;
import dev.iotajs.persistence.NewDeadLetter;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The table {@code script_event_dead_letters}. */
interface DeadLetterMapper {
  void insert(String tenantId, UUID id, NewDeadLetter d, Instant now);

  Optional<DeadLetter> select(String tenantId, UUID id);

  List<DeadLetter> list(String tenantId, UUID scriptId, Keyset after, int rows);

  int markReplayed(String tenantId, UUID[] ids, Instant now);

  int delete(String tenantId, UUID[] ids);
}
