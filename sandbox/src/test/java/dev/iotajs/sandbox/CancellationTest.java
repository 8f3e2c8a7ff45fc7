package dev.iotajs.sandbox;

import static dev.iotajs.sandbox.Scripts.compile;
import static dev.iotajs.sandbox.Scripts.execution;
import static dev.iotajs.sandbox.Scripts.failure;
import static dev.iotajs.sandbox.Scripts.realm;
import static dev.iotajs.sandbox.Scripts.run;
import static dev.iotajs.sandbox.Scripts.thrown;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** Ending a run from outside. */
class CancellationTest {
  private final CountDownLatch started = new CountDownLatch(1);
  private final CountDownLatch released = new CountDownLatch(1);

  private final HostFunction start =
      call -> {
        started.countDown();
        return null;
      };

  /** Cancels the execution from another thread, once the script has called {@code start()}. */
  private CompletableFuture<Void> cancelOnceStarted(Execution execution) {
    return CompletableFuture.runAsync(
        () -> {
          try {
            started.await();
          } catch (InterruptedException e) {
            throw new AssertionError(e);
          }
          execution.cancel();
        });
  }

  @Test
  void cancel_fromAnotherThread_endsALoop() throws Exception {
    Execution execution = execution();
    Realm realm = realm(Map.of("start", start));
    Program program = compile("start(); for (;;) { try { for (;;); } catch (e) {} }");
    CompletableFuture<Void> cancelling = cancelOnceStarted(execution);

    ScriptCancelledException end =
        thrown(ScriptCancelledException.class, () -> realm.run(program, execution));

    cancelling.get();
    assertThat(end).hasMessage("The run was cancelled");
    assertThat(end.code()).isEqualTo("CANCELLED");
    assertThat(end.frames()).extracting(ScriptFrame::line).contains(1);
    assertThat(realm.usable()).isFalse();
  }

  @Test
  void cancel_insideAHostFunction_interruptsIt_andLeavesNoInterruptBehind() throws Exception {
    AtomicBoolean interrupted = new AtomicBoolean();
    HostFunction block =
        call -> {
          started.countDown();
          try {
            released.await();
          } catch (InterruptedException e) {
            interrupted.set(true);
            throw e;
          }
          return null;
        };
    Execution execution = execution();
    Realm realm = realm(Map.of("block", block));
    Program program = compile("try { block() } catch (e) { for (;;); } finally { for (;;); }");
    CompletableFuture<Void> cancelling = cancelOnceStarted(execution);

    thrown(ScriptCancelledException.class, () -> realm.run(program, execution));

    cancelling.get();
    assertThat(interrupted).isTrue();
    assertThat(Thread.currentThread().isInterrupted()).isFalse();
  }

  @Test
  void wallTime_usedUpInsideAHostFunction_interruptsIt() {
    Realm realm =
        realm(
            Map.of(
                "block",
                (HostFunction)
                    call -> {
                      released.await();
                      return null;
                    }));

    LimitExceededException breach =
        failure(
            LimitExceededException.class,
            realm,
            "try { block() } catch (e) {} 'survived'",
            Limits.defaults().with(Limit.WALL_TIME, 80));

    assertThat(breach.limit()).isEqualTo(Limit.WALL_TIME);
    assertThat(breach.used()).isBetween(80L, 1_000L);
    assertThat(Thread.currentThread().isInterrupted()).isFalse();
  }

