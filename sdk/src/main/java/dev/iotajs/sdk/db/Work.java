package dev.iotajs.sdk.db;

import java.sql.SQLException;
import java.util.Set;

/** What one call does on a connection. Immutable. */
final class Work {
  /** The steps of it. */
  @FunctionalInterface
  interface Body {
    Object on(Session session) throws SQLException;
  }

  final String table;

  /** The columns that must have a value and get none: what to name if the database misses one. */
  final Set<String> missing;

  private final Body body;

  Work(String table, Set<String> missing, Body body) {
    this.table = table;
    this.missing = missing;
    this.body = body;
  }

  Object on(Session session) throws SQLException {
    return body.on(session);
  }
}
