package dev.iotajs.persistence.internal;

import dev.iotajs.persistence.Endpoint;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The table {@code script_http_endpoints}. */
interface EndpointMapper {
  int update(
      String tenantId,
      UUID scriptId,
      String httpPath,
      List<String> httpMethods,
      boolean active,
      Instant now);

  void insert(
      String tenantId,
      UUID id,
      UUID scriptId,
      String httpPath,
      List<String> httpMethods,
      boolean active,
      Instant now);

  Optional<Endpoint> select(String tenantId, UUID scriptId);

  Optional<Endpoint> at(String tenantId, String httpPath);

  List<Endpoint> list(String tenantId);

  int delete(String tenantId, UUID scriptId);
}
