package dev.iotajs.engine;

import dev.iotajs.sandbox.CompiledForm;
import dev.iotajs.sandbox.ConsoleSink;
import dev.iotajs.sandbox.Execution;
import dev.iotajs.sandbox.Isolation;
import dev.iotajs.sandbox.LimitExceededException;
import dev.iotajs.sandbox.Limits;
import dev.iotajs.sandbox.Program;
import dev.iotajs.sandbox.Realm;
import dev.iotajs.sandbox.Sandbox;
import dev.iotajs.sandbox.ScriptCancelledException;
import dev.iotajs.sandbox.ScriptException;
import dev.iotajs.sandbox.ScriptSource;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Runs scripts of many tenants: each in a realm of its own, within limits, in its turn.
 *
 * <pre>{@code
 * try (IotaEngine engine = IotaEngine.builder().build()) {
 *   ScriptSource price = ScriptSource.body("price.js", "context.input.amount * 1.2");
 *   Object value = engine.run(Invocation.of(price).input(Map.of("amount", 10))).value(); // 12
 * }
 * }</pre>
 *
 * <p>One engine serves an application; it is safe for use by many threads. Close it in the end.
 */
public final class IotaEngine implements AutoCloseable {
  /** Of these the tenant realms are kept; a realm with frozen built-ins takes about 150 KB. */
  private static final int MAX_TENANT_REALMS = 1_000;

  private final Sandbox sandbox;
  private final Limits limits;
  private final ConsoleSink console;
  private final Duration drain;
  private final EngineListener listener;
  private final Admission admission;
  private final ProgramCache programs;
  private final RealmPool pool;
  private final TenantRealms tenantRealms;
  private final RunThreads threads;
  private final ActiveRuns active;

  /** Ids are a random prefix and a counter: unique, and cheap. */
  private final String idPrefix = UUID.randomUUID().toString().substring(0, 18);

  private final AtomicLong ids = new AtomicLong();

  IotaEngine(EngineBuilder settings) {
    sandbox = Sandbox.create(settings.dynamicCode);
    limits = settings.limits;
    console = settings.console;
    drain = settings.drain;
    listener = new SafeListener(settings.listener);
    admission = new Admission(settings.maxRealms, settings.tenantRunning, settings.tenantWaiting);
    programs = new ProgramCache(sandbox, settings.cacheBytes);
    pool =
        new RealmPool(
            sandbox,
            Collections.unmodifiableMap(new LinkedHashMap<>(settings.globals)),
            settings.modules == null ? null : settings.modules.loader(programs::get),
            settings.minRealms,
            settings.maxRealms,
            settings.realmIdle);
    tenantRealms = new TenantRealms(pool, MAX_TENANT_REALMS, settings.realmIdle);
    threads = new RunThreads();
    active = new ActiveRuns(admission, listener);
  }

  /**
   * Starts the settings of an engine.
   *
   * @return a builder with the defaults
   */
  public static EngineBuilder builder() {
    return new EngineBuilder();
  }

  /**
   * Runs a script on the calling thread and waits for its end; before that, for its tenant's turn.
   * Interrupting the thread cancels the run.
   *
   * @param invocation what to run
   * @return the result
   * @throws ScriptException if the run does not end well
   * @throws QuotaExceededException if the tenant has too many runs waiting
   * @throws EngineClosedException if the engine is closed
   */
  public RunResult run(Invocation invocation) {
    Execution execution = executionOf(invocation);
    awaitTurn(invocation.tenant());
    return runAdmitted(invocation, execution, null);
  }

