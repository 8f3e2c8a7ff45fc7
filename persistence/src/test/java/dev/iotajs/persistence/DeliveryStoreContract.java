package dev.iotajs.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

abstract class DeliveryStoreContract extends StoreContract {
  private static final Duration CLAIM = Duration.ofMinutes(1);

  private DeliveryStore deliveries;
  private UUID script;

  DeliveryStoreContract(TestDatabase database) {
    super(database);
  }

  /** Claiming is for all tenants: so nothing that is due may be left from another test. */
  @BeforeEach
  void nothingIsDue() throws Exception {
    deliveries = persistence.deliveries();
    database.execute("DELETE FROM script_event_deliveries");
    script = script("subscriber").id();
  }

  private NewDelivery event(UUID id) {
    return NewDelivery.of(script, id, "sales.order", "{\"amount\": 1}");
  }

  private Delivery claimed() {
    deliveries.enqueue(tenant, event(UUID.randomUUID()));
    return deliveries.claimDue(1, CLAIM).get(0);
  }

  @Test
  void enqueue_isDueAtOnce_andClaimedAsGiven() {
    UUID event = UUID.randomUUID();
    assertThat(deliveries.enqueue(tenant, event(event))).isTrue();

    Delivery claimed = deliveries.claimDue(10, CLAIM).get(0);

    assertThat(claimed.tenantId()).isEqualTo(tenant);
    assertThat(claimed.scriptId()).isEqualTo(script);
    assertThat(claimed.eventId()).isEqualTo(event);
    assertThat(claimed.eventType()).isEqualTo("sales.order");
    assertThat(claimed.eventData()).isEqualTo("{\"amount\": 1}");
    assertThat(claimed.state()).isEqualTo(DeliveryState.CLAIMED);
    assertThat(claimed.attempts()).isEqualTo(1);
    assertThat(claimed.nextAttemptAt()).hasValue(now().plus(CLAIM));
    assertThat(deliveries.get(tenant, claimed.id())).usingRecursiveComparison().isEqualTo(claimed);
  }

  @Test
  void enqueue_ofTheSameEvent_isStoredOnce() {
    UUID event = UUID.randomUUID();

    assertThat(deliveries.enqueue(tenant, event(event))).isTrue();
    assertThat(deliveries.enqueue(tenant, event(event))).isFalse();

    assertThat(deliveries.list(tenant, null, null, 10).items()).hasSize(1);
  }

  @Test
  void enqueue_ofTheSameEventByManyThreads_isStoredOnce() throws Exception {
    UUID event = UUID.randomUUID();

    List<Boolean> stored = inThreads(8, () -> deliveries.enqueue(tenant, event(event)));

    assertThat(stored).containsOnlyOnce(true);
    assertThat(deliveries.list(tenant, null, null, 10).items()).hasSize(1);
  }

  @Test
  void enqueue_forLater_isNotDueBefore() {
    NewDelivery later = event(UUID.randomUUID()).dueAt(now().plus(CLAIM));
    deliveries.enqueue(tenant, later);

    assertThat(deliveries.claimDue(10, CLAIM)).isEmpty();
    clock.advance(CLAIM);
    assertThat(deliveries.claimDue(10, CLAIM)).hasSize(1);
  }

  @Test
  void claim_thatRunsOut_isDueAgain_andTheLateWorkerChangesNothing() {
    Delivery first = claimed();
    assertThat(deliveries.claimDue(10, CLAIM)).isEmpty();
    clock.advance(CLAIM);

    Delivery second = deliveries.claimDue(10, CLAIM).get(0);

    assertThat(second.id()).isEqualTo(first.id());
    assertThat(second.attempts()).isEqualTo(2);
    assertThat(deliveries.succeeded(tenant, first.id(), first.attempts())).isFalse();
    assertThat(deliveries.get(tenant, first.id()).state()).isEqualTo(DeliveryState.CLAIMED);
    assertThat(deliveries.succeeded(tenant, second.id(), second.attempts())).isTrue();
  }

  @Test
  void succeeded_isTheEnd() {
    Delivery claimed = claimed();

    assertThat(deliveries.succeeded(tenant, claimed.id(), 1)).isTrue();

    assertThat(deliveries.get(tenant, claimed.id()).state()).isEqualTo(DeliveryState.SUCCEEDED);
    clock.advance(CLAIM);
    assertThat(deliveries.claimDue(10, CLAIM)).isEmpty();
    assertThat(deliveries.failed(tenant, claimed.id(), 1, "{}")).isFalse();
  }

