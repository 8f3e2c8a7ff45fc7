package dev.iotajs.sandbox.internal.guest.async;

/** What is done when a promise is settled, as a job of its own. */
interface Settled {
  /** The promise has a value. */
  void fulfilled(Object value);

  /** The promise was rejected. */
  void rejected(Object reason);
}
