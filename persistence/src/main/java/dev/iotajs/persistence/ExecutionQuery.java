package dev.iotajs.persistence;

import dev.iotajs.persistence.internal.Checks;
import java.time.Instant;
import java.util.UUID;

/**
 * Which executions to list, the newest first. All filters must hold; those not set let everything
 * through. Immutable; each method gives a new query.
 */
public final class ExecutionQuery {
  private final UUID scriptId;
  private final ExecutionStatus status;
  private final TriggerType triggerType;
  private final Instant from;
  private final Instant until;
  private final String after;
  private final int limit;

  private ExecutionQuery(
      UUID scriptId,
      ExecutionStatus status,
      TriggerType triggerType,
      Instant from,
      Instant until,
      String after,
      int limit) {
    this.scriptId = scriptId;
    this.status = status;
    this.triggerType = triggerType;
    this.from = from;
    this.until = until;
    this.after = after;
    this.limit = limit;
  }

  /**
   * All executions, the newest 50.
   *
   * @return the query
   */
  public static ExecutionQuery all() {
    return new ExecutionQuery(null, null, null, null, null, null, 50);
  }

  /**
   * Only those of one script.
   *
   * @param value the script, or null for all
   * @return a query with this filter
   */
  public ExecutionQuery script(UUID value) {
    return new ExecutionQuery(value, status, triggerType, from, until, after, limit);
  }

  /**
   * Only those with this status.
   *
   * @param value the status, or null for all
   * @return a query with this filter
   */
  public ExecutionQuery status(ExecutionStatus value) {
    return new ExecutionQuery(scriptId, value, triggerType, from, until, after, limit);
  }

  /**
   * Only those started by this.
   *
   * @param value the type of trigger, or null for all
   * @return a query with this filter
   */
  public ExecutionQuery trigger(TriggerType value) {
    return new ExecutionQuery(scriptId, status, value, from, until, after, limit);
  }

  /**
   * Only those created in this time.
   *
   * @param first the first moment, or null for no bound
   * @param end the first moment after it, or null for no bound
   * @return a query with this filter
   */
  public ExecutionQuery created(Instant first, Instant end) {
    return new ExecutionQuery(scriptId, status, triggerType, first, end, after, limit);
  }

  /**
   * Only what comes after an earlier part of the same list.
   *
   * @param cursor what {@link Slice#next} gave, or null for the first part
   * @return a query with this beginning
   */
  public ExecutionQuery after(String cursor) {
    return new ExecutionQuery(scriptId, status, triggerType, from, until, cursor, limit);
  }

  /**
   * At most so many.
   *
   * @param value 1 to 200
   * @return a query with this limit
   * @throws InvalidValueException if it is out of its range
   */
  public ExecutionQuery limit(int value) {
    int checked = Checks.limit(value);
    return new ExecutionQuery(scriptId, status, triggerType, from, until, after, checked);
  }

  /**
   * Where the wanted part begins.
   *
   * @return the cursor, or null for the first part
   */
  public String after() {
    return after;
  }

  /**
   * How many at most.
   *
   * @return 1 to 200
   */
  public int limit() {
    return limit;
  }
}
