package dev.iotajs.sandbox;

import dev.iotajs.sandbox.internal.guard.Run;

/**
 * One run seen from outside: what it may use, what it has used, and the means to end it. An
 * execution is used for one run only, of which compiling its script may be a part.
 *
 * <p>{@link #cancel}, {@link #usage} and {@link #overdue} may be called on any thread, {@link
 * #charge} only on the run's own, from inside a host function.
 */
public interface Execution {
  /** How long a run may take to end after it was asked to, before it counts as stuck. */
  long GRACE_MILLIS = 500;

  /**
   * A new execution.
   *
   * @param limits what it may use
   * @return the execution, not started
   */
  static Execution within(Limits limits) {
    return new Run(limits, null, null);
  }

  /**
   * A new execution whose console goes somewhere.
   *
   * @param limits what it may use
   * @param console where the console's messages go; null counts them and drops them
   * @return the execution, not started
   */
  static Execution within(Limits limits, ConsoleSink console) {
    return new Run(limits, console, null);
  }

  /**
   * A new execution that host functions can tell from others.
   *
   * @param limits what it may use
   * @param console where the console's messages go; null counts them and drops them
   * @param attachment what {@link #attachment} gives, such as whom the run is for; may be null
   * @return the execution, not started
   */
  static Execution within(Limits limits, ConsoleSink console, Object attachment) {
    return new Run(limits, console, attachment);
  }

  /**
   * What the run may use.
   *
   * @return the limits
   */
  Limits limits();

  /**
   * What the run has used. Zero until it has ended.
   *
   * @return the usage
   */
  Usage usage();

  /**
   * What the host attached to the run. Scripts cannot get at it.
   *
   * @return the object given at {@link #within(Limits, ConsoleSink, Object)}, or null
   */
  Object attachment();

  /**
   * Has something done when the run has ended, whatever way: for what a host function leaves open,
   * such as a request that is going on. May be called on any thread. The actions are done on the
   * run's thread, in no certain order; what they throw is logged.
   *
   * @param action done once; at once if the run has ended already. It must not block
   * @return takes the action back when it is run, so that nothing is kept for it any more
   */
  Runnable onEnd(Runnable action);

  /**
   * Ends the run as soon as its thread notices, which a script cannot prevent. Without effect once
   * the run has ended.
   */
  void cancel();

  /**
   * Counts something against a limit: host calls, log bytes and lines, timers, output.
   *
   * @param limit the limit; not one that is measured (time, allocation, call depth)
   * @param amount how much, in the limit's unit
   * @throws IllegalArgumentException if the limit is a measured one
   */
  void charge(Limit limit, long amount);

  /**
   * Whether the run was asked to stop more than {@link #GRACE_MILLIS} ago and still has not ended:
   * its thread is stuck, most likely in a host function that cannot be interrupted.
   *
   * @return whether the run is stuck
   */
  boolean overdue();

  /**
   * What the run will end in as soon as its thread notices that it was asked to stop.
   *
   * @return the exception, without frames; null if the run was not asked to stop
   */
  ScriptException pendingEnd();
}
