package dev.iotajs.persistence;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** An execution in a list: all but what went in and came out. Immutable. */
public final class ExecutionInfo {
  private final UUID id;
  private final String tenantId;
  private final UUID scriptId;
  private final int versionNumber;
  private final ExecutionStatus status;
  private final TriggerType triggerType;
  private final String error;
  private final String metrics;
  private final Instant createdAt;
  private final Instant startedAt;
  private final Instant completedAt;

  /** Called by the mapping, with the columns of these names. */
  ExecutionInfo(
      UUID id,
      String tenantId,
      UUID scriptId,
      int versionNumber,
      ExecutionStatus status,
      TriggerType triggerType,
      String error,
      String metrics,
      Instant createdAt,
      Instant startedAt,
      Instant completedAt) {
    this.id = id;
    this.tenantId = tenantId;
    this.scriptId = scriptId;
    this.versionNumber = versionNumber;
    this.status = status;
    this.triggerType = triggerType;
    this.error = error;
    this.metrics = metrics;
    this.createdAt = createdAt;
    this.startedAt = startedAt;
    this.completedAt = completedAt;
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
   * Which version of the script ran.
   *
   * @return 1 or more
   */
  public int versionNumber() {
    return versionNumber;
  }

  /**
   * Where it is.
   *
   * @return the status
   */
  public ExecutionStatus status() {
    return status;
  }

  /**
   * What started it.
   *
   * @return the type
   */
  public TriggerType triggerType() {
    return triggerType;
  }

  /**
   * What it ended in, when it did not end well.
   *
   * @return a JSON object with code, message and stack; or empty
   */
  public Optional<String> error() {
    return Optional.ofNullable(error);
  }

  /**
   * What it took.
   *
   * @return a JSON object of numbers by name, or empty
   */
  public Optional<String> metrics() {
    return Optional.ofNullable(metrics);
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
   * When it started to run.
   *
   * @return the time, in microseconds; empty while it waits
   */
  public Optional<Instant> startedAt() {
    return Optional.ofNullable(startedAt);
  }

  /**
   * When it ended.
   *
   * @return the time, in microseconds; empty until then
   */
  public Optional<Instant> completedAt() {
    return Optional.ofNullable(completedAt);
  }
}
