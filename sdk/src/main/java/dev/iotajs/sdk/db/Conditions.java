package dev.iotajs.sdk.db;

import dev.iotajs.sdk.ErrorCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mybatis.dynamic.sql.AndOrCriteriaGroup;
import org.mybatis.dynamic.sql.CriteriaGroup;
import org.mybatis.dynamic.sql.SqlBuilder;
import org.mybatis.dynamic.sql.SqlCriterion;

/**
 * One {@code where}: conditions on columns, joined by {@code and}, {@code or}, {@code not}. Those
 * three words are always operators; a column of such a name cannot be filtered by. Used by one
 * thread.
 */
final class Conditions {
  private static final int MAX_DEPTH = 10;
  private static final int MAX_CONDITIONS = 100;

  private final Table table;
  private final Comparisons comparisons;
  private int conditions;

  private Conditions(Table table, Dialect dialect) {
    this.table = table;
    comparisons = new Comparisons(dialect);
  }

  /**
   * The condition that a script's object stands for.
   *
   * @param where with at least one condition
   */
  static CriteriaGroup of(Table table, Dialect dialect, Object where) {
    return new Conditions(table, dialect).all(where, "where", 1);
  }

  private CriteriaGroup all(Object where, String what, int depth) {
    if (depth > MAX_DEPTH) {
      throw ErrorCode.INVALID_ARGUMENT.error(
          "where is nested deeper than " + MAX_DEPTH + " levels");
    }
    Map<String, Object> entries = Arguments.object(where, what);
    if (entries.isEmpty()) {
      throw ErrorCode.INVALID_ARGUMENT.error(what + " expects at least one condition, got {}");
    }
    List<SqlCriterion> all = new ArrayList<>();
    entries.forEach((name, value) -> all.add(entry(name, value, depth)));
    return joined(all, SqlBuilder::and);
  }

  private SqlCriterion entry(String name, Object value, int depth) {
    switch (name) {
      case "and":
        return joined(each(name, value, depth), SqlBuilder::and);
      case "or":
        return joined(each(name, value, depth), SqlBuilder::or);
      case "not":
        return SqlBuilder.not(all(value, name, depth + 1), List.of());
      default:
        return column(table.column(name), value);
    }
  }

  private List<SqlCriterion> each(String name, Object value, int depth) {
    return Arguments.array(value, name, MAX_CONDITIONS).stream()
        .map(condition -> all(condition, name, depth + 1))
        .collect(Collectors.toList());
  }

  private SqlCriterion column(Column column, Object value) {
    List<SqlCriterion> all = new ArrayList<>();
    if (value instanceof Map) {
      operators(column, Arguments.object(value, column.label()))
          .forEach((operator, operand) -> all.add(one(column, operator, operand)));
    } else {
      all.add(one(column, "eq", value));
    }
    return joined(all, SqlBuilder::and);
  }

  private static Map<String, Object> operators(Column column, Map<String, Object> operators) {
    if (operators.isEmpty()) {
      throw ErrorCode.INVALID_ARGUMENT.error(
          column.label() + " expects a value or an operator (" + Comparisons.NAMES + "), got {}");
    }
    return operators;
  }

  private SqlCriterion one(Column column, String operator, Object operand) {
    if (++conditions > MAX_CONDITIONS) {
      throw ErrorCode.INVALID_ARGUMENT.error(
          "where has more than " + MAX_CONDITIONS + " conditions");
    }
    return comparisons.of(column, operator, operand);
  }

  private static CriteriaGroup joined(
      List<SqlCriterion> criteria, Function<SqlCriterion, AndOrCriteriaGroup> word) {
    List<AndOrCriteriaGroup> rest =
        criteria.stream().skip(1).map(word).collect(Collectors.toList());
    return SqlBuilder.group(criteria.get(0), rest);
  }
}
