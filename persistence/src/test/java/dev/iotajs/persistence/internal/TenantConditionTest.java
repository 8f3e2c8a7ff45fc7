package dev.iotajs.persistence.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.iotajs.persistence.ExecutionQuery;
import dev.iotajs.persistence.ScriptQuery;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.ibatis.mapping.BoundSql;
import org.apache.ibatis.mapping.MappedStatement;
import org.apache.ibatis.session.Configuration;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every statement that MyBatis knows names the tenant; the few that may not are listed here. */
class TenantConditionTest {
  /** Maintenance of all tenants: claims of workers, and retention. The whole list. */
  private static final Set<String> ALL_TENANTS =
      Set.of(
          "DeliveryMapper.lockDueOfAllTenants",
          "DeliveryMapper.claimOfAllTenants",
          "DeliveryMapper.selectOfAllTenants",
          "DeliveryMapper.lockOldOfAllTenants",
          "DeliveryMapper.deleteOfAllTenants",
          "ExecutionMapper.lockOldOfAllTenants",
          "ExecutionMapper.deleteOfAllTenants");

  private static final Pattern TABLE =
      Pattern.compile("(?:FROM|JOIN|UPDATE|INTO) (script\\w*)(?: (?!WHERE|SET|JOIN|ON)(\\w+))?");

  /** No filter at all, as the weakest that a statement can be; and all filters. */
  private static List<Object> parameters() {
    Map<String, Object> none = new HashMap<>(Map.of("q", ScriptQuery.all()));
    Map<String, Object> all = new HashMap<>(none);
    for (String filter : List.of("pattern", "before", "after", "scriptId", "state")) {
      all.put(filter, "x");
    }
    Map<String, Object> executions = new HashMap<>(none);
    executions.put("q", ExecutionQuery.all().script(UUID.randomUUID()));
    return List.of(none, all, executions);
  }

  private static Stream<MappedStatement> statements(Vendor vendor) {
    Configuration mapping = Mapping.of(new JdbcDataSource(), vendor, Duration.ofSeconds(1));
    Collection<?> known = mapping.getMappedStatements();
    // The short names stand for ambiguities, not for statements.
    return known.stream()
        .filter(MappedStatement.class::isInstance)
        .map(MappedStatement.class::cast)
        .distinct();
  }

  private static String name(MappedStatement statement) {
    return statement.getId().replace("dev.iotajs.persistence.internal.", "");
  }

  @TestFactory
  Stream<DynamicTest> everyStatement_hasTheTenantCondition() {
    return Stream.of(Vendor.values())
        .flatMap(
            vendor ->
                statements(vendor)
                    .filter(statement -> !ALL_TENANTS.contains(name(statement)))
                    .map(
                        statement ->
                            DynamicTest.dynamicTest(
                                vendor + " " + name(statement),
                                () -> assertThat(problems(statement)).isEmpty())));
  }

  @Test
  void listOfExceptions_namesWhatIsThere() {
    Set<String> names = new TreeSet<>();
    statements(Vendor.H2).forEach(statement -> names.add(name(statement)));

    assertThat(names).containsAll(ALL_TENANTS).hasSizeGreaterThan(50);
  }

  @Test
  void everyMethodOfEveryMapper_hasAStatement() {
    for (Vendor vendor : Vendor.values()) {
      Set<String> methods = new TreeSet<>();
      for (Class<?> mapper : Mapping.MAPPERS) {
        Stream.of(mapper.getDeclaredMethods())
            // JaCoCo adds one of its own.
            .filter(method -> !method.isSynthetic())
            .forEach(method -> methods.add(mapper.getSimpleName() + "." + method.getName()));
      }
      Set<String> names = new TreeSet<>();
      statements(vendor).forEach(statement -> names.add(name(statement)));
      assertThat(names).isEqualTo(methods);
    }
  }

  @Test
  void noStatement_hasTextPutIntoIt() throws Exception {
    for (Class<?> mapper : Mapping.MAPPERS) {
      try (InputStream xml = mapper.getResourceAsStream(mapper.getSimpleName() + ".xml")) {
        assertThat(new String(xml.readAllBytes(), StandardCharsets.UTF_8)).doesNotContain("${");
      }
    }
  }

