package dev.iotajs.sdk.db;

import dev.iotajs.sdk.ErrorCode;
import dev.iotajs.sdk.Operation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mybatis.dynamic.sql.CriteriaGroup;

/** Makes statements of calls, for one tenant; where they run is for others to say. */
class TenantTables implements TableOperations {
  private static final int MAX_INSERTED = 1_000;
  private static final Set<String> COUNT_OPTIONS = Set.of("where");

  private final Schema schema;
  private final String tenant;
  private final Function<Work, Operation> runner;

  TenantTables(Schema schema, String tenant, Function<Work, Operation> runner) {
    this.schema = schema;
    this.tenant = tenant;
    this.runner = runner;
  }

  private Operation operation(Table table, Work.Body body) {
    return runner.apply(new Work(table.name, Set.of(), body));
  }

  @Override
  public final Operation query(String tableName, Map<String, ?> options) {
    Table table = schema.table(tableName);
    Query query = Query.of(table, schema.dialect, schema.maxRows, options);
    RenderedSql sql = new Statements(table, tenant).select(query);
    return operation(table, session -> complete(query, session.select(sql, query.columns)));
  }

  /** Rows are left out only where the script said how many it wants. */
  private Object complete(Query query, List<Map<String, Object>> rows) {
    if (!query.hasLimit && rows.size() > schema.maxRows) {
      throw ErrorCode.ROW_LIMIT.error(
          "More than "
              + schema.maxRows
              + " rows match; read them in pages, with limit, offset and orderBy");
    }
    return rows;
  }

  @Override
  public final Operation findById(String tableName, Object id) {
    Table table = schema.table(tableName);
    Map<String, Object> options = new LinkedHashMap<>();
    // Not by 'eq', which would find rows whose key is null.
    options.put("where", Map.of(table.id().name, Map.of("in", Collections.singletonList(id))));
    options.put("limit", 1);
    Query query = Query.of(table, schema.dialect, schema.maxRows, options);
    RenderedSql sql = new Statements(table, tenant).select(query);
    return operation(
        table, session -> session.select(sql, query.columns).stream().findFirst().orElse(null));
  }

  @Override
  public final Operation count(String tableName, Map<String, ?> options) {
    Table table = schema.table(tableName);
    Map<String, Object> known = Arguments.options(options, "count", COUNT_OPTIONS);
    CriteriaGroup where = Query.where(table, schema.dialect, known);
    RenderedSql sql = new Statements(table, tenant).count(where);
    return operation(table, session -> session.count(sql));
  }

  @Override
  public final Operation insert(String tableName, Object rows) {
    Table table = schema.table(tableName);
    table.checkWritable();
    List<?> given =
        rows instanceof List
            ? Arguments.array(rows, "insert", MAX_INSERTED)
            : Collections.singletonList(rows);
    Statements statements = new Statements(table, tenant);
    Set<String> missing = new LinkedHashSet<>();
    List<RenderedSql> inserts = new ArrayList<>();
    for (Object row : given) {
      Map<String, Object> values = Arguments.object(row, "insert");
      missing.addAll(missing(table, values, table.columns.keySet()));
      inserts.add(statements.insert(converted(table, values)));
    }
    boolean isOne = !(rows instanceof List);
    return runner.apply(
        new Work(
            table.name,
            missing,
            session -> {
              List<Map<String, Object>> inserted = session.insert(inserts, table.all());
              return isOne ? inserted.get(0) : inserted;
            }));
  }

  private static Set<String> missing(Table table, Map<String, Object> row, Set<String> candidates) {
    return candidates.stream()
        .filter(name -> table.columns.get(name).isRequired && row.get(name) == null)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static Map<Column, SqlValue> converted(Table table, Map<String, Object> values) {
    Map<Column, SqlValue> converted = new LinkedHashMap<>();
    values.forEach(
        (name, value) -> {
          Column column = table.writable(name);
          converted.put(column, column.value(value));
        });
    return converted;
  }

  @Override
  public final Operation update(String tableName, Map<String, ?> where, Map<String, ?> values) {
    Table table = schema.table(tableName);
    table.checkWritable();
    Map<String, Object> changes = Arguments.object(values, "update");
    if (changes.isEmpty()) {
      throw ErrorCode.INVALID_ARGUMENT.error("update expects at least one value to set, got {}");
    }
    Map<Column, SqlValue> converted = converted(table, changes);
    CriteriaGroup rows = Conditions.of(table, schema.dialect, where);
    RenderedSql sql = new Statements(table, tenant).update(converted, rows);
    Set<String> missing = missing(table, changes, changes.keySet());
    return runner.apply(new Work(table.name, missing, session -> session.change(sql)));
  }

  @Override
  public final Operation delete(String tableName, Map<String, ?> where) {
    Table table = schema.table(tableName);
    table.checkWritable();
    RenderedSql sql =
        new Statements(table, tenant).delete(Conditions.of(table, schema.dialect, where));
    return operation(table, session -> session.change(sql));
  }
}
