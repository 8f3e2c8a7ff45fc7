package dev.iotajs.persistence;

/** Where an execution is. */
public enum ExecutionStatus {
  /** Waits for its turn. */
  PENDING,
  /** Runs. */
  RUNNING,
  /** Ended with a result. */
  COMPLETED,
  /** Ended with an error. */
  FAILED,
  /** Ended by its time limit. */
  TIMEOUT,
  /** Ended from outside. */
  CANCELLED;

  /**
   * Whether this is an end.
   *
   * @return true for all but {@link #PENDING} and {@link #RUNNING}
   */
  public boolean isEnd() {
    return this != PENDING && this != RUNNING;
  }
}
