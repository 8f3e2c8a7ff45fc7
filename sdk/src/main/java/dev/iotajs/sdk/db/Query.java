package dev.iotajs.sdk.db;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mybatis.dynamic.sql.CriteriaGroup;
import org.mybatis.dynamic.sql.SortSpecification;

/** The options of one {@code query}, read. Immutable. */
final class Query {
  private static final Set<String> OPTIONS =
      Set.of("where", "orderBy", "limit", "offset", "select");
  private static final long MAX_OFFSET = Integer.MAX_VALUE;

  final List<Column> columns;

  /** Null for all rows. */
  final CriteriaGroup where;

  final List<SortSpecification> order;
  final long limit;
  final long offset;

  /** Whether the script said how many rows it wants, so that more may be left out. */
  final boolean hasLimit;

  private Query(Table table, Dialect dialect, int maxRows, Map<String, Object> options) {
    columns = options.containsKey("select") ? selected(table, options.get("select")) : table.all();
    where = where(table, dialect, options);
    hasLimit = options.containsKey("limit");
    // One more shows whether there are more.
    limit = hasLimit ? Arguments.whole(options.get("limit"), "limit", 1, maxRows) : maxRows + 1L;
    offset = Arguments.whole(options.getOrDefault("offset", 0), "offset", 0, MAX_OFFSET);
    order = order(table, options);
  }

  static Query of(Table table, Dialect dialect, int maxRows, Object options) {
    return new Query(table, dialect, maxRows, Arguments.options(options, "query", OPTIONS));
  }

  /** Null for all rows: no {@code where}, or one without a condition. */
  static CriteriaGroup where(Table table, Dialect dialect, Map<String, Object> options) {
    boolean isAll = Map.of().equals(options.get("where")) || !options.containsKey("where");
    return isAll ? null : Conditions.of(table, dialect, options.get("where"));
  }

  private static List<Column> selected(Table table, Object select) {
    Set<Column> columns = new LinkedHashSet<>();
    for (Object name : Arguments.array(select, "select", table.columns.size())) {
      columns.add(table.column(Arguments.string(name, "select")));
    }
    return List.copyOf(columns);
  }

  /** Pages need an order without ties, or a row may be on two of them, or on none. */
  private List<SortSpecification> order(Table table, Map<String, Object> options) {
    List<SortSpecification> sorted = new ArrayList<>();
    if (options.containsKey("orderBy")) {
      sorted.addAll(Ordering.of(table, options.get("orderBy")));
    }
    if ((hasLimit || offset > 0) && table.idOrNull() != null) {
      sorted.add(Ordering.by(table.idOrNull(), false));
    }
    return List.copyOf(sorted);
  }
}
