package dev.iotajs.sandbox;

/**
 * Something of the host that is open while a function of the script goes on, such as a transaction.
 * Like a {@link HostFunction} it becomes a JavaScript function; its last argument is a function of
 * the script. That is called with what was opened, and the host learns how it ended:
 *
 * <pre>{@code
 * await transaction(async (tx) => { await tx.insert('orders', order); });
 * }</pre>
 *
 * <p>The script gets a promise. It is settled as the script's function was, once the host has
 * closed; if the function ended well and closing fails, it is rejected with that. When the run ends
 * before the function does, nothing of this is called any more: {@link Execution#onEnd} is for
 * that.
 */
public interface HostScope {
  /**
   * Opens.
   *
   * @param call the arguments without the script's function, and the run that they come from
   * @return what was opened, or a {@link java.util.concurrent.CompletionStage} of it
   * @throws HostFunctionException to reject the promise with an Error with a code and a message
   * @throws Exception anything else; the script sees an Error with code {@code HOST_ERROR} and no
   *     detail, the host's log gets the exception
   */
  Object open(HostCall call) throws Exception;

  /**
   * The limit that each call counts 1 against.
   *
   * @return {@link Limit#HOST_CALLS} unless overridden; not a limit that is measured
   */
  default Limit limit() {
    return Limit.HOST_CALLS;
  }

  /** What a {@link HostScope} has opened. Its methods are called on the run's thread. */
  interface Opened {
    /**
     * What the script's function is called with.
     *
     * @return a plain value, which may hold {@link HostFunction}s; it is copied and frozen
     */
    Object value();

    /**
     * The script's function ended well.
     *
     * @return a {@link java.util.concurrent.CompletionStage} to wait for, or anything else
     * @throws Exception as for {@link HostScope#open}
     */
    Object complete() throws Exception;

    /**
     * The script's function threw, or rejected its promise. What comes of this does not matter to
     * the script, which gets the function's own error.
     *
     * @return a {@link java.util.concurrent.CompletionStage} to wait for, or anything else
     * @throws Exception is logged
     */
    Object abort() throws Exception;
  }
}
