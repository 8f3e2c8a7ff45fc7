package dev.iotajs.sdk.db;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.UUID;
import java.util.regex.Pattern;

/** UUID, as text of 36 characters; lower case on the way out. */
final class Uuids extends ColumnType {
  private static final Pattern FORM =
      Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

  Uuids() {
    super(Types.OTHER);
  }

  @Override
  String expected() {
    return "a UUID as a string";
  }

  @Override
  SqlValue convert(Object value) {
    boolean isUuid = value instanceof String && FORM.matcher((String) value).matches();
    return isUuid ? SqlValue.object(UUID.fromString((String) value)) : null;
  }

  /** Upper case would be the same value, but is the name of another tenant. */
  @Override
  Object ofTenant(String name) {
    boolean isOwnText =
        FORM.matcher(name).matches() && UUID.fromString(name).toString().equals(name);
    return isOwnText ? name : null;
  }

  @Override
  Object read(ResultSet row, int index) throws SQLException {
    UUID uuid = row.getObject(index, UUID.class);
    return uuid == null ? null : uuid.toString();
  }
}
