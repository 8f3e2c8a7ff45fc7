package dev.iotajs.sandbox;

import static dev.iotajs.sandbox.Scripts.breach;
import static dev.iotajs.sandbox.Scripts.compile;
import static dev.iotajs.sandbox.Scripts.execution;
import static dev.iotajs.sandbox.Scripts.failure;
import static dev.iotajs.sandbox.Scripts.realm;
import static dev.iotajs.sandbox.Scripts.thrown;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What happens when a script uses up one of its limits. */
class BreachTest {
  private static final Limits SMALL =
      Limits.defaults()
          .with(Limit.WALL_TIME, 5_000)
          .with(Limit.CALL_DEPTH, 100)
          .with(Limit.ALLOCATION, 8 << 20)
          .with(Limit.HOST_CALLS, 3)
          .with(Limit.LOG_LINES, 3)
          .with(Limit.LOG, 100)
          .with(Limit.TIMERS, 3)
          .with(Limit.OUTPUT, 1_000);

  /** A host function that charges its calls to one limit, as logging and timers do. */
  private static HostFunction charging(Limit limit, long amount) {
    return call -> {
      call.execution().charge(limit, amount);
      return null;
    };
  }

  private static Realm realmWithHost(AtomicInteger notes) {
    HostFunction note =
        new HostFunction() {
          @Override
          public Object call(HostCall call) {
            return notes.incrementAndGet();
          }

          @Override
          public Limit limit() {
            return Limit.SOURCE; // one that this run does not use up
          }
        };
    HostFunction line =
        new HostFunction() {
          @Override
          public Object call(HostCall call) {
            return null;
          }

          @Override
          public Limit limit() {
            return Limit.LOG_LINES;
          }
        };
    return realm(
        Map.of(
            "note",
            note,
            "line",
            line,
            "hostCall",
            (HostFunction) call -> null,
            "log",
            charging(Limit.LOG, 60),
            "timer",
            charging(Limit.TIMERS, 2)));
  }

  @Test
  void wallTime_usedUp_endsTheRunSoonAfter() {
    LimitExceededException breach =
        breach("for (;;);", SMALL.with(Limit.WALL_TIME, 100).with(Limit.CPU_TIME, 9_000));

    assertThat(breach.limit()).isEqualTo(Limit.WALL_TIME);
    assertThat(breach.value()).isEqualTo(100);
    assertThat(breach.used()).isBetween(100L, 600L);
    assertThat(breach).hasMessageStartingWith("Limit exceeded: wallTime is 100 ms");
    assertThat(breach.code()).isEqualTo("LIMIT_EXCEEDED");
  }

  @Test
  void cpuTime_usedUp_isToldFromWallTime() {
    LimitExceededException breach = breach("for (;;);", SMALL.with(Limit.CPU_TIME, 60));

    assertThat(breach.limit()).isEqualTo(Limit.CPU_TIME);
    assertThat(breach.value()).isEqualTo(60);
    assertThat(breach.used()).isBetween(60L, 600L);
  }

  @Test
  void cpuTime_waitingForTheHost_countsNothing() {
    Realm realm =
        realm(
            Map.of(
                "wait",
                (HostFunction)
                    call -> {
                      new CountDownLatch(1).await(200, TimeUnit.MILLISECONDS);
                      return "waited";
                    }));

    Object value = Scripts.run(realm, "wait()", SMALL.with(Limit.CPU_TIME, 100));

    assertThat(value).isEqualTo("waited");
  }

  @Test
  void allocation_ofManySmallObjects_isStopped() {
    LimitExceededException breach = breach("var all = []; for (;;) all.push({})", SMALL);

    assertThat(breach.limit()).isEqualTo(Limit.ALLOCATION);
    assertThat(breach.value()).isEqualTo(8 << 20);
    assertThat(breach.used()).isGreaterThan(8 << 20);
    assertThat(breach).hasMessageStartingWith("Limit exceeded: allocation is 8 MiB, used ");
  }

