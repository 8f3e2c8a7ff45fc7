package dev.iotajs.engine;

import static dev.iotajs.engine.Engines.await;
import static dev.iotajs.engine.Engines.failure;
import static dev.iotajs.engine.Engines.future;
import static dev.iotajs.engine.Engines.script;
import static dev.iotajs.engine.Engines.thrown;
import static dev.iotajs.engine.Engines.value;
import static org.assertj.core.api.Assertions.assertThat;

import dev.iotajs.engine.Engines.Gate;
import dev.iotajs.sandbox.HostFunction;
import dev.iotajs.sandbox.ScriptCancelledException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** How many runs a tenant has, and whose turn it is. */
class QuotaTest {
  private final Gate gate = Gate.closed();
  private final List<String> order = new CopyOnWriteArrayList<>();

  private EngineBuilder builder() {
    return IotaEngine.builder()
        .global("gate", gate)
        .global(
            "note",
            (HostFunction)
                call -> {
                  order.add(call.text(0));
                  return null;
                });
  }

  private static List<PendingRun> start(IotaEngine engine, int times, Invocation invocation) {
    List<PendingRun> runs = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      runs.add(engine.runAsync(invocation));
    }
    return runs;
  }

  @Test
  void tenant_has5RunningAnd100Waiting_thenIsRefusedAtOnce() {
    try (IotaEngine engine = builder().build()) {
      List<PendingRun> runs = start(engine, 105, script("gate()").tenant("busy"));
      assertThat(engine.stats().running()).isEqualTo(5);
      assertThat(engine.stats().waiting()).isEqualTo(100);

      QuotaExceededException refused =
          thrown(QuotaExceededException.class, () -> engine.runAsync(script("1").tenant("busy")));
      assertThat(refused).hasMessage("The tenant busy has 5 runs going on and 100 waiting");
      assertThat(refused.code()).isEqualTo("QUOTA_EXCEEDED");
      thrown(QuotaExceededException.class, () -> engine.run(script("1").tenant("busy")));
      assertThat(engine.run(script("'served'").tenant("other")).value()).isEqualTo("served");

      gate.open();
      runs.forEach(run -> assertThat(value(run)).isEqualTo("through"));
      assertThat(engine.stats().running() + engine.stats().waiting()).isZero();
      assertThat(engine.run(script("2").tenant("busy")).value()).isEqualTo(2);
    }
  }

  @Test
  void tenantWith100Waiting_doesNotStarveAnother_turnsAlternate() {
    Invocation noting = script("note(context.tenantId)");
    try (IotaEngine engine = builder().realms(1, 1).build()) {
      PendingRun first = engine.runAsync(script("gate()").tenant("busy"));
      List<PendingRun> runs = start(engine, 100, noting.tenant("busy"));
      runs.addAll(start(engine, 5, noting.tenant("quiet")));
      gate.open();
      value(first);
      runs.forEach(Engines::value);
    }

    assertThat(order.subList(0, 10))
        .containsExactly(
            "busy", "quiet", "busy", "quiet", "busy", "quiet", "busy", "quiet", "busy", "quiet");
    assertThat(Collections.frequency(order, "busy")).isEqualTo(100);
  }

  @Test
  void runsOfAllTenants_areAtMostAsManyAsRealms() {
    try (IotaEngine engine = builder().realms(0, 3).build()) {
      List<PendingRun> runs = new ArrayList<>();
      for (int tenant = 0; tenant < 6; tenant++) {
        runs.add(engine.runAsync(script("gate()").tenant("tenant " + tenant)));
      }
      assertThat(engine.stats().running()).isEqualTo(3);
      assertThat(engine.stats().waiting()).isEqualTo(3);
      gate.open();
      runs.forEach(Engines::value);
    }
  }

  @Test
  void blockingRun_waitsForItsTurn() throws Exception {
    try (IotaEngine engine = builder().tenantQuota(1, 1).build()) {
      PendingRun first = engine.runAsync(script("gate()"));
      CompletableFuture<Object> second =
          CompletableFuture.supplyAsync(() -> engine.run(script("'second'")).value());
      await(() -> engine.stats().waiting() == 1);
      assertThat(second).isNotDone();
      gate.open();

      assertThat(second.get()).isEqualTo("second");
      assertThat(value(first)).isEqualTo("through");
    }
  }

  @Test
  void blockingRun_interruptedWhileWaiting_leavesTheQueue() throws Exception {
    try (IotaEngine engine = builder().tenantQuota(1, 1).build()) {
      PendingRun first = engine.runAsync(script("gate()"));
      AtomicReference<Throwable> end = new AtomicReference<>();
      AtomicBoolean interrupted = new AtomicBoolean();
      Thread waiting =
          new Thread(
              () -> {
                try {
                  engine.run(script("note('ran')"));
                } catch (RuntimeException e) {
                  end.set(e);
                  interrupted.set(Thread.currentThread().isInterrupted());
                }
              });
      waiting.start();
      await(() -> engine.stats().waiting() == 1);
      waiting.interrupt();
      waiting.join();

      assertThat(end.get()).isInstanceOf(ScriptCancelledException.class);
      assertThat(interrupted).isTrue();
      assertThat(engine.stats().waiting()).isZero();
      gate.open();
      value(first);
    }
    assertThat(order).isEmpty();
  }

  @Test
  void cancel_whileWaiting_takesTheRunOutOfTheQueue() {
    try (IotaEngine engine = builder().tenantQuota(1, 10).build()) {
      PendingRun first = engine.runAsync(script("gate()"));
      PendingRun second = engine.runAsync(script("note('second')"));
      PendingRun third = engine.runAsync(script("note('third')"));
      second.cancel();

      failure(ScriptCancelledException.class, second);
      assertThat(engine.stats().waiting()).isEqualTo(1);
      gate.open();
      value(third);
      value(first);
    }
    assertThat(order).containsExactly("third");
  }

  @Test
  void cancel_whileRunning_endsTheRun_andLetsTheNextOneIn() {
    try (IotaEngine engine = builder().tenantQuota(1, 10).build()) {
      PendingRun looping = engine.runAsync(script("note('started'); for (;;);"));
      PendingRun blocked = engine.runAsync(script("note('blocked'); gate()"));
      PendingRun last = engine.runAsync(script("'last'"));
      await(() -> order.contains("started"));
      looping.cancel();
      failure(ScriptCancelledException.class, looping);
      await(() -> order.contains("blocked"));
      blocked.cancel();

      failure(ScriptCancelledException.class, blocked);
      assertThat(value(last)).isEqualTo("last");
    }
  }

  @Test
  void cancel_afterTheEnd_hasNoEffect() {
    try (IotaEngine engine = builder().build()) {
      PendingRun run = engine.runAsync(script("1"));
      assertThat(value(run)).isEqualTo(1);
      run.cancel();

      assertThat(value(run)).isEqualTo(1);
      assertThat(engine.run(script("2")).value()).isEqualTo(2);
    }
  }

  @Test
  void result_cannotBeCompletedByItsReader() {
    try (IotaEngine engine = builder().build()) {
      PendingRun run = engine.runAsync(script("gate(); 'real'"));
      future(run).complete(null);
      gate.open();

      assertThat(value(run)).isEqualTo("real");
    }
  }
}