  private void awaitTurn(String tenant) {
    Turn turn = new Turn();
    if (enter(tenant, turn)) {
      return;
    }
    try {
      if (turn.await()) {
        return;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      if (!admission.leaveQueue(tenant, turn) && turn.hasPlace()) {
        admission.exit(tenant);
      }
    }
    throw new ScriptCancelledException(List.of());
  }

  private boolean enter(String tenant, Admission.Waiter waiter) {
    try {
      return admission.enter(tenant, waiter);
    } catch (QuotaExceededException e) {
      listener.quotaExceeded(tenant);
      throw e;
    }
  }

  /**
   * Runs a script on a thread of the engine.
   *
   * @param invocation what to run
   * @return the run that is waiting or going on
   * @throws QuotaExceededException if the tenant has too many runs waiting
   * @throws EngineClosedException if the engine is closed
   */
  public PendingRun runAsync(Invocation invocation) {
    Execution execution = executionOf(invocation);
    CompletableFuture<RunResult> future = new CompletableFuture<>();
    Admission.Waiter start =
        new Admission.Waiter() {
          @Override
          public void admitted() {
            threads.execute(() -> completeFrom(invocation, execution, future));
          }

          @Override
          public void cancelled() {
            future.completeExceptionally(new ScriptCancelledException(List.of()));
          }
        };
    if (enter(invocation.tenant(), start)) {
      start.admitted();
    }
    return new PendingRun(
        future,
        () -> {
          execution.cancel();
          if (admission.leaveQueue(invocation.tenant(), start)) {
            start.cancelled();
          }
        });
  }

  private void completeFrom(
      Invocation invocation, Execution execution, CompletableFuture<RunResult> future) {
    try {
      future.complete(runAdmitted(invocation, execution, future));
    } catch (Throwable t) {
      future.completeExceptionally(t);
    }
  }

  private Execution executionOf(Invocation invocation) {
    ConsoleSink sink = invocation.console() == null ? console : invocation.console();
    String id = idPrefix + Long.toHexString(ids.incrementAndGet());
    return Execution.within(limitsOf(invocation), sink, RunContext.of(invocation, id));
  }

  private Limits limitsOf(Invocation invocation) {
    return invocation.limits() == null ? limits : invocation.limits().within(limits);
  }

  /** From here on the run has a place, and gives it back whatever happens. */
  private RunResult runAdmitted(
      Invocation invocation, Execution execution, CompletableFuture<RunResult> future) {
    RunContext context = RunContext.of(execution);
    ActiveRuns.Entry entry = active.add(invocation.tenant(), execution, future);
    String outcome = "INTERNAL_ERROR";
    try {
      Program program = programs.get(invocation.source(), execution);
      Object value = runIn(invocation, execution, program, context);
      outcome = "COMPLETED";
      return new RunResult(context.executionId(), value, execution.usage());
    } catch (ScriptException e) {
      outcome = e.code();
      if (e instanceof LimitExceededException) {
        listener.limitExceeded(invocation.tenant(), ((LimitExceededException) e).limit());
      }
      throw e;
    } finally {
      active.remove(entry);
      listener.runEnded(invocation.tenant(), outcome, execution.usage());
    }
  }

  private Object runIn(
      Invocation invocation, Execution execution, Program program, RunContext context) {
    String tenant = invocation.tenant();
    boolean shared = invocation.isolation() == Isolation.TENANT;
    Realm realm = shared ? tenantRealms.take(tenant) : pool.take();
    try {
      return realm.run(program, Map.of("context", context.properties()), execution);
    } finally {
      if (shared) {
        tenantRealms.giveBack(tenant, realm);
      }
    }
  }

  /**
   * Compiles a script into the cache, so that its first run does not have to, and to find mistakes.
   *
   * @param source the script
   * @throws dev.iotajs.sandbox.ScriptSyntaxException if it is not a script
   */
  public void check(ScriptSource source) {
    programs.get(source, Execution.within(limits));
  }

  /**
   * Compiles a script for keeping, as when a version of it is saved: {@link ScriptSource#with}
   * saves another JVM a part of the work.
   *
   * @param source the script
   * @return the form
   * @throws dev.iotajs.sandbox.ScriptSyntaxException if it is not a script
   */
  public CompiledForm compiledForm(ScriptSource source) {
    return sandbox.form(source, limits);
  }

  /**
   * Which compiler this engine has, as {@link CompiledForm#key} names it.
   *
   * @return up to 100 ASCII characters
   */
  public String compilerKey() {
    return sandbox.compilerKey();
  }

  /**
   * The engine's numbers at this moment.
   *
   * @return the numbers
   */
  public EngineStats stats() {
    return new EngineStats(
        admission.running(),
        admission.waiting(),
        pool.idle(),
        pool.created(),
        programs.size(),
        programs.hits(),
        programs.misses(),
        active.stuck());
  }

  /**
   * Takes no more runs, waits for those going on and waiting (30 s unless set otherwise), then
   * cancels what is left. A caller that is interrupted does not wait: the runs are cancelled at
   * once.
   */
  @Override
  public void close() {
    admission.close();
    boolean interrupted = Thread.interrupted();
    try {
      if (interrupted || !admission.awaitEmpty(drain.toNanos())) {
        endAll();
      }
    } catch (InterruptedException e) {
      interrupted = true;
      endAll();
    }
    interrupted |= Thread.interrupted();
    active.close();
    threads.close();
    pool.close();
    if (interrupted) {
      // At the very end: closing the pool swallows interrupts.
      Thread.currentThread().interrupt();
    }
  }

  /** Those waiting first: else each run that ends would let one of them in. */
  private void endAll() {
    admission.cancelWaiting();
    active.cancelAll();
    try {
      admission.awaitEmpty(2_000_000L * Execution.GRACE_MILLIS);
    } catch (InterruptedException e) {
      // In a hurry: what is left finds the pool closed, and ends as cancelled too.
      Thread.currentThread().interrupt();
    }
  }
}
