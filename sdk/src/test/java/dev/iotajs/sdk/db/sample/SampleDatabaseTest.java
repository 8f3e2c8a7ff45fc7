package dev.iotajs.sdk.db.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

import dev.iotajs.sdk.Operation;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class SampleDatabaseTest {
  private static final Map<String, Object> ACTIVE =
      Map.of("limit", 10, "where", Map.of("active", true));

  @Test
  void query_givesActiveUsers() throws Exception {
    try (SampleDatabase database = SampleDatabase.open()) {
      assertThat(database.access().forTenant("default").query("users", ACTIVE).run())
          .asInstanceOf(LIST)
          .hasSize(6)
          .first()
          .hasFieldOrPropertyWithValue("name", "Ada Lovelace")
          .hasFieldOrPropertyWithValue("created_at", "2026-01-05T09:12:00.000Z");
      assertThat(database.access().forTenant("default").count("orders", null).run()).isEqualTo(12);
    }
  }

  @Test
  void seed_givesEachTenantTheSameRows_once() throws Exception {
    try (SampleDatabase database = SampleDatabase.open("a")) {
      database.seed("b");
      database.seed("b");
      assertThat(database.access().forTenant("b").count("users", null).run()).isEqualTo(8);
      assertThat(database.access().forTenant("b").count("orders", null).run()).isEqualTo(12);
      assertThat(database.access().forTenant("default").count("users", null).run()).isEqualTo(0);
    }
  }

  @Test
  void databases_areApart() throws Exception {
    try (SampleDatabase one = SampleDatabase.open();
        SampleDatabase other = SampleDatabase.open()) {
      one.access().forTenant("default").delete("orders", Map.of("status", "paid")).run();
      assertThat(other.access().forTenant("default").count("orders", null).run()).isEqualTo(12);
    }
  }

  @Test
  void order_cannotReferToAnotherTenantsUser() throws Exception {
    try (SampleDatabase database = SampleDatabase.open("a")) {
      database.seed("b");
      Object user = ((Map<?, ?>) first(database, "a")).get("id");
      Operation insert =
          database.access().forTenant("b").insert("orders", Map.of("user_id", user, "amount", 1));
      assertThatThrownBy(insert::run).hasFieldOrPropertyWithValue("code", "CONSTRAINT");
    }
  }

  private static Object first(SampleDatabase database, String tenant) throws Exception {
    Operation users = database.access().forTenant(tenant).query("users", Map.of("limit", 1));
    return ((List<?>) users.run()).get(0);
  }
}
