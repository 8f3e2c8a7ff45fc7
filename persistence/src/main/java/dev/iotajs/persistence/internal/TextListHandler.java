package dev.iotajs.persistence.internal;

import java.sql.Array;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.ibatis.type.JdbcType;

/** Lists of short texts, as arrays. */
public final class TextListHandler extends ColumnHandler<List<String>> {
  @Override
  public void setNonNullParameter(
      PreparedStatement statement, int i, List<String> values, JdbcType type) throws SQLException {
    values.forEach(value -> Storable.check("text", value));
    Array array = statement.getConnection().createArrayOf("VARCHAR", values.toArray());
    statement.setArray(i, array);
    array.free();
  }

  @Override
  public List<String> getNullableResult(ResultSet row, int column) throws SQLException {
    Array array = row.getArray(column);
    if (array == null) {
      return null;
    }
    List<String> values =
        Arrays.stream((Object[]) array.getArray())
            .map(String::valueOf)
            .collect(Collectors.toUnmodifiableList());
    array.free();
    return values;
  }
}
