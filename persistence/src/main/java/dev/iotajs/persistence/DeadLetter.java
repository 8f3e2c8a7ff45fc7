package dev.iotajs.persistence;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** An event that could not be delivered, for a person to look at. Immutable. */
public final class DeadLetter {
  private final UUID id;
  private final String tenantId;
  private final UUID scriptId;
  private final UUID executionId;
  private final UUID eventId;
  private final String eventType;
  private final String eventData;
  private final String error;
  private final int retryCount;
  private final Instant lastRetryAt;
  private final Instant createdAt;

  /** Called by the mapping, with the columns of these names. */
  DeadLetter(
      UUID id,
      String tenantId,
      UUID scriptId,
      UUID executionId,
      UUID eventId,
      String eventType,
      String eventData,
      String error,
      int retryCount,
      Instant lastRetryAt,
      Instant createdAt) {
    this.id = id;
    this.tenantId = tenantId;
    this.scriptId = scriptId;
    this.executionId = executionId;
    this.eventId = eventId;
    this.eventType = eventType;
    this.eventData = eventData;
    this.error = error;
    this.retryCount = retryCount;
    this.lastRetryAt = lastRetryAt;
    this.createdAt = createdAt;
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
   * The last execution that tried.
   *
   * @return its id; empty if there was none, or it is no longer kept
   */
  public Optional<UUID> executionId() {
    return Optional.ofNullable(executionId);
  }

  /**
   * The event's id, the same for all scripts that it goes to.
   *
   * @return the id
   */
  public UUID eventId() {
    return eventId;
  }

  /**
   * The type of the event.
   *
   * @return a type such as {@code sales.order.created}
   */
  public String eventType() {
    return eventType;
  }

  /**
   * What the event says.
   *
   * @return JSON
   */
  public String eventData() {
    return eventData;
  }

  /**
   * What the last attempt ended in.
   *
   * @return a JSON object
   */
  public String error() {
    return error;
  }

  /**
   * How often it was replayed.
   *
   * @return 0 or more
   */
  public int retryCount() {
    return retryCount;
  }

  /**
   * When it was last replayed.
   *
   * @return the time, in microseconds; or empty
   */
  public Optional<Instant> lastRetryAt() {
    return Optional.ofNullable(lastRetryAt);
  }

  /**
   * When it was created.
   *
   * @return the time, in microseconds
   */
  public Instant createdAt() {
    return createdAt;
  }
}
