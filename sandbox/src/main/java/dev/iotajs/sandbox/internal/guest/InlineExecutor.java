package dev.iotajs.sandbox.internal.guest;

import java.util.List;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Does the engine's background work on the thread that asks for it, which is a script's and has its
 * limits. On threads of its own it would be nobody's.
 */
public final class InlineExecutor extends AbstractExecutorService {
  private InlineExecutor() {}

  /** Takes the place of the engine's own executor. Called from the woven engine. */
  public static ExecutorService create() {
    return new InlineExecutor();
  }

  @Override
  public void execute(Runnable work) {
    work.run();
  }

  @Override
  public void shutdown() {}

  @Override
  public List<Runnable> shutdownNow() {
    return List.of();
  }

  @Override
  public boolean isShutdown() {
    return false;
  }

  @Override
  public boolean isTerminated() {
    return false;
  }

  @Override
  public boolean awaitTermination(long timeout, TimeUnit unit) {
    return false;
  }
}
