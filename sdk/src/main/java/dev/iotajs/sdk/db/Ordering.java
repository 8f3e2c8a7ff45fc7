package dev.iotajs.sdk.db;

import dev.iotajs.sdk.ErrorCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.mybatis.dynamic.sql.SortSpecification;
import org.mybatis.dynamic.sql.SqlBuilder;

/**
 * One {@code orderBy}: {@code 'name'}, {@code '-name'}, {@code 'name desc'}, {@code {column,
 * direction}}, or an array of those. Nulls are last, and first in descending order, on all
 * databases.
 */
final class Ordering {
  private static final int MAX_COLUMNS = 16;
  private static final Set<String> OPTIONS = Set.of("column", "direction");

  private final Table table;
  private final List<SortSpecification> columns = new ArrayList<>();

  private Ordering(Table table) {
    this.table = table;
  }

  static List<SortSpecification> of(Table table, Object orderBy) {
    Ordering ordering = new Ordering(table);
    if (orderBy instanceof List) {
      Arguments.array(orderBy, "orderBy", MAX_COLUMNS).forEach(ordering::add);
    } else {
      ordering.add(orderBy);
    }
    return ordering.columns;
  }

  private void add(Object key) {
    if (key instanceof Map) {
      Map<String, Object> parts = Arguments.options(key, "orderBy", OPTIONS);
      String name = Arguments.string(parts.get("column"), "orderBy column");
      add(table.column(name), isDescending(parts.getOrDefault("direction", "asc")));
    } else if (key instanceof String) {
      addText((String) key);
    } else {
      throw Arguments.wrong("orderBy", "a column's name or {column, direction}", key);
    }
  }

  /** A column of exactly this name comes first, be it called 'a desc'. */
  private void addText(String key) {
    int space = key.lastIndexOf(' ');
    if (table.columns.containsKey(key)) {
      add(table.column(key), false);
    } else if (key.startsWith("-")) {
      add(table.column(key.substring(1)), true);
    } else if (space > 0) {
      add(table.column(key.substring(0, space)), isDescending(key.substring(space + 1)));
    } else {
      add(table.column(key), false);
    }
  }

  private static boolean isDescending(Object direction) {
    String word = direction instanceof String ? ((String) direction).toLowerCase(Locale.ROOT) : "";
    if (!word.equals("asc") && !word.equals("desc")) {
      throw Arguments.wrong("orderBy direction", "'asc' or 'desc'", direction);
    }
    return word.equals("desc");
  }

  private void add(Column column, boolean isDescending) {
    if (!column.type.isComparable()) {
      throw ErrorCode.INVALID_ARGUMENT.error(column.label() + " cannot be sorted by");
    }
    columns.add(by(column, isDescending));
  }

  static SortSpecification by(Column column, boolean isDescending) {
    return SqlBuilder.sortColumn(
        Names.quoted(column.stored) + (isDescending ? " desc nulls first" : " asc nulls last"));
  }
}
