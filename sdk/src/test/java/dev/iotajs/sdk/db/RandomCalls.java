package dev.iotajs.sdk.db;

import dev.iotajs.sdk.Operation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** Calls as a script may make them, sensible and hostile, from a seed. Used by one thread. */
final class RandomCalls {
  private static final List<String> TABLES = List.of("accounts", "accounts", "accounts", "notes");
  private static final List<String> COLUMNS =
      List.of(
          "id", "name", "age", "active", "balance", "email", "created_at", "account_id", "body");
  private static final List<String> OPERATORS =
      List.of("eq", "ne", "gt", "gte", "lt", "lte", "in", "like", "isNull");
  private static final List<String> HOSTILE_NAMES =
      List.of(
          "tenant_id",
          "TENANT_ID",
          "secret",
          "__proto__",
          "constructor",
          "",
          "id\"",
          "1",
          "*",
          "id--",
          "\"tenant_id\"",
          "accounts.tenant_id",
          "id) or (1=1",
          "and",
          "or",
          "not",
          "\0",
          "\u0001p1\u0001",
          "\ud800",
          "ｔenant_id",
          "tenant_id\u200b",
          "name desc; drop table accounts",
          "x".repeat(5000),
          "types",
          "keyless");
  private static final List<Object> HOSTILE_VALUES =
      Calls.list(
          null,
          "' or 1=1 --",
          "b",
          "a",
          "\0",
          "\ud800",
          "😀",
          "",
          " ",
          "%",
          "_%",
          "\\",
          "\\%",
          "?",
          "$1",
          ":p1",
          "\u0001p1\u0001",
          "${x}",
          "#{x}",
          "x".repeat(3000),
          0,
          -1,
          1,
          11,
          12,
          21,
          2147483648.0,
          9007199254740992.0,
          1e308,
          -0.0,
          0.1,
          Double.NaN,
          Double.POSITIVE_INFINITY,
          true,
          false,
          List.of(),
          Map.of(),
          Map.of("tenant_id", "b"),
          List.of(List.of()),
          "2026-01-01",
          "2026-01-01T00:00:00Z",
          "infinity",
          "1e400",
          "11",
          "bob@b.example",
          "00000000-0000-0000-0000-00000000000b",
          "00000000-0000-0000-0000-00000000000a");

  private final SplittableRandom random;
  private String last = "";

  RandomCalls(long seed) {
    random = new SplittableRandom(seed);
  }

  /** What the last call was, for the message of a failure. */
  String last() {
    return last;
  }

  boolean lastWasWrite() {
    return last.startsWith("insert") || last.startsWith("update") || last.startsWith("delete");
  }

  <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  boolean isOneIn(int times) {
    return random.nextInt(times) == 0;
  }

  int upTo(int bound) {
    return random.nextInt(bound);
  }

  Operation call(TableOperations tables) {
    String table = isOneIn(50) ? one(HOSTILE_NAMES) : one(TABLES);
    switch (upTo(8)) {
      case 0:
        return told("findById", table, tables, value("id"));
      case 1:
        return told("count", table, tables, isOneIn(5) ? null : options("where", where(0)));
      case 2:
        return told("insert", table, tables, isOneIn(4) ? rows(table) : row(table));
      case 3:
        return told("update", table, tables, where(0), changes());
      case 4:
        return told("delete", table, tables, where(0));
      default:
        return told("query", table, tables, query());
    }
  }

