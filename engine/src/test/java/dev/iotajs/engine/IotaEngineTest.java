package dev.iotajs.engine;

import static dev.iotajs.engine.Engines.failure;
import static dev.iotajs.engine.Engines.script;
import static dev.iotajs.engine.Engines.thrown;
import static dev.iotajs.engine.Engines.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.iotajs.sandbox.HostFunction;
import dev.iotajs.sandbox.Isolation;
import dev.iotajs.sandbox.Limit;
import dev.iotajs.sandbox.LimitExceededException;
import dev.iotajs.sandbox.Limits;
import dev.iotajs.sandbox.ScriptErrorException;
import dev.iotajs.sandbox.ScriptException;
import dev.iotajs.sandbox.ScriptSource;
import dev.iotajs.sandbox.ScriptSyntaxException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Running scripts: what goes in, what comes out. */
class IotaEngineTest {
  private final IotaEngine engine =
      IotaEngine.builder()
          .limits(Limits.defaults().with(Limit.WALL_TIME, 5_000).with(Limit.HOST_CALLS, 10))
          .global("twice", (HostFunction) call -> call.number(0).intValue() * 2)
          .global("settings", Map.of("region", "eu"))
          .build();

  @AfterEach
  void close() {
    engine.close();
  }

  @Test
  void run_script_givesItsValueUsageAndId() {
    RunResult result = engine.run(script("twice(21)"));

    assertThat(result.value()).isEqualTo(42);
    assertThat(result.executionId()).isNotBlank();
    assertThat(result.usage().wallTime()).isPositive();
    assertThat(result.usage().hostCalls()).isEqualTo(1);
  }

  @Test
  void run_script_isOnTheCallersThread() {
    AtomicReference<Thread> thread = new AtomicReference<>();
    try (IotaEngine other =
        IotaEngine.builder()
            .global(
                "note",
                (HostFunction)
                    call -> {
                      thread.set(Thread.currentThread());
                      return null;
                    })
            .build()) {
      other.run(script("note()"));
      assertThat(thread.get()).isSameAs(Thread.currentThread());

      value(other.runAsync(script("note()")));
      assertThat(thread.get()).isNotSameAs(Thread.currentThread());
      assertThat(thread.get().getName()).startsWith("iota-run-");
      assertThat(thread.get().isDaemon()).isTrue();
    }
  }

  @Test
  void runAsync_script_completesWithItsValue() {
    assertThat(value(engine.runAsync(script("[1, { a: null }]"))))
        .isEqualTo(List.of(1, java.util.Collections.singletonMap("a", null)));
  }

  @Test
  void runThatFails_throwsItsOneFamilyOfExceptions() {
    assertThat(thrown(ScriptErrorException.class, () -> engine.run(script("throw new Error('x')"))))
        .hasMessage("Error: x");
    assertThat(failure(ScriptErrorException.class, engine.runAsync(script("nothing()"))))
        .hasMessageContaining("nothing");
    assertThat(thrown(ScriptSyntaxException.class, () -> engine.run(script("var = 1"))).frames())
        .hasSize(1);
    assertThat(thrown(ScriptException.class, () -> engine.run(script("return 0 / 0"))).code())
        .isEqualTo("RESULT_NOT_JSON");
  }

  @Test
  void executionIds_areUnique_andWhatTheScriptSees() {
    RunResult first = engine.run(script("context.executionId"));
    RunResult second = engine.run(script("context.executionId"));

    assertThat(first.value()).isEqualTo(first.executionId());
    assertThat(first.executionId()).isNotEqualTo(second.executionId());
  }

  @Test
  void context_holdsTenantInputAndWhatTheHostAdds() {
    Invocation invocation =
        script("context")
            .tenant("acme")
            .input(Map.of("items", List.of(1, "two"), "none", Arrays.asList((Object) null)))
            .context("userId", "u1")
            .context("trigger", Map.of("type", "api"));

    @SuppressWarnings("unchecked")
    Map<String, Object> context = (Map<String, Object>) engine.run(invocation).value();

    assertThat(context.keySet())
        .containsExactly("tenantId", "executionId", "input", "userId", "trigger");
    assertThat(context)
        .containsEntry("tenantId", "acme")
        .containsEntry("userId", "u1")
        .containsEntry("trigger", Map.of("type", "api"))
        .containsEntry(
            "input", Map.of("items", List.of(1, "two"), "none", Arrays.asList((Object) null)));
  }

  @Test
  void context_ofARunWithoutInput_hasNullAndTheDefaultTenant() {
    assertThat(engine.run(script("context.input === null && context.tenantId")).value())
        .isEqualTo("default");
  }

  @ParameterizedTest
  @EnumSource(Isolation.class)
  void contextAndGlobals_areFrozen(Isolation isolation) {
    String attempts =
        String.join(
            "\n",
            "function attempt(change) { try { change() } catch (e) {} }",
            "attempt(function () { context = 1 });",
            "attempt(function () { delete this.context });",
            "attempt(function () { context.input = 1 });",
            "attempt(function () { context.input.list.push(2) });",
            "attempt(function () { context.input.list[0] = 2 });",
            "attempt(function () { context.input.deep.a = 2 });",
            "attempt(function () { context.more = 2 });",
            "attempt(function () { settings.region = 'us' });",
            "attempt(function () { settings = 1 });",
            "attempt(function () { twice = null });",
            "attempt(function () { twice.call = null });",
            "[context.input.list.join(), context.input.deep.a, 'more' in context,"
                + " settings.region, twice.call(null, 2), typeof this.context].join(' ')");
    Invocation invocation =
        script(attempts)
            .isolation(isolation)
            .input(Map.of("list", List.of(1), "deep", Map.of("a", 1)));

    assertThat(engine.run(invocation).value()).isEqualTo("1 1 false eu 4 object");
  }

