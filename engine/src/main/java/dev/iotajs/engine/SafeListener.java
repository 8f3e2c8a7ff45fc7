package dev.iotajs.engine;

import dev.iotajs.sandbox.Limit;
import dev.iotajs.sandbox.Usage;

/** Passes everything on, and keeps what the listener throws away from the runs. */
final class SafeListener implements EngineListener {
  private final EngineListener listener;

  SafeListener(EngineListener listener) {
    this.listener = listener;
  }

  private static void safely(Runnable call) {
    try {
      call.run();
    } catch (RuntimeException e) {
      System.getLogger(EngineListener.class.getName())
          .log(System.Logger.Level.WARNING, "An engine listener failed", e);
    }
  }

  @Override
  public void runEnded(String tenant, String outcome, Usage usage) {
    safely(() -> listener.runEnded(tenant, outcome, usage));
  }

  @Override
  public void limitExceeded(String tenant, Limit limit) {
    safely(() -> listener.limitExceeded(tenant, limit));
  }

  @Override
  public void quotaExceeded(String tenant) {
    safely(() -> listener.quotaExceeded(tenant));
  }

  @Override
  public void threadStuck(String tenant, Thread thread) {
    safely(() -> listener.threadStuck(tenant, thread));
  }

  @Override
  public void threadRecovered(String tenant, Thread thread) {
    safely(() -> listener.threadRecovered(tenant, thread));
  }
}
