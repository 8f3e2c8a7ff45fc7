package dev.iotajs.sandbox;

import static dev.iotajs.sandbox.Scripts.SANDBOX;
import static dev.iotajs.sandbox.Scripts.breach;
import static dev.iotajs.sandbox.Scripts.compile;
import static dev.iotajs.sandbox.Scripts.error;
import static dev.iotajs.sandbox.Scripts.execution;
import static dev.iotajs.sandbox.Scripts.failure;
import static dev.iotajs.sandbox.Scripts.realm;
import static dev.iotajs.sandbox.Scripts.run;
import static dev.iotajs.sandbox.Scripts.thrown;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How long a run goes on, what it waits for, and what ends it. */
@SuppressWarnings("FutureReturnValueIgnored") // host functions give theirs to the loop
class EventLoopTest {
  private static final Limits SMALL =
      Limits.defaults()
          .with(Limit.WALL_TIME, 300)
          .with(Limit.TIMERS, 3)
          .with(Limit.ALLOCATION, 64 << 20);

  // ---- Results

  @Test
  void result_thatIsAPromise_isWaitedFor() {
    assertThat(run("return Promise.resolve([1, 2])")).isEqualTo(List.of(1, 2));
    assertThat(run("return new Promise(r => setTimeout(r, 5, 'late'))")).isEqualTo("late");
    assertThat(run("(async () => { await null; return { a: 1 }; })()")).isEqualTo(Map.of("a", 1));
    assertThat(run("class P extends Promise {} return P.resolve('own')")).isEqualTo("own");
  }

  @Test
  void result_thatIsNoPromise_doesNotWaitForTimers_butForJobs() {
    assertThat(
            run(
                "var o = {}; Promise.resolve().then(() => { o.job = 1; });"
                    + " setTimeout(() => { o.timer = 1; }, 1); return o;"))
        .isEqualTo(Map.of("job", 1));
  }

