package dev.iotajs.sdk.db;

import java.sql.DatabaseMetaData;
import java.sql.SQLException;

/** The databases whose types, errors and cases are known. */
enum Dialect {
  H2,
  POSTGRESQL;

  static Dialect of(DatabaseMetaData metadata) throws SQLException {
    String product = metadata.getDatabaseProductName();
    switch (product) {
      case "H2":
        return H2;
      case "PostgreSQL":
        return POSTGRESQL;
      default:
        // Another database may compare 'a' with 'A' or 0 with 'abc', and so mix tenants.
        throw new IllegalArgumentException(
            "iota.db works with H2 and PostgreSQL, not with " + product);
    }
  }
}
