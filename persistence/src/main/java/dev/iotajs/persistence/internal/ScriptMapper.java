package dev.iotajs.persistence.internal;

import dev.iotajs.persistence.Script;
import dev.iotajs.persistence.ScriptProperties;
import dev.iotajs.persistence.ScriptQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The table {@code scripts}. */
interface ScriptMapper {
  void insert(String tenantId, UUID id, ScriptProperties p, String author, Instant now);

  Optional<Script> select(String tenantId, UUID id);

  Optional<Script> selectByName(String tenantId, String name);

  List<Script> list(String tenantId, ScriptQuery q, String pattern);

  long count(String tenantId, ScriptQuery q, String pattern);

  boolean exists(String tenantId, UUID id);

  /** The current version; whoever else wants to change the script waits from here on. */
  Optional<Integer> lock(String tenantId, UUID id);

  void setVersion(String tenantId, UUID id, int version, Instant now);

  void update(String tenantId, UUID id, ScriptProperties p, Instant now);

  void archive(String tenantId, UUID id, Instant now);

  int delete(String tenantId, UUID id);
}