  @Test
  void input_thatNoScriptCanHold_isTheHostsMistake_andLeavesNothingRunning() {
    assertThatThrownBy(() -> engine.run(script("1").input(Instant.EPOCH)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("context.input cannot be given to a script")
        .hasMessageContaining("java.time.Instant");
    assertThat(
            failure(
                IllegalArgumentException.class, engine.runAsync(script("1").input(Instant.EPOCH))))
        .hasMessageContaining("java.time.Instant");
    assertThat(engine.stats().running()).isZero();
  }

  @Test
  void limits_ofAnInvocation_areCutToTheEngines() {
    Limits wanted = Limits.defaults().with(Limit.HOST_CALLS, 1_000).with(Limit.OUTPUT, 50);
    String calls = "for (var i = 0; i < %d; i++) twice(i); 'done'";

    LimitExceededException cut =
        thrown(
            LimitExceededException.class,
            () -> engine.run(script(String.format(calls, 11)).limits(wanted)));
    LimitExceededException own =
        thrown(
            LimitExceededException.class,
            () -> engine.run(script("Array(100).join('x')").limits(wanted)));

    assertThat(cut).hasMessage("Limit exceeded: hostCalls is 10, used 11");
    assertThat(own.limit()).isEqualTo(Limit.OUTPUT);
    assertThat(own.value()).isEqualTo(50);
    assertThat(engine.run(script(String.format(calls, 10)).limits(wanted)).value())
        .isEqualTo("done");
  }

  @Test
  void sourceLimit_holdsForAProgramThatIsInTheCache() {
    Invocation invocation = script("'a text of more than twenty bytes'.length");
    assertThat(engine.run(invocation).value()).isEqualTo(32);

    LimitExceededException breach =
        thrown(
            LimitExceededException.class,
            () -> engine.run(invocation.limits(Limits.defaults().with(Limit.SOURCE, 20))));

    assertThat(breach).hasMessage("Limit exceeded: source is 20 bytes, used 41 bytes");
  }

  @Test
  void tenantIsolation_sharesGlobalsBetweenTheRunsOfATenant_andWithNobodyElse() {
    Invocation count =
        script("count = (typeof count === 'number' ? count : 0) + 1").isolation(Isolation.TENANT);

    assertThat(engine.run(count.tenant("a")).value()).isEqualTo(1);
    assertThat(engine.run(count.tenant("a")).value()).isEqualTo(2);
    assertThat(engine.run(count.tenant("b")).value()).isEqualTo(1);
    assertThat(engine.run(count.tenant("a")).value()).isEqualTo(3);
    assertThat(engine.run(count.tenant("a").isolation(Isolation.RUN)).value()).isEqualTo(1);
  }

  @Test
  void tenantRealm_afterAnOrdinaryError_goesOn_afterABreach_isReplaced() {
    Invocation tenant = script("0").tenant("t").isolation(Isolation.TENANT);
    engine.run(on(tenant, "kept = 1"));
    thrown(ScriptErrorException.class, () -> engine.run(on(tenant, "throw new Error('x')")));
    assertThat(engine.run(on(tenant, "typeof kept")).value()).isEqualTo("number");

    thrown(
        LimitExceededException.class,
        () ->
            engine.run(
                on(tenant, "for (;;);").limits(Limits.defaults().with(Limit.WALL_TIME, 50))));
    assertThat(engine.run(on(tenant, "typeof kept")).value()).isEqualTo("undefined");
  }

  private static Invocation on(Invocation like, String code) {
    return script(code).tenant(like.tenant()).isolation(like.isolation());
  }

  @Test
  void nextRun_ofATenant_seesNothingOfTheOneBefore() {
    Invocation leave = script("left = 1; Array.prototype.left = 1; ''.trim.left = 1; 0");
    Invocation look = script("typeof left + typeof [].left + typeof ''.trim.left");
    for (int i = 0; i < 30; i++) {
      engine.run(leave);
      assertThat(engine.run(look).value()).isEqualTo("undefinedundefinedundefined");
    }
  }

  @Test
  void check_script_compilesItOrTellsTheMistake() {
    engine.check(ScriptSource.body("ok.js", "1"));

    ScriptSyntaxException mistake =
        thrown(
            ScriptSyntaxException.class,
            () -> engine.check(ScriptSource.body("bad.js", "1;\nvar = 2")));
    assertThat(mistake.frames().get(0)).hasToString("bad.js:2:5");
  }

  @Test
  void globals_mayBeNull() {
    try (IotaEngine other = IotaEngine.builder().global("nothing", null).build()) {
      assertThat(other.run(script("nothing === null")).value()).isEqualTo(true);
    }
  }

  @Test
  void engine_insideAHostFunctionOfAnother_runsOnTheSameThread() {
    try (IotaEngine outer =
        IotaEngine.builder()
            .global("inner", (HostFunction) call -> engine.run(script("twice(4)")).value())
            .build()) {
      assertThat(outer.run(script("inner() + 1")).value()).isEqualTo(9);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0})
  void builder_refusesWhatMakesNoSense(int bad) {
    EngineBuilder builder = IotaEngine.builder();

    assertThatThrownBy(() -> builder.realms(0, bad))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Realms must be 0 <= min <= max and max >= 1, not 0 and " + bad);
    assertThatThrownBy(() -> builder.realms(5, 4)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> builder.tenantQuota(bad, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("running >= 1");
    assertThatThrownBy(() -> builder.tenantQuota(1, -1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> builder.cacheBytes(-1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> builder.realmIdle(Duration.ofMillis(bad)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> builder.drain(Duration.ofMillis(-1)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> builder.listener(null)).isInstanceOf(NullPointerException.class);
  }
}
