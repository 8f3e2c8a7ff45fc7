package dev.iotajs.sdk.db;

import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.Locale;

/**
 * What scripts call a table or column: its name as the database has it; but where the database
 * turns plain names to upper case, a name that is all upper case is lower case for scripts.
 */
final class Names {
  private final boolean foldsToUpper;

  private Names(boolean foldsToUpper) {
    this.foldsToUpper = foldsToUpper;
  }

  static Names of(DatabaseMetaData metadata) throws SQLException {
    return new Names(metadata.storesUpperCaseIdentifiers());
  }

  String forScripts(String stored) {
    boolean isPlain = stored.equals(stored.toUpperCase(Locale.ROOT));
    return foldsToUpper && isPlain ? stored.toLowerCase(Locale.ROOT) : stored;
  }

  /** The name in a statement; only names out of the metadata come here. */
  static String quoted(String stored) {
    return '"' + stored.replace("\"", "\"\"") + '"';
  }

  /** Nobody who means well has such names, and {@link Placeholders} needs a sign of its own. */
  static boolean isOrdinary(String stored) {
    return stored.chars().noneMatch(Character::isISOControl);
  }
}
