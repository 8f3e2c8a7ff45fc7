package dev.iotajs.sandbox.internal.guard;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.concurrent.locks.LockSupport;

/**
 * Looks at every running execution each few milliseconds and asks those to stop that have used too
 * much. One daemon thread, which ends when nothing has run for a while and is started again on
 * demand.
 */
final class Watchdog {
  /** How long between two looks: the precision of time and allocation limits. */
  private static final long PERIOD_NANOS = TimeUnit.MILLISECONDS.toNanos(5);

  /** How many looks without a run before the thread ends. */
  private static final int IDLE_LOOKS = 400;

  /** Places for running executions; the table is scanned, so it is small enough for the cache. */
  private static final AtomicReferenceArray<Run> PLACES = new AtomicReferenceArray<>(1024);

  /** Runs for which there was no place. */
  private static final Set<Run> MORE = ConcurrentHashMap.newKeySet();

  /** Null while nothing runs: the thread ends when idle, so that it keeps no class loader alive. */
  private static volatile Thread thread;

  private Watchdog() {}

  static void watch(Run run) {
    int place = place();
    for (int i = 0; i < 8; i++) {
      if (PLACES.compareAndSet((place + i) & (PLACES.length() - 1), null, run)) {
        wake();
        return;
      }
    }
    MORE.add(run);
    wake();
  }

  static void forget(Run run) {
    int place = place();
    for (int i = 0; i < 8; i++) {
      int index = (place + i) & (PLACES.length() - 1);
      if (PLACES.get(index) == run) {
        PLACES.set(index, null);
        return;
      }
    }
    MORE.remove(run);
  }

  private static int place() {
    return (int) Thread.currentThread().getId() * 8;
  }

  private static void wake() {
    Thread current = thread;
    if (current == null || !current.isAlive()) {
      start();
    }
  }

  private static synchronized void start() {
    if (thread == null || !thread.isAlive()) {
      Thread started = new Thread(null, Watchdog::watchAll, "iota-watchdog", 256 << 10);
      started.setDaemon(true);
      started.setContextClassLoader(null);
      thread = started;
      started.start();
    }
  }

  private static void watchAll() {
    int idle = 0;
    while (true) {
      idle = lookAround() ? 0 : idle + 1;
      if (idle > IDLE_LOOKS) {
        thread = null;
        // A run that came in between has either seen this and started a thread of its own, or is
        // found by this last look.
        if (!lookAround()) {
          return;
        }
        start();
        return;
      }
      LockSupport.parkNanos(Watchdog.class, PERIOD_NANOS);
    }
  }

  private static boolean lookAround() {
    long now = System.nanoTime();
    boolean any = false;
    for (int i = 0; i < PLACES.length(); i++) {
      Run run = PLACES.get(i);
      if (run != null) {
        any = true;
        inspect(run, now);
      }
    }
    for (Run run : MORE) {
      any = true;
      inspect(run, now);
    }
    return any;
  }

  private static void inspect(Run run, long now) {
    try {
      run.inspect(now);
    } catch (OutOfMemoryError e) {
      // The next look may do what this one could not; there is no memory to say so.
      return;
    }
  }
}
