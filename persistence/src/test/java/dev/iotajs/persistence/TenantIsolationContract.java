package dev.iotajs.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever a tenant does with another tenant's keys: it is as if there were no such rows. */
abstract class TenantIsolationContract extends StoreContract {
  private final Set<Method> called = new HashSet<>();

  TenantIsolationContract(TestDatabase database) {
    super(database);
  }

  /** A store that notes which of its methods were called. */
  private <S> S noting(Class<S> type, S store) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> {
              called.add(method);
              try {
                return method.invoke(store, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            }));
  }

  private static Set<Method> methodsOf(Class<?>... stores) {
    Set<Method> methods = new HashSet<>();
    Stream.of(stores).forEach(store -> methods.addAll(List.of(store.getMethods())));
    // Maintenance, which serves all tenants and tells nobody what it saw, or a worker only.
    methods.removeIf(method -> method.getName().matches("claimDue|pruneAllTenants"));
    return methods;
  }

  private List<List<String>> rowsOfTenant() throws Exception {
    List<List<String>> rows = new ArrayList<>();
    for (String table : Rows.TABLES) {
      String sql = "SELECT * FROM " + table + " WHERE tenant_id = '" + tenant + "' ORDER BY id";
      rows.addAll(database.query(sql));
    }
    return rows;
  }

  @Test
  void everyMethod_ofEveryStore_seesNothingOfAnotherTenant() throws Exception {
    UUID script = Rows.ofAllTables(persistence, tenant);
    List<List<String>> before = rowsOfTenant();
    String other = tenant + "-b";

    scripts(other, script);
    executions(other, script);
    subscriptions(other, script);
    deliveries(other, script);
    deadLetters(other, script);
    schedules(other, script);
    endpoints(other, script);

    assertThat(rowsOfTenant()).isEqualTo(before).hasSizeGreaterThanOrEqualTo(8);
    assertThat(called)
        .containsExactlyInAnyOrderElementsOf(
            methodsOf(
                ScriptStore.class,
                ExecutionStore.class,
                SubscriptionStore.class,
                DeliveryStore.class,
                DeadLetterStore.class,
                ScheduleStore.class,
                EndpointStore.class));
  }

  private void scripts(String other, UUID id) {
    ScriptStore store = noting(ScriptStore.class, persistence.scripts());
    ScriptProperties properties = persistence.scripts().get(tenant, id).properties();
    assertNotFound(() -> store.get(other, id));
    assertNotFound(() -> store.byName(other, properties.name()));
    assertNotFound(() -> store.save(other, id, SourceChange.of("stolen")));
    assertNotFound(() -> store.rollback(other, id, 1, "eve"));
    assertNotFound(() -> store.update(other, id, properties, 1));
    assertNotFound(() -> store.archive(other, id));
    assertNotFound(() -> store.delete(other, id));
    assertNotFound(() -> store.currentVersion(other, id, null));
    assertNotFound(() -> store.version(other, id, 1, null));
    assertNotFound(() -> store.versions(other, id, null, 10));
    assertNotFound(() -> store.diff(other, id, 1, 1));
    assertNotFound(() -> store.saveCompiled(other, id, 1, "key", new byte[1]));
    assertThat(store.list(other, ScriptQuery.all()).total()).isZero();
    assertThat(store.create(other, properties, SourceChange.of("own")).id()).isNotEqualTo(id);
  }

  private void executions(String other, UUID script) {
    ExecutionStore store = noting(ExecutionStore.class, persistence.executions());
    UUID id = persistence.executions().list(tenant, ExecutionQuery.all()).items().get(0).id();
    NewExecution execution = NewExecution.of(script, 1, TriggerType.API);
    assertNotFound(() -> store.enqueue(other, execution));
    assertNotFound(() -> store.start(other, execution));
    assertNotFound(() -> store.begin(other, id));
    assertNotFound(() -> store.finish(other, id, ExecutionResult.completed(null)));
    assertNotFound(() -> store.get(other, id));
    assertThat(store.list(other, ExecutionQuery.all().script(script)).items()).isEmpty();
    assertThat(store.prune(other, now().plusSeconds(9), 10)).isZero();
  }

  private void subscriptions(String other, UUID script) {
    SubscriptionStore store = noting(SubscriptionStore.class, persistence.subscriptions());
    UUID id = persistence.subscriptions().ofScript(tenant, script).get(0).id();
    assertNotFound(() -> store.put(other, script, "sales.*", "{}", false));
    assertNotFound(() -> store.get(other, id));
    assertNotFound(() -> store.delete(other, id));
    assertThat(store.ofScript(other, script)).isEmpty();
    assertThat(store.matching(other, "sales.order")).isEmpty();
    assertThat(persistence.subscriptions().matching(tenant, "sales.order")).hasSize(1);
  }

  private void deliveries(String other, UUID script) {
    DeliveryStore store = noting(DeliveryStore.class, persistence.deliveries());
    Delivery delivery = persistence.deliveries().list(tenant, null, null, 1).items().get(0);
    UUID id = delivery.id();
    NewDelivery event = NewDelivery.of(script, UUID.randomUUID(), "sales.order", "{}");
    assertNotFound(() -> store.enqueue(other, event));
    assertNotFound(() -> store.succeeded(other, id, delivery.attempts()));
    assertNotFound(() -> store.failed(other, id, delivery.attempts(), "{}"));
    assertNotFound(() -> store.retry(other, id, delivery.attempts(), "{}", now()));
    assertNotFound(() -> store.get(other, id));
    assertThat(store.list(other, null, null, 10).items()).isEmpty();
  }

  private void deadLetters(String other, UUID script) {
    DeadLetterStore store = noting(DeadLetterStore.class, persistence.deadLetters());
    UUID id = persistence.deadLetters().list(tenant, null, null, 1).items().get(0).id();
    Delivery delivery = persistence.deliveries().list(tenant, null, null, 1).items().get(0);
    assertNotFound(() -> store.add(other, NewDeadLetter.of(delivery, "{}")));
    assertNotFound(() -> store.get(other, id));
    assertThat(store.list(other, script, null, 10).items()).isEmpty();
    assertThat(store.markReplayed(other, List.of(id))).isZero();
    assertThat(store.discard(other, List.of(id))).isZero();
  }

  private void schedules(String other, UUID script) {
    ScheduleStore store = noting(ScheduleStore.class, persistence.schedules());
    assertNotFound(() -> store.put(other, script, "1 1 1 1 1", "UTC", null));
    assertNotFound(() -> store.get(other, script));
    assertNotFound(() -> store.recordRun(other, script, now(), ExecutionStatus.FAILED, null));
    assertNotFound(() -> store.delete(other, script));
    assertThat(store.list(other)).isEmpty();
  }

  private void endpoints(String other, UUID script) {
    EndpointStore store = noting(EndpointStore.class, persistence.endpoints());
    assertNotFound(() -> store.put(other, script, "/stolen", List.of(), true));
    assertNotFound(() -> store.get(other, script));
    assertNotFound(() -> store.delete(other, script));
    assertThat(store.at(other, "/everything")).isEmpty();
    assertThat(store.list(other)).isEmpty();
    assertThat(persistence.endpoints().at(tenant, "/everything")).isPresent();
  }
}
