package dev.iotajs.sdk.call;

import dev.iotajs.sandbox.Execution;
import dev.iotajs.sandbox.HostFunctionException;
import dev.iotajs.sdk.ErrorCode;
import dev.iotajs.sdk.Operation;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * The threads on which operations block. A tenant has some of them at once at most; what it asks
 * for beyond that waits in a line of its own, so that nobody has to wait for another's. Safe for
 * use by many threads.
 */
public final class IoThreads implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger("dev.iotajs.sdk");
  private static final int IDLE_SECONDS = 30;

  private final int perTenant;
  private final ThreadPoolExecutor threads;

  /**
   * For operations that go on with something open, which must not wait for those that wait for it:
   * in their tenant's line, or on all threads at once, where a pool of the host's has nothing left.
   */
  private final ThreadPoolExecutor continuing;

  /** Tenants with operations going on. Guarded by itself. */
  private final Map<String, Line> lines = new HashMap<>();

  /**
   * Threads that are started when there is work.
   *
   * @param all how many there are at most
   * @param perTenant how many work for one tenant at once at most
   */
  public IoThreads(int all, int perTenant) {
    this.perTenant = perTenant;
    this.threads = pool(all, "iota-io");
    this.continuing = pool(all, "iota-io-continuing");
  }

  private static ThreadPoolExecutor pool(int size, String name) {
    ThreadPoolExecutor pool =
        new ThreadPoolExecutor(
            size,
            size,
            IDLE_SECONDS,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            new DaemonThreads(name));
    pool.allowCoreThreadTimeOut(true);
    return pool;
  }

  /**
   * Has an operation run. When the run that waits for it ends first, the operation is cancelled, or
   * not even begun.
   *
   * @param operation what to do
   * @param tenant for whom
   * @param execution the run that waits for it
   * @return what it gives
   */
  public CompletableFuture<Object> submit(Operation operation, String tenant, Execution execution) {
    Task task = new Task(operation, tenant);
    Runnable takeBack = execution.onEnd(task::cancel);
    CompletableFuture<Object> unused = task.result.whenComplete((value, error) -> takeBack.run());
    if (!task.isInLine) {
      start(task);
      return task.result;
    }
    synchronized (lines) {
      Line line = lines.computeIfAbsent(tenant, ignored -> new Line());
      if (line.running == perTenant) {
        line.waiting.add(task);
        return task.result;
      }
      line.running++;
    }
    start(task);
    return task.result;
  }

  /**
   * Runs something that is for no tenant in particular.
   *
   * @param work what to run
   * @throws RejectedExecutionException if this is closed
   */
  void execute(Runnable work) {
    threads.execute(work);
  }

  private void start(Task task) {
    try {
      (task.isInLine ? threads : continuing).execute(task);
    } catch (RejectedExecutionException e) {
      task.refuse();
      ended(task);
    }
  }

  private void ended(Task task) {
    if (!task.isInLine) {
      return;
    }
    Task next;
    synchronized (lines) {
      Line line = lines.get(task.tenant);
      next = line.waiting.poll();
      if (next == null && --line.running == 0) {
        lines.remove(task.tenant);
      }
    }
    if (next != null) {
      start(next);
    }
  }

  private void leaveLine(Task task) {
    synchronized (lines) {
      Line line = lines.get(task.tenant);
      if (line != null) {
        line.waiting.remove(task);
      }
    }
  }

  /** Takes no more operations; those going on are interrupted, those waiting are refused. */
  @Override
  public void close() {
    refuse(threads.shutdownNow());
    refuse(continuing.shutdownNow());
  }

  private static void refuse(List<Runnable> waiting) {
    for (Runnable work : waiting) {
      if (work instanceof Task) {
        ((Task) work).refuse();
      }
    }
  }

  /** What a tenant has running and waiting. */
  private static final class Line {
    private final Deque<Task> waiting = new ArrayDeque<>();
    private int running;
  }

  private final class Task implements Runnable {
    private final Operation operation;
    private final String tenant;
    private final CompletableFuture<Object> result = new CompletableFuture<>();
    private final boolean isInLine;

    Task(Operation operation, String tenant) {
      this.operation = operation;
      this.tenant = tenant;
      this.isInLine = !operation.isContinuation();
    }

    @Override
    public void run() {
      try {
        if (!result.isDone()) {
          result.complete(operation.run());
        }
      } catch (Throwable t) {
        if (t instanceof HostFunctionException && t.getCause() != null) {
          // The script sees the code; what is behind it is for the host.
          LOG.log(System.Logger.Level.DEBUG, "A call for the tenant " + tenant + " failed", t);
        }
        result.completeExceptionally(t);
      } finally {
        ended(this);
      }
    }

    void cancel() {
      if (result.cancel(false)) {
        leaveLine(this);
        operation.cancel();
      }
    }

    void refuse() {
      result.completeExceptionally(ErrorCode.UNAVAILABLE.error("The host is shutting down"));
    }
  }
}
