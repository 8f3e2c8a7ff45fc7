package dev.iotajs.persistence;

import dev.iotajs.persistence.internal.JsonText;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** An event that could not be delivered. Immutable. */
public final class NewDeadLetter {
  private final Delivery delivery;
  private final String error;
  private final UUID executionId;

  private NewDeadLetter(Delivery delivery, String error, UUID executionId) {
    this.delivery = delivery;
    this.error = error;
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
    Objects.requireNonNull(delivery, "delivery");
    return new NewDeadLetter(delivery, JsonText.object("error", error), null);
  }

  /**
   * With the last execution that tried.
   *
   * @param value its id, or null for none
   * @return a dead letter that refers to it
   */
  public NewDeadLetter execution(UUID value) {
    return new NewDeadLetter(delivery, error, value);
  }

  /**
   * Which script it was for.
   *
   * @return its id
   */
  public UUID scriptId() {
    return delivery.scriptId();
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
