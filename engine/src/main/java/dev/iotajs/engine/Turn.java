package dev.iotajs.engine;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

/** A caller's thread waiting for its turn. */
final class Turn implements Admission.Waiter {
  /** True once it has a place; false if it will not get one. */
  private final CompletableFuture<Boolean> place = new CompletableFuture<>();

  @Override
  public void admitted() {
    place.complete(true);
  }

  @Override
  public void cancelled() {
    place.complete(false);
  }

  /** Waits until it is told; whether it has a place now. */
  boolean await() throws InterruptedException {
    try {
      return place.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  /** For whoever has left the queue too late: the place, which is there or on its way. */
  boolean hasPlace() {
    return place.join();
  }
}
