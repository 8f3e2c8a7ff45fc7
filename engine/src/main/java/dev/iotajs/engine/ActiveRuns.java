package dev.iotajs.engine;

import dev.iotajs.sandbox.Execution;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The runs going on, and a look at them now and then for those whose threads are stuck: asked to
 * stop, and still there after the grace time. Such a run gives its place back, so that nobody waits
 * for it; its tenant keeps one place less until the thread comes back.
 */
final class ActiveRuns implements AutoCloseable {
  private static final long PERIOD_MILLIS = 100;

  /** A run that is going on. */
  static final class Entry {
    private final String tenant;
    private final Execution execution;
    private final CompletableFuture<RunResult> future;
    private final Thread thread = Thread.currentThread();
    private boolean stuck;

    private Entry(String tenant, Execution execution, CompletableFuture<RunResult> future) {
      this.tenant = tenant;
      this.execution = execution;
      this.future = future;
    }
  }

  private final Admission admission;
  private final EngineListener listener;
  private final Set<Entry> entries = ConcurrentHashMap.newKeySet();
  private final AtomicInteger stuck = new AtomicInteger();
  private final Thread inspector;
  private volatile boolean cancelling;

  ActiveRuns(Admission admission, EngineListener listener) {
    this.admission = admission;
    this.listener = listener;
    this.inspector = new Thread(this::inspect, "iota-stuck-runs");
    inspector.setDaemon(true);
    inspector.start();
  }

  Entry add(String tenant, Execution execution, CompletableFuture<RunResult> future) {
    Entry entry = new Entry(tenant, execution, future);
    entries.add(entry);
    if (cancelling) {
      execution.cancel();
    }
    return entry;
  }

  void remove(Entry entry) {
    entries.remove(entry);
    boolean wasStuck;
    synchronized (entry) {
      wasStuck = entry.stuck;
    }
    if (wasStuck) {
      stuck.decrementAndGet();
      admission.exitRecovered(entry.tenant);
      listener.threadRecovered(entry.tenant, entry.thread);
    } else {
      admission.exit(entry.tenant);
    }
  }

  private void inspect() {
    try {
      while (true) {
        for (Entry entry : entries) {
          if (!entry.stuck && entry.execution.overdue()) {
            declareStuck(entry);
          }
        }
        Thread.sleep(PERIOD_MILLIS);
      }
    } catch (InterruptedException e) {
      // closed
    }
  }

  private void declareStuck(Entry entry) {
    synchronized (entry) {
      if (!entries.contains(entry)) {
        return;
      }
      entry.stuck = true;
    }
    stuck.incrementAndGet();
    admission.exitStuck();
    listener.threadStuck(entry.tenant, entry.thread);
    if (entry.future != null) {
      entry.future.completeExceptionally(entry.execution.pendingEnd());
    }
  }

  int stuck() {
    return stuck.get();
  }

  /** Cancels the runs going on, and those that are just about to begin. */
  void cancelAll() {
    cancelling = true;
    for (Entry entry : entries) {
      entry.execution.cancel();
    }
  }

  @Override
  public void close() {
    inspector.interrupt();
  }
}
