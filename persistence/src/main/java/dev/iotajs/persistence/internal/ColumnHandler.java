package dev.iotajs.persistence.internal;

import java.sql.CallableStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.apache.ibatis.type.BaseTypeHandler;

/** Columns are read in one way, by their number; nothing here calls a procedure. */
abstract class ColumnHandler<T> extends BaseTypeHandler<T> {
  @Override
  public final T getNullableResult(ResultSet row, String column) throws SQLException {
    return getNullableResult(row, row.findColumn(column));
  }

  @Override
  public final T getNullableResult(CallableStatement call, int column) {
    throw new UnsupportedOperationException("No procedures");
  }
}
