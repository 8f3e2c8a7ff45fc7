package dev.iotajs.sdk.db;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/**
 * TIMESTAMP with and without time zone. Scripts see instants, in the form of {@code
 * Date.prototype.toISOString}; a column without time zone is taken to hold UTC.
 */
final class Timestamps extends ColumnType {
  private final boolean hasZone;

  private Timestamps(int jdbcType, boolean hasZone) {
    super(jdbcType);
    this.hasZone = hasZone;
  }

  static Timestamps withZone() {
    return new Timestamps(Types.TIMESTAMP_WITH_TIMEZONE, true);
  }

  static Timestamps withoutZone() {
    return new Timestamps(Types.TIMESTAMP, false);
  }

  @Override
  String expected() {
    return "a time as in '2026-12-31T23:59:59.000Z'";
  }

  @Override
  SqlValue convert(Object value) {
    LocalDateTime time = IsoTimes.utc(value);
    if (time == null) {
      return null;
    }
    return SqlValue.object(hasZone ? time.atOffset(ZoneOffset.UTC) : time);
  }

  @Override
  Object read(ResultSet row, int index) throws SQLException {
    return hasZone
        ? zoned(row.getObject(index, OffsetDateTime.class))
        : local(row.getObject(index, LocalDateTime.class));
  }

  private static String zoned(OffsetDateTime time) {
    if (time == null) {
      return null;
    }
    // PostgreSQL's infinities: no time in UTC stands for them.
    if (time.equals(OffsetDateTime.MAX) || time.equals(OffsetDateTime.MIN)) {
      return time.equals(OffsetDateTime.MAX) ? "infinity" : "-infinity";
    }
    return IsoTimes.show(time.withOffsetSameInstant(ZoneOffset.UTC).toLocalDateTime());
  }

  private static String local(LocalDateTime time) {
    return time == null ? null : IsoTimes.show(time);
  }
}
