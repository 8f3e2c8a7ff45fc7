package dev.iotajs.sdk.db;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Random calls: {@code -Diota.seed=…} repeats a failure, whose message has the seed. */
final class TenancyTest {
  private static final long SEED = Long.getLong("iota.seed", new SplittableRandom().nextLong());

  @Test
  void tenants_neverMeet_onH2() throws Exception {
    try (H2TestDatabase database = new H2TestDatabase()) {
      database.create();
      check(database, 100_000);
    }
  }

  @Test
  @Tag("soak")
  void tenants_neverMeet_forLong() throws Exception {
    try (H2TestDatabase h2 = new H2TestDatabase();
        PostgresTestDatabase postgres = new PostgresTestDatabase()) {
      h2.create();
      check(h2, 1_000_000);
      postgres.create();
      check(postgres, 100_000);
    }
  }

  static void check(TestDatabase database, int calls) throws Exception {
    TenancyProperty property = new TenancyProperty(database, SEED);
    property.check(calls);
    // The calls were neither all refused nor all harmless.
    assertThat(property.outcomes.get("ok")).isGreaterThan(calls / 10);
    assertThat(property.outcomes).containsKeys("INVALID_ARGUMENT", "NOT_ALLOWED", "CONSTRAINT");
  }
}
