package dev.iotajs.sdk.log;

/** Where the messages of scripts go. */
@FunctionalInterface
public interface LogSink {
  /**
   * Takes a message. Called on the threads of runs, by many at once; it should not block for long.
   *
   * @param entry the message
   * @throws Exception is logged and has no other effect
   */
  void write(LogEntry entry) throws Exception;
}
