package dev.iotajs.sdk.db;

import dev.iotajs.sandbox.HostFunctionException;
import dev.iotajs.sdk.ErrorCode;
import java.sql.SQLException;
import java.util.Set;

/**
 * What a script learns of an error of the database: a code, and words that hold nothing of the
 * database's own message, which may quote other tenants' values. The cause is for the host's log.
 */
final class DatabaseErrors {
  /** Those of H2 that have no SQLSTATE of the standard. */
  private static final Set<String> CONFLICTS = Set.of("40001", "40P01", "55P03", "HYT00", "90131");

  private static final Set<String> BROKEN =
      Set.of("57P01", "57P02", "57P03", "90067", "90098", "90121", "90007");
  private static final Set<String> FORBIDDEN = Set.of("42501", "25006", "90096", "90097");
  private static final Set<String> COMPUTED = Set.of("428C9", "90154");
  private static final Set<String> TRIGGERS = Set.of("P0001", "90044");

  private DatabaseErrors() {}

  /** The exception to throw in its place. */
  static RuntimeException of(SQLException cause, Work work) {
    RuntimeException error = coded(String.valueOf(cause.getSQLState()), work);
    if (error == null) {
      error = new IllegalStateException("The database refused a statement on " + work.table);
    }
    error.initCause(cause);
    return error;
  }

  /** Deadlocks and failed serialisations. */
  static boolean endsTransaction(SQLException cause) {
    return String.valueOf(cause.getSQLState()).startsWith("40");
  }

  private static HostFunctionException coded(String state, Work work) {
    if (state.equals("57014")) {
      return ErrorCode.QUERY_TIMEOUT.error("The database took too long");
    }
    if (CONFLICTS.contains(state) || state.startsWith("40")) {
      return ErrorCode.CONFLICT.error(
          work.table + ": somebody else is changing the same rows; try again");
    }
    if (BROKEN.contains(state) || state.startsWith("08") || state.startsWith("53")) {
      return ErrorCode.UNAVAILABLE.error("The database cannot be reached; try again later");
    }
    return refused(state, work);
  }

  private static HostFunctionException refused(String state, Work work) {
    if (state.startsWith("23") || TRIGGERS.contains(state)) {
      return ErrorCode.CONSTRAINT.error(work.table + ": " + rule(state, work));
    }
    if (state.startsWith("22")) {
      return ErrorCode.INVALID_ARGUMENT.error(work.table + ": a value does not fit its column");
    }
    if (COMPUTED.contains(state)) {
      return ErrorCode.NOT_ALLOWED.error(
          work.table + ": the database gives one of the columns its value; it cannot be set");
    }
    return FORBIDDEN.contains(state)
        ? ErrorCode.NOT_ALLOWED.error(work.table + ": the database does not allow this")
        : null;
  }

  private static String rule(String state, Work work) {
    switch (state) {
      case "23502":
        return work.missing.isEmpty()
            ? "a column that must have a value has none"
            : String.join(", ", work.missing) + " must have a value";
      case "23505":
        return "there is such a row already, and its values must be unique";
      case "23503":
      case "23506":
        return "a row refers to a row that is not there, or is still referred to";
      case "23513":
      case "23514":
        return "a value breaks a rule of the table";
      default:
        return "a rule of the database refuses it";
    }
  }
}
