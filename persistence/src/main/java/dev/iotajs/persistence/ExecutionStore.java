package dev.iotajs.persistence;

import java.time.Instant;
import java.util.UUID;

/**
 * What ran, when, and how it ended. Every method but {@link #pruneAllTenants} takes the tenant, and
 * sees nothing of any other. Safe for use by many threads and by many nodes.
 */
public interface ExecutionStore {
  /**
   * Records an execution that waits for its turn.
   *
   * @param tenant whose execution it is
   * @param execution what is to run
   * @return its id
   * @throws NotFoundException if there is no such script
   */
  UUID enqueue(String tenant, NewExecution execution);

  /**
   * Records an execution that starts now.
   *
   * @param tenant whose execution it is
   * @param execution what runs
   * @return its id
   * @throws NotFoundException if there is no such script
   */
  UUID start(String tenant, NewExecution execution);

  /**
   * Records that an execution's turn has come.
   *
   * @param tenant whose execution it is
   * @param id the execution
   * @return true, or false if it does not wait any more
   * @throws NotFoundException if there is no such execution
   */
  boolean begin(String tenant, UUID id);

  /**
   * Records an end. An execution ends once; the first end stays.
   *
   * @param tenant whose execution it is
   * @param id the execution
   * @param result how it ended
   * @return true, or false if it had ended before
   * @throws NotFoundException if there is no such execution
   */
  boolean finish(String tenant, UUID id, ExecutionResult result);

  /**
   * Reads an execution with all its data.
   *
   * @param tenant whose execution it is
   * @param id the execution
   * @return the execution
   * @throws NotFoundException if there is no such execution
   */
  Execution get(String tenant, UUID id);

  /**
   * Lists executions, the newest first.
   *
   * @param tenant whose executions
   * @param query which, and from where on
   * @return a part of the list
   * @throws InvalidValueException if the query's cursor is not one
   */
  Slice<ExecutionInfo> list(String tenant, ExecutionQuery query);

  /**
   * Deletes old executions of a tenant, whatever their state. Call it again until it returns 0:
   * each call is a short transaction.
   *
   * @param tenant whose executions
   * @param before delete what was created before this time
   * @param limit how many at most, 1 to 10,000
   * @return how many were deleted
   */
  int prune(String tenant, Instant before, int limit);

  /**
   * Deletes old executions of all tenants; otherwise like {@link #prune}.
   *
   * @param before delete what was created before this time
   * @param limit how many at most, 1 to 10,000
   * @return how many were deleted
   */
  int pruneAllTenants(Instant before, int limit);
}
