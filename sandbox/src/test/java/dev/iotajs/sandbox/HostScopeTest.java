package dev.iotajs.sandbox;

import static dev.iotajs.sandbox.Scripts.compile;
import static dev.iotajs.sandbox.Scripts.execution;
import static dev.iotajs.sandbox.Scripts.failure;
import static dev.iotajs.sandbox.Scripts.realm;
import static dev.iotajs.sandbox.Scripts.run;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** What the host keeps open while a function of the script goes on. */
@SuppressWarnings("FutureReturnValueIgnored") // futures are given to the sandbox
class HostScopeTest {
  private static final Limits SMALL = Limits.defaults().with(Limit.WALL_TIME, 300);

  /** What happened, in order. */
  private final List<String> log = new ArrayList<>();

  private Callable<Object> completing = () -> null;
  private Callable<Object> aborting = () -> null;

  private final HostScope.Opened opened =
      new HostScope.Opened() {
        @Override
        public Object value() {
          return Map.of("add", (HostFunction) call -> log.add("add " + call.arguments()), "id", 7);
        }

        @Override
        public Object complete() throws Exception {
          log.add("complete");
          return completing.call();
        }

        @Override
        public Object abort() throws Exception {
          log.add("abort");
          return aborting.call();
        }
      };

  private Realm realmWith(HostScope scope) {
    return realm(Map.of("scope", scope));
  }

  private Object result(String code) {
    return run(realmWith(call -> opened), code);
  }

  @Test
  void function_isCalledWithWhatWasOpened_andItsValueIsTheResult() {
    assertThat(result("return await scope(tx => { tx.add(1); return tx.id; })")).isEqualTo(7);
    assertThat(log).containsExactly("add [1]", "complete");
  }

  @Test
  void function_thatIsAsync_isWaitedFor() {
    assertThat(
            result(
                "var v = await scope(async tx => { await null; tx.add(1); await null; tx.add(2);"
                    + " return {}; }); v.x = 1; return v"))
        .isEqualTo(Map.of("x", 1));
    assertThat(log).containsExactly("add [1]", "add [2]", "complete");
  }

  @Test
  void result_isTheScriptsOwnObject() {
    assertThat(result("const o = new Map(); return await scope(() => o) === o")).isEqualTo(true);
  }

  @Test
  void functionThatThrows_aborts_andTheErrorIsTheSame() {
    assertThat(
            result(
                "const e = new RangeError('mine');"
                    + " try { await scope(() => { throw e; }) } catch (x) { return x === e }"))
        .isEqualTo(true);
    assertThat(log).containsExactly("abort");
  }

  @Test
  void functionThatRejects_aborts_evenIfAbortingFails() {
    aborting =
        () -> {
          throw new IllegalStateException("secret");
        };
    assertThat(
            result("return await scope(async () => { throw 5 }).catch(reason => 'got ' + reason)"))
        .isEqualTo("got 5");
    assertThat(log).containsExactly("abort");
  }

  @Test
  void openingThatFails_rejects_andNothingElseIsCalled() {
    Realm realm =
        realmWith(
            call -> {
              throw new HostFunctionException("NOT_ALLOWED", "no");
            });
    assertThat(run(realm, "return await scope(() => 1).catch(e => e.code + e.message)"))
        .isEqualTo("NOT_ALLOWEDno");
    assertThat(log).isEmpty();
  }

  @Test
  void completingThatFails_rejects() {
    completing =
        () ->
            CompletableFuture.failedFuture(
                new HostFunctionException("CONFLICT", "somebody was faster"));
    assertThat(result("return await scope(() => 1).catch(e => e.code)")).isEqualTo("CONFLICT");
  }

  @Test
  void opening_mayTakeTime_andGetsTheArguments() {
    List<Object> seen = new ArrayList<>();
    Realm realm =
        realmWith(
            call -> {
              seen.addAll(call.arguments());
              return CompletableFuture.supplyAsync(() -> opened);
            });
    assertThat(run(realm, "return await scope('a', { b: 1 }, tx => tx.id)")).isEqualTo(7);
    assertThat(seen).containsExactly("a", Map.of("b", 1));
  }

  @Test
  void argumentsThatAreWrong_rejectThePromise() {
    assertThat(result("return await scope({}).catch(e => e.code + ': ' + e.message)"))
        .isEqualTo("INVALID_ARGUMENT: The last argument of scope must be a function");
    assertThat(result("return await scope().catch(e => e.code)")).isEqualTo("INVALID_ARGUMENT");
    assertThat(result("return await scope(/x/, () => 1).catch(e => e.code)"))
        .isEqualTo("INVALID_ARGUMENT");
  }

