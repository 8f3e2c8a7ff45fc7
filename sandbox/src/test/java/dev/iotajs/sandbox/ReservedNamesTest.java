package dev.iotajs.sandbox;

import static dev.iotajs.sandbox.Scripts.run;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What lowered code is made of: scripts come by neither its names nor its directives. */
class ReservedNamesTest {
  private static final Sandbox GUARDED = Sandbox.create(DynamicCode.GUARDED);

  private static Object guarded(String code) {
    Execution execution = Execution.within(Limits.defaults());
    Program program = GUARDED.compile(ScriptSource.body("test.js", code), execution);
    return GUARDED.newRealm(Isolation.RUN).run(program, execution);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "for (let x of new Set([1])) {}",
        "let [a, ...b] = new Set([1]);",
        "class A { #x = 1; get() { return this.#x; } } new A().get();",
        "(function () { for (let x of new Set([1])) {} })();",
        "null?.x; (void 0)?.[1];",
        "[...(function* () { yield* [1]; })()];"
      })
  void with_objectIsNotAskedForNamesOfLoweredCode(String body) {
    String hostile =
        "var asked = [];"
            + "var all = new Proxy({}, {"
            + " has(t, k) { asked.push(String(k)); return false; },"
            + " set(t, k) { asked.push(String(k)); return true; } });"
            + "with (all) { "
            + body
            + " } asked.filter(k => k[0] === '$').join()";

    assertThat(run(hostile)).isEqualTo("");
  }

  @Test
  void with_objectThatHasTheNameOfTheOperations_doesNotGetInTheirPlace() {
    String code = "with ({ ['$' + 'iota']: {} }) { for (var x of new Set([7])) {} } x";

    assertThat(run(code)).isEqualTo(7);
  }

  @Test
  void with_ownNames_areLookedUpAsBefore() {
    String code = "var a = 1; with ({ a: 2, b: [3] }) { var [c] = b; a = a + c; } a + ',' + c";

    assertThat(run(code)).isEqualTo("1,3");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "for (const x of new Set([1])) var r = ['$c$1', '$a$1', '$t$1'].map(n => {"
            + " try { return typeof eval(n); } catch (e) { return e.name; } }).join(); r"
            + " | ReferenceError,ReferenceError,ReferenceError",
        "function* f() { yield eval('arguments.length + arguments[0]'); } f(7, 8).next().value | 9",
        "function* f() { 'use strict'; yield eval('typeof arguments[0]'); } f().next().value"
            + " | undefined",
        "async function f() { await 1; return eval('arguments[0]'); } await f(5) | 5"
      })
  void eval_seesNoVariablesOfLoweredCode(String code, String expected) {
    assertThat(String.valueOf(guarded(code))).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'$io' + 'ta:m:7:0:9:x'",
        "`$io${'ta:m:7:0:9:x'}`",
        "true ? '$iota:m:7:0:9:x' : 0",
        "'$io' + 'ta:'"
      })
  void function_withComputedDirective_isWhatItsTextSays(String directive) {
    String code = "function f(a) { " + directive + "; } f.name + f.length + typeof new f()";

    assertThat(run(code)).isEqualTo("f1object");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Reflect.get.apply(null, [{ a: 5 }, 'a'])                              | 5",
        "Reflect.get(...[{ get a() { return this.b; } }, 'a', { b: 6 }])       | 6",
        "Object.assign.call(null, {}, { a: 1 }, { b: 2 }).b                    | 2",
        "String.raw.apply(null, [{ raw: ['a', 'b', 'c'] }, 1, 2])              | a1b2c",
        "Object.keys([{ a: 1 }].map(Object.assign)[0]).join()                  | 0,a",
        "Object.assign.bind(null, {})({ z: 3 }).z                              | 3"
      })
  void builtin_withSomeArgumentsInAList_canBeAppliedAndPassed(String code, String expected) {
    assertThat(String.valueOf(run(code))).isEqualTo(expected);
  }

  @Test
  void generator_thatDelegatesToNothingManyTimes_doesNotUseUpCallDepth() {
    String code =
        "function* g() { for (let i = 0; i < 5000; i++) yield* []; yield 1; } [...g()].length";

    assertThat(run(code)).isEqualTo(1);
  }
}
