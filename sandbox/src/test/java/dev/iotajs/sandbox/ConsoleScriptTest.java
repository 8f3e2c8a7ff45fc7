package dev.iotajs.sandbox;

import static dev.iotajs.sandbox.Scripts.SANDBOX;
import static dev.iotajs.sandbox.Scripts.execution;
import static dev.iotajs.sandbox.Scripts.realm;
import static dev.iotajs.sandbox.Scripts.thrown;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** Classic scripts that may await at their top, one after the other in one realm. */
@SuppressWarnings("FutureReturnValueIgnored") // futures are given to the sandbox
class ConsoleScriptTest {
  private final Realm realm =
      realm(
          Map.of(
              "later",
              (HostFunction) call -> CompletableFuture.supplyAsync(() -> call.argument(0))));

  private Object evaluate(String text) {
    return evaluate(text, Limits.defaults());
  }

  private Object evaluate(String text, Limits limits) {
    Program program = SANDBOX.compile(ScriptSource.console("c.js", text), limits);
    return realm.evaluate(program, Execution.within(limits));
  }

  @Test
  void await_givesTheValue_andTheLastStatementIsTheResult() {
    assertThat(evaluate("await 5")).isEqualTo(5);
    assertThat(evaluate("const a = await later('x'); a + 'y'")).isEqualTo("xy");
    assertThat(evaluate("for (const n of [1, 2]) { await later(n) } 'done'")).isEqualTo("done");
  }

  @Test
  void everyDeclaration_staysForTheNextScript() {
    evaluate(
        "var v = await later(1); let l = await later(2); const { c, d = 4 } = await later({ c: 3 });"
            + " class K { get six() { return 6 } } function f() { return v + l + c + d }"
            + " async function g() { return (await later(5)) + f() }");
    assertThat(evaluate("f() + new K().six")).isEqualTo(16.0);
    assertThat(evaluate("await g()")).isEqualTo(15.0);
    assertThat(evaluate("v = 2; l = 3; f()")).isEqualTo(12.0);
  }

  @Test
  void textThatMakesSenseWithoutAwait_isAClassicScript() {
    assertThat(evaluate("var await = 3; await + 1")).isEqualTo(4.0);
    Object promise = evaluate("later(1)");
    assertThat(promise).isInstanceOf(ScriptValue.class);
    assertThat(evaluate("var x = 1; this.x")).isEqualTo(1);
    assertThat(evaluate("await null; this.x")).isEqualTo(1);
  }

  @Test
  void rejection_isTheScriptsError_withItsLine() {
    ScriptErrorException error =
        thrown(
            ScriptErrorException.class,
            () -> evaluate("const ok = await later(1);\nawait later(2);\nnull.x;"));
    assertThat(error.frames().get(0).line()).isEqualTo(3);
    assertThat(evaluate("ok")).isEqualTo(1);
  }

  @Test
  void limits_holdWhileWaiting() {
    LimitExceededException breach =
        thrown(
            LimitExceededException.class,
            () ->
                evaluate(
                    "await new Promise(r => setTimeout(r, 60000))",
                    Limits.defaults().with(Limit.WALL_TIME, 100)));
    assertThat(breach.limit()).isEqualTo(Limit.WALL_TIME);
  }

  @Test
  void mistake_isToldWhereTheTextCannotBeReadFurther() {
    assertThat(
            thrown(ScriptSyntaxException.class, () -> evaluate("await 1;\nvar = 2"))
                .frames()
                .toString())
        .contains("c.js:2:5");
    assertThat(thrown(ScriptSyntaxException.class, () -> evaluate("return 5"))).isNotNull();
  }

  @Test
  void keptForm_waitsToo() {
    ScriptSource source = ScriptSource.console("c.js", "await later(7)");
    ScriptSource kept = source.with(SANDBOX.form(source, Limits.defaults()));
    assertThat(realm.evaluate(SANDBOX.compile(kept, Limits.defaults()), execution())).isEqualTo(7);
  }

  @Test
  void plainScript_mayNotAwait() {
    assertThat(
            thrown(
                ScriptSyntaxException.class,
                () -> SANDBOX.compile(ScriptSource.script("c.js", "await 5"), Limits.defaults())))
        .isNotNull();
  }
}
