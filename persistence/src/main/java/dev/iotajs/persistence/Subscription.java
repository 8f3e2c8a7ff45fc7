package dev.iotajs.persistence;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** That a script wants events of a type. Immutable. */
public final class Subscription {
  private final UUID id;
  private final String tenantId;
  private final UUID scriptId;
  private final String eventType;
  private final String filter;
  private final boolean active;
  private final Instant createdAt;
  private final Instant updatedAt;

  /** Called by the mapping, with the columns of these names. */
  Subscription(
      UUID id,
      String tenantId,
      UUID scriptId,
      String eventType,
      String filter,
      boolean active,
      Instant createdAt,
      Instant updatedAt) {
    this.id = id;
    this.tenantId = tenantId;
    this.scriptId = scriptId;
    this.eventType = eventType;
    this.filter = filter;
    this.active = active;
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
   * The events that it wants.
   *
   * @return a type, or a pattern: {@code *} or {@code module.*}
   */
  public String eventType() {
    return eventType;
  }

  /**
   * Which of them it wants.
   *
   * @return a JSON object, or empty for all
   */
  public Optional<String> filter() {
    return Optional.ofNullable(filter);
  }

  /**
   * Whether it counts now.
   *
   * @return false while it is switched off
   */
  public boolean active() {
    return active;
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
