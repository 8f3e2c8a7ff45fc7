package dev.iotajs.sandbox;

/**
 * A Java function that scripts may call. It becomes a plain JavaScript function; scripts never get
 * hold of the Java object.
 *
 * <p>It is called on the thread of the run. When the run has to stop meanwhile, the thread is
 * interrupted; a function that ignores this keeps its caller waiting.
 */
@FunctionalInterface
public interface HostFunction {
  /**
   * Called when a script calls the function.
   *
   * @param call the arguments, and the run that they come from
   * @return a plain value (null, Boolean, Number, String, List, Map with String keys), which is
   *     copied
   * @throws HostFunctionException to throw an Error with a code and a message at the script
   * @throws Exception anything else; the script sees an Error with code {@code HOST_ERROR} and no
   *     detail, the host's log gets the exception
   */
  Object call(HostCall call) throws Exception;

  /**
   * The limit that each call counts 1 against. Logging functions count lines in place of calls.
   *
   * @return {@link Limit#HOST_CALLS} unless overridden; not a limit that is measured
   */
  default Limit limit() {
    return Limit.HOST_CALLS;
  }

  /**
   * Whether it always gives a promise, that is, a {@link java.util.concurrent.CompletionStage}.
   * Then scripts get a rejected promise, too, when their arguments cannot be copied, and never an
   * error that is thrown at once.
   *
   * @return false unless overridden
   */
  default boolean givesPromise() {
    return false;
  }
}
