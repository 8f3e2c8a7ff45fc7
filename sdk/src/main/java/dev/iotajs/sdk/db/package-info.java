/**
 * {@code iota.db}: tables that scripts may use, each script within its tenant's rows.
 *
 * <p>One call: {@link dev.iotajs.sdk.db.TableOperations} finds the table and columns by the
 * database's own metadata and turns values into those of the columns → MyBatis Dynamic SQL writes
 * the statement, with a parameter for every value and the tenant's condition first → the operation
 * runs it on a connection of its own, or on that of its {@link dev.iotajs.sdk.db.Transaction}, with
 * an end in time.
 */
package dev.iotajs.sdk.db;
