package dev.iotajs.sdk.db;

import java.sql.ResultSet;
import java.sql.SQLException;

/** How a column's values come from scripts and go to them. Immutable. */
abstract class ColumnType {
  private final int jdbcType;

  /**
   * @param jdbcType the type of a null
   */
  ColumnType(int jdbcType) {
    this.jdbcType = jdbcType;
  }

  /** What a script has to give, for error messages. */
  abstract String expected();

  /** The value for the database, or null when the script's value, never null itself, is wrong. */
  abstract SqlValue convert(Object value);

  /** The value for the script, or null when the database holds none. */
  abstract Object read(ResultSet row, int index) throws SQLException;

  /**
   * The value that a tenant's name stands for; null where the name is not that value's own text:
   * were {@code 07} taken for 7, two tenants would share rows.
   */
  Object ofTenant(String name) {
    return name;
  }

  /** Whether two values can be compared, and rows sorted by them. */
  boolean isComparable() {
    return true;
  }

  /** The longest text in characters, where LIKE can be used; -1 where it cannot. */
  long likeLength() {
    return -1;
  }

  final SqlValue nothing() {
    return SqlValue.nothing(jdbcType);
  }
}
