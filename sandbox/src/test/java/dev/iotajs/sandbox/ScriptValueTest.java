package dev.iotajs.sandbox;

import static dev.iotajs.sandbox.Scripts.compile;
import static dev.iotajs.sandbox.Scripts.execution;
import static dev.iotajs.sandbox.Scripts.realm;
import static dev.iotajs.sandbox.Scripts.thrown;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Live objects of a realm, seen from Java: each access is a run within limits. */
class ScriptValueTest {
  private final Realm realm = realm();

  private ScriptValue value(String code) {
    return (ScriptValue) realm.evaluate(compile(code), execution());
  }

  @Test
  void evaluate_primitive_isAJavaValue() {
    assertThat(realm.evaluate(compile("'a' + 1"), execution())).isEqualTo("a1");
    assertThat(realm.evaluate(compile("1 + 1"), execution())).isEqualTo(2);
    assertThat(realm.evaluate(compile("NaN"), execution())).isEqualTo(Double.NaN);
    assertThat(realm.evaluate(compile("undefined"), execution())).isNull();
    assertThat(realm.evaluate(compile("Symbol('s')"), execution())).isEqualTo("Symbol(s)");
  }

  @Test
  void object_isReadAndWrittenInPlace() {
    ScriptValue object = value("o = { a: 1, get b() { return this.a + 1; } }");
    object.set("a", 5, execution());
    object.set("list", List.of(1, 2), execution());

    assertThat(object.get("b", execution())).isIn(6, 6.0);
    assertThat(object.get("nothing", execution())).isNull();
    assertThat(object.keys(execution())).containsExactly("a", "b", "list");
    assertThat(object.remove("a", execution())).isTrue();
    assertThat(realm.run(compile("'a' in o || o.list.length"), execution())).isEqualTo(2);
    assertThat(value("({ n: [1] })").copy(execution())).isEqualTo(Map.of("n", List.of(1)));
  }

  @Test
  void entries_areReadInOneGo() {
    Map<String, Object> entries = value("({ a: 1, b: [2] })").entries(execution());

    assertThat(entries.keySet()).containsExactly("a", "b");
    assertThat(((ScriptValue) entries.get("b")).isArray()).isTrue();
  }

  @Test
  void function_isCalledWithReceiverAndArguments() {
    ScriptValue function = value("(function (a, b) { return [this && this.n, a, b]; })");
    ScriptValue receiver = value("({ n: 7 })");
    ScriptValue result =
        (ScriptValue) function.call(receiver, new Object[] {1, receiver}, execution());

    assertThat(function.isFunction()).isTrue();
    assertThat(result.get("0", execution())).isEqualTo(7);
    assertThat(result.get("1", execution())).isEqualTo(1);
    assertThat(result.get("2", execution())).isEqualTo(receiver);
  }

  @Test
  void call_ofWhatIsNoFunction_isATypeError() {
    ScriptErrorException error =
        thrown(
            ScriptErrorException.class, () -> value("({})").call(null, new Object[0], execution()));

    assertThat(error.errorName()).isEqualTo("TypeError");
  }

  @Test
  void access_thatRunsScriptCode_hasItsLimits() {
    Execution execution = Execution.within(Limits.defaults().with(Limit.WALL_TIME, 60));
    ScriptValue object = value("({ get a() { for (;;); } })");

    LimitExceededException breach =
        thrown(LimitExceededException.class, () -> object.get("a", execution));

    assertThat(breach.limit()).isEqualTo(Limit.WALL_TIME);
    assertThat(realm.usable()).isFalse();
  }

  @Test
  void call_thatThrows_isTheScriptsError() {
    ScriptValue function = value("(function () { throw new RangeError('no'); })");

    assertThat(
            thrown(
                ScriptErrorException.class, () -> function.call(null, new Object[0], execution())))
        .hasMessage("RangeError: no");
    assertThat(realm.usable()).isTrue();
  }

  @Test
  void toString_runsNoScriptCode() {
    assertThat(value("({ toString: function () { for (;;); } })")).hasToString("[object Object]");
    assertThat(value("(function add() {})")).hasToString("function add");
    assertThat(value("new Error('x')")).hasToString("[object Error]");
  }

  @Test
  void global_isTheGlobalObject() {
    realm.global().set("fromJava", 5, execution());

    assertThat(realm.run(compile("fromJava + 1"), execution())).isEqualTo(6);
    assertThat(realm.global().get("fromJava", execution())).isEqualTo(5);
    assertThat(realm.global()).isEqualTo(realm.global()).hasSameHashCodeAs(realm.global());
  }
}
