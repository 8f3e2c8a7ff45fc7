package dev.iotajs.persistence.internal;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.apache.ibatis.type.JdbcType;

/** Moments, in UTC and in microseconds: both databases round what is finer. */
public final class TimeHandler extends ColumnHandler<Instant> {
  @Override
  public void setNonNullParameter(PreparedStatement statement, int i, Instant value, JdbcType type)
      throws SQLException {
    statement.setObject(i, Checks.time("time", value).atOffset(ZoneOffset.UTC));
  }

  @Override
  public Instant getNullableResult(ResultSet row, int column) throws SQLException {
    OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
    return time == null ? null : time.toInstant();
  }
}
