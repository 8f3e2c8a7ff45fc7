package dev.iotajs.persistence.internal;

import dev.iotajs.persistence.DatabaseErrorException;
import dev.iotajs.persistence.InvalidValueException;
import dev.iotajs.persistence.NameTakenException;
import dev.iotajs.persistence.NotFoundException;
import dev.iotajs.persistence.PersistenceException;
import dev.iotajs.persistence.UnavailableException;
import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.sql.SQLTransientConnectionException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** From what drivers throw to the one family that stores throw. */
final class Failures {
  /** Shutting down, starting up, too many clients; H2: closed, closing, file locked by another. */
  private static final Set<String> GONE =
      Set.of("57P01", "57P02", "57P03", "53300", "90067", "90098", "90121", "90020");

  /** H2: file or folder; PostgreSQL: no such database. */
  private static final Set<String> NOT_THERE = Set.of("90013", "90146", "90149", "3D000");

  /** Cancelled, lock not to be had, deadlock, serialisation; H2's own for the same. */
  private static final Set<String> BUSY =
      Set.of("57014", "55P03", "40001", "40P01", "HYT00", "90131", "90039");

  private static final Pattern VALUES = Pattern.compile("[(\\n]");

  /** A schema's name, before a dot, may look like a key's. */
  private static final Pattern KEY = Pattern.compile("[a-z_]+_key(?![a-z0-9_]*\\.)");

  private Failures() {}

  /** Always an exception of the family, or an error or mistake that is not the database's. */
  static RuntimeException of(Throwable thrown) {
    for (Throwable t = thrown; t != null; t = t.getCause()) {
      if (t instanceof PersistenceException || t instanceof DuplicateRowException) {
        return (RuntimeException) t;
      }
      if (t instanceof SQLException) {
        return ofSql((SQLException) t, thrown);
      }
    }
    return new DatabaseErrorException(thrown);
  }

  private static RuntimeException ofSql(SQLException e, Throwable cause) {
    String state = e.getSQLState() == null ? "" : e.getSQLState();
    if (state.equals("23505")) {
      return ofDuplicate(e, cause);
    }
    if (state.equals("23503") || state.equals("23506")) {
      return new NotFoundException("What the row refers to");
    }
    if (state.startsWith("22") || state.startsWith("23")) {
      return new InvalidValueException("value", "does not fit into its column", cause);
    }
    return ofState(e, state, cause);
  }

  private static RuntimeException ofState(SQLException e, String state, Throwable cause) {
    if (state.startsWith("28")) {
      return new UnavailableException(
          "The database refused the sign-in: check user and password", cause);
    }
    if (NOT_THERE.contains(state)) {
      return new UnavailableException("There is no such database", cause);
    }
    if (BUSY.contains(state) || e instanceof SQLTimeoutException) {
      return new UnavailableException("The database did not answer in time", cause);
    }
    if (isGone(e, state)) {
      return new UnavailableException("The database cannot be reached", cause);
    }
    return new DatabaseErrorException(cause);
  }

  private static boolean isGone(SQLException e, String state) {
    return state.startsWith("08")
        || GONE.contains(state)
        || e instanceof SQLTransientConnectionException
        || (state.isEmpty() && isOfClosedPool(e));
  }

  /** A closed pool has no state of its own. */
  private static boolean isOfClosedPool(SQLException e) {
    return e.getMessage() != null && e.getMessage().endsWith("has been closed.");
  }

  private static RuntimeException ofDuplicate(SQLException e, Throwable cause) {
    String constraint = constraint(String.valueOf(e.getMessage()));
    if (constraint.equals("scripts_name_key")) {
      return NameTakenException.name(cause);
    }
    if (constraint.endsWith("_path_key")) {
      return NameTakenException.path(cause);
    }
    return new DuplicateRowException(cause);
  }

  /**
   * Both databases name the constraint in their message, in whatever language that is, and only
   * then the values, which may hold anything: H2 in parentheses, PostgreSQL on the next line.
   */
  private static String constraint(String message) {
    String beforeValues = VALUES.split(message, 2)[0].toLowerCase(Locale.ROOT);
    Matcher key = KEY.matcher(beforeValues);
    return key.find() ? key.group() : "";
  }
}