  @Test
  void scopeThatIsNotCaughtAndNotAwaited_isAnErrorOfTheRun() {
    ScriptErrorException error =
        failure(
            ScriptErrorException.class,
            realmWith(call -> opened),
            "scope(() => { throw new Error('lost') }); return 1",
            Limits.defaults());
    assertThat(error).hasMessage("Error: lost");
  }

  @Test
  void calls_countAsHostCalls() {
    LimitExceededException breach =
        failure(
            LimitExceededException.class,
            realmWith(call -> opened),
            "for (var i = 0; i < 10; i++) await scope(() => 1)",
            Limits.defaults().with(Limit.HOST_CALLS, 3));
    assertThat(breach.limit()).isEqualTo(Limit.HOST_CALLS);
  }

  @Test
  void breachInsideTheFunction_callsNothing_butTheEndActions() {
    HostScope scope =
        call -> {
          call.execution().onEnd(() -> log.add("ended"));
          return opened;
        };
    failure(
        LimitExceededException.class,
        realmWith(scope),
        "await scope(() => { for (;;); }).catch(() => 1)",
        SMALL);
    assertThat(log).containsExactly("ended");
  }

  @Test
  void openedValue_isFrozen_andScopeIsAPlainFunction() {
    assertThat(result("return await scope(tx => Object.isFrozen(tx) && Object.isFrozen(tx.add))"))
        .isEqualTo(true);
    assertThat(result("typeof scope + scope.name + Object.isFrozen(scope)"))
        .isEqualTo("functionscopetrue");
  }

  @Test
  void scopeOfAnEarlierRun_isNotClosedByALaterOne() {
    Realm realm = Scripts.SANDBOX.newRealm(Isolation.TENANT);
    realm.define("scope", (HostScope) call -> opened);
    run(realm, "scope(() => new Promise(r => { globalThis.go = r })); return 1");
    assertThat(run(realm, "go(); return 2")).isEqualTo(2);
    assertThat(log).isEmpty();
  }

  @Test
  void valueThatCannotBeGiven_isAHostError_andAborts() {
    HostScope.Opened bad =
        new HostScope.Opened() {
          @Override
          public Object value() {
            throw new IllegalStateException("secret");
          }

          @Override
          public Object complete() {
            return log.add("complete");
          }

          @Override
          public Object abort() {
            return log.add("abort");
          }
        };
    String code = "return await scope(() => 1).catch(e => e.code)";
    assertThat(run(realmWith(call -> bad), code)).isEqualTo("HOST_ERROR");
    assertThat(log).containsExactly("abort");
    assertThat(run(realmWith(call -> "no scope"), code)).isEqualTo("HOST_ERROR");
    assertThat(run(realmWith(call -> null), code)).isEqualTo("HOST_ERROR");
  }

  @Test
  void endActionThatThrowsAnError_hurtsNobody() {
    Realm realm = Scripts.SANDBOX.newRealm(Isolation.TENANT);
    HostFunction later =
        call -> {
          call.execution()
              .onEnd(
                  () -> {
                    throw new OutOfMemoryError("no thread");
                  });
          call.execution().onEnd(() -> log.add("end"));
          return null;
        };
    realm.define("later", later);
    assertThat(run(realm, "later(); return 1")).isEqualTo(1);
    assertThat(run(realm, "return 2")).isEqualTo(2);
    assertThat(log).containsExactly("end");
  }

  @Test
  void endActionThatIsTakenBack_isNotDone() {
    Execution execution = execution();
    HostFunction once =
        call -> {
          call.execution().onEnd(() -> log.add("taken back")).run();
          return null;
        };
    realm(Map.of("once", once)).run(compile("once(); 1"), execution);
    assertThat(log).isEmpty();
  }

  @Test
  void attachment_isWhatTheHostGave() {
    Realm realm = realm(Map.of("who", (HostFunction) call -> call.execution().attachment()));
    Execution execution = Execution.within(Limits.defaults(), null, "tenant-1");
    assertThat(realm.run(compile("who()"), execution)).isEqualTo("tenant-1");
    assertThat(execution().attachment()).isNull();
  }

  @Test
  void endActions_areDoneOnce_whateverTheEnd_andOneThatFailsHurtsNobody() {
    HostFunction later =
        call -> {
          Execution run = call.execution();
          run.onEnd(
              () -> {
                throw new IllegalStateException("bad");
              });
          run.onEnd(() -> log.add("end"));
          return null;
        };
    Realm realm = realm(Map.of("later", later));
    Execution execution = execution();
    realm.run(compile("later(); 1"), execution);
    assertThat(log).containsExactly("end");

    failure(ScriptErrorException.class, realm, "later(); throw 1", Limits.defaults());
    assertThat(log).containsExactly("end", "end");

    execution.onEnd(() -> log.add("at once"));
    assertThat(log).containsExactly("end", "end", "at once");
  }
}
