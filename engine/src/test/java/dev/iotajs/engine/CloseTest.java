package dev.iotajs.engine;

import static dev.iotajs.engine.Engines.await;
import static dev.iotajs.engine.Engines.failure;
import static dev.iotajs.engine.Engines.script;
import static dev.iotajs.engine.Engines.thrown;
import static dev.iotajs.engine.Engines.value;
import static org.assertj.core.api.Assertions.assertThat;

import dev.iotajs.engine.Engines.Gate;
import dev.iotajs.sandbox.ScriptCancelledException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** The end of an engine: first it drains, then it cancels, and nobody is left without an answer. */
class CloseTest {
  private final Gate gate = Gate.closed();

  private EngineBuilder builder() {
    return IotaEngine.builder().global("gate", gate);
  }

  @Test
  void close_withRunsGoingOnAndWaiting_waitsForThem() {
    IotaEngine engine = builder().tenantQuota(1, 10).build();
    List<PendingRun> runs = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      runs.add(engine.runAsync(script("gate()")));
    }
    CompletableFuture<Void> closing = CompletableFuture.runAsync(engine::close);
    await(() -> refuses(engine));
    assertThat(closing).isNotDone();
    gate.open();

    closing.join();
    runs.forEach(run -> assertThat(value(run)).isEqualTo("through"));
  }

  private static boolean refuses(IotaEngine engine) {
    try {
      engine.run(script("1").tenant("prober"));
      return false;
    } catch (EngineClosedException e) {
      return true;
    }
  }

  @Test
  void close_afterTheDrainTime_cancelsWhatIsGoingOn() {
    IotaEngine engine = builder().drain(Duration.ofMillis(50)).build();
    PendingRun looping = engine.runAsync(script("for (;;);"));
    PendingRun blocked = engine.runAsync(script("gate()"));
    gate.awaitReached();
    long start = System.nanoTime();
    engine.close();

    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(3));
    failure(ScriptCancelledException.class, looping);
    failure(ScriptCancelledException.class, blocked);
  }

  @Test
  void close_afterTheDrainTime_cancelsWhatIsWaitingToo() {
    IotaEngine engine = builder().tenantQuota(1, 10).drain(Duration.ofMillis(50)).build();
    List<PendingRun> runs = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      runs.add(engine.runAsync(script("for (;;);")));
    }
    CompletableFuture<Throwable> blocking =
        CompletableFuture.supplyAsync(
            () -> thrown(ScriptCancelledException.class, () -> engine.run(script("for (;;);"))));
    await(() -> engine.stats().waiting() == 4);
    engine.close();

    runs.forEach(run -> failure(ScriptCancelledException.class, run));
    assertThat(blocking.join()).isNotNull();
    assertThat(engine.stats().running() + engine.stats().waiting()).isZero();
  }

  @Test
  void close_withAStuckThread_doesNotWaitForIt() {
    Gate stubborn = Gate.closedAndStubborn();
    IotaEngine engine = builder().global("stubborn", stubborn).drain(Duration.ofMillis(50)).build();
    PendingRun stuck = engine.runAsync(script("stubborn()"));
    stubborn.awaitReached();
    long start = System.nanoTime();
    engine.close();

    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
    stubborn.open();
    failure(ScriptCancelledException.class, stuck);
  }

  @Test
  void close_interrupted_cancelsAtOnce() throws Exception {
    IotaEngine engine = builder().build();
    PendingRun run = engine.runAsync(script("for (;;);"));
    AtomicBoolean interrupted = new AtomicBoolean();
    Thread closing =
        new Thread(
            () -> {
              engine.close();
              interrupted.set(Thread.currentThread().isInterrupted());
            });
    closing.start();
    await(() -> refuses(engine));
    closing.interrupt();
    closing.join();

    failure(ScriptCancelledException.class, run);
    assertThat(interrupted).isTrue();
  }

  @Test
  void run_afterClose_isRefused() {
    IotaEngine engine = builder().build();
    engine.close();

    EngineClosedException refused =
        thrown(EngineClosedException.class, () -> engine.run(script("1")));
    thrown(EngineClosedException.class, () -> engine.runAsync(script("1")));
    assertThat(refused.code()).isEqualTo("ENGINE_CLOSED");
    assertThat(refused.getMessage()).isNotBlank();
  }

  @Test
  void close_twice_isFine() {
    IotaEngine engine = builder().build();
    assertThat(engine.run(script("1")).value()).isEqualTo(1);
    engine.close();
    engine.close();

    assertThat(engine.stats().running()).isZero();
  }

  @Test
  void close_endsTheThreadsOfTheEngine() {
    IotaEngine engine = builder().build();
    value(engine.runAsync(script("1")));
    engine.close();

    await(
        () ->
            Thread.getAllStackTraces().keySet().stream()
                .noneMatch(
                    thread -> thread.getName().matches("iota-(realms|stuck-runs|run-\\d+)")));
  }
}
