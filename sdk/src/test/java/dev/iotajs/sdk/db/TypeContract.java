package dev.iotajs.sdk.db;

import static dev.iotajs.sdk.ErrorCode.INVALID_ARGUMENT;
import static dev.iotajs.sdk.ErrorCode.NOT_ALLOWED;
import static dev.iotajs.sdk.db.Calls.list;
import static dev.iotajs.sdk.db.Calls.map;
import static dev.iotajs.sdk.db.Calls.refusal;
import static dev.iotajs.sdk.db.Calls.refused;
import static dev.iotajs.sdk.db.Calls.row;
import static dev.iotajs.sdk.db.Calls.run;
import static dev.iotajs.sdk.db.Calls.where;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How values of each type go in, come out and compare. */
abstract class TypeContract {
  private TestDatabase database;
  private TableOperations a;
  private int nextId;

  abstract TestDatabase database();

  @BeforeEach
  void open() {
    database = database();
    a = database.builder().build().forTenant("a");
  }

  /** Inserts the value, checks that an equal one finds it, and gives what comes out. */
  private Object stored(String column, Object value) {
    int id = nextId++;
    Object inserted = row(a.insert("types", map("id", id, column, value))).get(column);
    assertThat(row(a.findById("types", id)).get(column)).isEqualTo(inserted);
    if (!column.equals("doc")) {
      assertThat(run(a.count("types", where("id", id, column, value)))).isEqualTo(1);
      assertThat(run(a.count("types", where("id", id, column, inserted)))).isEqualTo(1);
    }
    return inserted;
  }

  /** The value is refused for the column, in writing and in conditions. */
  private void refuses(String column, Object... values) {
    for (Object value : values) {
      String message = refusal(() -> a.insert("types", map("id", 1, column, value))).getMessage();
      assertThat(message).startsWith("types." + column + " expects ");
      assertThat(refusal(() -> a.update("types", map("id", 1), map(column, value))))
          .hasMessage(message);
    }
  }

  @Test
  void everyType_holdsNull() {
    for (String column :
        List.of(
            "tiny", "small", "whole", "big", "exact", "single", "dbl", "flag", "fixed", "txt",
            "lob", "bin", "blb", "dat", "tim", "ts", "tstz", "uid", "doc", "mood")) {
      assertThat(stored(column, null)).isNull();
      assertThat(run(a.update("types", map("id", 0), map(column, null)))).isEqualTo(1);
    }
  }

  @Test
  void wholeNumbers_areExact_andInRange() {
    assertThat(stored("small", -32768)).isEqualTo(-32768);
    assertThat(stored("whole", 2147483647.0)).isEqualTo(2147483647);
    assertThat(stored("whole", -0.0)).isEqualTo(0);
    refuses("small", 32768, -32769, 1.5, "1", true, list(1), map("a", 1), Double.NaN);
    refuses("whole", 2147483648L, 1e300, "0x10", "", " 1");
  }

  @Test
  void bigNumbers_areStrings_whereANumberWouldNotBeExact() {
    assertThat(stored("big", 9007199254740991.0)).isEqualTo(9007199254740991L);
    assertThat(stored("big", "9007199254740991")).isEqualTo(9007199254740991L);
    assertThat(stored("big", "9007199254740993")).isEqualTo("9007199254740993");
    assertThat(stored("big", "9223372036854775807")).isEqualTo("9223372036854775807");
    assertThat(stored("big", "-9223372036854775808")).isEqualTo("-9223372036854775808");
    assertThat(stored("big", 5)).isEqualTo(5);
    refuses("big", 9007199254740992.0, 1.5, "1.0", "1e3", "9223372036854775808", "٣", "+1", "");
  }

  @Test
  void decimals_areTheDecimalThatJavaScriptShows() {
    assertThat(stored("exact", 0.1)).isEqualTo(0.1);
    assertThat(stored("exact", 19.99)).isEqualTo(19.99);
    assertThat(stored("exact", "12345678901234567890.1234")).isEqualTo("12345678901234567890.1234");
    assertThat(stored("exact", "-0.5")).isEqualTo(-0.5);
    assertThat(stored("exact", 9007199254740991L)).isEqualTo(9007199254740991.0);
    refuses(
        "exact", Double.NaN, Double.POSITIVE_INFINITY, "1e5", "1,5", "", "NaN", ".5", "1.", true);
  }

  @Test
  void decimals_areRoundedToTheColumn_asTheDatabaseDoes() {
    assertThat(row(a.insert("types", map("id", 1, "exact", 0.12345))))
        .containsEntry("exact", 0.1235);
    refused(
        INVALID_ARGUMENT,
        "types: a value does not fit its column",
        () -> a.insert("types", map("id", 2, "exact", 1e300)));
  }

