package dev.iotajs.sandbox.internal.guest.async;

/** Something to be done when the script's own code has come to its end: a microtask. */
interface Job {
  /**
   * Does it.
   *
   * @throws org.openjdk.nashorn.internal.runtime.ECMAException what nobody can catch any more: it
   *     ends the run
   */
  void run();
}
