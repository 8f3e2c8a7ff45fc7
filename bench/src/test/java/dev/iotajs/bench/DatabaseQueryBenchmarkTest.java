package dev.iotajs.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The figures compare only because every way reads the same. */
class DatabaseQueryBenchmarkTest {
  private final DatabaseQueryBenchmark benchmark = new DatabaseQueryBenchmark();

  @BeforeEach
  void start() {
    benchmark.start();
  }

  @AfterEach
  void stop() {
    benchmark.stop();
  }

  @Test
  void everyWay_readsTheSameTenRows() throws Exception {
    List<Map<String, Object>> expected = fromJdbc();

    assertThat(expected).hasSize(UserTable.ROWS);
    assertThat(plain(benchmark.myBatis())).isEqualTo(expected);
    assertThat(normal(benchmark.iotaOperation())).isEqualTo(expected);
    assertThat(normal(benchmark.iotaScript())).isEqualTo(expected);
  }

  private List<Map<String, Object>> fromJdbc() throws SQLException {
    return plain(benchmark.jdbc());
  }

  private static List<Map<String, Object>> plain(List<User> users) {
    return users.stream()
        .map(user -> row(user.id, user.name, user.email, user.active, user.createdAt))
        .collect(Collectors.toList());
  }

  @SuppressWarnings("unchecked")
  private static List<Map<String, Object>> normal(Object rows) {
    return ((List<Map<String, Object>>) rows)
        .stream()
            .map(
                row ->
                    row(
                        ((Number) row.get("id")).longValue(),
                        row.get("name"),
                        row.get("email"),
                        row.get("active"),
                        OffsetDateTime.parse((String) row.get("created_at"))))
            .collect(Collectors.toList());
  }

  private static Map<String, Object> row(
      long id, Object name, Object email, Object active, OffsetDateTime createdAt) {
    return Map.of(
        "id", id,
        "name", name,
        "email", email,
        "active", active,
        "created_at", createdAt.toInstant());
  }
}
