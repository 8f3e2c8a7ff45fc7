package dev.iotajs.persistence;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** When a script runs by the clock. Immutable. */
public final class Schedule {
  private final UUID id;
  private final String tenantId;
  private final UUID scriptId;
  private final String cronExpression;
  private final String timezone;
  private final Instant nextRunAt;
  private final Instant lastRunAt;
  private final ExecutionStatus lastRunStatus;
  private final Instant createdAt;
  private final Instant updatedAt;

  /** Called by the mapping, with the columns of these names. */
  Schedule(
      UUID id,
      String tenantId,
      UUID scriptId,
      String cronExpression,
      String timezone,
      Instant nextRunAt,
      Instant lastRunAt,
      ExecutionStatus lastRunStatus,
      Instant createdAt,
      Instant updatedAt) {
    this.id = id;
    this.tenantId = tenantId;
    this.scriptId = scriptId;
    this.cronExpression = cronExpression;
    this.timezone = timezone;
    this.nextRunAt = nextRunAt;
    this.lastRunAt = lastRunAt;
    this.lastRunStatus = lastRunStatus;
    this.createdAt = createdAt;
    this.updatedAt = updatedAt;
  }

  /**
   * The row's key.
   *
   * @return the id
   */
  public UUID id() {
    return id;
  }

  /**
   * Whose it is.
   *
   * @return the tenant
   */
  public String tenantId() {
    return tenantId;
  }

  /**
   * Which script it belongs to.
   *
   * @return the script's id
   */
  public UUID scriptId() {
    return scriptId;
  }

  /**
   * The times.
   *
   * @return a cron expression
   */
  public String cronExpression() {
    return cronExpression;
  }

  /**
   * The zone that the expression is meant in.
   *
   * @return a name such as Europe/Berlin
   */
  public String timezone() {
    return timezone;
  }

  /**
   * When it runs next.
   *
   * @return the time, in microseconds; or empty
   */
  public Optional<Instant> nextRunAt() {
    return Optional.ofNullable(nextRunAt);
  }

  /**
   * When it ran last.
   *
   * @return the time, in microseconds; or empty
   */
  public Optional<Instant> lastRunAt() {
    return Optional.ofNullable(lastRunAt);
  }

  /**
   * How the last run is or ended.
   *
   * @return the status, or empty
   */
  public Optional<ExecutionStatus> lastRunStatus() {
    return Optional.ofNullable(lastRunStatus);
  }

  /**
   * When it was created.
   *
   * @return the time, in microseconds
   */
  public Instant createdAt() {
    return createdAt;
  }

  /**
   * When it last changed.
   *
   * @return the time, in microseconds
   */
  public Instant updatedAt() {
    return updatedAt;
  }
}
