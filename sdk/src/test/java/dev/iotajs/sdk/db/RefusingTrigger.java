package dev.iotajs.sdk.db;

import java.sql.Connection;
import java.sql.SQLException;
import org.h2.api.Trigger;

/** H2's way to refuse a row by code; H2 makes one by its name. */
public final class RefusingTrigger implements Trigger {
  @Override
  public void fire(Connection connection, Object[] oldRow, Object[] newRow) throws SQLException {
    throw new SQLException("a secret of the host", "23001");
  }
}
