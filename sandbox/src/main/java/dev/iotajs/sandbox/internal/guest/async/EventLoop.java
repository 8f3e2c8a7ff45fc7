package dev.iotajs.sandbox.internal.guest.async;

import dev.iotajs.sandbox.internal.guard.Guard;
import dev.iotajs.sandbox.internal.guard.Run;
import dev.iotajs.sandbox.internal.guard.Stop;
import dev.iotajs.sandbox.internal.guest.operations.Errors;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.openjdk.nashorn.internal.objects.Global;
import org.openjdk.nashorn.internal.runtime.ECMAException;
import org.openjdk.nashorn.internal.runtime.ScriptObject;

/**
 * What a realm's script has left to be done: jobs, timers, and operations of the host that are
 * going on. It works on the run's own thread, and waits on it.
 *
 * <p>A run ends when its result is there and no job is left. Timers that are still set then are
 * cancelled, and what becomes of the host's operations does not matter any more: nothing of a run
 * goes on after it. Rejections that nobody has taken care of by then are errors of the run.
 */
public final class EventLoop {
  private Deque<Job> jobs;
  private Timers timers;
  private BlockingQueue<HostOperation> completed;

  /** In the order of their calls. */
  private Map<HostOperation, PromiseObject> operations;

  private List<PromiseObject> rejected;

  /** When so many rejections are remembered, those taken care of are forgotten. */
  private int rejectedLimit = 64;

  EventLoop() {
    clear();
  }

  void enqueue(Job job) {
    jobs.add(job);
  }

  Timers timers() {
    return timers;
  }

  void rejectedUnhandled(PromiseObject promise) {
    if (rejected.size() >= rejectedLimit) {
      rejected.removeIf(PromiseObject::isHandled);
      rejectedLimit = Math.max(64, 2 * rejected.size());
    }
    rejected.add(promise);
  }

  /**
   * A promise for what an operation of the host will give.
   *
   * @param stage the operation; it may complete on any thread
   * @param settler makes values of the script of what it gives, on the run's thread
   */
  public HostOperation listen(CompletionStage<?> stage, HostOperation.Settler settler) {
    HostOperation operation = new HostOperation(settler, completed);
    stage.whenComplete(operation::complete);
    operation.calledHere();
    return operation;
  }

  /** Gives an operation its promise. The realm is current. */
  public ScriptObject promise(HostOperation operation, Global global) {
    PromiseObject promise = new PromiseObject(AsyncRealm.of(global));
    operations.put(operation, promise);
    return promise;
  }

  /**
   * Does what is left to be done until a result is there. The realm is current, and its run is
   * going on.
   *
   * @param result what the script gave; a promise is waited for
   * @return the result, or the promise's value
   * @throws ECMAException the reason if the promise was rejected; what a timer's function threw;
   *     the first rejection that nobody took care of; a TypeError with code {@code
   *     NOTHING_TO_WAIT_FOR} if the promise can never be settled
   */
  public Object drain(Object result) {
    if (!(result instanceof PromiseObject)) {
      finish();
      return result;
    }
    PromiseObject promise = (PromiseObject) result;
    promise.markHandled();
    runJobs();
    while (promise.isPending()) {
      if (!turn()) {
        throwUnhandled();
        throw nothingToWaitFor();
      }
      runJobs();
    }
    if (promise.isRejected()) {
      throw Thrown.exception(promise.result());
    }
    throwUnhandled();
    return promise.result();
  }

  /**
   * Does the jobs that are left, for a result that is handed out as it is.
   *
   * @param result a promise counts as taken care of
   */
  public void finishWith(Object result) {
    if (result instanceof PromiseObject) {
      ((PromiseObject) result).markHandled();
    }
    finish();
  }

  private void finish() {
    runJobs();
    throwUnhandled();
  }

  /**
   * Forgets all that is left, at the end of a run. The run may have been stopped, so there must be
   * no loop here that would notice that.
   */
  public final void clear() {
    jobs = new ArrayDeque<>();
    timers = new Timers();
    completed = new LinkedBlockingQueue<>();
    operations = new LinkedHashMap<>();
    rejected = new ArrayList<>();
  }

  private void runJobs() {
    for (Job job = jobs.poll(); job != null; job = jobs.poll()) {
      job.run();
    }
  }

  private void throwUnhandled() {
    for (PromiseObject promise : rejected) {
      if (!promise.isHandled()) {
        throw Thrown.exception(promise.result());
      }
    }
    rejected.clear();
  }

  private static ECMAException nothingToWaitFor() {
    ECMAException error =
        Errors.type(
            "The script waits for a promise that can never settle: there is nothing left to wait"
                + " for");
    ((ScriptObject) error.thrown).addOwnProperty("code", 0, "NOTHING_TO_WAIT_FOR");
    return error;
  }

  /** Does the next thing that comes from outside; false if nothing will ever come. */
  private boolean turn() {
    timers.look();
    HostOperation operation = completed.poll();
    if (operation == null) {
      Timers.Timer due = timers.due();
      if (due != null) {
        due.run();
        return true;
      }
      long wait = timers.nanosToWait();
      if (wait == Long.MAX_VALUE && operations.isEmpty()) {
        return false;
      }
      try {
        operation = await(wait);
      } catch (Stop stop) {
        throw operations.isEmpty() ? stop : operations.keySet().iterator().next().placed(stop);
      }
    }
    if (operation != null) {
      operation.settle(operations.remove(operation));
    }
    return true;
  }

  /** Waits for the host, or for so long. Null if nothing came. */
  private HostOperation await(long nanos) {
    Run run = Guard.current().run();
    run.enterHostCall();
    try {
      return completed.poll(nanos, TimeUnit.NANOSECONDS);
    } catch (InterruptedException e) {
      // The run was asked to stop, or somebody interrupts its thread, which means the same.
      run.cancel();
      return null;
    } finally {
      run.leaveHostCall();
    }
  }
}
