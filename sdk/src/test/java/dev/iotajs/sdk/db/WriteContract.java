package dev.iotajs.sdk.db;

import static dev.iotajs.sdk.ErrorCode.CONSTRAINT;
import static dev.iotajs.sdk.ErrorCode.INVALID_ARGUMENT;
import static dev.iotajs.sdk.ErrorCode.NOT_ALLOWED;
import static dev.iotajs.sdk.db.Calls.list;
import static dev.iotajs.sdk.db.Calls.map;
import static dev.iotajs.sdk.db.Calls.refused;
import static dev.iotajs.sdk.db.Calls.row;
import static dev.iotajs.sdk.db.Calls.rows;
import static dev.iotajs.sdk.db.Calls.run;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What insert, update and delete change and refuse. */
abstract class WriteContract {
  private TestDatabase database;
  private TableOperations a;

  abstract TestDatabase database();

  @BeforeEach
  void open() {
    database = database();
    a = database.builder().build().forTenant("a");
  }

  private List<String> accounts(String condition) {
    return database.read("select name from accounts where " + condition + " order by id");
  }

  @Test
  void insert_setsTheTenant_andGivesTheRowBack() {
    Map<String, Object> row = row(a.insert("accounts", map("name", "New", "age", 7)));
    assertThat(row)
        .containsEntry("id", 100)
        .containsEntry("name", "New")
        .containsEntry("active", true)
        .containsEntry("next_age", 8)
        .containsEntry("email", null)
        .doesNotContainKeys("tenant_id", "secret");
    assertThat(row.get("created_at")).asString().matches("20.{8}T.{8}\\.[0-9]{3,9}Z");
    assertThat(database.read("select tenant_id from accounts where id = 100")).containsExactly("a");
  }

  @Test
  void insert_ofRows_keepsTheirOrder_whateverColumnsTheyHave() {
    List<Map<String, Object>> rows =
        rows(
            a.insert(
                "accounts",
                list(
                    map("name", "n1"),
                    map("name", "n2"),
                    map("age", 1, "name", "n3"),
                    map("name", "n4"))));
    assertThat(rows).extracting(row -> row.get("name")).containsExactly("n1", "n2", "n3", "n4");
    assertThat(rows).extracting(row -> row.get("id")).containsExactly(100, 101, 102, 103);
    assertThat(accounts("id >= 100 and tenant_id = 'a'")).containsExactly("n1", "n2", "n3", "n4");
  }

  @Test
  void insert_ofRows_isAllOrNothing() {
    List<String> before = database.contents();
    refused(
        CONSTRAINT,
        "accounts: name must have a value",
        () -> a.insert("accounts", list(map("name", "n1"), map("age", 2))));
    refused(
        CONSTRAINT,
        "accounts: there is such a row already, and its values must be unique",
        () ->
            a.insert(
                "accounts", list(map("name", "n1"), map("name", "n2", "email", "abe@a.example"))));
    assertThat(database.contents()).isEqualTo(before);
  }

  @Test
  void insert_ofWrongShape_isRefused() {
    refused(
        INVALID_ARGUMENT, "insert expects an object, got null", () -> a.insert("accounts", null));
    refused(
        INVALID_ARGUMENT,
        "insert expects an object, got string 'x'",
        () -> a.insert("accounts", "x"));
    refused(
        INVALID_ARGUMENT,
        "insert expects an object, got number 1",
        () -> a.insert("accounts", list(map("name", "x"), 1)));
    refused(
        INVALID_ARGUMENT,
        "insert expects an array with values, got an empty one",
        () -> a.insert("accounts", list()));
    refused(
        INVALID_ARGUMENT,
        "insert takes at most 1000 values, got 1001",
        () -> a.insert("accounts", Collections.nCopies(1001, map("name", "x"))));
  }

  @Test
  void insert_ofAThousandRows_isPossible() {
    assertThat(rows(a.insert("accounts", Collections.nCopies(1000, map("name", "x")))))
        .hasSize(1000);
  }

  @Test
  void insert_breakingARule_saysWhich() {
    refused(CONSTRAINT, "accounts: name must have a value", () -> a.insert("accounts", map()));
    refused(
        CONSTRAINT,
        "accounts: name must have a value",
        () -> a.insert("accounts", map("name", null)));
    refused(
        CONSTRAINT,
        "accounts: there is such a row already, and its values must be unique",
        () -> a.insert("accounts", map("name", "x", "email", "bob@b.example")));
    refused(
        CONSTRAINT,
        "accounts: there is such a row already, and its values must be unique",
        () -> a.insert("accounts", map("name", "x", "id", 11)));
    refused(
        CONSTRAINT,
        "notes: a row refers to a row that is not there, or is still referred to",
        () ->
            a.insert(
                "notes",
                map("id", "00000000-0000-0000-0000-0000000000ff", "account_id", 999, "body", "x")));
    refused(
        CONSTRAINT,
        "notes: a value breaks a rule of the table",
        () ->
            a.insert(
                "notes",
                map("id", "00000000-0000-0000-0000-0000000000ff", "account_id", 1, "body", "bad")));
  }

