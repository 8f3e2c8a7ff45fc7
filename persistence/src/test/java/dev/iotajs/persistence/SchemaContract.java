package dev.iotajs.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What the tables themselves hold, whoever writes to them. */
abstract class SchemaContract extends StoreContract {
  SchemaContract(TestDatabase database) {
    super(database);
  }

  private void assertRefused(String sql) {
    assertThatThrownBy(() -> database.execute(sql))
        .isInstanceOfSatisfying(
            SQLException.class, e -> assertThat(e.getSQLState()).startsWith("23"));
  }

  @Test
  void row_thatRefersToAnotherTenantsScript_isRefused() {
    UUID script = script("price").id();
    String keys = "'" + UUID.randomUUID() + "', 'another', '" + script + "'";

    assertRefused(
        "INSERT INTO script_versions (id, tenant_id, script_id, version_number, source,"
            + " change_description, created_by, created_at)"
            + (" VALUES (" + keys + ", 9, '', '', '', CURRENT_TIMESTAMP)"));
    assertRefused(
        "INSERT INTO script_executions (id, tenant_id, script_id, version_number, status,"
            + " trigger_type, created_at)"
            + (" VALUES (" + keys + ", 1, 'running', 'api', CURRENT_TIMESTAMP)"));
    assertRefused(
        "INSERT INTO script_event_deliveries (id, tenant_id, script_id, event_id, event_type,"
            + " event_data, state, attempts, next_attempt_at, created_at, updated_at) VALUES ("
            + keys
            + (", '" + UUID.randomUUID() + "', 'a', '1', 'pending', 0, CURRENT_TIMESTAMP,")
            + " CURRENT_TIMESTAMP, CURRENT_TIMESTAMP)");
  }

  @Test
  void values_thatNobodyKnows_areRefused() {
    String where = " WHERE id = '" + script("price").id() + "'";

    assertRefused("UPDATE scripts SET status = 'gone'" + where);
    assertRefused("UPDATE scripts SET type = 'magic'" + where);
    assertRefused("UPDATE scripts SET name = 'ab'" + where);
    assertRefused("UPDATE scripts SET current_version = 0" + where);
    assertRefused("UPDATE scripts SET tenant_id = ''" + where);
  }

  @Test
  void everyTable_hasAUuidKeyAndATenant() throws Exception {
    for (String table : Rows.TABLES) {
      String columns =
          "SELECT LOWER(column_name) FROM information_schema.columns"
              + " WHERE is_nullable = 'NO' AND LOWER(data_type) IN ('uuid', 'character varying')"
              + (" AND LOWER(table_name) = '" + table + "'");
      assertThat(database.query(columns))
          .as(table)
          .extracting(row -> row.get(0))
          .contains("id", "tenant_id");
    }
  }

  @Test
  void openingAgain_keepsWhatIsThere() {
    Script script = script("price");

    try (Persistence again = database.open(clock)) {
      assertThat(again.scripts().get(tenant, script.id()))
          .usingRecursiveComparison()
          .isEqualTo(script);
    }
  }

  @Test
  void tables_ofANewerIota_areRefusedAndLeftAlone() throws Exception {
    database.execute(
        "INSERT INTO \"iota_schema_history\" (\"installed_rank\", \"version\", \"description\","
            + " \"type\", \"script\", \"checksum\", \"installed_by\", \"execution_time\","
            + " \"success\") VALUES (99, '9', 'future', 'SQL', 'V9__future.sql', 1, 'x', 1, TRUE)");
    try {
      assertThatThrownBy(() -> database.open(clock))
          .isInstanceOf(IncompatibleDatabaseException.class)
          .hasMessageContaining("version 9")
          .hasMessageContaining("newer Iota");
    } finally {
      database.execute("DELETE FROM \"iota_schema_history\" WHERE \"version\" = '9'");
    }
    try (Persistence again = database.open(clock)) {
      assertThat(again.scripts().list(tenant, ScriptQuery.all()).total()).isZero();
    }
  }

  @Test
  void tables_whoseMigrationWasChanged_areRefused() throws Exception {
    String set = "UPDATE \"iota_schema_history\" SET \"checksum\" = \"checksum\" ";
    database.execute(set + "+ 1 WHERE \"version\" = '1'");
    try {
      assertCode("INCOMPATIBLE_DATABASE", () -> database.open(clock));
    } finally {
      database.execute(set + "- 1 WHERE \"version\" = '1'");
    }
  }

  @Test
  void dataSourceOfTheCaller_isUsedAndLeftOpen() {
    try (Persistence joined = Persistence.open(database.dataSource(), clock)) {
      assertThat(joined.scripts().list(tenant, ScriptQuery.all()).total()).isZero();
    }
    assertThat(script("after").currentVersion()).isEqualTo(1);
  }
}