  @Test
  void retry_isDueAtItsTime() {
    Delivery claimed = claimed();

    String error = "{\"code\": \"SCRIPT_ERROR\"}";
    assertThat(deliveries.retry(tenant, claimed.id(), 1, error, now().plusSeconds(2))).isTrue();

    assertThat(deliveries.get(tenant, claimed.id()).lastError()).hasValue(error);
    assertThat(deliveries.get(tenant, claimed.id()).state()).isEqualTo(DeliveryState.PENDING);
    assertThat(deliveries.claimDue(10, CLAIM)).isEmpty();
    clock.advance(Duration.ofSeconds(2));
    assertThat(deliveries.claimDue(10, CLAIM)).extracting(Delivery::attempts).containsExactly(2);
  }

  @Test
  void failed_isTheEnd() {
    Delivery claimed = claimed();

    assertThat(deliveries.failed(tenant, claimed.id(), 1, "{}")).isTrue();

    assertThat(deliveries.get(tenant, claimed.id()).state()).isEqualTo(DeliveryState.FAILED);
    assertThat(deliveries.get(tenant, claimed.id()).nextAttemptAt()).isEmpty();
  }

  @Test
  void claimDue_takesTheLongestDueFirst() {
    List<UUID> events = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      events.add(UUID.randomUUID());
      deliveries.enqueue(tenant, event(events.get(i)));
      clock.advance(Duration.ofSeconds(1));
    }

    assertThat(deliveries.claimDue(3, CLAIM))
        .extracting(Delivery::eventId)
        .containsExactlyElementsOf(events.subList(0, 3));
  }

  @Test
  void claimDue_byManyWorkers_givesEachDeliveryToOne() throws Exception {
    for (int i = 0; i < 200; i++) {
      deliveries.enqueue(tenant, event(UUID.randomUUID()));
    }
    ConcurrentLinkedQueue<UUID> claimed = new ConcurrentLinkedQueue<>();

    inThreads(
        8,
        () -> {
          // Rows that others hold are passed over: an empty batch is no end.
          while (claimed.size() < 200) {
            deliveries.claimDue(7, CLAIM).forEach(delivery -> claimed.add(delivery.id()));
          }
          return null;
        });

    assertThat(claimed).hasSize(200).doesNotHaveDuplicates();
  }

  @Test
  void list_filtersByState_inParts() {
    Delivery first = claimed();
    deliveries.succeeded(tenant, first.id(), 1);
    for (int i = 0; i < 3; i++) {
      deliveries.enqueue(tenant, event(UUID.randomUUID()));
    }

    assertThat(deliveries.list(tenant, DeliveryState.SUCCEEDED, null, 10).items())
        .extracting(Delivery::id)
        .containsExactly(first.id());
    Slice<Delivery> part = deliveries.list(tenant, DeliveryState.PENDING, null, 2);
    String next = part.next().orElseThrow();
    Slice<Delivery> rest = deliveries.list(tenant, DeliveryState.PENDING, next, 2);
    assertThat(part.items()).hasSize(2).doesNotContainAnyElementsOf(rest.items());
    assertThat(rest.items()).hasSize(1);
  }

  @Test
  void prune_leavesWhatHasNotEnded() {
    Delivery ended = claimed();
    deliveries.succeeded(tenant, ended.id(), 1);
    Delivery held = claimed();
    clock.advance(Duration.ofDays(1));

    assertThat(deliveries.pruneAllTenants(now(), 10_000)).isPositive();

    assertNotFound(() -> deliveries.get(tenant, ended.id()));
    assertThat(deliveries.get(tenant, held.id()).state()).isEqualTo(DeliveryState.CLAIMED);
  }

  @Test
  void whatIsNotThere_isNotFound() {
    UUID nobody = UUID.randomUUID();

    assertNotFound(() -> deliveries.get(tenant, nobody));
    assertNotFound(() -> deliveries.succeeded(tenant, nobody, 1));
    assertNotFound(
        () -> deliveries.enqueue(tenant, NewDelivery.of(nobody, nobody, "sales.order", "1")));
  }

  private static <T> List<T> inThreads(int threads, Callable<T> work) throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      List<Callable<T>> all = new ArrayList<>();
      for (int i = 0; i < threads; i++) {
        all.add(work);
      }
      List<T> results = new ArrayList<>();
      for (Future<T> future : pool.invokeAll(all)) {
        results.add(future.get());
      }
      return results;
    } finally {
      pool.shutdownNow();
    }
  }
}
