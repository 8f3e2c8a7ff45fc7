package dev.iotajs.sandbox.internal.guard;

import dev.iotajs.sandbox.Limit;

/**
 * One realm's meter: the place that woven code reaches with one field load. It counts call depth
 * itself and hands everything else to the {@link Run} that is going on.
 *
 * <p>Confined to the thread that runs the realm; only {@link Run} is shared with the watchdog.
 */
public final class Meter {
  /** The meter of threads that run no script; it never stops anybody. */
  static final Meter IDLE = new Meter();

  /**
   * How many more calls may be nested. Woven code keeps it: a function reads it when entered and
   * stores its own value before each call it makes, so that nothing has to be undone when a call
   * returns or throws.
   */
  public int depthLeft = Integer.MAX_VALUE;

  /**
   * A function may go on while {@link #depthLeft} is not below this: 0, or the maximum once the run
   * is asked to stop, so that one comparison at a function's entry serves both. Written by other
   * threads; a plain field, because calls are read again each time they are really made.
   */
  private int floor;

  /** The run that is going on in this realm, or null. */
  private Run run;

  /** What the thread was doing before; host functions may call back into the engine. */
  private Meter outer;

  /** Woven in at function entries: checks the depth, and ends the run if it was asked to stop. */
  public int enter() {
    int left = depthLeft - 1;
    if (left < floor) {
      left = enterSlowly(left);
    }
    return left;
  }

  private int enterSlowly(int left) {
    if (run == null) {
      return Integer.MAX_VALUE;
    }
    run.stopIfAsked();
    return left < 0 ? depthUsedUp() : left;
  }

  private int depthUsedUp() {
    // A getter that is called after a deep call has returned may see that call's depth, since
    // nothing is undone. So before anybody is stopped the frames are counted.
    int depth = ScriptFrames.count();
    int limit = run.depthLimit();
    if (depth <= limit) {
      return limit - depth;
    }
    throw run.stopNow(Limit.CALL_DEPTH, depth, null);
  }

  void begin(Run started) {
    Meter current = Guard.current();
    outer = current == IDLE ? null : current;
    if (outer == null) {
      Guard.forgetInitializers();
    }
    run = started;
    depthLeft = started.depthLimit();
    floor = 0;
    Guard.setCurrent(this);
  }

  /** The run whose host function has started this one on the same thread, or null. */
  Run outerRun() {
    return outer == null ? null : outer.run;
  }

  /** The next function that is entered looks whether the run was asked to stop. Any thread. */
  void askToStop() {
    floor = Integer.MAX_VALUE;
  }

  void end() {
    run = null;
    floor = 0;
    Guard.setCurrent(outer);
    outer = null;
    depthLeft = Integer.MAX_VALUE;
  }

  /** The run that is going on, or null. */
  public Run run() {
    return run;
  }

  void stopIfAsked() {
    Run current = run;
    if (current != null) {
      current.stopIfAsked();
    }
  }

  void allocate(long bytes) {
    Run current = run;
    if (current != null) {
      current.allocate(bytes);
    }
  }

  /** Ends the run because of an error of the virtual machine. */
  Stop fatal(Throwable error) {
    Run current = run;
    if (current == null) {
      return Stop.failure(error);
    }
    Limit limit = Guard.limitBehind(error);
    return limit == null ? current.fail(error) : current.stopNow(limit, 0, error);
  }
}
