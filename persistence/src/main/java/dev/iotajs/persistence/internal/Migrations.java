package dev.iotajs.persistence.internal;

import dev.iotajs.persistence.IncompatibleDatabaseException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.exception.FlywayValidateException;

/** Brings the tables up to date, and refuses those that it does not know. */
final class Migrations {
  static final String HISTORY = "iota_schema_history";

  /** "iota" in ASCII: a number that nobody else is likely to lock. */
  private static final long TURN = 0x696F7461L;

  private Migrations() {}

  static void run(DataSource dataSource, Vendor vendor) {
    if (vendor == Vendor.POSTGRESQL) {
      runInTurn(dataSource, vendor);
    } else {
      migrate(dataSource, vendor);
    }
  }

  /** Flyway itself lets two nodes begin an empty schema at once, and fails one of them. */
  private static void runInTurn(DataSource dataSource, Vendor vendor) {
    try (Connection turn = dataSource.getConnection()) {
      turn.setAutoCommit(false);
      try (Statement statement = turn.createStatement()) {
        statement.execute("SELECT pg_advisory_xact_lock(" + TURN + ")");
        migrate(dataSource, vendor);
      } finally {
        turn.rollback();
        turn.setAutoCommit(true);
      }
    } catch (SQLException e) {
      throw Failures.of(e);
    }
  }

  private static void migrate(DataSource dataSource, Vendor vendor) {
    Flyway flyway = flyway(dataSource, vendor);
    try {
      refuseNewer(flyway);
      flyway.migrate();
    } catch (FlywayValidateException e) {
      throw new IncompatibleDatabaseException(
          "Iota's tables in this database were not made by its own migrations, or these were"
              + " changed afterwards",
          e);
    } catch (FlywayException e) {
      throw Failures.of(e);
    }
  }

  /** The caller's own tables may be beside ours: so a baseline before the first migration. */
  private static Flyway flyway(DataSource dataSource, Vendor vendor) {
    return Flyway.configure(Migrations.class.getClassLoader())
        .dataSource(dataSource)
        .locations("classpath:dev/iotajs/persistence/migration")
        .table(HISTORY)
        .baselineOnMigrate(true)
        .baselineVersion("0")
        .cleanDisabled(true)
        .placeholders(Map.of("bytes", vendor.bytes))
        .load();
  }

  private static void refuseNewer(Flyway flyway) {
    for (MigrationInfo applied : flyway.info().applied()) {
      if (!applied.getState().isResolved()) {
        throw new IncompatibleDatabaseException(
            "Iota's tables in this database are of version "
                + applied.getVersion()
                + ", which this Iota does not know: use a newer Iota",
            null);
      }
    }
  }
}
