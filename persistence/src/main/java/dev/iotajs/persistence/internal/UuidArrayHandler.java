package dev.iotajs.persistence.internal;

import java.sql.Array;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import org.apache.ibatis.type.ArrayTypeHandler;
import org.apache.ibatis.type.JdbcType;

/** Many keys as one parameter; never a column. */
public final class UuidArrayHandler extends ArrayTypeHandler {
  @Override
  public void setNonNullParameter(PreparedStatement statement, int i, Object ids, JdbcType type)
      throws SQLException {
    Array array = statement.getConnection().createArrayOf("UUID", (UUID[]) ids);
    statement.setArray(i, array);
    array.free();
  }
}