  @Test
  void overdue_hostFunctionThatIgnoresInterrupts_isTrueAfterTheGraceTime() throws Exception {
    HostFunction stubborn =
        call -> {
          boolean free = false;
          while (!free) {
            try {
              released.await();
              free = true;
            } catch (InterruptedException e) {
              // that is what is tested
            }
          }
          return null;
        };
    Execution execution = Execution.within(Limits.defaults().with(Limit.WALL_TIME, 80));
    Realm realm = realm(Map.of("stubborn", stubborn));
    Program program = compile("stubborn(); 'survived'");
    long begin = System.nanoTime();
    CompletableFuture<LimitExceededException> running =
        CompletableFuture.supplyAsync(
            () -> thrown(LimitExceededException.class, () -> realm.run(program, execution)));

    Scripts.await(execution::overdue);
    long overdueAfter = (System.nanoTime() - begin) / 1_000_000;
    assertThat(running).isNotDone();
    released.countDown();

    assertThat(running.get().limit()).isEqualTo(Limit.WALL_TIME);
    assertThat(overdueAfter).isGreaterThanOrEqualTo(80 + Execution.GRACE_MILLIS);
    assertThat(execution.overdue()).isFalse();
  }

  @Test
  void cancel_beforeTheRun_endsItAtItsStart() {
    Execution execution = execution();
    Realm realm = realm(Map.of("start", start));
    Program program = compile("start()");
    execution.cancel();

    thrown(ScriptCancelledException.class, () -> realm.run(program, execution));

    assertThat(started.getCount()).as("start() was not called").isEqualTo(1);
    assertThat(execution.overdue()).isFalse();
  }

  @Test
  void cancel_beforeTheRun_endsARecursionWithoutLoops() {
    Execution execution = execution();
    Realm realm = realm(Map.of("n", 20));
    Program program =
        compile("function fib(n) { return n < 2 ? n : fib(n - 1) + fib(n - 2); } fib(n)");
    assertThat(realm.run(program, execution())).isEqualTo(6765);
    realm.define("n", 38);
    execution.cancel();

    thrown(ScriptCancelledException.class, () -> realm.run(program, execution));

    assertThat(execution.usage().cpuTime()).isLessThan(Duration.ofMillis(100));
  }

  @Test
  void cancel_beforeCompiling_endsThatToo() {
    Execution execution = execution();
    execution.cancel();

    thrown(
        ScriptCancelledException.class,
        () -> Scripts.SANDBOX.compile(ScriptSource.body("test.js", "1"), execution));
  }

  @Test
  void cancel_afterTheRun_hasNoEffect() {
    Execution execution = execution();
    Realm realm = realm();
    Object value = realm.run(compile("1"), execution);
    execution.cancel();

    assertThat(value).isEqualTo(1);
    assertThat(realm.usable()).isTrue();
    assertThat(run(realm, "2")).isEqualTo(2);
    assertThat(Thread.currentThread().isInterrupted()).isFalse();
  }

  @Test
  void cancel_ofOneRun_leavesTheOthersAlone() throws Exception {
    Execution execution = execution();
    Realm realm = realm(Map.of("start", start));
    Program endless = compile("start(); for (;;);");
    Program other = compile("var n = 0; for (var i = 0; i < 1e6; i++) n++; n");
    CompletableFuture<?> cancelled =
        CompletableFuture.supplyAsync(
            () -> thrown(ScriptCancelledException.class, () -> realm.run(endless, execution)));
    started.await();

    assertThat(realm().run(other, execution())).isEqualTo(1_000_000);
    assertThat(cancelled).isNotDone();
    execution.cancel();

    assertThat(cancelled.get()).isNotNull();
    assertThat(realm().run(other, execution())).isEqualTo(1_000_000);
  }

  @Test
  void usage_isZeroUntilTheEnd_thenWhatWasUsed() {
    Usage[] during = new Usage[1];
    HostFunction look =
        call -> {
          during[0] = call.execution().usage();
          return null;
        };
    Execution execution = execution();
    realm(Map.of("look", look)).run(compile("look(); [1, 2, 3].join()"), execution);

    assertThat(during[0].wallTime()).isZero();
    assertThat(during[0].hostCalls()).isZero();
    assertThat(execution.usage().wallTime()).isPositive();
    assertThat(execution.usage().cpuTime()).isPositive();
    assertThat(execution.usage().allocatedBytes()).isPositive();
    assertThat(execution.usage().hostCalls()).isEqualTo(1);
  }
}
