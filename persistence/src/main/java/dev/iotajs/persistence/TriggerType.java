package dev.iotajs.persistence;

/** What started an execution. */
public enum TriggerType {
  /** The clock. */
  CRON,
  /** An HTTP request. */
  HTTP,
  /** An event. */
  EVENT,
  /** A person. */
  MANUAL,
  /** The host application. */
  API
}