  @Test
  void insert_ofWrongValues_saysWhatWasExpected() {
    refused(
        INVALID_ARGUMENT,
        "accounts.age expects a whole number from -2147483648 to 2147483647, got string '30'",
        () -> a.insert("accounts", map("name", "x", "age", "30")));
    refused(
        INVALID_ARGUMENT,
        "accounts.name expects a string without U+0000 and half surrogate pairs, of at most 20 characters,"
            + " got string 'xxxxxxxxxxxxxxxxxxxxx'",
        () -> a.insert("accounts", map("name", "x".repeat(21))));
    refused(
        INVALID_ARGUMENT,
        "accounts: a value does not fit its column",
        () -> a.insert("accounts", map("name", "x", "balance", "99999999999")));
  }

  @Test
  void column_thatIsComputed_cannotBeSet() {
    refused(
        NOT_ALLOWED,
        "accounts.next_age cannot be set by scripts",
        () -> a.insert("accounts", map("name", "x", "next_age", 1)));
    refused(
        NOT_ALLOWED,
        "accounts.next_age cannot be set by scripts",
        () -> a.update("accounts", map("id", 1), map("next_age", 1)));
  }

  @Test
  void column_thatIsReadOnly_cannotBeSet() {
    TableOperations strict =
        DatabaseAccess.builder(database.source())
            .table("accounts", rules -> rules.readOnlyColumns("id", "created_at"))
            .build()
            .forTenant("a");
    refused(
        NOT_ALLOWED,
        "accounts.id cannot be set by scripts",
        () -> strict.insert("accounts", map("name", "x", "id", 5)));
    assertThat(run(strict.count("accounts", Calls.where("id", 1)))).isEqualTo(1);
  }

  @Test
  void table_thatIsReadOnly_cannotBeWritten() {
    refused(NOT_ALLOWED, "Table grown is read-only", () -> a.insert("grown", map("name", "x")));
    refused(
        NOT_ALLOWED,
        "Table grown is read-only",
        () -> a.update("grown", map("id", 2), map("name", "x")));
    refused(NOT_ALLOWED, "Table grown is read-only", () -> a.delete("grown", map("id", 2)));
  }

  @Test
  void update_changesRowsOfTheTenant_andCountsThem() {
    assertThat(run(a.update("accounts", map("id", map("gt", 0)), map("name", "X", "age", null))))
        .isEqualTo(3);
    assertThat(accounts("name = 'X' and age is null")).hasSize(3);
    assertThat(accounts("tenant_id <> 'a'")).containsExactly("Bob", "Bea", "Cat");
    assertThat(run(a.update("accounts", map("id", 11), map("name", "Y")))).isEqualTo(0);
  }

  @Test
  void update_withoutConditionOrValues_isRefused() {
    refused(
        INVALID_ARGUMENT,
        "where expects an object, got null",
        () -> a.update("accounts", null, map("name", "x")));
    refused(
        INVALID_ARGUMENT,
        "where expects at least one condition, got {}",
        () -> a.update("accounts", map(), map("name", "x")));
    refused(
        INVALID_ARGUMENT,
        "and expects at least one condition, got {}",
        () -> a.update("accounts", map("and", list(map())), map("name", "x")));
    refused(
        INVALID_ARGUMENT,
        "update expects at least one value to set, got {}",
        () -> a.update("accounts", map("id", 1), map()));
    refused(
        INVALID_ARGUMENT,
        "update expects an object, got null",
        () -> a.update("accounts", map("id", 1), null));
  }

  @Test
  void update_breakingARule_changesNothing() {
    List<String> before = database.contents();
    refused(
        CONSTRAINT,
        "accounts: name must have a value",
        () -> a.update("accounts", map("id", 1), map("name", null)));
    refused(
        CONSTRAINT,
        "accounts: there is such a row already, and its values must be unique",
        () ->
            a.update("accounts", map("id", map("in", list(1, 2))), map("email", "same@a.example")));
    assertThat(database.contents()).isEqualTo(before);
  }

  @Test
  void delete_removesRowsOfTheTenant_andCountsThem() {
    run(a.delete("notes", map("account_id", 1)));
    assertThat(run(a.delete("accounts", map("not", map("id", -1))))).isEqualTo(3);
    assertThat(accounts("1 = 1")).containsExactly("Bob", "Bea", "Cat");
    assertThat(run(a.delete("accounts", map("id", 11)))).isEqualTo(0);
  }

  @Test
  void delete_withoutCondition_isRefused() {
    refused(
        INVALID_ARGUMENT, "where expects an object, got null", () -> a.delete("accounts", null));
    refused(
        INVALID_ARGUMENT,
        "where expects at least one condition, got {}",
        () -> a.delete("accounts", map()));
  }

  @Test
  void delete_ofWhatIsReferredTo_isRefused() {
    refused(
        CONSTRAINT,
        "accounts: a row refers to a row that is not there, or is still referred to",
        () -> a.delete("accounts", map("id", 1)));
  }

  @Test
  void rule_ofATrigger_isNamedWithoutItsWords() {
    database.execute(database.trigger());
    refused(
        CONSTRAINT,
        "keyless: a rule of the database refuses it",
        () -> a.insert("keyless", map("x", 1, "y", 1)));
  }
}
