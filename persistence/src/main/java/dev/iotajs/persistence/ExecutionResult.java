package dev.iotajs.persistence;

import dev.iotajs.persistence.internal.JsonText;

/** How an execution ended. Immutable. */
public final class ExecutionResult {
  private final ExecutionStatus status;
  private final String output;
  private final String error;
  private final String logs;
  private final String metrics;

  private ExecutionResult(
      ExecutionStatus status, String output, String error, String logs, String metrics) {
    this.status = status;
    this.output = output;
    this.error = error;
    this.logs = logs;
    this.metrics = metrics;
  }

  /**
   * An end with a result.
   *
   * @param output JSON, or null for nothing
   * @return the end, without logs and metrics
   * @throws InvalidValueException if it is not JSON
   */
  public static ExecutionResult completed(String output) {
    String checked = JsonText.optional("output", output);
    return new ExecutionResult(ExecutionStatus.COMPLETED, checked, null, null, null);
  }

  /**
   * An end without a result.
   *
   * @param status {@link ExecutionStatus#FAILED}, {@link ExecutionStatus#TIMEOUT} or {@link
   *     ExecutionStatus#CANCELLED}
   * @param error a JSON object with code, message and stack
   * @return the end, without logs and metrics
   * @throws InvalidValueException if the status is another, or the error no JSON object
   */
  public static ExecutionResult failed(ExecutionStatus status, String error) {
    if (!status.isEnd() || status == ExecutionStatus.COMPLETED) {
      throw new InvalidValueException("status", status + " is not an end without a result");
    }
    return new ExecutionResult(status, null, JsonText.object("error", error), null, null);
  }

  /**
   * With what it logged.
   *
   * @param json JSON, or null for nothing
   * @return an end with these logs
   * @throws InvalidValueException if it is not JSON
   */
  public ExecutionResult logs(String json) {
    return new ExecutionResult(status, output, error, JsonText.optional("logs", json), metrics);
  }

  /**
   * With what it took.
   *
   * @param json a JSON object of numbers by name
   * @return an end with these metrics
   * @throws InvalidValueException if it is not a JSON object
   */
  public ExecutionResult metrics(String json) {
    return new ExecutionResult(status, output, error, logs, JsonText.object("metrics", json));
  }

  /**
   * The status that it ends in.
   *
   * @return an end
   */
  public ExecutionStatus status() {
    return status;
  }
}
