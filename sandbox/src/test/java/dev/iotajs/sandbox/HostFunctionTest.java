package dev.iotajs.sandbox;

import static dev.iotajs.sandbox.Scripts.compile;
import static dev.iotajs.sandbox.Scripts.execution;
import static dev.iotajs.sandbox.Scripts.failure;
import static dev.iotajs.sandbox.Scripts.realm;
import static dev.iotajs.sandbox.Scripts.run;
import static dev.iotajs.sandbox.Scripts.thrown;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Java functions that scripts call: plain values in, plain values out, errors with a code. */
class HostFunctionTest {
  private static final Limits LIMITS = Limits.defaults().with(Limit.WALL_TIME, 5_000);

  private static Object call(HostFunction function, String code) {
    return run(realm(Map.of("host", function)), code, LIMITS);
  }

  @Test
  void arguments_arePlainJavaValues() {
    List<Object> seen = new ArrayList<>();
    call(
        call -> {
          seen.addAll(call.arguments());
          return null;
        },
        "host(1, 2.5, 4e9, 'text' + 1, true, null, undefined, [1, { a: new Date(0) }],"
            + " { b: undefined, c: [] })");

    assertThat(seen)
        .containsExactly(
            1,
            2.5,
            4_000_000_000L,
            "text1",
            true,
            null,
            null,
            List.of(1, Map.of("a", "1970-01-01T00:00:00.000Z")),
            Map.of("c", List.of()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // Waited for at once, later, by somebody else, and with others
        "\nasync function load() {\n  await host();\n}\nawait load();",
        "\nasync function load() {\n  const p = host();\n  await null;\n  await p;\n}\nawait load();",
        "\nfunction load() {\n  return host();\n}\nawait load().then(x => x);",
        "\nconst load = function () {\n  return Promise.all([1, host()]);\n}\nawait load();",
        "\nconst load = async () => {\n  await 1; await host();\n};\nawait load();",
      })
  void laterError_isFromWhereTheScriptCalled(String script) {
    CompletionStage<Object> answer =
        CompletableFuture.failedFuture(new HostFunctionException("NO", "Not now"));
    ScriptException error = thrown(ScriptException.class, () -> call(host -> answer, script));

    assertThat(error).hasMessage("Error: Not now");
    assertThat(error.frames().get(0)).hasToString("load (test.js:3)");
  }

  @Test
  void limit_usedUpWhileWaiting_isToldWithTheCallThatIsWaitedFor() {
    HostFunction never = call -> new CompletableFuture<>();
    String script =
        "async function load() {\n  await host();\n}\nconst all = [load(), host()];\nawait all[0]";

    LimitExceededException error =
        thrown(
            LimitExceededException.class,
            () -> run(realm(Map.of("host", never)), script, LIMITS.with(Limit.WALL_TIME, 50)));

    assertThat(error.frames().get(0)).hasToString("load (test.js:2)");
  }

  @Test
  void limit_usedUpWhileWaiting_inARunWithinARun_isToldWithTheInnerCall() {
    HostFunction never = call -> new CompletableFuture<>();
    Realm inner = realm(Map.of("host", never));
    List<LimitExceededException> ends = new ArrayList<>();
    HostFunction starts =
        call -> {
          ends.add(
              thrown(
                  LimitExceededException.class,
                  () -> run(inner, "\n\nawait host()", LIMITS.with(Limit.WALL_TIME, 50))));
          return null;
        };
    call(starts, "function outer() { host() } outer()");

    assertThat(ends.get(0).frames()).extracting(Object::toString).containsExactly("test.js:3");
  }

  @Test
  void laterError_hasAStack_withoutAFrameOfJava() {
    CompletionStage<Object> answer = CompletableFuture.failedFuture(new IllegalStateException("x"));
    String script = "try {\n  await host();\n} catch (e) { return e.stack }";

    assertThat(call(host -> answer, script))
        .isEqualTo("Error: The host function host failed\n    at test.js:2");
  }

  @Test
  void argument_beyondTheGivenOnes_isNull() {
    assertThat(call(call -> call.argument(0) == null && call.arguments().isEmpty(), "host()"))
        .isEqualTo(true);
    assertThat(call(call -> call.argument(7) == null, "host(1)")).isEqualTo(true);
  }

  @Test
  void result_isAPlainJavaScriptValue_thatTheScriptMayChange() {
    HostFunction host = call -> new HashMap<>(Map.of("list", Arrays.asList(1, null), "text", "x"));

    assertThat(call(host, "var o = host(); o.list.push(3); o.more = 1; o"))
        .isEqualTo(Map.of("list", Arrays.asList(1, null, 3), "text", "x", "more", 1));
    assertThat(call(host, "host() !== host() && host().constructor === Object")).isEqualTo(true);
    assertThat(call(call -> null, "host() === null")).isEqualTo(true);
  }

  @Test
  void result_ofAnUnsupportedType_isAHostError_withoutDetail() {
    assertThat(call(call -> new Object(), "try { host() } catch (e) { e.code + ': ' + e.message }"))
        .isEqualTo("HOST_ERROR: The host function host failed");
  }

  @Test
  void hostFunctionException_isAnErrorWithCodeAndMessage() {
    HostFunction refusing =
        call -> {
          throw new HostFunctionException("NOT_ALLOWED", "Only admins may do this");
        };

    assertThat(
            call(
                refusing,
                "try { host() } catch (e) {"
                    + " [e instanceof Error, e.name, e.code, e.message].join('|') }"))
        .isEqualTo("true|Error|NOT_ALLOWED|Only admins may do this");
    ScriptErrorException uncaught =
        failure(
            ScriptErrorException.class,
            realm(Map.of("host", refusing)),
            "function pay() {\n  host();\n}\npay()",
            LIMITS);
    assertThat(uncaught).hasMessage("Error: Only admins may do this");
    assertThat(uncaught.errorCode()).isEqualTo("NOT_ALLOWED");
    assertThat(uncaught.frames()).extracting(ScriptFrame::line).containsExactly(2, 4);
  }

  @Test
  void otherException_hidesItsDetails() {
    HostFunction failing =
        call -> {
          throw new IllegalStateException("jdbc:postgresql://secret-host/db");
        };

    assertThat(
            call(
                    failing,
                    "try { host() } catch (e) {"
                        + " [e.code, e.message, e.stack, Object.getOwnPropertyNames(e)].join('|') }")
                .toString())
        .startsWith("HOST_ERROR|The host function host failed|")
        .doesNotContain("secret")
        .doesNotContain("IllegalState")
        .doesNotContain(".java");
  }

  @Test
  void error_ofTheJvm_endsTheRun_andCannotBeCaught() {
    HostFunction broken =
        call -> {
          throw new NoClassDefFoundError("gone");
        };
    Realm realm = realm(Map.of("host", broken));

    ScriptFailureException failure =
        failure(
            ScriptFailureException.class, realm, "try { host() } catch (e) { 'caught' }", LIMITS);

    assertThat(failure).hasMessage("The script engine failed");
    assertThat(failure).hasCauseInstanceOf(NoClassDefFoundError.class);
    assertThat(realm.usable()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "host(function () {})          | $[0] is a function",
        "host(1, { a: [NaN] })         | $[1].a[0] is NaN",
        "var o = {}; o.o = o; host(o)  | $[0].o contains itself",
        "host(host)                    | $[0] is a function"
      })
  void argument_thatJsonCannotHold_isAnErrorForTheScript(String code, String problem) {
    assertThat(
            call(call -> "called", "try { " + code + " } catch (e) { e.code + ': ' + e.message }"))
        .isEqualTo("INVALID_ARGUMENT: The arguments of host cannot be JSON: " + problem);
  }

  @Test
  void typedArguments_ofTheWrongType_areRefusedForTheScript() {
    String code = "try { host('a', 1) } catch (e) { e.code + ': ' + e.message }";

    assertThat(call(call -> call.text(0) + call.number(1), code)).isEqualTo("a1");
    assertThat(call(call -> call.text(1), code))
        .isEqualTo("INVALID_ARGUMENT: Argument 2 of host must be a string");
    assertThat(call(call -> call.number(2), code))
        .isEqualTo("INVALID_ARGUMENT: Argument 3 of host must be a number");
    assertThat(call(call -> call.object(0), code))
        .isEqualTo("INVALID_ARGUMENT: Argument 1 of host must be an object");
  }

  @Test
  void arguments_tooLarge_areABreachOfOutput() {
    LimitExceededException breach =
        failure(
            LimitExceededException.class,
            realm(Map.of("host", (HostFunction) call -> null)),
            "host(Array(2000).join('x'))",
            LIMITS.with(Limit.OUTPUT, 1_000));

    assertThat(breach.limit()).isEqualTo(Limit.OUTPUT);
  }

  @Test
  void function_isPlainAndFrozen() {
    HostFunction host = call -> call.arguments().size();

    assertThat(call(host, "typeof host + host.name + Object.isFrozen(host)"))
        .isEqualTo("functionhosttrue");
    assertThat(call(host, "host.call({}, 1, 2) + host.apply(null, [1]) + host.bind(null, 1)()"))
        .isEqualTo(4);
    assertThat(call(host, "[1, 2].map(host)")).isEqualTo(List.of(3, 3));
    assertThat((String) call(host, "'' + host")).doesNotContain("dev.iotajs");
    assertThat(call(host, "try { new host() } catch (e) { e.name }")).isEqualTo("TypeError");
    assertThat(call(host, "host.x = 1; typeof host.x")).isEqualTo("undefined");
  }

  @Test
  void functions_insideAMap_haveTheirKeysAsNames() {
    Realm realm =
        realm(
            Map.of(
                "iota",
                Map.of(
                    "db",
                    Map.of(
                        "find",
                        (HostFunction)
                            call -> {
                              throw new IllegalStateException();
                            }))));

    assertThat(run(realm, "try { iota.db.find() } catch (e) { e.message }"))
        .isEqualTo("The host function iota.db.find failed");
  }

  @Test
  void errorSwallowedByTheHost_stillEndsTheRun() {
    HostFunction swallowing =
        call -> {
          try {
            call.execution().charge(Limit.TIMERS, 1_000_000);
          } catch (Throwable ignored) {
            return "swallowed";
          }
          return null;
        };

    LimitExceededException breach =
        failure(LimitExceededException.class, realm(Map.of("host", swallowing)), "host()", LIMITS);

    assertThat(breach.limit()).isEqualTo(Limit.TIMERS);
  }

  @Test
  void hostFunction_mayRunAnotherScriptOnTheSameThread() {
    Program inner = compile("(function nest(n) { return n === 0 ? 0 : 1 + nest(n - 1); })(50)");
    HostFunction host = call -> realm().run(inner, Execution.within(LIMITS));
    String outer =
        "var sum = 0; for (var i = 0; i < 5; i++) sum += host(); "
            + "(function nest(n) { return n === 0 ? 0 : 1 + nest(n - 1); })(50) + sum";

    assertThat(call(host, outer)).isEqualTo(300);
  }

  @Test
  void innerRun_ofAnotherSandbox_keepsBothRunsApart() {
    Sandbox other = Sandbox.create(DynamicCode.GUARDED);
    Program inner =
        other.compile(ScriptSource.body("inner.js", "Function('return 1 + 1')()"), LIMITS);
    HostFunction host = call -> other.newRealm(Isolation.RUN).run(inner, Execution.within(LIMITS));

    assertThat(
            call(host, "var n = host(); try { Function('return 1')() } catch (e) { n + e.name }"))
        .isEqualTo("2EvalError");
  }

  @Test
  void innerRun_thatFails_isAnErrorWithItsCodeForTheOuterScript() {
    Program endless = compile("for (;;);");
    HostFunction host =
        call -> realm().run(endless, Execution.within(LIMITS.with(Limit.WALL_TIME, 50)));

    assertThat(call(host, "try { host() } catch (e) { e.code + 1 }")).isEqualTo("LIMIT_EXCEEDED1");
  }

  @Test
  void realm_thatIsRunning_refusesASecondRun() {
    Realm realm = realm();
    Program inner = compile("1");
    realm.define("host", (HostFunction) call -> realm.run(inner, Execution.within(LIMITS)));

    assertThat(run(realm, "try { host() } catch (e) { e.code }", LIMITS)).isEqualTo("HOST_ERROR");
    assertThat(run(realm, "2")).isEqualTo(2);
  }

  @Test
  void limitsOfTheOuterRun_endAnInnerRunToo() {
    Program endless = compile("for (;;);");
    HostFunction host = call -> realm().run(endless, Execution.within(LIMITS));
    Program outer = compile("host()");
    Realm realm = realm(Map.of("host", host));
    Execution execution = Execution.within(LIMITS.with(Limit.WALL_TIME, 80));
    long begin = System.nanoTime();

    LimitExceededException breach =
        thrown(LimitExceededException.class, () -> realm.run(outer, execution));

    assertThat(breach.value()).isEqualTo(80);
    assertThat((System.nanoTime() - begin) / 1_000_000).isLessThan(2_000);
  }

  @Test
  void innerRun_endedWithTheOuterOne_leavesNoUsableRealm() {
    Realm innerRealm = realm();
    Program endless = compile("for (;;);");
    HostFunction host =
        call ->
            thrown(
                    ScriptCancelledException.class,
                    () -> innerRealm.run(endless, Execution.within(LIMITS)))
                .code();

    failure(
        LimitExceededException.class,
        realm(Map.of("host", host)),
        "host()",
        LIMITS.with(Limit.WALL_TIME, 80));

    assertThat(innerRealm.usable()).isFalse();
    assertThat(Thread.currentThread().isInterrupted()).isFalse();
  }

  @Test
  void hostCalls_areCountedInTheUsage() {
    Execution execution = execution();
    realm(Map.of("host", (HostFunction) call -> null))
        .run(compile("host(); host(); host()"), execution);

    assertThat(execution.usage().hostCalls()).isEqualTo(3);
  }
}