  @Test
  void floatingNumbers_comeOutAsTheyWentIn() {
    assertThat(stored("single", 0.1)).isEqualTo(0.1);
    assertThat(stored("dbl", 0.1 + 0.2)).isEqualTo(0.1 + 0.2);
    assertThat(stored("dbl", 1e308)).isEqualTo(1e308);
    assertThat(stored("dbl", 3)).isEqualTo(3.0);
    refuses("single", 1e39, Double.NaN, "1");
    refuses("dbl", Double.NaN, Double.NEGATIVE_INFINITY, "1", true);
  }

  @Test
  void booleans_areOnlyTrueAndFalse() {
    assertThat(stored("flag", true)).isEqualTo(true);
    assertThat(stored("flag", false)).isEqualTo(false);
    refuses("flag", 1, 0, "true", "t", list());
  }

  @Test
  void text_isAnyUnicodeText_thatAllDatabasesHold() {
    assertThat(stored("txt", "")).isEqualTo("");
    assertThat(stored("txt", "' ; -- \\ %")).isEqualTo("' ; -- \\ %");
    assertThat(stored("txt", "😀é\u0301\n")).isEqualTo("😀é\u0301\n");
    assertThat(stored("lob", "x".repeat(100_000))).isEqualTo("x".repeat(100_000));
    refuses("txt", "a\0b", "\ud800", "x\udc00", "\ud800x", "elf zeichen", 1, true, list("a"));
    refuses("lob", "x".repeat((1 << 20) + 1), "\0");
  }

  @Test
  void text_isNeverEqualToOtherText() {
    stored("txt", "Abc");
    for (String other : List.of("abc", "ABC", "Abc ", " Abc", "Ab", "Abc\u0301")) {
      assertThat(run(a.count("types", where("txt", other)))).isEqualTo(0);
    }
  }

  @Test
  void dates_areIsoDates() {
    assertThat(stored("dat", "2026-12-31")).isEqualTo("2026-12-31");
    assertThat(stored("dat", "0001-01-01")).isEqualTo("0001-01-01");
    assertThat(stored("dat", "9999-12-31")).isEqualTo("9999-12-31");
    assertThat(stored("dat", "1582-10-10")).isEqualTo("1582-10-10");
    refuses(
        "dat",
        "2026-02-30",
        "2026-1-1",
        "31.12.2026",
        "0000-01-01",
        "+12026-01-01",
        "2026-12-31T00:00:00Z",
        "now",
        "infinity",
        "",
        0);
  }

  @Test
  void timesOfDay_areIsoTimes() {
    assertThat(stored("tim", "23:59:59.123456")).isEqualTo("23:59:59.123456");
    assertThat(stored("tim", "08:30")).isEqualTo("08:30:00");
    refuses("tim", "24:00:00", "8:30", "08:30Z", "noon", 830);
  }

  @Test
  void timestamps_areInstants_inUtc() {
    for (String column : List.of("ts", "tstz")) {
      assertThat(stored(column, "2026-07-01T12:00:00.000Z")).isEqualTo("2026-07-01T12:00:00.000Z");
      assertThat(stored(column, "2026-07-01T12:00:00.123456Z"))
          .isEqualTo("2026-07-01T12:00:00.123456Z");
      assertThat(stored(column, "2026-07-01T14:00:00+02:00")).isEqualTo("2026-07-01T12:00:00.000Z");
      assertThat(stored(column, "2026-07-01T07:00-05:00")).isEqualTo("2026-07-01T12:00:00.000Z");
      assertThat(stored(column, "2026-07-01T12:00:00")).isEqualTo("2026-07-01T12:00:00.000Z");
      assertThat(stored(column, "2026-07-01T12:00")).isEqualTo("2026-07-01T12:00:00.000Z");
      assertThat(stored(column, "2026-07-01")).isEqualTo("2026-07-01T00:00:00.000Z");
      assertThat(stored(column, "0001-01-01T00:00:00Z")).isEqualTo("0001-01-01T00:00:00.000Z");
      refuses(
          column,
          "2026-07-01 12:00:00",
          "2026-07-01T25:00:00Z",
          "2026-02-29T00:00:00Z",
          "0001-01-01T00:00:00+10:00",
          "2026-07-01T12:00:00[Europe/Paris]",
          "2026-07-01T12:00:00+99:00",
          "infinity",
          "now",
          1e12,
          "");
    }
  }

  @Test
  void uuids_areText() {
    String uuid = "123e4567-e89b-12d3-a456-426614174000";
    assertThat(stored("uid", uuid)).isEqualTo(uuid);
    assertThat(stored("uid", uuid.toUpperCase(java.util.Locale.ROOT))).isEqualTo(uuid);
    refuses("uid", "1-1-1-1-1", uuid + "0", "{" + uuid + "}", "", 5);
  }

