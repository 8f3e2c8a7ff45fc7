package dev.iotajs.engine;

import static dev.iotajs.engine.Engines.script;
import static dev.iotajs.engine.Engines.thrown;
import static org.assertj.core.api.Assertions.assertThat;

import dev.iotajs.sandbox.CompiledForm;
import dev.iotajs.sandbox.DynamicCode;
import dev.iotajs.sandbox.Execution;
import dev.iotajs.sandbox.Isolation;
import dev.iotajs.sandbox.Limit;
import dev.iotajs.sandbox.LimitExceededException;
import dev.iotajs.sandbox.Limits;
import dev.iotajs.sandbox.Program;
import dev.iotajs.sandbox.Realm;
import dev.iotajs.sandbox.Sandbox;
import dev.iotajs.sandbox.ScriptCancelledException;
import dev.iotajs.sandbox.ScriptSource;
import dev.iotajs.sandbox.ScriptSyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** A script is compiled once, however many want it, and forgotten when space is short. */
class ProgramCacheTest {
  private static final int THREADS = 8;

  private final Sandbox sandbox = Sandbox.create(DynamicCode.BLOCKED);

  private static Execution execution() {
    return Execution.within(Limits.defaults());
  }

  /** All threads do the same at the same moment. */
  private interface Step {
    Object take() throws Exception;
  }

