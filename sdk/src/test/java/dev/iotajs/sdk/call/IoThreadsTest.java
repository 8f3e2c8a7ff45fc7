package dev.iotajs.sdk.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.iotajs.sandbox.Execution;
import dev.iotajs.sandbox.HostFunctionException;
import dev.iotajs.sandbox.Limits;
import dev.iotajs.sdk.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who gets the threads that block, and what becomes of work that nobody waits for. */
class IoThreadsTest {
  private static final int PATIENCE_SECONDS = 20;

  private final IoThreads threads = new IoThreads(8, 3);
  private final CountDownLatch release = new CountDownLatch(1);

  @AfterEach
  void close() {
    release.countDown();
    threads.close();
  }

  private static Execution run() {
    return Execution.within(Limits.defaults());
  }

  private Object hold() throws InterruptedException {
    assertThat(release.await(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
    return null;
  }

  @Test
  void operationsOfOneTenant_goOnAtOnce_upToItsShare() throws Exception {
    CyclicBarrier together = new CyclicBarrier(3);
    List<CompletableFuture<Object>> three = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      three.add(
          threads.submit(
              () -> together.await(PATIENCE_SECONDS, TimeUnit.SECONDS) >= 0, "a", run()));
    }
    for (CompletableFuture<Object> result : three) {
      assertThat(result.get(PATIENCE_SECONDS, TimeUnit.SECONDS)).isEqualTo(true);
    }
  }

  @Test
  void tenantBeyondItsShare_waits_andOthersDoNot() throws Exception {
    AtomicInteger running = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    CountDownLatch share = new CountDownLatch(3);
    Operation counting =
        () -> {
          most.accumulateAndGet(running.incrementAndGet(), Math::max);
          share.countDown();
          hold();
          return running.decrementAndGet();
        };
    List<CompletableFuture<Object>> many = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      many.add(threads.submit(counting, "greedy", run()));
    }
    assertThat(
            threads.submit(() -> "served", "other", run()).get(PATIENCE_SECONDS, TimeUnit.SECONDS))
        .isEqualTo("served");
    assertThat(share.await(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();

    release.countDown();
    for (CompletableFuture<Object> result : many) {
      assertThat(result.get(PATIENCE_SECONDS, TimeUnit.SECONDS)).isNotNull();
    }
    assertThat(most.get()).isEqualTo(3);
  }

  @Test
  void failure_isTheResult_andTheThreadGoesOn() throws Exception {
    CompletableFuture<Object> failed =
        threads.submit(
            () -> {
              throw new HostFunctionException("NOT_ALLOWED", "no");
            },
            "a",
            run());
    assertThatThrownBy(() -> failed.get(PATIENCE_SECONDS, TimeUnit.SECONDS))
        .hasCauseInstanceOf(HostFunctionException.class);
    for (int i = 0; i < 10; i++) {
      assertThat(threads.submit(() -> 1, "a", run()).get(PATIENCE_SECONDS, TimeUnit.SECONDS))
          .isEqualTo(1);
    }
  }

  @Test
  void closing_refusesWhatWaits() {
    List<CompletableFuture<Object>> results = new ArrayList<>();
    for (String tenant : List.of("a", "b", "c", "d", "e")) {
      for (int i = 0; i < 3; i++) {
        results.add(threads.submit(this::hold, tenant, run()));
      }
    }
    threads.close();
    for (CompletableFuture<Object> result : results) {
      assertThatThrownBy(() -> result.get(PATIENCE_SECONDS, TimeUnit.SECONDS))
          .isInstanceOf(ExecutionException.class);
    }
  }

  @Test
  void closed_refusesWork() {
    threads.close();
    assertThatThrownBy(() -> threads.submit(() -> 1, "a", run()).join())
        .hasRootCauseInstanceOf(HostFunctionException.class)
        .hasMessageContaining("shutting down");
  }
}
