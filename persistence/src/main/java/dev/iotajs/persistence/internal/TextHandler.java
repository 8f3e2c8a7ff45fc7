package dev.iotajs.persistence.internal;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.apache.ibatis.type.JdbcType;
import org.apache.ibatis.type.StringTypeHandler;

/** The last to look at a text before a driver gets it: what it would garble is refused. */
public final class TextHandler extends StringTypeHandler {
  @Override
  public void setNonNullParameter(PreparedStatement statement, int i, String text, JdbcType type)
      throws SQLException {
    super.setNonNullParameter(statement, i, Storable.check("text", text), type);
  }
}