  private static List<Object> together(Step step) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    CyclicBarrier barrier = new CyclicBarrier(THREADS);
    List<Future<Object>> futures = new ArrayList<>();
    for (int i = 0; i < THREADS; i++) {
      futures.add(
          threads.submit(
              () -> {
                barrier.await();
                return step.take();
              }));
    }
    threads.shutdown();
    List<Object> results = new ArrayList<>();
    for (Future<Object> future : futures) {
      results.add(future.get());
    }
    return results;
  }

  @Test
  void sameSource_again_isAHit() {
    try (IotaEngine engine = IotaEngine.builder().build()) {
      engine.run(script("1 + 1"));
      engine.run(script("1 + 1"));
      engine.run(script("1 + 1"));
      engine.run(script("2 + 2"));

      assertThat(engine.stats().cacheMisses()).isEqualTo(2);
      assertThat(engine.stats().cacheHits()).isEqualTo(2);
      assertThat(engine.stats().cachedPrograms()).isEqualTo(2);
    }
  }

  @Test
  void sourceOfAnotherNameOrKind_isAnotherProgram() {
    ProgramCache cache = new ProgramCache(sandbox, 1 << 20);
    Program program = cache.get(ScriptSource.body("a.js", "1"), execution());

    assertThat(cache.get(ScriptSource.body("a.js", "1"), execution())).isSameAs(program);
    assertThat(cache.get(ScriptSource.body("b.js", "1"), execution())).isNotSameAs(program);
    assertThat(cache.get(ScriptSource.script("a.js", "1"), execution())).isNotSameAs(program);
  }

  @Test
  void sameSource_for8ThreadsAtOnce_isCompiledOnce() throws Exception {
    String large = "function f(a) { return a; }\n".repeat(500);
    try (IotaEngine engine = IotaEngine.builder().tenantQuota(THREADS, 0).build()) {
      for (int round = 0; round < 5; round++) {
        Invocation invocation = script(large + "f(" + round + ")");
        List<Object> values = together(() -> engine.run(invocation).value());

        assertThat(values).hasSize(THREADS).containsOnly(round);
        assertThat(engine.stats().cacheMisses()).as("compiled").isEqualTo(round + 1);
        assertThat(engine.stats().cacheHits()).isEqualTo((round + 1L) * (THREADS - 1));
      }
    }
  }

  @Test
  void mistake_isToldToAllWhoWait_andNotKept() throws Exception {
    ProgramCache cache = new ProgramCache(sandbox, 1 << 20);
    ScriptSource bad = ScriptSource.body("bad.js", "f();\n".repeat(2_000) + "var = 1");

    List<Object> mistakes =
        together(
            () ->
                thrown(ScriptSyntaxException.class, () -> cache.get(bad, execution()))
                    .frames()
                    .toString());

    assertThat(mistakes).hasSize(THREADS).containsOnly("[bad.js:2001:5]");
    assertThat(cache.size()).isZero();
    thrown(ScriptSyntaxException.class, () -> cache.get(bad, execution()));
  }

  /** A sandbox that compiles when it is told to. */
  private final class Slow implements Sandbox {
    final CountDownLatch started = new CountDownLatch(1);
    final CountDownLatch goOn = new CountDownLatch(1);

    @Override
    public Program compile(ScriptSource source, Execution execution) {
      started.countDown();
      try {
        goOn.await();
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
      return sandbox.compile(source, execution);
    }

    @Override
    public CompiledForm form(ScriptSource source, Limits limits) {
      throw new UnsupportedOperationException();
    }

    @Override
    public String compilerKey() {
      throw new UnsupportedOperationException();
    }

    @Override
    public Realm newRealm(Isolation isolation) {
      throw new UnsupportedOperationException();
    }
  }

  @Test
  void waitingForAnothersCompiling_endsWithTheOwnLimitOrCancellation() throws Exception {
    Slow slow = new Slow();
    ProgramCache cache = new ProgramCache(slow, 1 << 20);
    ScriptSource source = ScriptSource.body("slow.js", "1");
    Thread compiling = new Thread(() -> cache.get(source, execution()));
    compiling.start();
    slow.started.await();
    Execution hurried = Execution.within(Limits.defaults().with(Limit.WALL_TIME, 20));
    Execution cancelled = execution();
    cancelled.cancel();

    assertThat(thrown(LimitExceededException.class, () -> cache.get(source, hurried)).limit())
        .isEqualTo(Limit.WALL_TIME);
    thrown(ScriptCancelledException.class, () -> cache.get(source, cancelled));

    slow.goOn.countDown();
    compiling.join();
    assertThat(cache.size()).isEqualTo(1);
  }

  @Test
  void breachOfOneWhoCompiles_isNotToldToTheOthers() throws Exception {
    ProgramCache cache = new ProgramCache(sandbox, 1 << 24);
    ScriptSource large =
        ScriptSource.body("large.js", "function f(a) { return a; }\n".repeat(1_000));
    Limits hurried = Limits.defaults().with(Limit.ALLOCATION, 100_000);

    List<Object> outcomes =
        together(
            () -> {
              boolean poor = Thread.currentThread().getName().endsWith("-1");
              Execution execution = poor ? Execution.within(hurried) : execution();
              try {
                return cache.get(large, execution) != null ? "program" : "nothing";
              } catch (LimitExceededException e) {
                return poor ? "breach" : "somebody else's breach";
              }
            });

    assertThat(outcomes).contains("program").doesNotContain("nothing", "somebody else's breach");
  }

  @Test
  void cache_isNoHeavierThanItMayBe() {
    ProgramCache cache = new ProgramCache(sandbox, 200_000);
    for (int i = 0; i < 60; i++) {
      cache.get(ScriptSource.body("s" + i + ".js", "1 + " + i), execution());
    }

    assertThat(cache.size()).isBetween(1L, 200_000L / 12_000);
    long misses = cache.misses();
    for (int i = 0; i < 60; i++) {
      cache.get(ScriptSource.body("s" + i + ".js", "1 + " + i), execution());
    }
    assertThat(cache.misses() - misses).as("compiled again").isGreaterThan(40);
  }

  @Test
  void cacheOfNoSize_compilesEachTime() {
    try (IotaEngine engine = IotaEngine.builder().cacheBytes(0).build()) {
      for (int i = 0; i < 3; i++) {
        assertThat(engine.run(script("1 + 1")).value()).isEqualTo(2);
      }
      assertThat(engine.stats().cacheMisses()).isEqualTo(3);
      assertThat(engine.stats().cachedPrograms()).isZero();
    }
  }

  @Test
  void check_fillsTheCache() {
    try (IotaEngine engine = IotaEngine.builder().build()) {
      engine.check(script("5").source());
      engine.run(script("5"));

      assertThat(engine.stats().cacheMisses()).isEqualTo(1);
      assertThat(engine.stats().cacheHits()).isEqualTo(1);
    }
  }
}
