package dev.iotajs.sdk.db;

import static dev.iotajs.sdk.ErrorCode.INVALID_ARGUMENT;
import static dev.iotajs.sdk.db.Calls.map;
import static dev.iotajs.sdk.db.Calls.refused;
import static dev.iotajs.sdk.db.Calls.run;
import static dev.iotajs.sdk.db.Calls.where;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The contracts on H2, and what is H2's own. */
final class H2Test {
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

  @Nested
  final class Queries extends QueryContract {
    @Override
    TestDatabase database() {
      return database;
    }
  }

  @Nested
  final class Writes extends WriteContract {
    @Override
    TestDatabase database() {
      return database;
    }

    @Override
    String trigger() {
      return "create trigger refuse before insert on keyless for each row call '"
          + RefusingTrigger.class.getName()
          + "'";
    }
  }

  @Nested
  final class Types extends TypeContract {
    @Override
    TestDatabase database() {
      return database;
    }
  }

  @Nested
  final class Transactions extends TransactionContract {
    @Override
    TestDatabase database() {
      return database;
    }

    @Override
    String slowView() {
      return "create view slow as select x as id, mod(x, 7) as n, cast('a' as varchar(50)) as tenant_id"
          + " from system_range(1, 1000000000000)";
    }
  }

  @Nested
  final class Injections extends InjectionContract {
    @Override
    TestDatabase database() {
      return database;
    }
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
