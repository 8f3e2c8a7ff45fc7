package dev.iotajs.persistence.internal;

import dev.iotajs.persistence.IncompatibleDatabaseException;
import dev.iotajs.persistence.InvalidValueException;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * The databases that the tables can be in, and what is different between them. Their names are the
 * mappers' {@code databaseId}.
 */
enum Vendor {
  H2("jdbc:h2:", "H2", 2, "BLOB"),
  POSTGRESQL("jdbc:postgresql:", "PostgreSQL", 12, "BYTEA");

  private final String urlPrefix;
  private final String product;
  private final int minVersion;

  /** The type of long byte strings. */
  final String bytes;

  Vendor(String urlPrefix, String product, int minVersion, String bytes) {
    this.urlPrefix = urlPrefix;
    this.product = product;
    this.minVersion = minVersion;
    this.bytes = bytes;
  }

  static Vendor ofUrl(String jdbcUrl) {
    for (Vendor vendor : values()) {
      if (jdbcUrl.startsWith(vendor.urlPrefix)) {
        return vendor;
      }
    }
    // Without the URL: there may be a password in it.
    throw new InvalidValueException(
        "jdbcUrl", "must begin with jdbc:h2: or jdbc:postgresql:, the databases that Iota can use");
  }

  static Vendor of(DataSource dataSource) {
    try (Connection connection = dataSource.getConnection()) {
      return of(connection.getMetaData());
    } catch (SQLException e) {
      throw Failures.of(e);
    }
  }

  private static Vendor of(DatabaseMetaData database) throws SQLException {
    String product = database.getDatabaseProductName();
    int version = database.getDatabaseMajorVersion();
    for (Vendor vendor : values()) {
      if (vendor.product.equals(product) && version >= vendor.minVersion) {
        return vendor;
      }
    }
    throw new IncompatibleDatabaseException(
        "Iota keeps its tables in H2 2 or PostgreSQL 12 or newer, not in "
            + product
            + " "
            + version,
        null);
  }
}
