package dev.iotajs.sdk.db;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalTime;

/** TIME without time zone, as {@code 23:59:59.5} both ways. */
final class TimesOfDay extends ColumnType {
  TimesOfDay() {
    super(Types.TIME);
  }

  @Override
  String expected() {
    return "a time as in '23:59:59'";
  }

  @Override
  SqlValue convert(Object value) {
    LocalTime time = IsoTimes.time(value);
    return time == null ? null : SqlValue.object(time);
  }

  @Override
  Object read(ResultSet row, int index) throws SQLException {
    LocalTime time = row.getObject(index, LocalTime.class);
    return time == null ? null : IsoTimes.show(time);
  }
}