  @Test
  void binaries_areBase64() {
    assertThat(stored("bin", "AAEC/w==")).isEqualTo("AAEC/w==");
    assertThat(stored("blb", "")).isEqualTo("");
    refuses("bin", "%%%", "AAEC_w==", 1);
    refuses("blb", Base64.getEncoder().encodeToString(new byte[(1 << 20) + 1]));
  }

  @Test
  void json_isAPlainValue() {
    Object document = map("a", list(1, 2.5, "x", true, null), "__proto__", map("", "\u2028'\"\\"));
    assertThat(stored("doc", document)).isEqualTo(document);
    assertThat(stored("doc", "text")).isEqualTo("text");
    assertThat(stored("doc", list())).isEqualTo(list());
    assertThat(stored("doc", 5)).isEqualTo(5);
    Object deep = 1;
    for (int i = 0; i < 101; i++) {
      deep = list(deep);
    }
    refuses(
        "doc",
        map("a\0", 1),
        list("\0"),
        list("\ud800"),
        list(Double.NaN),
        deep,
        Collections.nCopies(20, "x".repeat(60_000)));
  }

  @Test
  void json_isComparedWithNullOnly() {
    stored("doc", map("a", 1));
    assertThat(run(a.count("types", where("doc", map("isNull", false))))).isEqualTo(1);
    assertThat(run(a.count("types", where("doc", null)))).isEqualTo(0);
    refused(
        INVALID_ARGUMENT,
        "types.doc holds JSON, which can only be compared with null",
        () -> a.count("types", where("doc", "x")));
    refused(
        INVALID_ARGUMENT,
        "types.doc holds JSON, which can only be compared with null",
        () -> a.count("types", where("doc", map("in", list("x")))));
  }

  @Test
  void enumerations_areText() {
    assertThat(stored("mood", "glad")).isEqualTo("glad");
    refused(
        INVALID_ARGUMENT,
        "types: a value does not fit its column",
        () -> a.insert("types", map("id", 9, "mood", "great")));
    refuses("mood", 0, true, "\0", "x".repeat(1001));
    refused(
        INVALID_ARGUMENT,
        "types.mood is not text; like needs text",
        () -> a.count("types", where("mood", map("like", "g%"))));
  }

  @Test
  void fixedText_isText() {
    assertThat(stored("fixed", "USD")).isEqualTo("USD");
    refuses("fixed", "LONG", 1);
  }

  @Test
  void column_ofAnotherType_isNotThere() {
    assertThat(refusal(() -> a.query("types", map("select", list("arr")))).code())
        .isEqualTo(NOT_ALLOWED.name());
  }

  @Test
  void values_areNeverComparedAcrossTypes() {
    refused(
        INVALID_ARGUMENT,
        "types.flag expects a boolean, got number 0",
        () -> a.count("types", where("flag", 0)));
    refused(
        INVALID_ARGUMENT,
        "types.txt expects a string without U+0000 and half surrogate pairs, of at most 10 characters, got number 0",
        () -> a.count("types", where("txt", 0)));
    refused(
        INVALID_ARGUMENT,
        "types.dbl expects a number, got string '0'",
        () -> a.count("types", where("dbl", map("lte", "0"))));
  }

  @Test
  void tenant_ofAnotherText_thanItsColumnsValue_isAnotherTenant() {
    database.execute(
        "create table numbered (tenant_id bigint, x integer primary key)",
        "create table marked (tenant_id uuid, x integer primary key)",
        "insert into numbered values (7, 1)",
        "insert into marked values ('aaaaaaaa-0000-0000-0000-000000000007', 2)");
    DatabaseAccess access =
        DatabaseAccess.builder(database.source()).table("numbered").table("marked").build();
    String uuid = "aaaaaaaa-0000-0000-0000-000000000007";
    assertThat(run(access.forTenant("7").count("numbered", null))).isEqualTo(1);
    assertThat(run(access.forTenant(uuid).count("marked", null))).isEqualTo(1);
    for (String tenant : List.of("07", "+7", "-07", "7 ", "x", "7.0", "٧")) {
      closedTo(access, tenant, "numbered");
    }
    for (String tenant :
        List.of(
            "AAAAAAAA-0000-0000-0000-000000000007",
            "aaaaaaaA-0000-0000-0000-000000000007",
            "{" + uuid + "}",
            uuid.replace("-", ""),
            "aaaaaaaa-0-0-0-7",
            uuid + " ",
            "7")) {
      closedTo(access, tenant, "marked");
    }
  }

  private static void closedTo(DatabaseAccess access, String tenant, String table) {
    String message = "Table " + table + " is not open to this tenant";
    refused(NOT_ALLOWED, message, () -> access.forTenant(tenant).query(table, null));
    refused(NOT_ALLOWED, message, () -> access.begin(tenant).insert(table, map("x", 3)));
    refused(
        NOT_ALLOWED,
        message,
        () -> access.forTenant(tenant).update(table, map("x", 1), map("x", 4)));
  }
}
