package dev.iotajs.persistence;

import dev.iotajs.persistence.internal.Checks;
import dev.iotajs.persistence.internal.JsonText;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/** An event that is to go to one script. Immutable. */
public final class NewDelivery {
  private final UUID scriptId;
  private final UUID eventId;
  private final String eventType;
  private final String eventData;
  private final Instant firstAttemptAt;

  private NewDelivery(
      UUID scriptId, UUID eventId, String eventType, String eventData, Instant firstAttemptAt) {
    this.scriptId = Objects.requireNonNull(scriptId, "scriptId");
    this.eventId = Objects.requireNonNull(eventId, "eventId");
    this.eventType = eventType;
    this.eventData = eventData;
    this.firstAttemptAt = firstAttemptAt;
  }

  /**
   * An event that is due at once.
   *
   * @param scriptId which script it goes to
   * @param eventId the event; it goes to one script once only
   * @param eventType its type, 200 characters at most
   * @param eventData JSON
   * @return the delivery to be
   * @throws InvalidValueException if type or data cannot be stored
   */
  public static NewDelivery of(UUID scriptId, UUID eventId, String eventType, String eventData) {
    String type = Checks.text("eventType", eventType, 1, 200);
    return new NewDelivery(scriptId, eventId, type, JsonText.value("eventData", eventData), null);
  }

  /**
   * Due later.
   *
   * @param time when, or null for at once
   * @return a delivery that is due then
   */
  public NewDelivery dueAt(Instant time) {
    return new NewDelivery(scriptId, eventId, eventType, eventData, time);
  }

  /**
   * Which script it goes to.
   *
   * @return its id
   */
  public UUID scriptId() {
    return scriptId;
  }

  /**
   * The event.
   *
   * @return its id
   */
  public UUID eventId() {
    return eventId;
  }

  /**
   * When it is due.
   *
   * @return the time, or null for at once
   */
  public Instant firstAttemptAt() {
    return firstAttemptAt;
  }
}
