package dev.iotajs.persistence;

/** How a script comes to run. */
public enum ScriptType {
  /** By the clock. */
  SCHEDULED,
  /** By an HTTP request. */
  HTTP,
  /** By an event. */
  EVENT,
  /** By hand or by API. */
  ONEOFF,
  /** By a call of the host application. */
  EMBEDDED
}
