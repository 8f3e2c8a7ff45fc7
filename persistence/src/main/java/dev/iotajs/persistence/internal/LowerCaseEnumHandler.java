package dev.iotajs.persistence.internal;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import org.apache.ibatis.type.JdbcType;

/** Enums by their names in lower case, as in the checks of the tables. */
public final class LowerCaseEnumHandler<E extends Enum<E>> extends ColumnHandler<E> {
  private final Class<E> type;

  /** Called by MyBatis, once for each enum. */
  public LowerCaseEnumHandler(Class<E> type) {
    this.type = type;
  }

  @Override
  public void setNonNullParameter(PreparedStatement statement, int i, E value, JdbcType jdbcType)
      throws SQLException {
    statement.setString(i, value.name().toLowerCase(Locale.ROOT));
  }

  @Override
  public E getNullableResult(ResultSet row, int column) throws SQLException {
    String name = row.getString(column);
    return name == null ? null : Enum.valueOf(type, name.toUpperCase(Locale.ROOT));
  }
}
