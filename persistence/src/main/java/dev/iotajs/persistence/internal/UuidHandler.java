package dev.iotajs.persistence.internal;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.apache.ibatis.type.JdbcType;

/** UUIDs, which JDBC has no type for, but both drivers know. */
public final class UuidHandler extends ColumnHandler<UUID> {
  @Override
  public void setNonNullParameter(PreparedStatement statement, int i, UUID value, JdbcType type)
      throws SQLException {
    statement.setObject(i, value);
  }

  @Override
  public UUID getNullableResult(ResultSet row, int column) throws SQLException {
    return row.getObject(column, UUID.class);
  }
}
