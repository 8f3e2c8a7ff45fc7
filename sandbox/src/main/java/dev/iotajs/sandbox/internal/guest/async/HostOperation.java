package dev.iotajs.sandbox.internal.guest.async;

import dev.iotajs.sandbox.internal.guest.CallPlace;
import java.util.Queue;

/**
 * An operation of the host that a script waits for. It may complete on any thread; the rest is done
 * on the run's.
 */
public final class HostOperation {
  /** What is done with an operation that is complete. It must not hold objects of a realm. */
  public interface Settler {
    /**
     * Makes a value of the current realm of the host's.
     *
     * @param value what the operation gave, or null
     * @param error how it failed; null if it did not
     * @return the promise's value
     * @throws org.openjdk.nashorn.internal.runtime.ECMAException the reason of a rejection
     */
    Object settle(Object value, Throwable error);
  }

  private final Settler settler;
  private final Queue<HostOperation> completed;
  private Object value;
  private Throwable error;

  /** Set after the two above. */
  private volatile boolean complete;

  /** Null if it was well from the start: to know the place costs more than a short operation. */
  private CallPlace place;

  /**
   * An operation that is going on. It knows nothing of the realm, so that one that is never
   * complete does not keep it alive.
   */
  HostOperation(Settler settler, Queue<HostOperation> completed) {
    this.settler = settler;
    this.completed = completed;
  }

  /** Called by the host, on any thread. */
  void complete(Object given, Throwable failure) {
    value = given;
    error = failure;
    complete = true;
    completed.add(this);
  }

  /** The script has called it just now, on this thread, which is the run's. */
  void calledHere() {
    if (!complete || error != null) {
      place = new CallPlace();
    }
  }

  /** The error, from where the script called this, unless it comes from the script's own code. */
  <T extends Throwable> T placed(T thrown) {
    return place == null ? thrown : place.made(thrown);
  }

  void settle(PromiseObject promise) {
    Object result;
    try {
      result = settler.settle(value, error);
    } catch (Throwable thrown) {
      promise.reject(Thrown.value(placed(thrown)));
      return;
    }
    promise.fulfil(result);
  }
}
