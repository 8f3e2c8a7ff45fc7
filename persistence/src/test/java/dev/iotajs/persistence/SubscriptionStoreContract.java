package dev.iotajs.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

abstract class SubscriptionStoreContract extends StoreContract {
  private SubscriptionStore subscriptions;
  private UUID script;

  SubscriptionStoreContract(TestDatabase database) {
    super(database);
  }

  @BeforeEach
  void subscriber() {
    subscriptions = persistence.subscriptions();
    script = script("subscriber").id();
  }

  @Test
  void put_readsBackAsGiven() {
    Subscription put = subscriptions.put(tenant, script, "sales.order", "{\"a\": 1}", true);

    assertThat(subscriptions.get(tenant, put.id())).usingRecursiveComparison().isEqualTo(put);
    assertThat(put.eventType()).isEqualTo("sales.order");
    assertThat(put.filter()).hasValue("{\"a\": 1}");
    assertThat(put.active()).isTrue();
    assertThat(put.scriptId()).isEqualTo(script);
    assertThat(put.tenantId()).isEqualTo(tenant);
  }

  @Test
  void put_again_changesTheOneThatIsThere() {
    Subscription first = subscriptions.put(tenant, script, "sales.order", "{\"a\": 1}", true);
    clock.advance(Duration.ofSeconds(1));

    Subscription second = subscriptions.put(tenant, script, "sales.order", null, false);

    assertThat(second.id()).isEqualTo(first.id());
    assertThat(second.createdAt()).isEqualTo(first.createdAt());
    assertThat(second.updatedAt()).isEqualTo(now());
    assertThat(second.filter()).isEmpty();
    assertThat(second.active()).isFalse();
    assertThat(subscriptions.ofScript(tenant, script)).hasSize(1);
  }

  @Test
  void matching_findsTypesAndPatterns() {
    for (String pattern :
        new String[] {
          "sales.order.created", "sales.order.*", "sales.*", "*", "sales.order", "s.*"
        }) {
      subscriptions.put(tenant, script, pattern, null, true);
    }

    assertThat(subscriptions.matching(tenant, "sales.order.created"))
        .extracting(Subscription::eventType)
        .containsExactlyInAnyOrder("sales.order.created", "sales.order.*", "sales.*", "*");
    assertThat(subscriptions.matching(tenant, "stock"))
        .extracting(Subscription::eventType)
        .containsExactly("*");
  }

  @Test
  void matching_leavesOutWhatIsNotActive() {
    subscriptions.put(tenant, script, "sales.*", null, false);
    UUID draft = script(tenant, "draft", ScriptStatus.DRAFT).id();
    subscriptions.put(tenant, draft, "sales.*", null, true);

    assertThat(subscriptions.matching(tenant, "sales.order")).isEmpty();
  }

  @Test
  void put_ofAStarInTheMiddle_isRefused() {
    for (String pattern : new String[] {"a*", "*.a", "a.*.b", "**", "a.**", ""}) {
      assertCode("INVALID_VALUE", () -> subscriptions.put(tenant, script, pattern, null, true));
    }
    assertCode("INVALID_VALUE", () -> subscriptions.matching(tenant, "sales.*"));
    assertCode("INVALID_VALUE", () -> subscriptions.put(tenant, script, "a", "[1]", true));
  }

  @Test
  void delete_endsIt() {
    UUID id = subscriptions.put(tenant, script, "sales.order", null, true).id();

    subscriptions.delete(tenant, id);

    assertNotFound(() -> subscriptions.get(tenant, id));
    assertNotFound(() -> subscriptions.delete(tenant, id));
    assertNotFound(() -> subscriptions.put(tenant, UUID.randomUUID(), "a", null, true));
  }
}
