package dev.iotajs.sandbox;

/**
 * Where a run's console goes. Called on the run's own thread, one call for each message; like a
 * {@link HostFunction} it is interrupted when the run has to stop while it waits.
 */
@FunctionalInterface
public interface ConsoleSink {
  /** How important a script finds a message. */
  enum Level {
    /** {@code console.debug}. */
    DEBUG,
    /** {@code console.log} and what is like it. */
    LOG,
    /** {@code console.info}. */
    INFO,
    /** {@code console.warn}. */
    WARN,
    /** {@code console.error}, {@code trace}, and assertions that fail. */
    ERROR
  }

  /**
   * Takes a message. What it throws is logged and has no other effect.
   *
   * @param level its level
   * @param message the text, which the script chose: it may hold line ends, control characters and
   *     markup
   * @throws Exception if the message cannot be written
   */
  void write(Level level, String message) throws Exception;

  /**
   * Takes a message of a certain run. This is what the sandbox calls; unless overridden, the run
   * does not matter.
   *
   * @param level its level
   * @param message the text, as for {@link #write(Level, String)}
   * @param execution the run that it comes from
   * @throws Exception if the message cannot be written
   */
  default void write(Level level, String message, Execution execution) throws Exception {
    write(level, message);
  }
}