  @Test
  void statementsWithoutTheCondition_areFound() {
    List<String> tenant = List.of("tenantId");
    assertThat(problems("SELECT * FROM scripts WHERE id = ?", List.of("id"))).isNotEmpty();
    assertThat(problems("DELETE FROM scripts WHERE tenant_id = ?", List.of("id"))).isNotEmpty();
    assertThat(problems("DELETE FROM scripts WHERE tenant_id <> ?", tenant)).isNotEmpty();
    assertThat(problems("SELECT * FROM scripts WHERE tenant_id = ? OR 1 = 1", tenant)).isNotEmpty();
    assertThat(problems("UPDATE scripts SET tenant_id = ?", tenant)).isNotEmpty();
    assertThat(problems("INSERT INTO scripts (id) VALUES (?)", List.of("id"))).isNotEmpty();
    assertThat(
            problems(
                "SELECT * FROM scripts s JOIN script_versions v ON v.script_id = s.id"
                    + " WHERE s.tenant_id = ?",
                tenant))
        .isNotEmpty();
    assertThat(
            problems(
                "SELECT * FROM scripts WHERE tenant_id = ? AND EXISTS"
                    + " (SELECT 1 FROM script_versions)",
                tenant))
        .isNotEmpty();
    assertThat(
            problems(
                "SELECT * FROM scripts WHERE tenant_id = ? AND id = ?", List.of("tenantId", "id")))
        .isEmpty();
  }

  private static List<String> problems(MappedStatement statement) {
    List<String> problems = new ArrayList<>();
    for (Object parameters : parameters()) {
      if (parameters instanceof Map && fits(statement, (Map<?, ?>) parameters)) {
        BoundSql sql = statement.getBoundSql(parameters);
        List<String> names = new ArrayList<>();
        sql.getParameterMappings().forEach(parameter -> names.add(parameter.getProperty()));
        problems.addAll(problems(sql.getSql(), names));
      }
    }
    return problems;
  }

  /** The lists of scripts and of executions have queries of different types. */
  private static boolean fits(MappedStatement statement, Map<?, ?> parameters) {
    boolean ofExecutions = name(statement).equals("ExecutionMapper.list");
    return ofExecutions == parameters.get("q") instanceof ExecutionQuery;
  }

  private static List<String> problems(String text, List<String> parameters) {
    String sql = text.replaceAll("\\s+", " ").strip();
    List<String> problems = new ArrayList<>();
    if (sql.toUpperCase(Locale.ROOT).matches("INSERT .* VALUES .*")) {
      return insertProblems(sql, parameters);
    }
    Matcher table = TABLE.matcher(sql);
    while (table.find()) {
      if (!isInsertTarget(sql, table) && !isBound(sql, table.group(2), parameters)) {
        problems.add(table.group(1) + " is not bound to the tenant in: " + sql);
      }
    }
    if (sql.matches(".*tenant_id = \\? OR .*")) {
      problems.add("The condition can be passed by in: " + sql);
    }
    return problems;
  }

  private static boolean isInsertTarget(String sql, Matcher table) {
    return sql.startsWith("INSERT INTO " + table.group(1)) && table.start() < 10;
  }

  /** Directly, or by being joined to a table that is. Without an alias, one condition per table. */
  private static boolean isBound(String sql, String alias, List<String> parameters) {
    String column = alias == null || alias.equals("AND") ? "tenant_id" : alias + ".tenant_id";
    String condition = "(WHERE|AND) " + Pattern.quote(column) + " = ";
    long tables = alias == null ? count(TABLE, sql) - (sql.startsWith("INSERT") ? 1 : 0) : 1;
    boolean direct =
        count(Pattern.compile(condition + "\\?"), sql) >= tables && namesTenant(sql, parameters);
    boolean joined =
        alias != null
            && Pattern.compile(
                    "(ON|AND) ("
                        + column
                        + " = \\w+\\.tenant_id|\\w+\\.tenant_id = "
                        + column
                        + ")")
                .matcher(sql)
                .find()
            && namesTenant(sql, parameters);
    return direct || joined;
  }

  private static long count(Pattern pattern, String sql) {
    return pattern.matcher(sql).results().count();
  }

  /** The question mark behind "tenant_id =" is the parameter named tenantId, each time. */
  private static boolean namesTenant(String sql, List<String> parameters) {
    Matcher condition = Pattern.compile("tenant_id = \\?").matcher(sql);
    boolean found = false;
    while (condition.find()) {
      long before = sql.substring(0, condition.end() - 1).chars().filter(c -> c == '?').count();
      if (!parameters.get((int) before).equals("tenantId")) {
        return false;
      }
      found = true;
    }
    return found;
  }

  private static List<String> insertProblems(String sql, List<String> parameters) {
    Matcher insert = Pattern.compile("INSERT INTO \\w+ \\((.*?)\\) VALUES \\((.*)\\)").matcher(sql);
    if (insert.matches()) {
      int column = List.of(insert.group(1).strip().split(" *, *")).indexOf("tenant_id");
      String[] values = insert.group(2).strip().split(" *, *");
      if (column >= 0 && values[column].equals("?")) {
        long before = Stream.of(values).limit(column).filter("?"::equals).count();
        if (parameters.get((int) before).equals("tenantId")) {
          return List.of();
        }
      }
    }
    return List.of("The tenant is not inserted in: " + sql);
  }
}
