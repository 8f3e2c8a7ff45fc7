package dev.iotajs.engine;

import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The threads of runs in the background. Admission bounds how many there are; a thread that is
 * stuck is simply not among them any more.
 */
final class RunThreads implements AutoCloseable {
  /** Enough for the default call depth with room to spare. */
  private static final long STACK_BYTES = 2L << 20;

  private final AtomicInteger number = new AtomicInteger();

  private final ThreadPoolExecutor executor =
      new ThreadPoolExecutor(
          0, Integer.MAX_VALUE, 60, TimeUnit.SECONDS, new SynchronousQueue<>(), this::newThread);

  private Thread newThread(Runnable work) {
    Thread thread = new Thread(null, work, "iota-run-" + number.incrementAndGet(), STACK_BYTES);
    thread.setDaemon(true);
    return thread;
  }

  void execute(Runnable work) {
    executor.execute(work);
  }

  @Override
  public void close() {
    executor.shutdownNow();
  }
}
