package dev.iotajs.engine.jsr223;

import dev.iotajs.sandbox.ConsoleSink;
import dev.iotajs.sandbox.Execution;
import dev.iotajs.sandbox.Limit;
import dev.iotajs.sandbox.Limits;
import dev.iotajs.sandbox.Usage;

/**
 * The limits of one call from outside, which may need several runs (the script itself, and getters
 * when its variables are copied out): each run gets what those before it have left. Confined to the
 * calling thread.
 */
final class Budget {
  private final ConsoleSink console;
  private Limits left;
  private Execution last;

  /** For runs whose console goes nowhere. */
  Budget(Limits limits) {
    this(limits, null);
  }

  Budget(Limits limits, ConsoleSink console) {
    this.left = limits;
    this.console = console;
  }

  /** The next run. */
  Execution next() {
    if (last != null) {
      Usage used = last.usage();
      spend(Limit.WALL_TIME, used.wallTime().toMillis());
      spend(Limit.CPU_TIME, used.cpuTime().toMillis());
      spend(Limit.ALLOCATION, used.allocatedBytes());
      spend(Limit.HOST_CALLS, used.hostCalls());
    }
    last = Execution.within(left, console);
    return last;
  }

  private void spend(Limit limit, long used) {
    if (used > 0) {
      left = left.with(limit, Math.max(1, left.get(limit) - used));
    }
  }
}
