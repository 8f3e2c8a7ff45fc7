package dev.iotajs.engine;

import static dev.iotajs.engine.Engines.await;
import static dev.iotajs.engine.Engines.failure;
import static dev.iotajs.engine.Engines.script;
import static dev.iotajs.engine.Engines.value;
import static org.assertj.core.api.Assertions.assertThat;

import dev.iotajs.engine.Engines.Gate;
import dev.iotajs.sandbox.Limit;
import dev.iotajs.sandbox.LimitExceededException;
import dev.iotajs.sandbox.Limits;
import dev.iotajs.sandbox.ScriptCancelledException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A thread that cannot be stopped is counted, reported and replaced, never silently lost. */
class StuckThreadTest {
  private static final int WALL_MILLIS = 200;

  private final Gate stubborn = Gate.closedAndStubborn();
  private final List<String> events = new CopyOnWriteArrayList<>();
  private final IotaEngine engine =
      IotaEngine.builder()
          .global("stubborn", stubborn)
          .realms(1, 2)
          .tenantQuota(1, 10)
          .limits(Limits.defaults().with(Limit.WALL_TIME, WALL_MILLIS))
          .listener(
              new EngineListener() {
                @Override
                public void threadStuck(String tenant, Thread thread) {
                  events.add("stuck " + tenant + " " + thread.getName().startsWith("iota-run-"));
                }

                @Override
                public void threadRecovered(String tenant, Thread thread) {
                  events.add("recovered " + tenant);
                }
              })
          .build();

  @AfterEach
  void close() {
    stubborn.open();
    engine.close();
  }

  @Test
  void hostFunctionThatIgnoresInterrupts_isReportedAndIsolated_untilItComesBack() {
    long start = System.nanoTime();
    PendingRun stuck = engine.runAsync(script("stubborn()").tenant("bad"));
    PendingRun next = engine.runAsync(script("'next'").tenant("bad"));

    LimitExceededException end = failure(LimitExceededException.class, stuck);
    assertThat(end.limit()).isEqualTo(Limit.WALL_TIME);
    assertThat(end.value()).isEqualTo(WALL_MILLIS);
    assertThat(Duration.ofNanos(System.nanoTime() - start))
        .isLessThan(Duration.ofMillis(WALL_MILLIS + 500 + 1_000));
    assertThat(engine.stats().stuckThreads()).isEqualTo(1);
    assertThat(engine.stats().running()).isZero();
    assertThat(events).containsExactly("stuck bad true");

    for (int i = 0; i < 20; i++) {
      assertThat(engine.run(script("'fine'").tenant("good")).value()).isEqualTo("fine");
    }
    assertThat(engine.stats().waiting()).as("the tenant's only place is taken").isEqualTo(1);

    stubborn.open();
    await(() -> events.size() == 2);
    assertThat(events).containsExactly("stuck bad true", "recovered bad");
    assertThat(engine.stats().stuckThreads()).isZero();
    assertThat(value(next)).isEqualTo("next");
  }

  @Test
  void cancelledRunThatIsStuck_isToldAsCancelled() {
    IotaEngine patient = IotaEngine.builder().global("stubborn", stubborn).build();
    PendingRun stuck = patient.runAsync(script("stubborn()"));
    stubborn.awaitReached();
    stuck.cancel();

    failure(ScriptCancelledException.class, stuck);
    assertThat(patient.stats().stuckThreads()).isEqualTo(1);
    stubborn.open();
    await(() -> patient.stats().stuckThreads() == 0);
    patient.close();
  }

  @Test
  void allThreadsStuck_leavesTheEngineWorking() {
    for (int i = 0; i < 4; i++) {
      failure(
          LimitExceededException.class, engine.runAsync(script("stubborn()").tenant("bad " + i)));
    }

    assertThat(engine.stats().stuckThreads()).isEqualTo(4);
    assertThat(engine.run(script("1").tenant("good")).value()).isEqualTo(1);
    assertThat(value(engine.runAsync(script("2").tenant("good")))).isEqualTo(2);
    stubborn.open();
    await(() -> engine.stats().stuckThreads() == 0);
    assertThat(engine.run(script("3").tenant("bad 0")).value()).isEqualTo(3);
  }

  @Test
  void endlessScripts_ofAnyKind_areNeverStuck() {
    for (String code :
        List.of(
            "for (;;);",
            "for (;;) try { for (;;); } catch (e) {} finally { for (;;); }",
            "/(x+x+)+y/.test(Array(60).join('x'))",
            "Array(4294967295).join('x')")) {
      failure(LimitExceededException.class, engine.runAsync(script(code)));
    }

    assertThat(events).isEmpty();
    assertThat(engine.stats().stuckThreads()).isZero();
  }
}