  @Test
  void result_thatIsRejected_isTheRunsError() {
    ScriptErrorException error = error("return Promise.reject(new RangeError('far'))");
    assertThat(error).hasMessage("RangeError: far");
    assertThat(error.frames().get(0).line()).isEqualTo(1);
    assertThat(error("await null;\nawait (async () => {\n  throw new Error('in');\n})()").frames())
        .first()
        .satisfies(frame -> assertThat(frame.line()).isEqualTo(3));
    assertThat(error("return Promise.reject('text')").thrown()).isEqualTo("text");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "await new Promise(() => {})",
        "return new Promise(() => {})",
        "await new Promise(r => { setTimeout(() => {}, 1); })",
        "for await (const x of { [Symbol.asyncIterator]: () => ({ next: () => new Promise(() => 0) }) });",
        "var id = setInterval(() => clearInterval(id), 1); await new Promise(() => {})"
      })
  void promise_thatCanNeverSettle_isToldSo(String code) {
    ScriptErrorException error = error(code);
    assertThat(error)
        .hasMessage(
            "TypeError: The script waits for a promise that can never settle: there is nothing"
                + " left to wait for");
    assertThat(error.errorCode()).isEqualTo("NOTHING_TO_WAIT_FOR");
  }

  // ---- Errors that nobody catches

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Promise.reject(new Error('lost')); return 1",
        "(async () => { throw new Error('lost'); })(); return 1",
        "Promise.resolve().then(() => { throw new Error('lost'); }); return 1",
        "queueMicrotask(() => { throw new Error('lost'); }); return 1",
        "setTimeout(() => { throw new Error('lost'); }, 1); await new Promise(r => setTimeout(r, 20))",
        "Promise.reject(new Error('lost')); await new Promise(() => {})",
        "var p = Promise.reject(new Error('lost')); p.finally(() => {}); p.catch(() => {}); return 1"
      })
  void error_thatNobodyCatches_endsTheRun(String code) {
    assertThat(error(code)).hasMessage("Error: lost");
  }

  @Test
  void rejection_thatIsHandledLater_isNoError() {
    assertThat(
            run(
                "var p = Promise.reject(1); await new Promise(r => setTimeout(r, 5));"
                    + " return p.catch(e => 'handled ' + e)"))
        .isEqualTo("handled 1");
    assertThat(
            run(
                "async function f() { throw 1; } for (var i = 0; i < 500; i++) {"
                    + " try { await f(); } catch (e) {} } return i"))
        .isEqualTo(500);
  }

  // ---- Limits

  @ParameterizedTest
  @ValueSource(
      strings = {
        "function f() { Promise.resolve().then(f); } f(); await new Promise(() => {})",
        "function f() { queueMicrotask(f); } f();",
        "for (;;) await null",
        "for (;;) { try { await Promise.reject(1); } catch (e) {} finally {} }",
        "for await (const x of (async function* () { for (;;) yield 1; })());",
        "for (const x of (function* () { for (;;) yield 1; })());",
        "(function* () { try { yield 1; } finally { for (;;); } })().return(); for (;;) await 1;",
        "var g = (function* () { for (;;) { try { yield* g2(); } catch (e) {} } })();"
            + " function* g2() { for (;;) { try { throw 1; } catch (e) { yield e; } } }"
            + " for (;;) g.next();",
        "var t = { then(r) { r(t); } }; await t",
        "setInterval(() => {}, 1); await new Promise(() => {})",
        "function f() { setTimeout(f, 1); clearTimeout(0); } setInterval(() => 0, 50); await new"
            + " Promise(() => {})",
        "await new Promise(r => setTimeout(r, 1e6))",
        "async function f() { try { await 1; } finally { return f(); } } await f()",
        "async function* g() { yield* g(); } for await (const x of g());"
      })
  void asyncScript_thatNeverEnds_isStopped(String code) {
    assertThat(breach(code, SMALL).limit())
        .isIn(Limit.WALL_TIME, Limit.CPU_TIME, Limit.ALLOCATION, Limit.CALL_DEPTH);
  }

  @Test
  void timers_areCounted() {
    assertThat(run(realm(), "setTimeout(() => 0); setInterval(() => 0); 1", SMALL)).isEqualTo(1);
    assertThat(breach("for (;;) setTimeout(() => 0)", SMALL).limit()).isEqualTo(Limit.TIMERS);
    assertThat(breach("for (;;) clearInterval(setInterval(() => 0))", SMALL).limit())
        .isEqualTo(Limit.TIMERS);
  }

  @Test
  void recursion_throughGeneratorsAndPromises_isLimited() {
    assertThat(breach("function* g() { yield* g(); } [...g()]", Limits.defaults()).limit())
        .isEqualTo(Limit.CALL_DEPTH);
    assertThat(breach("async function f() { return 1 + (await f()); } f()", Limits.defaults()))
        .extracting(LimitExceededException::limit)
        .isEqualTo(Limit.CALL_DEPTH);
  }

  // ---- Cancelling

  private final CountDownLatch started = new CountDownLatch(1);

  private final HostFunction start =
      call -> {
        started.countDown();
        return null;
      };

  private void cancelOnceStarted(Runnable cancel) {
    CompletableFuture.runAsync(
        () -> {
          try {
            started.await();
          } catch (InterruptedException e) {
            throw new AssertionError(e);
          }
          cancel.run();
        });
  }

  @Test
  void cancel_whileWaitingForATimer_endsTheRun() {
    Execution execution = execution();
    Realm realm = realm(Map.of("start", start));
    Program program =
        compile(
            "setTimeout(start, 1); try { await new Promise(r => setTimeout(r, 25000)) }"
                + " finally { for (;;); }");
    cancelOnceStarted(execution::cancel);

    thrown(ScriptCancelledException.class, () -> realm.run(program, execution));

    assertThat(realm.usable()).isFalse();
    assertThat(Thread.interrupted()).isFalse();
  }

  @Test
  void interrupt_whileWaitingForATimer_cancelsTheRun() {
    Realm realm = realm(Map.of("start", start));
    Program program = compile("start(); await new Promise(r => setTimeout(r, 25000))");
    Thread thread = Thread.currentThread();
    cancelOnceStarted(thread::interrupt);

    thrown(ScriptCancelledException.class, () -> realm.run(program, execution()));

    // Whether the thread has already begun to wait decides if its flag is still set.
    Thread.interrupted();
    assertThat(realm.usable()).isFalse();
  }

  // ---- The host's operations

  private static Object call(HostFunction function, String code) {
    return run(realm(Map.of("host", function)), code, Limits.defaults());
  }

  @Test
  void hostFunction_thatCompletesLater_givesAPromise() {
    HostFunction later =
        call -> CompletableFuture.supplyAsync(() -> Map.of("got", call.argument(0)));

    assertThat(call(later, "var p = host(7); return [p instanceof Promise, await p]"))
        .isEqualTo(List.of(true, Map.of("got", 7)));
    assertThat(call(later, "(await Promise.all([host(1), host(2)])).map(x => x.got)"))
        .isEqualTo(List.of(1, 2));
    assertThat(call(call -> CompletableFuture.completedFuture(5), "await host()")).isEqualTo(5);
  }

  @Test
  void hostFunction_thatFailsLater_rejectsThePromise() {
    String code = "try { await host() } catch (e) { return e.code + ': ' + e.message }";
    HostFunction told =
        call ->
            CompletableFuture.supplyAsync(
                () -> {
                  throw new HostFunctionException("NOT_THERE", "It is not there");
                });

    assertThat(call(told, code)).isEqualTo("NOT_THERE: It is not there");
    assertThat(call(call -> CompletableFuture.failedFuture(new Exception("secret")), code))
        .isEqualTo("HOST_ERROR: The host function host failed");
    assertThat(call(call -> CompletableFuture.completedFuture(new Object()), code))
        .isEqualTo("HOST_ERROR: The host function host failed");
  }

  @Test
  void hostFunction_thatNeverCompletes_isWaitedForUntilTheLimit() {
    Realm realm = realm(Map.of("host", (HostFunction) call -> new CompletableFuture<>()));
    assertThat(failure(LimitExceededException.class, realm, "await host()", SMALL).limit())
        .isEqualTo(Limit.WALL_TIME);
  }

  @Test
  void hostOperation_thatCompletesAfterTheRun_doesNothing() {
    CompletableFuture<Object> operation = new CompletableFuture<>();
    Realm realm = SANDBOX.newRealm(Isolation.TENANT);
    realm.define("host", (HostFunction) call -> operation);

    assertThat(run(realm, "host().then(() => { later = 1; }); return 'end'")).isEqualTo("end");
    operation.complete("late");

    assertThat(run(realm, "await null; return typeof later")).isEqualTo("undefined");
  }

  // ---- Realms that serve several runs

  @Test
  void run_thatFails_leavesNoJobsAndTimersToTheNext() {
    Realm realm = SANDBOX.newRealm(Isolation.TENANT);
    String code =
        "leak = 0; setInterval(() => { leak++; }, 1); Promise.resolve().then(() => { leak++; });"
            + " throw new Error('sync')";
    failure(ScriptErrorException.class, realm, code, Limits.defaults());

    assertThat(run(realm, "await new Promise(r => setTimeout(r, 10)); return leak")).isEqualTo(0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Object.getPrototypeOf(function* () {})",
        "Object.getPrototypeOf(function* () {}).prototype",
        "Object.getPrototypeOf(async () => 0)",
        "Object.getPrototypeOf(async function* () {})",
        "Object.getPrototypeOf(async function* () {}).prototype",
        "Object.getPrototypeOf(Object.getPrototypeOf(async function* () {}).prototype)",
        "Object.getPrototypeOf(async () => 0).constructor",
        "Promise",
        "Promise.prototype",
        "Promise.prototype.then",
        "Promise.all",
        "AggregateError.prototype",
        "setTimeout"
      })
  void intrinsic_ofATenantsRealm_isFrozen(String intrinsic) {
    Realm realm = SANDBOX.newRealm(Isolation.TENANT);
    assertThat(run(realm, "Object.isFrozen(" + intrinsic + ")")).isEqualTo(true);
    assertThat(run(realm, "var o = " + intrinsic + "; o.leak = 1; o.leak")).isNull();
  }

  @Test
  void program_runInManyRealms_keepsThemApart() {
    Program program =
        compile(
            "var p = Promise.resolve(1), g = (function* () { yield Promise; })();"
                + " Promise.prototype.mark = (Promise.prototype.mark || 0) + 1;"
                + " Object.getPrototypeOf(function* () {}).prototype.mark ="
                + " (g.mark || 0) + 1;"
                + " return [await p.then(x => x), p.mark, g.mark, g.next().value === Promise,"
                + " (async () => 0)() instanceof Promise]");
    for (int i = 0; i < 5; i++) {
      assertThat(realm().run(program, execution())).isEqualTo(List.of(1, 1, 1, true, true));
    }
  }

  @Test
  void constructorsOfGeneratorFunctions_makeNoCode() {
    for (String function : List.of("function* () {}", "async () => 0", "async function* () {}")) {
      assertThat(error("Object.getPrototypeOf(" + function + ").constructor('return 1')"))
          .extracting(ScriptErrorException::errorName)
          .isEqualTo("EvalError");
    }
  }
}
