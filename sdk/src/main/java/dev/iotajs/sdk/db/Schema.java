package dev.iotajs.sdk.db;

import dev.iotajs.sdk.ErrorCode;
import java.util.Map;

/** The tables that are open to scripts. Immutable. */
final class Schema {
  final Dialect dialect;
  final int maxRows;

  /** In the order of the host's rules; unmodifiable. */
  final Map<String, Table> tables;

  Schema(Dialect dialect, int maxRows, Map<String, Table> tables) {
    this.dialect = dialect;
    this.maxRows = maxRows;
    this.tables = tables;
  }

  Table table(String name) {
    Table table = tables.get(name);
    if (table == null) {
      throw ErrorCode.NOT_ALLOWED.error(
          "Table " + Shown.name(String.valueOf(name)) + " is not open to scripts");
    }
    return table;
  }
}
