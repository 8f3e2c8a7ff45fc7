package dev.iotajs.sandbox.internal.guest.async;

import java.util.Queue;

/**
 * An operation of the host that a script waits for. It may complete on any thread; the rest is done
 * on the run's.
 */
public final class HostOperation {
  /** Settles the promise of an operation that is complete. Called in the realm. */
  public interface Settler {
    /**
     * Makes a script's value of a host's.
     *
     * @param value what the operation gave, or null
     * @param error how it failed; null if it did not
     * @return the promise's value
     * @throws org.openjdk.nashorn.internal.runtime.ECMAException the reason of a rejection
     */
    Object settle(Object value, Throwable error);
  }

  private final Settler settler;
  private Queue<HostOperation> completed;
  private Object value;
  private Throwable error;
  private PromiseObject promise;

  HostOperation(Settler settler, Queue<HostOperation> completed) {
    this.settler = settler;
    this.completed = completed;
  }

  /** Called by the host, on any thread. */
  synchronized void complete(Object given, Throwable failure) {
    if (completed != null) {
      value = given;
      error = failure;
      completed.add(this);
    }
  }

  PromiseObject start(PromiseObject started) {
    promise = started;
    return started;
  }

  /** The run has ended; what comes later must not keep the realm alive. */
  synchronized void forget() {
    completed = null;
    promise = null;
  }

  void settle() {
    Object result;
    try {
      result = settler.settle(value, error);
    } catch (Throwable thrown) {
      promise.reject(Thrown.value(thrown));
      return;
    }
    promise.fulfil(result);
  }
}
