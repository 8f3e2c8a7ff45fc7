package dev.iotajs.sdk.db;

import dev.iotajs.sandbox.HostFunctionException;
import dev.iotajs.sdk.ErrorCode;
import java.util.List;
import java.util.stream.Collectors;
import org.mybatis.dynamic.sql.BindableColumn;
import org.mybatis.dynamic.sql.ColumnAndConditionCriterion;
import org.mybatis.dynamic.sql.SqlBuilder;
import org.mybatis.dynamic.sql.SqlColumn;
import org.mybatis.dynamic.sql.SqlCriterion;
import org.mybatis.dynamic.sql.VisitableCondition;

/** One column against one operand, for one {@code where}. Used by one thread. */
final class Comparisons {
  static final String NAMES = "eq, ne, gt, gte, lt, lte, in, like, isNull";

  private static final int MAX_IN = 1_000;

  /** PostgreSQL takes 65,535 parameters. */
  private static final int MAX_VALUES = 10_000;

  private static final SqlCriterion NEVER =
      criterion(SqlBuilder.constant("1"), SqlBuilder.isEqualTo(SqlBuilder.constant("0")));

  private final Dialect dialect;
  private int values;

  Comparisons(Dialect dialect) {
    this.dialect = dialect;
  }

  SqlCriterion of(Column column, String operator, Object operand) {
    switch (operator) {
      case "eq":
        return operand == null ? isNull(column, true) : equal(column, operand);
      case "ne":
        return operand == null ? isNull(column, false) : different(column, operand);
      case "in":
        return in(column, operand);
      case "like":
        return like(column, operand);
      case "isNull":
        return isNull(column, Arguments.flag(operand, column.label() + " isNull"));
      default:
        return criterion(column.sql, ordered(column, operator, operand));
    }
  }

  private static SqlCriterion equal(Column column, Object operand) {
    return criterion(column.sql, SqlBuilder.isEqualTo(value(column, operand)));
  }

  private static SqlCriterion different(Column column, Object operand) {
    return criterion(column.sql, SqlBuilder.isNotEqualTo(value(column, operand)));
  }

  private static SqlCriterion isNull(Column column, boolean wanted) {
    return criterion(column.sql, wanted ? SqlBuilder.isNull() : SqlBuilder.isNotNull());
  }

  private static VisitableCondition<SqlValue> ordered(
      Column column, String operator, Object operand) {
    switch (operator) {
      case "gt":
        return SqlBuilder.isGreaterThan(value(column, operand));
      case "gte":
        return SqlBuilder.isGreaterThanOrEqualTo(value(column, operand));
      case "lt":
        return SqlBuilder.isLessThan(value(column, operand));
      case "lte":
        return SqlBuilder.isLessThanOrEqualTo(value(column, operand));
      default:
        throw ErrorCode.INVALID_ARGUMENT.error(
            column.label()
                + " has an unknown operator "
                + Shown.name(operator)
                + "; operators are "
                + NAMES);
    }
  }

  private static SqlValue value(Column column, Object operand) {
    if (!column.type.isComparable()) {
      throw ErrorCode.INVALID_ARGUMENT.error(
          column.label() + " holds JSON, which can only be compared with null");
    }
    return column.present(operand);
  }

  private SqlCriterion in(Column column, Object operand) {
    if (operand instanceof List && ((List<?>) operand).isEmpty()) {
      return NEVER;
    }
    List<?> list = Arguments.array(operand, column.label() + " in", MAX_IN);
    values += list.size();
    if (values > MAX_VALUES) {
      throw ErrorCode.INVALID_ARGUMENT.error("where has more than " + MAX_VALUES + " values");
    }
    return criterion(
        column.sql,
        SqlBuilder.isIn(
            list.stream().map(item -> value(column, item)).collect(Collectors.toList())));
  }

  private SqlCriterion like(Column column, Object operand) {
    long length = column.type.likeLength();
    if (length < 0) {
      throw ErrorCode.INVALID_ARGUMENT.error(column.label() + " is not text; like needs text");
    }
    String pattern = Arguments.string(operand, column.label() + " like");
    check(column, pattern);
    if (dialect == Dialect.H2 && !LikePatterns.isQuick(pattern, length)) {
      throw ErrorCode.INVALID_ARGUMENT.error(
          column.label() + " is too long a text for so many % in one pattern");
    }
    SqlColumn<SqlValue> escaping = column.sql.withRenderingStrategy(Placeholders.LIKE);
    return criterion(escaping, SqlBuilder.isLike(SqlValue.text(pattern)));
  }

  private static void check(Column column, String pattern) {
    if (pattern.length() > LikePatterns.MAX_LENGTH || !Text.isStorable(pattern)) {
      throw wrong(
          column, "a pattern of at most " + LikePatterns.MAX_LENGTH + " characters", pattern);
    }
    if (!LikePatterns.isWellFormed(pattern)) {
      throw wrong(column, "%, _ or a backslash after each backslash", pattern);
    }
  }

  private static HostFunctionException wrong(Column column, String expected, String pattern) {
    return Arguments.wrong(column.label() + " like", expected, pattern);
  }

  private static <T> SqlCriterion criterion(
      BindableColumn<T> column, VisitableCondition<T> condition) {
    return ColumnAndConditionCriterion.withColumn(column).withCondition(condition).build();
  }
}
