package dev.iotajs.persistence.internal;

import dev.iotajs.persistence.ScriptVersion;
import dev.iotajs.persistence.SourceChange;
import dev.iotajs.persistence.VersionInfo;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The table {@code script_versions}: rows are added and never changed, but for the compiled form.
 */
interface VersionMapper {
  void insert(
      String tenantId, UUID id, UUID scriptId, int number, SourceChange change, Instant now);

  void copy(
      String tenantId,
      UUID id,
      UUID scriptId,
      int from,
      int number,
      String description,
      String author,
      Instant now);

  Optional<ScriptVersion> select(String tenantId, UUID scriptId, int number, String compilerKey);

  Optional<ScriptVersion> selectCurrent(String tenantId, UUID scriptId, String compilerKey);

  List<VersionInfo> list(String tenantId, UUID scriptId, Integer before, int rows);

  int saveCompiled(String tenantId, UUID scriptId, int number, String compilerKey, byte[] compiled);
}
