package dev.iotajs.sdk.db;

import dev.iotajs.sdk.Operation;
import java.util.Map;

/**
 * What a script can do with the tables of its tenant. Methods check what they are given and make an
 * {@link Operation} of it, without touching the database; they throw {@link
 * dev.iotajs.sandbox.HostFunctionException} with a code of {@link dev.iotajs.sdk.ErrorCode}, as the
 * operations do. Objects are maps with string keys, arrays lists, as they come from scripts.
 *
 * <p>An operation that fails has changed nothing. Rows are maps from column to value; the tenant's
 * column is in none of them, can be in no argument, and is set and asked for in every statement.
 *
 * <p>Safe for use by many threads. An operation is run once.
 */
public interface TableOperations {
  /**
   * Reads rows.
   *
   * @param table the table's name
   * @param options {@code where}, {@code orderBy}, {@code limit}, {@code offset}, {@code select};
   *     null for all rows
   * @return gives a list of rows
   */
  Operation query(String table, Map<String, ?> options);

  /**
   * Reads the row with a key.
   *
   * @param table the table's name
   * @param id the key
   * @return gives the row, or null where the tenant has none with this key
   */
  Operation findById(String table, Object id);

  /**
   * Counts rows.
   *
   * @param table the table's name
   * @param options {@code where}; null for all rows
   * @return gives a number
   */
  Operation count(String table, Map<String, ?> options);

  /**
   * Inserts a row, or several, all or none.
   *
   * @param table the table's name
   * @param rows a map from column to value, or a list of 1 to 1,000 of those
   * @return gives the row as it was inserted, with keys and defaults; a list of rows for a list
   */
  Operation insert(String table, Object rows);

  /**
   * Changes rows.
   *
   * @param table the table's name
   * @param where which rows; at least one condition
   * @param values a map from column to new value, not empty
   * @return gives the number of rows that match
   */
  Operation update(String table, Map<String, ?> where, Map<String, ?> values);

  /**
   * Deletes rows.
   *
   * @param table the table's name
   * @param where which rows; at least one condition
   * @return gives the number of rows deleted
   */
  Operation delete(String table, Map<String, ?> where);
}