  private Operation told(String name, String table, TableOperations tables, Object... arguments) {
    last = name + " " + table + " " + Calls.list(arguments);
    switch (name) {
      case "findById":
        return tables.findById(table, arguments[0]);
      case "count":
        return tables.count(table, map(arguments[0]));
      case "insert":
        return tables.insert(table, arguments[0]);
      case "update":
        return tables.update(table, map(arguments[0]), map(arguments[1]));
      case "delete":
        return tables.delete(table, map(arguments[0]));
      default:
        return tables.query(table, map(arguments[0]));
    }
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> map(Object value) {
    return (Map<String, Object>) value;
  }

  private Map<String, Object> query() {
    Map<String, Object> options = new LinkedHashMap<>();
    if (isOneIn(2)) {
      options.put("where", isOneIn(30) ? one(HOSTILE_VALUES) : where(0));
    }
    if (isOneIn(4)) {
      options.put("orderBy", orderBy());
    }
    if (isOneIn(4)) {
      options.put("limit", isOneIn(10) ? one(HOSTILE_VALUES) : 1 + upTo(1000));
    }
    if (isOneIn(8)) {
      options.put("offset", isOneIn(10) ? one(HOSTILE_VALUES) : upTo(5));
    }
    if (isOneIn(4)) {
      options.put("select", isOneIn(10) ? one(HOSTILE_VALUES) : List.of("id", name()));
    }
    if (isOneIn(100)) {
      options.put(one(HOSTILE_NAMES), one(HOSTILE_VALUES));
    }
    return options;
  }

  private static Map<String, Object> options(String name, Object value) {
    return Calls.map(name, value);
  }

  private Object orderBy() {
    switch (upTo(4)) {
      case 0:
        return "-" + name();
      case 1:
        return Calls.map("column", name(), "direction", isOneIn(10) ? one(HOSTILE_VALUES) : "desc");
      case 2:
        return List.of(name(), name() + " asc");
      default:
        return isOneIn(5) ? one(HOSTILE_VALUES) : name();
    }
  }

  private String name() {
    return isOneIn(40) ? one(HOSTILE_NAMES) : one(COLUMNS.subList(0, 6));
  }

  private Map<String, Object> where(int depth) {
    Map<String, Object> where = new LinkedHashMap<>();
    int entries = isOneIn(50) ? 0 : 1 + upTo(2);
    for (int i = 0; i < entries; i++) {
      if (depth < 4 && isOneIn(4)) {
        where.put(one(List.of("and", "or", "not")), nested(depth));
      } else {
        String column = name();
        where.put(column, isOneIn(2) ? value(column) : operators(column));
      }
    }
    return where;
  }

  private Object nested(int depth) {
    if (isOneIn(3)) {
      return isOneIn(20) ? one(HOSTILE_VALUES) : where(depth + 1);
    }
    List<Object> nested = new ArrayList<>();
    for (int i = upTo(3); i >= 0; i--) {
      nested.add(where(depth + 1));
    }
    return nested;
  }

  private Map<String, Object> operators(String column) {
    Map<String, Object> operators = new LinkedHashMap<>();
    for (int i = upTo(2); i >= 0; i--) {
      String operator = isOneIn(60) ? one(HOSTILE_NAMES) : one(OPERATORS);
      operators.put(operator, operand(operator, column));
    }
    return operators;
  }

  private Object operand(String operator, String column) {
    switch (operator) {
      case "in":
        return Calls.list(value(column), value(column));
      case "isNull":
        return isOneIn(10) ? one(HOSTILE_VALUES) : (Object) isOneIn(2);
      case "like":
        return one(List.of("%", "A%", "_o%", "%b%", "\\%", "b'%--", "%.example"));
      default:
        return value(column);
    }
  }

  private Object value(String column) {
    if (isOneIn(8)) {
      return one(HOSTILE_VALUES);
    }
    switch (column) {
      case "id":
      case "account_id":
        return isOneIn(2) ? upTo(30) : (Object) (100 + upTo(200));
      case "age":
        return upTo(100);
      case "active":
        return isOneIn(2);
      case "balance":
        return upTo(10_000) / 100.0;
      case "created_at":
        return "2026-01-01T00:00:00Z";
      default:
        return one(List.of("Ann", "Bob", "Cat", "x' or '1'='1", "a", "b", "%", "bob@b.example"));
    }
  }

  private Object rows(String table) {
    List<Object> rows = new ArrayList<>();
    for (int i = upTo(3); i >= 0; i--) {
      rows.add(row(table));
    }
    return isOneIn(30) ? one(HOSTILE_VALUES) : rows;
  }

  private Map<String, Object> row(String table) {
    Map<String, Object> row = new LinkedHashMap<>();
    if (table.equals("notes")) {
      row.put("id", String.format("00000000-0000-0000-0000-%012x", upTo(300)));
      row.put("account_id", value("account_id"));
      row.put("body", isOneIn(10) ? one(HOSTILE_VALUES) : "a note");
    } else {
      row.put("name", value("name"));
    }
    if (isOneIn(3)) {
      row.putAll(changes());
    }
    return row;
  }

  private Map<String, Object> changes() {
    Map<String, Object> changes = new LinkedHashMap<>();
    for (int i = upTo(3); i >= 0; i--) {
      String column = name();
      // Keys move rarely, so that most updates of several rows are possible.
      if (!column.equals("id") || isOneIn(10)) {
        changes.put(column, value(column));
      }
    }
    return changes;
  }
}
