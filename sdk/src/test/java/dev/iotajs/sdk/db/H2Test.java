package dev.iotajs.sdk.db;

import static dev.iotajs.sdk.ErrorCode.INVALID_ARGUMENT;
import static dev.iotajs.sdk.db.Calls.map;
import static dev.iotajs.sdk.db.Calls.refused;
import static dev.iotajs.sdk.db.Calls.run;
import static dev.iotajs.sdk.db.Calls.where;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** H2, and what is its own. */
final class H2Test extends Contracts {
  private H2TestDatabase database;

  @BeforeEach
  void open() {
    database = new H2TestDatabase();
    database.create();
  }

  @AfterEach
  void close() {
    assertThat(database.connectionsInUse()).isEqualTo(0);
    database.close();
  }

  @Override
  TestDatabase database() {
    return database;
  }

  @Test
  void like_withManyWildcardsOnLongText_isRefused_asH2CannotBeStoppedThere() {
    TableOperations a = database.builder().build().forTenant("a");
    run(a.update("notes", map("account_id", 1), map("body", "a".repeat(5000))));
    assertThat(run(a.count("notes", where("body", map("like", "%a%b%"))))).isEqualTo(0);
    refused(
        INVALID_ARGUMENT,
        "notes.body is too long a text for so many % in one pattern",
        () -> a.count("notes", where("body", map("like", "%a%a%a%b"))));
    assertThat(run(a.count("accounts", where("name", map("like", "%a%a%a%b"))))).isEqualTo(0);
  }
}
