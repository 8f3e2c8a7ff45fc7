package dev.iotajs.sdk.events;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/** Something that happened, as a script has published it. Immutable. */
public final class Event {
  private final UUID id;
  private final String type;
  private final Object payload;
  private final String tenant;
  private final Instant time;
  private final String script;
  private final String executionId;
  private final int depth;

  Event(
      String type,
      Object payload,
      String tenant,
      Instant time,
      String script,
      String executionId,
      int depth) {
    this.id = UUID.randomUUID();
    this.type = Objects.requireNonNull(type, "type");
    this.payload = payload;
    this.tenant = Objects.requireNonNull(tenant, "tenant");
    this.time = Objects.requireNonNull(time, "time");
    this.script = Objects.requireNonNull(script, "script");
    this.executionId = Objects.requireNonNull(executionId, "executionId");
    this.depth = depth;
  }

  /**
   * The event's id.
   *
   * @return a random id
   */
  public UUID id() {
    return id;
  }

  /**
   * What happened.
   *
   * @return a type such as {@code shop.order.paid}
   */
  public String type() {
    return type;
  }

  /**
   * What belongs to it.
   *
   * @return a plain value, immutable; may be null
   */
  public Object payload() {
    return payload;
  }

  /**
   * The tenant that it belongs to.
   *
   * @return the tenant of the run that published it
   */
  public String tenant() {
    return tenant;
  }

  /**
   * When it was published.
   *
   * @return the time
   */
  public Instant time() {
    return time;
  }

  /**
   * The script that published it.
   *
   * @return its id or name
   */
  public String script() {
    return script;
  }

  /**
   * The run that published it.
   *
   * @return the run's id
   */
  public String executionId() {
    return executionId;
  }

  /**
   * How many events led to this one.
   *
   * @return 1 for an event that no other has caused
   */
  public int depth() {
    return depth;
  }
}
