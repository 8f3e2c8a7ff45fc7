package dev.iotajs.sdk.db;

import static dev.iotajs.sdk.ErrorCode.INVALID_ARGUMENT;
import static dev.iotajs.sdk.ErrorCode.NOT_ALLOWED;
import static dev.iotajs.sdk.ErrorCode.ROW_LIMIT;
import static dev.iotajs.sdk.db.Calls.column;
import static dev.iotajs.sdk.db.Calls.list;
import static dev.iotajs.sdk.db.Calls.map;
import static dev.iotajs.sdk.db.Calls.refused;
import static dev.iotajs.sdk.db.Calls.row;
import static dev.iotajs.sdk.db.Calls.rows;
import static dev.iotajs.sdk.db.Calls.run;
import static dev.iotajs.sdk.db.Calls.where;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What query, findById and count give and refuse. */
abstract class QueryContract {
  private static final String COLUMNS =
      "id, name, age, active, balance, email, created_at, next_age";

  private TestDatabase database;
  private TableOperations a;

  abstract TestDatabase database();

  @BeforeEach
  void open() {
    database = database();
    a = database.builder().build().forTenant("a");
  }

  private List<Object> names(Map<String, ?> options) {
    return column("name", a.query("accounts", options));
  }

  private List<Object> matching(Object... where) {
    return names(map("where", map(where), "orderBy", "id"));
  }

  private void wrong(String message, Object where) {
    refused(INVALID_ARGUMENT, message, () -> a.query("accounts", map("where", where)));
  }

  @Test
  void query_givesRowsOfTheTenant_withoutItsColumn() {
    List<Map<String, Object>> rows = rows(a.query("accounts", null));
    assertThat(rows)
        .extracting(row -> row.get("name"))
        .containsExactlyInAnyOrder("Ann", "Abe", "Ali");
    assertThat(rows.get(0).keySet())
        .containsExactly(
            "id", "name", "age", "active", "balance", "email", "created_at", "next_age");
  }

  @Test
  void query_givesPlainValues() {
    Map<String, Object> row = rows(a.query("accounts", where("id", 1))).get(0);
    assertThat(row)
        .containsEntry("id", 1)
        .containsEntry("active", true)
        .containsEntry("balance", 10.5)
        .containsEntry("next_age", 31);
  }

  @Test
  void query_ofUnknownTable_isNotAllowed() {
    refused(NOT_ALLOWED, "Table 'nobody' is not open to scripts", () -> a.query("nobody", null));
    refused(
        NOT_ALLOWED, "Table 'ACCOUNTS' is not open to scripts", () -> a.query("ACCOUNTS", null));
    refused(NOT_ALLOWED, "Table 'null' is not open to scripts", () -> a.query(null, null));
  }

  @Test
  void where_isEquality_orOperators() {
    assertThat(matching("age", 30)).containsExactly("Ann");
    assertThat(matching("age", null)).containsExactly("Ali");
    assertThat(matching("age", map("gt", 30))).containsExactly("Abe");
    assertThat(matching("age", map("gte", 30, "lt", 40))).containsExactly("Ann");
    assertThat(matching("age", map("lte", 30))).containsExactly("Ann");
    assertThat(matching("age", map("ne", 30))).containsExactly("Abe");
    assertThat(matching("age", map("ne", null))).containsExactly("Ann", "Abe");
    assertThat(matching("age", map("eq", 30))).containsExactly("Ann");
    assertThat(matching("age", map("isNull", true))).containsExactly("Ali");
    assertThat(matching("age", map("isNull", false))).containsExactly("Ann", "Abe");
    assertThat(matching("name", map("in", list("Abe", "Bob", "Zoe")))).containsExactly("Abe");
    assertThat(matching("name", map("in", list()))).isEmpty();
    assertThat(matching()).containsExactly("Ann", "Abe", "Ali");
  }

