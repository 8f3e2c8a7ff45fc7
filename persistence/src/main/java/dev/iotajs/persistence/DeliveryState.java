package dev.iotajs.persistence;

/** Where the delivery of an event to a script is. */
public enum DeliveryState {
  /** Waits until its next attempt is due. */
  PENDING,
  /** A worker has it, until the worker says how it went or its claim runs out. */
  CLAIMED,
  /** Done. */
  SUCCEEDED,
  /** Given up. */
  FAILED
}
