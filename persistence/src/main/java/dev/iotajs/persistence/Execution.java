package dev.iotajs.persistence;

import java.util.Optional;
import java.util.UUID;

/** One run of a script. Immutable. */
public final class Execution {
  private final ExecutionInfo info;
  private final String triggerData;
  private final String input;
  private final String output;
  private final String logs;

  /** Called by the mapping, with the columns of these names. */
  Execution(ExecutionInfo info, String triggerData, String input, String output, String logs) {
    this.info = info;
    this.triggerData = triggerData;
    this.input = input;
    this.output = output;
    this.logs = logs;
  }

  /**
   * All but what went in and came out.
   *
   * @return as in a list
   */
  public ExecutionInfo info() {
    return info;
  }

  /**
   * What its trigger had to say.
   *
   * @return JSON, or empty
   */
  public Optional<String> triggerData() {
    return Optional.ofNullable(triggerData);
  }

  /**
   * What went in.
   *
   * @return JSON, or empty
   */
  public Optional<String> input() {
    return Optional.ofNullable(input);
  }

  /**
   * What came out.
   *
   * @return JSON, or empty
   */
  public Optional<String> output() {
    return Optional.ofNullable(output);
  }

  /**
   * What it logged.
   *
   * @return JSON, or empty
   */
  public Optional<String> logs() {
    return Optional.ofNullable(logs);
  }

  /**
   * The row's key.
   *
   * @return the id
   */
  public UUID id() {
    return info.id();
  }

  /**
   * Where it is.
   *
   * @return the status
   */
  public ExecutionStatus status() {
    return info.status();
  }
}
