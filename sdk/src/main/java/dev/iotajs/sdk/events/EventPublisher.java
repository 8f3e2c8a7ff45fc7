package dev.iotajs.sdk.events;

/** Where the events of scripts go. */
@FunctionalInterface
public interface EventPublisher {
  /**
   * Takes an event. When this returns, the event must not get lost any more. Called on I/O threads,
   * by many at once. It is not interrupted when the run ends, so it should give up by itself when
   * it takes too long: 64 such calls hold up all scripts.
   *
   * @param event the event
   * @throws Exception if it cannot be taken; the script learns only that publishing failed
   */
  void publish(Event event) throws Exception;
}
