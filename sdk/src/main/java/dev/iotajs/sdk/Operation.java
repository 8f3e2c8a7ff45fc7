package dev.iotajs.sdk;

/**
 * What one call of a script does with the host's data or the network. It is made on the run's
 * thread, where arguments are checked, and run once on an I/O thread.
 */
@FunctionalInterface
public interface Operation {
  /**
   * Does it. May block.
   *
   * @return a plain value: null, Boolean, Number, String, List, Map with String keys
   * @throws dev.iotajs.sandbox.HostFunctionException an error for the script, from {@link
   *     ErrorCode}
   * @throws Exception anything else; the script learns only that the call failed
   */
  Object run() throws Exception;

  /**
   * Makes {@link #run} end soon, if it is going on. Called at most once, from another thread, at
   * any time, when the script that waits for it has ended; what {@code run} then gives or throws is
   * dropped. Must not block.
   */
  default void cancel() {}

  /**
   * Whether it goes on with something that is open and that others wait for, such as a connection
   * of the database. Then it does not wait in the tenant's line, where those others may be. Asked
   * once, when it could be run.
   *
   * @return false unless overridden
   */
  default boolean isContinuation() {
    return false;
  }
}