  @Test
  void where_entriesAreJoinedByAnd_andNest() {
    assertThat(matching("age", 30, "name", "Abe")).isEmpty();
    assertThat(matching("or", list(map("age", 30), map("name", "Abe"))))
        .containsExactly("Ann", "Abe");
    assertThat(matching("and", list(map("age", 30), map("name", "Abe")))).isEmpty();
    assertThat(matching("not", map("age", 30))).containsExactly("Abe");
    assertThat(matching("not", map("not", map("age", 30)))).containsExactly("Ann");
    assertThat(matching("active", true, "or", list(map("age", 30), map("age", 40))))
        .containsExactly("Ann");
  }

  @Test
  void where_neverReachesOtherTenants_howeverItIsJoined() {
    assertThat(matching("or", list(map("id", 11), map("id", map("gt", 0)), map("name", "Bob"))))
        .containsExactly("Ann", "Abe", "Ali");
    assertThat(matching("not", map("or", list(map("id", -1), map("name", "nobody")))))
        .containsExactly("Ann", "Abe", "Ali");
    assertThat(matching("not", map("and", list(map("id", 1), map("id", 2)))))
        .containsExactly("Ann", "Abe", "Ali");
  }

  @Test
  void like_hasOneEscape_onAllDatabases() {
    database.execute(
        "insert into accounts (tenant_id, name) values ('a', '100%'), ('a', '1000'), ('a', 'x\\y'), ('a', 'x_y')");
    assertThat(matching("name", map("like", "A%"))).containsExactly("Ann", "Abe", "Ali");
    assertThat(matching("name", map("like", "A_e"))).containsExactly("Abe");
    assertThat(matching("name", map("like", "100\\%"))).containsExactly("100%");
    assertThat(matching("name", map("like", "x\\_y"))).containsExactly("x_y");
    assertThat(matching("name", map("like", "x\\\\y"))).containsExactly("x\\y");
    wrong(
        "accounts.name like expects %, _ or a backslash after each backslash, got string 'x\\'",
        map("name", map("like", "x\\")));
    wrong(
        "accounts.name like expects %, _ or a backslash after each backslash, got string '\\x'",
        map("name", map("like", "\\x")));
    wrong("accounts.age is not text; like needs text", map("age", map("like", "3%")));
    wrong("accounts.name like expects a string, got null", map("name", map("like", null)));
    wrong(
        "accounts.name like expects a pattern of at most 1000 characters, got string '"
            + "%".repeat(40)
            + "…'",
        map("name", map("like", "%".repeat(1001))));
  }

