package dev.iotajs.sdk.log;

import dev.iotajs.engine.RunContext;
import dev.iotajs.sandbox.ConsoleSink;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;

/** A message of a script. Immutable. */
public final class LogEntry {
  private final Instant time;
  private final ConsoleSink.Level level;
  private final String message;
  private final Map<String, Object> metadata;
  private final RunContext context;

  /**
   * A message.
   *
   * @param time when it was written
   * @param level how important the script finds it
   * @param message the text, which the script chose: it may hold line ends, control characters and
   *     markup
   * @param metadata what belongs to it; empty if nothing
   * @param context the run that it comes from
   */
  public LogEntry(
      Instant time,
      ConsoleSink.Level level,
      String message,
      Map<String, Object> metadata,
      RunContext context) {
    this.time = Objects.requireNonNull(time, "time");
    this.level = Objects.requireNonNull(level, "level");
    this.message = Objects.requireNonNull(message, "message");
    this.metadata = Objects.requireNonNull(metadata, "metadata");
    this.context = Objects.requireNonNull(context, "context");
  }

  /**
   * When it was written.
   *
   * @return the time
   */
  public Instant time() {
    return time;
  }

  /**
   * How important the script finds it.
   *
   * @return the level
   */
  public ConsoleSink.Level level() {
    return level;
  }

  /**
   * The text.
   *
   * @return the text, as the script gave it
   */
  public String message() {
    return message;
  }

  /**
   * What belongs to it.
   *
   * @return plain values by name, empty if there are none; unmodifiable
   */
  public Map<String, Object> metadata() {
    return metadata;
  }

  /**
   * The run that it comes from.
   *
   * @return its context
   */
  public RunContext context() {
    return context;
  }
}
