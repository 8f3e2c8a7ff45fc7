package dev.iotajs.sdk.db;

import org.mybatis.dynamic.sql.BindableColumn;
import org.mybatis.dynamic.sql.render.RenderingStrategy;

/** Marks where values go, with a sign that {@link Names} keeps out of all names. */
final class Placeholders extends RenderingStrategy {
  static final char SIGN = '\u0001';

  static final RenderingStrategy PLAIN = new Placeholders("");

  /** The pattern of a LIKE, with an escape character that does not depend on the database. */
  static final RenderingStrategy LIKE = new Placeholders(" escape '" + LikePatterns.ESCAPE + "'");

  private final String after;

  private Placeholders(String after) {
    this.after = after;
  }

  @Override
  public String getFormattedJdbcPlaceholder(String prefix, String parameterName) {
    return SIGN + parameterName + SIGN + after;
  }

  @Override
  public String getFormattedJdbcPlaceholder(
      BindableColumn<?> column, String prefix, String parameterName) {
    return getFormattedJdbcPlaceholder(prefix, parameterName);
  }

  @Override
  public String getRecordBasedInsertBinding(BindableColumn<?> column, String parameterName) {
    throw new UnsupportedOperationException("Rows are inserted value by value");
  }
}