  @Test
  void allocation_garbageCountsToo() {
    LimitExceededException breach = breach("for (;;) ({ a: [1, 2, 3] })", SMALL);

    assertThat(breach.limit()).isEqualTo(Limit.ALLOCATION);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "new Int8Array(100e6).length",
        "new Float64Array(10e6).length",
        "var s = 'x'; for (;;) s = (s + s).replace('y', '')",
        "Array(100e6).join('x').length"
      })
  void allocation_ofOneLargeArray_isStoppedBeforeItExists(String code) {
    LimitExceededException breach = breach(code, SMALL);

    assertThat(breach.limit()).isEqualTo(Limit.ALLOCATION);
    assertThat(breach.used()).isGreaterThan(8 << 20);
  }

  @Test
  void callDepth_usedUp_saysHowDeepItWas() {
    LimitExceededException breach = breach("(function f() { f() })()", SMALL);

    assertThat(breach.limit()).isEqualTo(Limit.CALL_DEPTH);
    assertThat(breach).hasMessage("Limit exceeded: callDepth is 100, used 101");
    assertThat(breach.frames().get(0).function()).isEqualTo("f");
  }

  @Test
  void output_tooLarge_isNotCopied() {
    LimitExceededException breach = breach("Array(2001).join('x')", SMALL);

    assertThat(breach.limit()).isEqualTo(Limit.OUTPUT);
    assertThat(breach.value()).isEqualTo(1_000);
    assertThat(breach.used()).isBetween(2_000L, 2_010L);
  }

  @Test
  void output_ofTheSizeOfTheLimit_isFine() {
    Object value = Scripts.run(realm(), "Array(999).join('x')", SMALL);

    assertThat((String) value).hasSize(998);
  }

  @Test
  void hostCalls_oneTooMany_doesNotTakePlace() {
    AtomicInteger calls = new AtomicInteger();
    Realm realm = realm(Map.of("host", (HostFunction) call -> calls.incrementAndGet()));

    LimitExceededException breach =
        failure(LimitExceededException.class, realm, "for (;;) host()", SMALL);

    assertThat(breach).hasMessage("Limit exceeded: hostCalls is 3, used 4");
    assertThat(calls).hasValue(3);
  }

  @Test
  void charged_moreThanTheLimit_endsTheRun() {
    AtomicInteger notes = new AtomicInteger();

    assertThat(failure(LimitExceededException.class, realmWithHost(notes), "log(); log()", SMALL))
        .hasMessage("Limit exceeded: log is 100 bytes, used 120 bytes");
    assertThat(
            failure(LimitExceededException.class, realmWithHost(notes), "timer(); timer()", SMALL))
        .hasMessage("Limit exceeded: timers is 3, used 4");
    assertThat(
            failure(LimitExceededException.class, realmWithHost(notes), "for (;;) line()", SMALL))
        .hasMessage("Limit exceeded: logLines is 3, used 4");
  }

  @Test
  void charge_ofWhatIsMeasured_isAMistakeOfTheHost() {
    assertThatThrownBy(() -> execution().charge(Limit.WALL_TIME, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The limit wallTime is measured, not charged");
  }

  @Test
  void source_tooLarge_isNotCompiled() {
    ScriptSource source = ScriptSource.body("test.js", "'äöü'");
    Limits limits = Limits.defaults().with(Limit.SOURCE, 7);

    LimitExceededException breach =
        thrown(LimitExceededException.class, () -> Scripts.SANDBOX.compile(source, limits));

    assertThat(breach).hasMessage("Limit exceeded: source is 7 bytes, used 8 bytes");
    assertThat(Scripts.SANDBOX.compile(source, limits.with(Limit.SOURCE, 8))).isNotNull();
  }

  @Test
  void compiling_takesTimeAndMemoryOfTheLimits() {
    ScriptSource large = ScriptSource.body("large.js", "x = {a: [1, 2]};\n".repeat(100_000));
    Limits limits = Limits.defaults().with(Limit.SOURCE, 5 << 20);

    LimitExceededException time =
        thrown(
            LimitExceededException.class,
            () -> Scripts.SANDBOX.compile(large, limits.with(Limit.WALL_TIME, 30)));
    LimitExceededException memory =
        thrown(
            LimitExceededException.class,
            () -> Scripts.SANDBOX.compile(large, limits.with(Limit.ALLOCATION, 4 << 20)));

    assertThat(time.limit()).isEqualTo(Limit.WALL_TIME);
    assertThat(memory.limit()).isEqualTo(Limit.ALLOCATION);
  }

  @Test
  void running_goesOnWithWhatCompilingLeft() {
    Execution execution = execution();
    Program program = Scripts.SANDBOX.compile(ScriptSource.body("test.js", "1 + 1"), execution);
    Usage afterCompiling = execution.usage();
    realm().run(program, execution);
    Usage afterRunning = execution.usage();

    assertThat(afterCompiling.allocatedBytes()).isPositive();
    assertThat(afterRunning.allocatedBytes()).isGreaterThan(afterCompiling.allocatedBytes());
    assertThat(afterRunning.wallTime()).isGreaterThan(afterCompiling.wallTime());
    assertThat(afterRunning.cpuTime()).isGreaterThan(afterCompiling.cpuTime());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "WALL_TIME  | for (;;);",
        "CPU_TIME   | for (;;);",
        "ALLOCATION | for (var a = [];;) a.push([1, 2, 3])",
        "ALLOCATION | new Float64Array(1e8)",
        "CALL_DEPTH | (function f() { f() })()",
        "HOST_CALLS | for (;;) hostCall()",
        "LOG        | for (;;) log()",
        "LOG_LINES  | for (;;) line()",
        "TIMERS     | for (;;) timer()"
      })
  void breach_insideTry_reachesNeitherCatchNorFinally(Limit limit, String code) {
    AtomicInteger notes = new AtomicInteger();
    Limits limits = SMALL.with(Limit.SOURCE, 1_000);
    if (limit == Limit.WALL_TIME || limit == Limit.CPU_TIME) {
      limits = limits.with(limit, 60);
    }
    String script =
        "note(); for (;;) { try { try { "
            + code
            + " } catch (e) { note() } finally { note() } } catch (e) { note() } }";

    LimitExceededException breach =
        failure(LimitExceededException.class, realmWithHost(notes), script, limits);

    assertThat(breach.limit()).isEqualTo(limit);
    assertThat(notes).as("calls before, in and after the breach").hasValue(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "({ get a() { for (;;); } }).a",
        "'' + { toString: function () { for (;;); } }",
        "[2, 1].sort(function () { for (;;); })",
        "'a'.replace(/a/, function () { for (;;); })",
        "JSON.parse('[1]', function () { for (;;); })",
        "new (function () { for (;;); })()",
        "/(x+x+)+y/.test('xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx')",
        "return { toJSON: function () { for (;;); } }",
        "return { get a() { for (;;); } }",
        "throw Object.defineProperty(new Error(), 'message', { get: function () { for (;;); } })"
      })
  void wallTime_usedUpInsideABuiltIn_endsTheRun(String code) {
    LimitExceededException breach = breach(code, SMALL.with(Limit.WALL_TIME, 80));

    assertThat(breach.limit()).isIn(Limit.WALL_TIME, Limit.ALLOCATION);
  }

  @ParameterizedTest
  @EnumSource(
      value = Limit.class,
      names = {"WALL_TIME", "ALLOCATION", "CALL_DEPTH", "HOST_CALLS", "OUTPUT"})
  void realm_afterABreach_isNeverUsedAgain(Limit limit) {
    Map<Limit, String> scripts =
        Map.of(
            Limit.WALL_TIME, "for (;;);",
            Limit.ALLOCATION, "new Int8Array(1e8)",
            Limit.CALL_DEPTH, "(function f() { f() })()",
            Limit.HOST_CALLS, "for (;;) hostCall()",
            Limit.OUTPUT, "Array(9999).join('x')");
    Realm realm = realmWithHost(new AtomicInteger());
    assertThat(realm.usable()).isTrue();

    LimitExceededException breach =
        failure(
            LimitExceededException.class,
            realm,
            scripts.get(limit),
            SMALL.with(Limit.WALL_TIME, 300));

    assertThat(breach.limit()).isEqualTo(limit);
    assertThat(realm.usable()).isFalse();
    Program harmless = compile("1");
    assertThatThrownBy(() -> realm.run(harmless, execution()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("The realm has ended with an earlier run");
  }

  @Test
  void realm_afterAnOrdinaryError_isUsedAgain() {
    Realm realm = realm();
    failure(ScriptErrorException.class, realm, "throw new Error('once')", SMALL);
    failure(ResultException.class, realm, "return function () {}", SMALL);

    assertThat(realm.usable()).isTrue();
    assertThat(Scripts.run(realm, "1 + 1")).isEqualTo(2);
  }

  @Test
  void frames_ofABreach_areWhereTheScriptWas() {
    LimitExceededException breach =
        breach("function spin() {\n  for (;;);\n}\nspin()", SMALL.with(Limit.WALL_TIME, 60));

    assertThat(breach.frames()).extracting(ScriptFrame::function).containsExactly("spin", "");
    assertThat(breach.frames()).extracting(ScriptFrame::line).containsExactly(2, 4);
    assertThat(breach.frames()).extracting(ScriptFrame::file).containsOnly("test.js");
  }

  @Test
  void otherRuns_duringABreach_areNotStopped() throws Exception {
    Program endless = compile("for (;;);");
    Program busy = compile("var n = 0; for (var i = 0; i < 3e6; i++) n += i % 7; n");
    CompletableFuture<Void> breaching =
        CompletableFuture.runAsync(
            () -> {
              for (int i = 0; i < 10; i++) {
                Execution execution = Execution.within(SMALL.with(Limit.WALL_TIME, 20));
                thrown(LimitExceededException.class, () -> realm().run(endless, execution));
              }
            });

    do {
      assertThat(realm().run(busy, execution())).isEqualTo(8_999_994);
    } while (!breaching.isDone());
    breaching.get();
  }
}
