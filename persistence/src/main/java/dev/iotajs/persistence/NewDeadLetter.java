package dev.iotajs.persistence;

import dev.iotajs.persistence.internal.Checks;
import dev.iotajs.persistence.internal.JsonText;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** An event that could not be delivered. Immutable. */
public final class NewDeadLetter {
  private final UUID scriptId;
  private final UUID eventId;
  private final String eventType;
  private final String eventData;
  private final String error;
  private final UUID executionId;

  private NewDeadLetter(
      UUID scriptId,
      UUID eventId,
      String eventType,
      String eventData,
      String error,
      UUID executionId) {
    this.scriptId = Objects.requireNonNull(scriptId, "scriptId");
    this.eventId = Objects.requireNonNull(eventId, "eventId");
    this.eventType = Checks.text("eventType", eventType, 1, 200);
    this.eventData = JsonText.value("eventData", eventData);
    this.error = JsonText.object("error", error);
    this.executionId = executionId;
  }

  /**
   * What is left of a delivery.
   *
   * @param delivery the delivery that failed
   * @param error a JSON object with code, message and stack
   * @return the dead letter to be
   * @throws InvalidValueException if the error is no JSON object
   */
  public static NewDeadLetter of(Delivery delivery, String error) {
    return new NewDeadLetter(
        delivery.scriptId(),
        delivery.eventId(),
        delivery.eventType(),
        delivery.eventData(),
        error,
        null);
  }

  /**
   * With the last execution that tried.
   *
   * @param value its id, or null for none
   * @return a dead letter that refers to it
   */
  public NewDeadLetter execution(UUID value) {
    return new NewDeadLetter(scriptId, eventId, eventType, eventData, error, value);
  }

  /**
   * Which script it was for.
   *
   * @return its id
   */
  public UUID scriptId() {
    return scriptId;
  }

  /**
   * The last execution that tried.
   *
   * @return its id, or empty
   */
  public Optional<UUID> executionId() {
    return Optional.ofNullable(executionId);
  }
}
