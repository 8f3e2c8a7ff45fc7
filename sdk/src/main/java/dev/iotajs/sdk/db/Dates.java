package dev.iotajs.sdk.db;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;

/** DATE, as {@code 2026-12-31} both ways. */
final class Dates extends ColumnType {
  Dates() {
    super(Types.DATE);
  }

  @Override
  String expected() {
    return "a date as in '2026-12-31'";
  }

  @Override
  SqlValue convert(Object value) {
    LocalDate date = IsoTimes.date(value);
    return date == null ? null : SqlValue.object(date);
  }

  @Override
  Object read(ResultSet row, int index) throws SQLException {
    LocalDate date = row.getObject(index, LocalDate.class);
    return date == null ? null : IsoTimes.show(date);
  }
}
