package dev.iotajs.persistence.internal;

import dev.iotajs.persistence.Endpoint;
import dev.iotajs.persistence.EndpointStore;
import dev.iotajs.persistence.InvalidValueException;
import dev.iotajs.persistence.NotFoundException;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

final class SqlEndpointStore implements EndpointStore {
  private final Transactions transactions;
  private final Clock clock;

  SqlEndpointStore(Transactions transactions, Clock clock) {
    this.transactions = transactions;
    this.clock = clock;
  }

  @Override
  public Endpoint put(
      String tenant, UUID script, String httpPath, Collection<String> httpMethods, boolean active) {
    Checks.tenant(tenant);
    requirePath(httpPath);
    List<String> methods = Checks.texts("httpMethods", httpMethods, 10);
    return transactions.with(
        EndpointMapper.class,
        endpoints -> {
          SqlScriptStore.lock(transactions, tenant, script);
          Instant now = clock.instant();
          if (endpoints.update(tenant, script, httpPath, methods, active, now) == 0) {
            UUID id = UUID.randomUUID();
            endpoints.insert(tenant, id, script, httpPath, methods, active, now);
          }
          return endpoints.select(tenant, script).orElseThrow(() -> notFound(script));
        });
  }

  private static void requirePath(String httpPath) {
    if (Checks.path(httpPath) == null) {
      throw new InvalidValueException("httpPath", "is missing");
    }
  }

  @Override
  public Endpoint get(String tenant, UUID script) {
    Checks.tenant(tenant);
    return transactions
        .with(EndpointMapper.class, endpoints -> endpoints.select(tenant, script))
        .orElseThrow(() -> notFound(script));
  }

  @Override
  public Optional<Endpoint> at(String tenant, String httpPath) {
    Checks.tenant(tenant);
    requirePath(httpPath);
    return transactions.with(EndpointMapper.class, endpoints -> endpoints.at(tenant, httpPath));
  }

  @Override
  public List<Endpoint> list(String tenant) {
    Checks.tenant(tenant);
    return transactions.with(EndpointMapper.class, endpoints -> endpoints.list(tenant));
  }

  @Override
  public void delete(String tenant, UUID script) {
    Checks.tenant(tenant);
    if (transactions.with(EndpointMapper.class, m -> m.delete(tenant, script)) == 0) {
      throw notFound(script);
    }
  }

  private static NotFoundException notFound(UUID script) {
    return new NotFoundException("An endpoint of script " + script);
  }
}
