package dev.iotajs.sdk.db;

import static org.assertj.core.api.Assertions.assertThat;

import dev.iotajs.sandbox.HostFunctionException;
import dev.iotajs.sdk.ErrorCode;
import dev.iotajs.sdk.Operation;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Random calls of several tenants, many of them hostile: nobody sees, counts or changes another's
 * rows, each error is one of the codes, and no message tells of the host. Used by one thread.
 */
final class TenancyProperty {
  private static final List<String> TENANTS = List.of("a", "b", "c", "a' or '1'='1");
  private static final int MOST_ROWS = 40;
  private static final Set<String> CODES =
      Stream.of(ErrorCode.values()).map(Enum::name).collect(Collectors.toSet());

  private final TestDatabase database;
  private final DatabaseAccess access;
  private final long seed;
  private final RandomCalls random;

  /** What each tenant has: rows of accounts and notes by their keys. */
  private Map<String, Map<String, String>> held = new HashMap<>();

  final Map<String, Integer> outcomes = new TreeMap<>();

  TenancyProperty(TestDatabase database, long seed) {
    this.database = database;
    this.seed = seed;
    random = new RandomCalls(seed);
    access = database.builder().build();
  }

  void check(int calls) throws SQLException {
    List<String> structure = database.structure();
    try (Connection connection = database.source().getConnection()) {
      held = read(connection);
      for (int i = 0; i < calls; i++) {
        try {
          step(connection);
        } catch (Throwable e) {
          throw new AssertionError("Seed " + seed + ", call " + i + ": " + random.last(), e);
        }
      }
    }
    assertThat(database.structure()).as("Seed " + seed).isEqualTo(structure);
  }

  private void step(Connection connection) throws Exception {
    String tenant = random.one(TENANTS);
    if (random.isOneIn(20)) {
      inTransaction(tenant);
    } else {
      call(tenant, access.forTenant(tenant));
      if (!random.lastWasWrite()) {
        return;
      }
    }
    Map<String, Map<String, String>> now = read(connection);
    for (String other : TENANTS) {
      if (!other.equals(tenant)) {
        assertThat(now.get(other))
            .as("rows of " + other + " after " + tenant)
            .isEqualTo(held.get(other));
      }
    }
    assertThat(now.keySet()).isSubsetOf(TENANTS);
    held = now;
    if (now.getOrDefault(tenant, Map.of()).size() > MOST_ROWS) {
      prune(connection, tenant);
    }
  }

  private void inTransaction(String tenant) throws Exception {
    try (Transaction transaction = access.begin(tenant)) {
      for (int i = random.upTo(4); i >= 0; i--) {
        call(tenant, transaction);
      }
      Operation end = random.isOneIn(2) ? transaction.commit() : transaction.rollback();
      end.run();
    }
  }

  private void call(String tenant, TableOperations tables) throws Exception {
    try {
      Object result = random.call(tables).run();
      checkResult(tenant, result);
      outcomes.merge("ok", 1, Integer::sum);
    } catch (HostFunctionException e) {
      assertThat(e.code()).isIn(CODES);
      assertThat(Messages.leaks(e.getMessage())).as(e.getMessage()).isFalse();
      outcomes.merge(e.code(), 1, Integer::sum);
    }
  }

  private void checkResult(String tenant, Object result) {
    if (result instanceof List) {
      ((List<?>) result).forEach(row -> checkRow(tenant, (Map<?, ?>) row));
    } else if (result instanceof Map) {
      checkRow(tenant, (Map<?, ?>) result);
    } else if (result != null) {
      // A number of rows: what the tenant has, and what it just inserted in this transaction.
      assertThat((Integer) result).isLessThanOrEqualTo(MOST_ROWS + 10);
    }
  }

  private void checkRow(String tenant, Map<?, ?> row) {
    assertThat(row.containsKey("tenant_id") || row.containsKey("secret")).isFalse();
    Object id = row.get("id");
    for (String other : TENANTS) {
      if (id != null && !other.equals(tenant)) {
        assertThat(held.getOrDefault(other, Map.of())).doesNotContainKey(id.toString());
      }
    }
  }

  private static Map<String, Map<String, String>> read(Connection connection) throws SQLException {
    Map<String, Map<String, String>> rows = new HashMap<>();
    String sql =
        "select tenant_id, cast(id as varchar(40)), concat(name, '|', age, '|', active, '|', balance, '|',"
            + " email, '|', secret) from accounts"
            + " union all select tenant_id, cast(id as varchar(40)), concat(account_id, '|', body) from notes";
    try (PreparedStatement statement = connection.prepareStatement(sql);
        ResultSet row = statement.executeQuery()) {
      while (row.next()) {
        rows.computeIfAbsent(row.getString(1), t -> new HashMap<>())
            .put(row.getString(2), row.getString(3));
      }
    }
    return rows;
  }

  private void prune(Connection connection, String tenant) throws SQLException {
    for (String table : List.of("notes", "accounts")) {
      String sql =
          "delete from "
              + table
              + " where tenant_id = ?"
              + (table.equals("accounts") ? " and id not in (select account_id from notes)" : "");
      try (PreparedStatement statement = connection.prepareStatement(sql)) {
        statement.setString(1, tenant);
        statement.executeUpdate();
      }
    }
    held = read(connection);
  }
}
