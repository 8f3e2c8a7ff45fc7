package dev.iotajs.sdk.db;

import static dev.iotajs.sdk.ErrorCode.CONSTRAINT;
import static dev.iotajs.sdk.ErrorCode.QUERY_TIMEOUT;
import static dev.iotajs.sdk.db.Calls.map;
import static dev.iotajs.sdk.db.Calls.refusal;
import static dev.iotajs.sdk.db.Calls.refused;
import static dev.iotajs.sdk.db.Calls.row;
import static dev.iotajs.sdk.db.Calls.run;
import static dev.iotajs.sdk.db.Calls.where;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** PostgreSQL, and what is its own. */
final class PostgresTest extends Contracts {
  private static PostgresTestDatabase database;

  @BeforeAll
  static void start() {
    database = new PostgresTestDatabase();
  }

  @AfterAll
  static void stop() throws IOException {
    database.close();
  }

  @BeforeEach
  void open() {
    database.clear();
    database.create();
  }

  @Override
  TestDatabase database() {
    return database;
  }

  @Test
  void tenants_neverMeet() throws Exception {
    TenancyTest.check(database, 3_000);
  }

  @Test
  void rows_thatComeLate_areGivenUp_byTheServerToo() {
    database.execute(
        "create view late as select x as id, cast('a' as varchar(50)) as tenant_id,"
            + " case when x > 40 then cast(pg_sleep(60) as text) else '' end as pause"
            + " from generate_series(1, 50) as s (x)");
    TableOperations a =
        DatabaseAccess.builder(database.source())
            .table("late")
            .timeout(Duration.ofMillis(300))
            .build()
            .forTenant("a");
    // The driver cancels statements, but not the loading of more rows.
    assertThat(refusal(() -> a.query("late", null)).code()).isEqualTo(QUERY_TIMEOUT.name());
    database.execute("drop view late");
  }

  @Test
  void rule_thatIsCheckedAtTheEnd_isTheTransactions() {
    database.execute(
        "alter table notes alter constraint notes_account_id_fkey deferrable initially deferred");
    Transaction transaction = database.builder().build().begin("a");
    run(transaction.update("notes", map("account_id", 1), map("account_id", 99)));
    refused(
        CONSTRAINT,
        "iota.db.transaction: a row refers to a row that is not there, or is still referred to",
        transaction::commit);
    assertThat(database.read("select account_id from notes where tenant_id = 'a'"))
        .containsExactly("1");
  }

  @Test
  void values_thatOnlyPostgresHas_comeOutAsText() {
    database.execute(
        "insert into types (id, tenant_id, dat, ts, tstz, dbl) values"
            + " (1, 'a', 'infinity', 'infinity', 'infinity', 'NaN'),"
            + " (2, 'a', '-infinity', '-infinity', '-infinity', '-Infinity')");
    TableOperations a = database.builder().build().forTenant("a");
    assertThat(row(a.findById("types", 1)))
        .containsEntry("dat", "infinity")
        .containsEntry("ts", "infinity")
        .containsEntry("tstz", "infinity")
        .containsEntry("dbl", Double.NaN);
    assertThat(row(a.findById("types", 2)))
        .containsEntry("dat", "-infinity")
        .containsEntry("ts", "-infinity")
        .containsEntry("tstz", "-infinity");
  }

  @Test
  void like_withManyWildcards_isFine_asPostgresGivesUpEarly() {
    TableOperations a = database.builder().build().forTenant("a");
    run(a.update("notes", map("account_id", 1), map("body", "a".repeat(5000))));
    assertThat(run(a.count("notes", where("body", map("like", "%a%a%a%a%a%b"))))).isEqualTo(0);
  }
}
