package dev.iotajs.engine;

import static dev.iotajs.engine.Engines.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.iotajs.sandbox.DynamicCode;
import dev.iotajs.sandbox.Execution;
import dev.iotajs.sandbox.Limits;
import dev.iotajs.sandbox.Program;
import dev.iotajs.sandbox.Realm;
import dev.iotajs.sandbox.Sandbox;
import dev.iotajs.sandbox.ScriptCancelledException;
import dev.iotajs.sandbox.ScriptSource;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Realms are made ahead of demand, and each is handed out once. */
class RealmPoolTest {
  private static final Duration LONG = Duration.ofMinutes(5);

  private final Sandbox sandbox = Sandbox.create(DynamicCode.BLOCKED);

  private RealmPool pool(int min, int max) {
    return new RealmPool(sandbox, Map.of("answer", 42), null, min, max, LONG);
  }

  @Test
  void pool_isFilledInTheBackground() {
    try (RealmPool pool = pool(7, 20)) {
      await(() -> pool.idle() == 7);
      assertThat(pool.created()).isEqualTo(7);
    }
  }

  @Test
  void engine_hasItsMinimumReady() {
    try (IotaEngine engine = IotaEngine.builder().build()) {
      await(() -> engine.stats().idleRealms() == 10);
    }
  }

  @Test
  void take_fromAnEmptyPool_doesNotWait() {
    try (RealmPool pool = pool(0, 1)) {
      assertThat(pool.take().usable()).isTrue();
    }
  }

  @Test
  void take_fromAClosedPool_endsTheRunAsCancelled() {
    RealmPool pool = pool(1, 1);
    pool.close();

    assertThatThrownBy(pool::take).isInstanceOf(ScriptCancelledException.class);
  }

  @Test
  void realm_hasTheGlobals() {
    Program program = sandbox.compile(ScriptSource.body("test.js", "answer"), Limits.defaults());
    try (RealmPool pool = pool(1, 1)) {
      assertThat(pool.take().run(program, Execution.within(Limits.defaults()))).isEqualTo(42);
      assertThat(pool.newTenantRealm().run(program, Execution.within(Limits.defaults())))
          .isEqualTo(42);
    }
  }

  @Test
  void pool_isRefilledAfterDemand() {
    try (RealmPool pool = pool(4, 8)) {
      await(() -> pool.idle() == 4);
      for (int i = 0; i < 4; i++) {
        pool.take();
      }
      await(() -> pool.idle() >= 4);
      assertThat(pool.created()).isGreaterThanOrEqualTo(8);
    }
  }

  @Test
  void pool_underDemand_growsToItsMaximum_andNoFurther() {
    try (RealmPool pool = pool(1, 6)) {
      await(() -> pool.idle() == 1);
      for (int i = 0; i < 100; i++) {
        pool.take();
        assertThat(pool.idle()).isLessThanOrEqualTo(6);
      }
      await(() -> pool.idle() == 6);
    }
  }

  @Test
  void pool_withoutDemand_shrinksToItsMinimum() {
    try (RealmPool pool = new RealmPool(sandbox, Map.of(), null, 2, 16, Duration.ofMillis(100))) {
      for (int i = 0; i < 50; i++) {
        pool.take();
      }
      await(() -> pool.idle() > 2);
      await(() -> pool.idle() == 2);
      assertThat(pool.take().usable()).isTrue();
    }
  }

  @Test
  void realm_isNeverHandedOutTwice_underManyThreads() throws Exception {
    Set<Realm> seen =
        Collections.synchronizedSet(Collections.newSetFromMap(new IdentityHashMap<>()));
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try (RealmPool pool = pool(10, 50)) {
      List<Future<?>> work = new ArrayList<>();
      for (int thread = 0; thread < 4; thread++) {
        work.add(
            threads.submit(
                () -> {
                  for (int i = 0; i < 250; i++) {
                    assertThat(seen.add(pool.take())).as("taken for the first time").isTrue();
                  }
                }));
      }
      for (Future<?> done : work) {
        done.get();
      }
    }
    threads.shutdown();

    assertThat(seen).hasSize(1_000);
  }

  @Test
  void tenantRealms_areGivenToTheirTenantOnly() {
    try (RealmPool pool = pool(0, 1)) {
      TenantRealms realms = new TenantRealms(pool, 10, LONG);
      Realm first = realms.take("a");
      Realm second = realms.take("a");
      assertThat(second).isNotSameAs(first);
      realms.giveBack("a", first);

      assertThat(realms.take("b")).isNotIn(first, second);
      assertThat(realms.take("a")).isSameAs(first);
      assertThat(realms.take("a")).isNotIn(first, second);
    }
  }

  @Test
  void tenantRealm_isFrozen_pooledRealmIsNot() {
    Program program =
        sandbox.compile(
            ScriptSource.body("test.js", "Object.isFrozen(Array.prototype)"), Limits.defaults());
    try (RealmPool pool = pool(0, 1)) {
      Execution execution = Execution.within(Limits.defaults());
      assertThat(pool.take().run(program, execution)).isEqualTo(false);
      assertThat(pool.newTenantRealm().run(program, Execution.within(Limits.defaults())))
          .isEqualTo(true);
    }
  }
}
