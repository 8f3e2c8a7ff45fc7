package dev.iotajs.engine;

import static dev.iotajs.engine.Engines.script;
import static org.assertj.core.api.Assertions.assertThat;

import dev.iotajs.sandbox.HostFunction;
import dev.iotajs.sandbox.Isolation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;

/** Many runs of many tenants at once do not get into each other's way. */
class ManyRunsTest {
  private static final Invocation MIXED =
      script(
          "var seen = typeof leak;\n"
              + "leak = context.input.n;\n"
              + "String.prototype.leak = leak; ''.trim.leak = leak;\n"
              + "var sum = 0; context.input.list.forEach(function (x) { sum += x; });\n"
              + "echo({ tenant: context.tenantId, n: context.input.n, sum: sum,"
              + " seen: seen, leak: ''.leak + ''.trim.leak })");

  private static IotaEngine engine() {
    return IotaEngine.builder()
        .global("echo", (HostFunction) call -> call.argument(0))
        .tenantQuota(4, 1_000)
        .build();
  }

  private static void runAndCompare(IotaEngine engine, int n) {
    String tenant = "tenant " + n % 7;
    Object value =
        engine
            .run(MIXED.tenant(tenant).input(Map.of("n", n, "list", List.of(n, n + 1, n + 2))))
            .value();

    assertThat(value)
        .isEqualTo(
            Map.of("tenant", tenant, "n", n, "sum", 3 * n + 3, "seen", "undefined", "leak", 2 * n));
  }

  @Test
  void thousandRuns_from4Threads_eachSeeTheirOwn() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try (IotaEngine engine = engine()) {
      List<Future<?>> work = new ArrayList<>();
      for (int thread = 0; thread < 4; thread++) {
        int first = thread * 1_000;
        work.add(
            threads.submit(
                () -> {
                  for (int i = 0; i < 250; i++) {
                    runAndCompare(engine, first + i);
                  }
                }));
      }
      for (Future<?> done : work) {
        done.get();
      }
      assertThat(engine.stats().running()).isZero();
      assertThat(engine.stats().cacheMisses()).isEqualTo(1);
      assertThat(engine.stats().realmsCreated()).isGreaterThanOrEqualTo(1_000);
    }
    threads.shutdown();
  }

  @Test
  void thousandRuns_inTenantRealms_eachSeeTheirOwnTenant() {
    Invocation counting =
        script(
                "count = (typeof count === 'number' ? count : 0) + 1;"
                    + " owner = typeof owner === 'string' ? owner : context.tenantId;"
                    + " owner + ' ' + count")
            .isolation(Isolation.TENANT);
    try (IotaEngine engine = engine()) {
      for (int i = 0; i < 1_000; i++) {
        String tenant = "tenant " + i % 7;
        assertThat(engine.run(counting.tenant(tenant)).value())
            .isEqualTo(tenant + " " + (i / 7 + 1));
      }
    }
  }

  @Test
  void thousandRunsInTheBackground_allEndWell() {
    try (IotaEngine engine = engine()) {
      List<PendingRun> runs = new ArrayList<>();
      for (int i = 0; i < 1_000; i++) {
        runs.add(engine.runAsync(script("context.input * 2").tenant("tenant " + i % 10).input(i)));
      }
      for (int i = 0; i < 1_000; i++) {
        assertThat(Engines.value(runs.get(i))).isEqualTo(2 * i);
      }
    }
  }

  @Test
  void virtualThread_ofJdk21AndLater_isACallerLikeAnyOther() throws Exception {
    try (IotaEngine engine = engine()) {
      FutureTask<Void> work = new FutureTask<>(() -> runAndCompare(engine, 1), null);
      startVirtualIfThereAre(work);
      work.get();
      assertThat(engine.stats().running()).isZero();
      assertThat(engine.stats().cacheMisses()).isEqualTo(1);
    }
  }

  /** A virtual thread; on older JVMs, which have none, a platform thread. */
  private static void startVirtualIfThereAre(Runnable work) throws Exception {
    if (Runtime.version().feature() >= 21) {
      Thread.class.getMethod("startVirtualThread", Runnable.class).invoke(null, work);
    } else {
      new Thread(work).start();
    }
  }
}
