package dev.iotajs.engine;

import dev.iotajs.sandbox.Usage;

/** A run that ended well. Immutable. */
public final class RunResult {
  private final String executionId;
  private final Object value;
  private final Usage usage;

  RunResult(String executionId, Object value, Usage usage) {
    this.executionId = executionId;
    this.value = value;
    this.usage = usage;
  }

  /**
   * The run's id, which the script finds as {@code context.executionId}.
   *
   * @return the id, unique in this JVM
   */
  public String executionId() {
    return executionId;
  }

  /**
   * What the script returned, as JSON-safe Java values: null, Boolean, Integer, Long, Double,
   * String, unmodifiable List and Map.
   *
   * @return the value; null for {@code undefined} and {@code null}
   */
  public Object value() {
    return value;
  }

  /**
   * What the run used.
   *
   * @return the usage
   */
  public Usage usage() {
    return usage;
  }
}