  @Test
  void where_ofWrongShape_isRefused() {
    wrong("where expects an object, got null", null);
    wrong("where expects an object, got string 'id = 1'", "id = 1");
    wrong("where expects an object, got an array", list(map("id", 1)));
    wrong(
        "accounts.age has an unknown operator '$gt'; operators are"
            + " eq, ne, gt, gte, lt, lte, in, like, isNull",
        map("age", map("$gt", 1)));
    wrong(
        "accounts.age expects a value or an operator"
            + " (eq, ne, gt, gte, lt, lte, in, like, isNull), got {}",
        map("age", map()));
    wrong("or expects an array with values, got an object", map("or", map("age", 1)));
    wrong("and expects an array with values, got an empty one", map("and", list()));
    wrong("or expects at least one condition, got {}", map("or", list(map("age", 1), map())));
    wrong("not expects at least one condition, got {}", map("not", map()));
    wrong("not expects an object, got an array", map("not", list(map("age", 1))));
    wrong("accounts.age isNull expects true or false, got number 1", map("age", map("isNull", 1)));
    wrong("accounts.age in expects an array with values, got number 1", map("age", map("in", 1)));
    wrong(
        "accounts.age expects a whole number from -2147483648 to 2147483647, got null",
        map("age", map("gt", null)));
    wrong(
        "accounts.age expects a whole number from -2147483648 to 2147483647, got null",
        map("age", map("in", list(1, null))));
    wrong(
        "accounts.age expects a whole number from -2147483648 to 2147483647, got an array",
        map("age", list(30)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"tenant_id", "TENANT_ID", "secret", "ID", "", "id;", "\"id\"", "accounts.id"})
  void column_thatIsNotOpen_isNotAllowedAnywhere(String name) {
    String message = "accounts has no column '" + name + "'; it has " + COLUMNS;
    refused(NOT_ALLOWED, message, () -> a.query("accounts", where(name, 1)));
    refused(NOT_ALLOWED, message, () -> a.query("accounts", where("not", map(name, 1))));
    refused(NOT_ALLOWED, message, () -> a.query("accounts", map("select", list("id", name))));
    refused(NOT_ALLOWED, message, () -> a.query("accounts", map("orderBy", name)));
    refused(NOT_ALLOWED, message, () -> a.query("accounts", map("orderBy", map("column", name))));
    refused(NOT_ALLOWED, message, () -> a.count("accounts", where(name, 1)));
    refused(NOT_ALLOWED, message, () -> a.insert("accounts", map("name", "x", name, "b")));
    refused(NOT_ALLOWED, message, () -> a.update("accounts", map("id", 1), map(name, "b")));
    refused(NOT_ALLOWED, message, () -> a.update("accounts", map(name, 1), map("name", "b")));
    refused(NOT_ALLOWED, message, () -> a.delete("accounts", map(name, 1)));
  }

  @Test
  void where_isBoundInDepthAndSize() {
    Map<String, Object> deep = map("id", 1);
    for (int i = 0; i < 9; i++) {
      deep = map("not", deep);
    }
    assertThat(matching("or", list(deep.get("not")))).containsExactly("Ann");
    wrong("where is nested deeper than 10 levels", map("not", deep));

    List<Object> conditions = new ArrayList<>(Collections.nCopies(100, map("id", 1)));
    assertThat(matching("or", conditions)).containsExactly("Ann");
    wrong(
        "or takes at most 100 values, got 101", map("or", Collections.nCopies(101, map("id", 1))));
    wrong("where has more than 100 conditions", map("id", 1, "or", conditions));

    assertThat(matching("id", map("in", Collections.nCopies(1000, 1)))).containsExactly("Ann");
    wrong(
        "accounts.id in takes at most 1000 values, got 1001",
        map("id", map("in", Collections.nCopies(1001, 1))));
    Map<String, Object> thousand = map("id", map("in", Collections.nCopies(1000, 1)));
    wrong("where has more than 10000 values", map("and", Collections.nCopies(11, thousand)));
    assertThat(matching("and", Collections.nCopies(10, thousand))).containsExactly("Ann");
  }

  @Test
  void orderBy_takesNamesSignsWordsObjectsAndArrays() {
    for (Object descending :
        list("-name", "name desc", "name DESC", map("column", "name", "direction", "desc"))) {
      assertThat(names(map("orderBy", descending))).containsExactly("Ann", "Ali", "Abe");
    }
    for (Object ascending : list("name", "name asc", map("column", "name"), list("name", "-id"))) {
      assertThat(names(map("orderBy", ascending))).containsExactly("Abe", "Ali", "Ann");
    }
    assertThat(names(map("orderBy", list("-active", "-name"))))
        .containsExactly("Ann", "Ali", "Abe");
  }

  @Test
  void orderBy_putsNullsLast_andFirstInDescendingOrder() {
    assertThat(column("age", a.query("accounts", map("orderBy", "age"))))
        .containsExactly(30, 40, null);
    assertThat(column("age", a.query("accounts", map("orderBy", "-age"))))
        .containsExactly(null, 40, 30);
  }

  @Test
  void orderBy_ofWrongShape_isRefused() {
    refused(
        INVALID_ARGUMENT,
        "orderBy direction expects 'asc' or 'desc', got string 'up'",
        () -> a.query("accounts", map("orderBy", "name up")));
    refused(
        INVALID_ARGUMENT,
        "orderBy direction expects 'asc' or 'desc', got null",
        () -> a.query("accounts", map("orderBy", map("column", "name", "direction", null))));
    refused(
        INVALID_ARGUMENT,
        "orderBy expects a column's name or {column, direction}, got number 1",
        () -> a.query("accounts", map("orderBy", 1)));
    refused(
        INVALID_ARGUMENT,
        "orderBy column expects a string, got null",
        () -> a.query("accounts", map("orderBy", map("direction", "asc"))));
    refused(
        INVALID_ARGUMENT,
        "orderBy has no option 'nulls'; it has column, direction",
        () -> a.query("accounts", map("orderBy", map("column", "id", "nulls", "first"))));
    refused(
        INVALID_ARGUMENT,
        "orderBy expects an array with values, got an empty one",
        () -> a.query("accounts", map("orderBy", list())));
    refused(
        INVALID_ARGUMENT,
        "orderBy takes at most 16 values, got 17",
        () -> a.query("accounts", map("orderBy", Collections.nCopies(17, "id"))));
    refused(
        INVALID_ARGUMENT,
        "types.doc cannot be sorted by",
        () -> a.query("types", map("orderBy", "doc")));
  }

  @Test
  void select_givesTheseColumns_inThisOrder() {
    assertThat(
            rows(
                a.query(
                    "accounts", map("select", list("name", "id", "name"), "where", map("id", 1)))))
        .containsExactly(map("name", "Ann", "id", 1));
    refused(
        INVALID_ARGUMENT,
        "select expects an array with values, got an empty one",
        () -> a.query("accounts", map("select", list())));
    refused(
        INVALID_ARGUMENT,
        "select expects an array with values, got string '*'",
        () -> a.query("accounts", map("select", "*")));
    refused(
        INVALID_ARGUMENT,
        "select expects a string, got number 1",
        () -> a.query("accounts", map("select", list(1))));
  }

  @Test
  void limitAndOffset_givePages_inTheOrderOfTheKey() {
    assertThat(names(map("limit", 2))).containsExactly("Ann", "Abe");
    assertThat(names(map("limit", 2.0, "offset", 2))).containsExactly("Ali");
    assertThat(names(map("offset", 1L))).containsExactly("Abe", "Ali");
    assertThat(names(map("limit", 1, "offset", 2_000_000_000))).isEmpty();
  }

  @Test
  void limitAndOffset_outOfRange_areRefused() {
    for (Object limit : list(0, -1, 1001, 1.5, Double.NaN, Double.POSITIVE_INFINITY)) {
      refused(
          INVALID_ARGUMENT,
          "limit expects a whole number from 1 to 1000, got number " + limit,
          () -> a.query("accounts", map("limit", limit)));
    }
    refused(
        INVALID_ARGUMENT,
        "limit expects a whole number from 1 to 1000, got string '10'",
        () -> a.query("accounts", map("limit", "10")));
    refused(
        INVALID_ARGUMENT,
        "limit expects a whole number from 1 to 1000, got null",
        () -> a.query("accounts", map("limit", null)));
    refused(
        INVALID_ARGUMENT,
        "offset expects a whole number from 0 to 2147483647, got number -1",
        () -> a.query("accounts", map("offset", -1)));
  }

  @Test
  void options_thatAreUnknown_areRefused() {
    refused(
        INVALID_ARGUMENT,
        "query has no option 'wheer'; it has limit, offset, orderBy, select, where",
        () -> a.query("accounts", map("wheer", map("id", 1))));
    refused(
        INVALID_ARGUMENT,
        "count has no option 'id'; it has where",
        () -> a.count("accounts", map("id", 1)));
  }

  @Test
  void query_withoutLimit_neverLeavesRowsOut() {
    TableOperations few = database.builder().maxRows(2).build().forTenant("a");
    refused(
        ROW_LIMIT,
        "More than 2 rows match; read them in pages, with limit, offset and orderBy",
        () -> few.query("accounts", null));
    assertThat(rows(few.query("accounts", map("limit", 2)))).hasSize(2);
    assertThat(rows(few.query("accounts", map("offset", 1)))).hasSize(2);
  }

  @Test
  void query_ofTooManyBytes_isRefused() {
    database.execute(
        "insert into notes (id, tenant_id, account_id, body) select"
            + " cast(concat('10000000-0000-0000-0000-0000000000', right(concat('0', x), 2)) as uuid),"
            + " 'a', 1, repeat('ä', 5000) from "
            + series());
    TableOperations small = database.builder().maxResultBytes(50_000).build().forTenant("a");
    refused(
        ROW_LIMIT,
        "The result is larger than 50000 bytes; select fewer columns, or fewer rows",
        () -> small.query("notes", null));
    assertThat(rows(small.query("notes", map("limit", 3)))).hasSize(3);
    assertThat(rows(small.query("notes", map("select", list("id"))))).hasSize(21);
  }

  /** The numbers 1 to 20 in a column {@code x}. */
  private static String series() {
    StringBuilder values = new StringBuilder("(values (1)");
    for (int i = 2; i <= 20; i++) {
      values.append(", (").append(i).append(")");
    }
    return values.append(") as series (x)").toString();
  }

  @Test
  void findById_givesTheRow_orNull() {
    assertThat(row(a.findById("accounts", 1))).containsEntry("name", "Ann");
    assertThat(row(a.findById("notes", "00000000-0000-0000-0000-00000000000A")))
        .containsEntry("body", "of a");
    assertThat(run(a.findById("accounts", 99))).isNull();
    assertThat(run(a.findById("accounts", 11))).isNull();
    assertThat(row(a.findById("grown", 2))).isEqualTo(map("id", 2, "name", "Abe"));
  }

  @Test
  void findById_ofWrongKey_isRefused() {
    String expected = "accounts.id expects a whole number, as a string of digits beyond 2^53, got ";
    refused(INVALID_ARGUMENT, expected + "null", () -> a.findById("accounts", null));
    refused(
        INVALID_ARGUMENT, expected + "string '1 or 1=1'", () -> a.findById("accounts", "1 or 1=1"));
    refused(INVALID_ARGUMENT, expected + "an object", () -> a.findById("accounts", map("gt", 0)));
    refused(INVALID_ARGUMENT, expected + "an array", () -> a.findById("accounts", list(1)));
    refused(
        INVALID_ARGUMENT,
        "keyless has no key of one column; use query in place of findById",
        () -> a.findById("keyless", 1));
  }

  @Test
  void count_countsWithinTheTenant() {
    assertThat(run(a.count("accounts", null))).isEqualTo(3);
    assertThat(run(a.count("accounts", where("age", map("gte", 30))))).isEqualTo(2);
    assertThat(run(a.count("accounts", where("id", 11)))).isEqualTo(0);
  }

  @Test
  void names_areThoseOfTheDatabase_whateverTheyHold() {
    assertThat(column("Key", a.query("Odd Names", map("orderBy", "a desc")))).containsExactly(2, 1);
    assertThat(column("Key", a.query("Odd Names", map("orderBy", "a desc desc"))))
        .containsExactly(1, 2);
    assertThat(column("Key", a.query("Odd Names", map("orderBy", "-b")))).containsExactly(1, 2);
    assertThat(column("Key", a.query("Odd Names", map("orderBy", "--b")))).containsExactly(2, 1);
    assertThat(column("and", a.query("Odd Names", map("orderBy", "and")))).containsExactly(1, 2);
    refused(
        INVALID_ARGUMENT,
        "and expects an array with values, got number 1",
        () -> a.query("Odd Names", where("and", 1)));
  }
}
