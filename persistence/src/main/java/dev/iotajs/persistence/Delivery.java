package dev.iotajs.persistence;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** One event on its way to one script. Immutable. */
public final class Delivery {
  private final UUID id;
  private final String tenantId;
  private final UUID scriptId;
  private final UUID eventId;
  private final String eventType;
  private final String eventData;
  private final DeliveryState state;
  private final int attempts;
  private final Instant nextAttemptAt;
  private final String lastError;
  private final Instant createdAt;
  private final Instant updatedAt;

  /** Called by the mapping, with the columns of these names. */
  Delivery(
      UUID id,
      String tenantId,
      UUID scriptId,
      UUID eventId,
      String eventType,
      String eventData,
      DeliveryState state,
      int attempts,
      Instant nextAttemptAt,
      String lastError,
      Instant createdAt,
      Instant updatedAt) {
    this.id = id;
    this.tenantId = tenantId;
    this.scriptId = scriptId;
    this.eventId = eventId;
    this.eventType = eventType;
    this.eventData = eventData;
    this.state = state;
    this.attempts = attempts;
    this.nextAttemptAt = nextAttemptAt;
    this.lastError = lastError;
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
   * Where it is.
   *
   * @return the state
   */
  public DeliveryState state() {
    return state;
  }

  /**
   * How often a worker has claimed it; with the id, it names a claim.
   *
   * @return 0 or more
   */
  public int attempts() {
    return attempts;
  }

  /**
   * When it is due, or when its claim runs out.
   *
   * @return the time, in microseconds; empty once it has ended
   */
  public Optional<Instant> nextAttemptAt() {
    return Optional.ofNullable(nextAttemptAt);
  }

  /**
   * What the last attempt ended in.
   *
   * @return a JSON object, or empty
   */
  public Optional<String> lastError() {
    return Optional.ofNullable(lastError);
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
