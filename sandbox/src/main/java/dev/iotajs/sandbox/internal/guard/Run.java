package dev.iotajs.sandbox.internal.guard;

import dev.iotajs.sandbox.ConsoleSink;
import dev.iotajs.sandbox.Execution;
import dev.iotajs.sandbox.Limit;
import dev.iotajs.sandbox.LimitExceededException;
import dev.iotajs.sandbox.Limits;
import dev.iotajs.sandbox.ScriptException;
import dev.iotajs.sandbox.Usage;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * One run: its limits, its clocks, and the request to stop it. Counting is done by the run's own
 * thread; {@link #inspect} is called by the watchdog, {@link #cancel} by anybody.
 */
public final class Run implements Execution {
  private final Limits limits;
  private final ConsoleSink console;
  private final Object attachment;
  private final EndActions endActions = new EndActions();
  private final long wallNanosLimit;
  private final long cpuNanosLimit;
  private final long allocationLimit;

  private Thread thread;
  private Meter meter;
  private long startNanos;
  private long cpuBase;
  private long allocatedBase;
  private long hostCalls;
  private long logLines;
  private long logBytes;
  private long timers;
  private volatile Usage usage;

  /** Set once; from then on every poll of the run's thread throws it. */
  private volatile Stop stop;

  private boolean finished = true;
  private boolean attentionRaised;
  private boolean inHostCall;
  private boolean interrupted;

  /** What a host function of this run is running in turn, or null. */
  private Run inner;

  private long stopNanos;

  /**
   * A run that has not started.
   *
   * @param limits what it may use
   * @param console where its console goes, or null
   * @param attachment the host's, or null
   */
  public Run(Limits limits, ConsoleSink console, Object attachment) {
    this.limits = limits;
    this.console = console;
    this.attachment = attachment;
    this.wallNanosLimit = TimeUnit.MILLISECONDS.toNanos(limits.get(Limit.WALL_TIME));
    this.cpuNanosLimit = TimeUnit.MILLISECONDS.toNanos(limits.get(Limit.CPU_TIME));
    this.allocationLimit = limits.get(Limit.ALLOCATION);
  }

  /**
   * Starts the clocks on the calling thread, or goes on with them: compiling and running a script
   * are phases of one run.
   */
  public void begin(Meter realmMeter) {
    thread = Thread.currentThread();
    meter = realmMeter;
    endActions.open();
    Usage before = usage;
    allocatedBase = ThreadMeasure.allocatedBytes(thread.getId());
    cpuBase = ThreadMeasure.ownCpuNanos();
    if (before == null) {
      startNanos = System.nanoTime();
    } else {
      allocatedBase -= before.allocatedBytes();
      cpuBase -= before.cpuTime().toNanos();
    }
    // First, since it makes the meter anew: what was asked before or meanwhile must not be lost.
    meter.begin(this);
    synchronized (this) {
      finished = false;
      if (stop != null) {
        raiseAttention();
      }
    }
    Run outer = meter.outerRun();
    if (outer != null) {
      outer.innerBegins(this);
    }
    Watchdog.watch(this);
  }

  /** A host function of this run runs a script on the same thread, which ends with this run. */
  private synchronized void innerBegins(Run started) {
    inner = started;
    if (stop != null) {
      started.cancel();
    }
  }

  private synchronized void innerEnds() {
    inner = null;
  }

  /** Stops the clocks. What is asked of the run after this has no effect on its thread. */
  public void end() {
    Watchdog.forget(this);
    Run outer = meter.outerRun();
    if (outer != null) {
      outer.innerEnds();
    }
    synchronized (this) {
      finished = true;
      if (attentionRaised) {
        attentionRaised = false;
        Guard.lowerAttention();
      }
      if (interrupted) {
        Thread.interrupted();
      }
    }
    usage = measure();
    meter.end();
    endActions.run();
  }

  private Usage measure() {
    long cpu = ThreadMeasure.ownCpuNanos();
    long allocated = ThreadMeasure.allocatedBytes(thread.getId());
    return new Usage(
        System.nanoTime() - startNanos,
        cpu < 0 ? -1 : cpu - cpuBase,
        allocated < 0 ? -1 : allocated - allocatedBase,
        hostCalls);
  }

  @Override
  public Limits limits() {
    return limits;
  }

  @Override
  public Usage usage() {
    Usage ended = usage;
    return ended != null ? ended : new Usage(0, 0, 0, 0);
  }

  @Override
  public Object attachment() {
    return attachment;
  }

  @Override
  public Runnable onEnd(Runnable action) {
    return endActions.add(action);
  }

  /** Where the console goes; null if nowhere. */
  public ConsoleSink console() {
    return console;
  }

  /** How long the run has been going on. */
  public long elapsedNanos() {
    return System.nanoTime() - startNanos;
  }

  int depthLimit() {
    return (int) Math.min(limits.get(Limit.CALL_DEPTH), Integer.MAX_VALUE);
  }

  @Override
  public void cancel() {
    ask(Stop.cancelled());
  }

  /** Whether the run was asked to stop, or has stopped itself. */
  public boolean stopped() {
    return stop != null;
  }

  private synchronized Stop ask(Stop wanted) {
    if (stop == null) {
      stop = wanted;
      stopNanos = System.nanoTime();
      if (inHostCall) {
        // No poll is reached in there, so nobody else's polls are made slow for it.
        interrupted = true;
        thread.interrupt();
        if (inner != null) {
          inner.cancel();
        }
      } else if (thread != null && !finished) {
        raiseAttention();
      }
    }
    return stop;
  }

  private void raiseAttention() {
    if (!attentionRaised) {
      attentionRaised = true;
      meter.askToStop();
      Guard.raiseAttention();
    }
  }

  /** Throws what the run was asked to stop with, if it was. Called on the run's thread. */
  public void stopIfAsked() {
    Stop asked = stop;
    if (asked != null) {
      asked.setStackTrace(new Throwable().getStackTrace());
      throw asked;
    }
  }

  /** Ends the run because of a limit that others have noticed; the result is to be thrown. */
  public Stop breach(LimitExceededException noticed) {
    return ask(Stop.limit(noticed.limit(), noticed.used(), null));
  }

  /** Ends the run by its own thread; the result is to be thrown. */
  Stop stopNow(Limit limit, long used, Throwable cause) {
    return ask(Stop.limit(limit, used, cause));
  }

  /** Ends the run because the engine failed; the result is to be thrown. */
  public Stop fail(Throwable cause) {
    return ask(Stop.failure(cause));
  }

  void allocate(long bytes) {
    if (allocatedBase >= 0) {
      long used = ThreadMeasure.allocatedBytes(thread.getId()) - allocatedBase + bytes;
      if (used > allocationLimit) {
        throw stopNow(Limit.ALLOCATION, used, null);
      }
    }
  }

  @Override
  public void charge(Limit limit, long amount) {
    long used;
    switch (limit) {
      case HOST_CALLS:
        used = hostCalls += amount;
        break;
      case LOG:
        used = logBytes += amount;
        break;
      case LOG_LINES:
        used = logLines += amount;
        break;
      case TIMERS:
        used = timers += amount;
        break;
      case OUTPUT:
      case SOURCE:
      case MODULE_SOURCE:
        used = amount;
        break;
      default:
        throw new IllegalArgumentException(
            "The limit " + limit.label() + " is measured, not charged");
    }
    if (used > limits.get(limit)) {
      throw stopNow(limit, used, null);
    }
  }

  /** The run's thread leaves the script for a host function; from here it may be interrupted. */
  public synchronized void enterHostCall() {
    stopIfAsked();
    inHostCall = true;
  }

  /** The run's thread comes back from a host function. */
  public synchronized void leaveHostCall() {
    inHostCall = false;
    if (interrupted) {
      interrupted = false;
      Thread.interrupted();
    }
    if (stop != null) {
      raiseAttention();
      stopIfAsked();
    }
  }

  /** Called by the watchdog now and then: asks the run to stop if it has used too much. */
  void inspect(long now) {
    if (stop != null) {
      return;
    }
    if (thread.isInterrupted()) {
      ask(Stop.cancelled());
      return;
    }
    long wall = now - startNanos;
    if (wall > wallNanosLimit) {
      ask(Stop.limit(Limit.WALL_TIME, TimeUnit.NANOSECONDS.toMillis(wall), null));
      return;
    }
    long id = thread.getId();
    if (wall > cpuNanosLimit && cpuBase >= 0) {
      long cpu = ThreadMeasure.cpuNanos(id) - cpuBase;
      if (cpu > cpuNanosLimit) {
        ask(Stop.limit(Limit.CPU_TIME, TimeUnit.NANOSECONDS.toMillis(cpu), null));
        return;
      }
    }
    if (allocatedBase >= 0) {
      long allocated = ThreadMeasure.allocatedBytes(id) - allocatedBase;
      if (allocated > allocationLimit) {
        ask(Stop.limit(Limit.ALLOCATION, allocated, null));
      }
    }
  }

  @Override
  public ScriptException pendingEnd() {
    Stop asked = stop;
    return asked == null ? null : asked.asException(limits, List.of());
  }

  @Override
  public synchronized boolean overdue() {
    long grace = TimeUnit.MILLISECONDS.toNanos(GRACE_MILLIS);
    return stop != null && !finished && System.nanoTime() - stopNanos > grace;
  }
}
