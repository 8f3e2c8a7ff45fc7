package dev.iotajs.sandbox;

import static dev.iotajs.sandbox.Scripts.compile;
import static dev.iotajs.sandbox.Scripts.execution;
import static dev.iotajs.sandbox.Scripts.realm;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Realms share programs, and nothing that a script can see. */
class RealmSeparationTest {
  /** Each counts up on something that might be shared: 1 in every new realm. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "var f = ''.trim; f.count = (f.count || 0) + 1",
        "var f = [].map; f.count = (f.count || 0) + 1",
        "var f = (5).toFixed; f.count = (f.count || 0) + 1",
        "var f = true.valueOf; f.count = (f.count || 0) + 1",
        "var f = Math.max; f.count = (f.count || 0) + 1",
        "var f = JSON.parse; f.count = (f.count || 0) + 1",
        "var f = ''[Symbol.iterator]; f.count = (f.count || 0) + 1",
        "var p = Object.getPrototypeOf([][Symbol.iterator]()); p.count = (p.count || 0) + 1",
        "String.prototype.count = (''.count || 0) + 1",
        "Object.prototype.count = (({}).count || 0) + 1",
        "Function.prototype.count = ((function () {}).count || 0) + 1",
        "this.count = (this.count || 0) + 1",
        "function f() {} f.count = (f.count || 0) + 1",
        "var a = [0]; a[0] = a[0] + 1",
        "var o = { n: 0 }; o.n = o.n + 1",
        "var r = /x/; r.count = (r.count || 0) + 1",
        "var r = /x/g; r.test('xx'); r.lastIndex",
        "Date.count = (Date.count || 0) + 1",
        "var s = Object(Symbol.iterator); s.constructor.count = (s.constructor.count || 0) + 1",
        "var e; try { null.x } catch (x) { e = x } var p = Object.getPrototypeOf(e); "
            + "p.count = (p.count || 0) + 1",
        "try { null.x } catch (e) { e.constructor.count = (e.constructor.count || 0) + 1 }"
      })
  void object_changedInOneRealm_isUntouchedInTheNext(String code) {
    Program program = compile(code);

    for (int i = 0; i < 5; i++) {
      assertThat(realm().run(program, execution())).as("realm " + i).isEqualTo(1);
    }
  }

  /** The same compiled code, in realms whose prototypes have been changed in different ways. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Array.prototype    | []",
        "Object.prototype   | ({})",
        "Object.prototype   | []",
        "Object.prototype   | (function () {})",
        "Function.prototype | (function () {})",
        "RegExp.prototype   | /x/",
        "Date.prototype     | new Date(0)",
        "Error.prototype    | new TypeError()",
        "Object.prototype   | Object.create(Object.create(Object.create({})))",
        "Map.prototype      | new Map()",
        "String.prototype   | (String(1))",
        "Number.prototype   | (5)"
      })
  void inheritedProperty_ofAProgramInManyRealms_isThatOfTheRealm(String prototype, String object) {
    Program program =
        compile(
            ("function read() { return OBJECT.mine; }\n"
                    + "var before = read();\n"
                    + "if (how === 'value') PROTOTYPE.mine = n;\n"
                    + "if (how === 'getter') Object.defineProperty(PROTOTYPE, 'mine',"
                    + " { get: function () { return n; }, configurable: true });\n"
                    + "[before === undefined, read() === (how === 'none' ? undefined : n)]")
                .replace("PROTOTYPE", prototype)
                .replace("OBJECT", object));
    Object[] values = {1, "text", 2.5, true, 7, List.of(1), 1, "again", 2.5, 3};

    for (Object n : values) {
      for (String how : new String[] {"value", "none", "getter"}) {
        assertThat(realm(Map.of("n", n, "how", how)).run(program, execution()))
            .as(how + " " + n)
            .isEqualTo(List.of(true, true));
      }
    }
  }

  @Test
  void inheritedSetter_ofAProgramInManyRealms_isThatOfTheRealm() {
    Program program =
        compile(
            "var heard = 'nothing';\n"
                + "function write() { var o = {}; o.mine = 5; return o; }\n"
                + "if (how === 'setter') Object.defineProperty(Object.prototype, 'mine',"
                + " { set: function (v) { heard = v; }, configurable: true });\n"
                + "var o = write(); [heard, Object.keys(o).join(), o.mine].join(' ')");
    Map<String, String> expected = Map.of("none", "nothing mine 5", "setter", "5  ");

    for (int i = 0; i < 5; i++) {
      for (String how : new String[] {"none", "setter"}) {
        assertThat(realm(Map.of("how", how)).run(program, execution()))
            .as(how)
            .isEqualTo(expected.get(how));
      }
    }
  }

  /** The engine can compile these as direct calls as long as nobody has changed anything there. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Function.prototype.call = Function.prototype.call",
        "Function.prototype.apply = function () { return 'mine' }",
        "function F() {} F.toString = function () { return 'x' }"
      })
  void argumentsThatArePassedOn_afterAChangeInAnotherRealm_stayTheSame(String change) {
    Program[] uses = {
      compile(
          "var g = function (x) { return typeof this + x };"
              + "function w() { return g.call.apply(g, arguments) } w(1, 2)"),
      compile(
          "var g = function () { return arguments.length };"
              + "function w() { return g.bind(null, 9).apply(null, arguments) }"
              + "var o = []; for (var i = 0; i < 20; i++) o.push(w(1, 2)); o.join('')"),
      compile(
          "var g = function () { return arguments.length };"
              + "function w() { return g.apply(null, arguments) } w(1, 2, 3)")
    };
    Object[] expected = {"object2", "3".repeat(20), 3};
    Program patch = compile(change + "; null");

    for (int round = 0; round < 3; round++) {
      for (int i = 0; i < uses.length; i++) {
        assertThat(realm().run(uses[i], execution())).isEqualTo(expected[i]);
      }
      Realm patched = realm();
      patched.run(patch, execution());
      for (Program use : uses) {
        patched.run(use, execution());
      }
    }
  }

  @Test
  void apply_replacedInARealm_isGivenTheArgumentsAsOneObject() {
    Program use =
        compile(
            "if (patch) Function.prototype.apply = function (t, x) { return 'mine' + x.length };"
                + "var g = function () { return arguments.length };"
                + "function w() { return g.apply(null, arguments) } w(1, 2, 3)");

    assertThat(realm(Map.of("patch", false)).run(use, execution())).isEqualTo(3);
    assertThat(realm(Map.of("patch", true)).run(use, execution())).isEqualTo("mine3");
    assertThat(realm(Map.of("patch", false)).run(use, execution())).isEqualTo(3);
  }

  @Test
  void inheritedMethod_patchedInSomeRealms_isTheirsOnly() {
    Program program =
        compile(
            "if (patch) Array.prototype.map = function () { return patch; };"
                + " [1, 2].map(function (n) { return n * 2; })");
    for (int i = 0; i < 20; i++) {
      boolean patched = i % 3 == 0;
      Object value = realm(Map.of("patch", patched ? "patched" : "")).run(program, execution());
      assertThat(value).isEqualTo(patched ? "patched" : List.of(2, 4));
    }
  }

  @Test
  void builtIn_replacedInOneRealm_isTheOriginalInTheOthers() {
    Program replace =
        compile(
            "String.prototype.trim = function () { return 'stolen'; };"
                + " Array.prototype.push = function () { return 'stolen'; };"
                + " JSON.stringify = Math.max = function () { return 'stolen'; }; 0");
    Program use = compile("' a '.trim() + [].push(1) + JSON.stringify([1]) + Math.max(1, 2)");
    Realm victim = realm();
    assertThat(victim.run(use, execution())).isEqualTo("a1[1]2");
    Realm thief = realm();
    thief.run(replace, execution());

    assertThat(thief.run(use, execution())).isEqualTo("stolenstolenstolenstolen");
    assertThat(victim.run(use, execution())).isEqualTo("a1[1]2");
    assertThat(realm().run(use, execution())).isEqualTo("a1[1]2");
  }

  @Test
  void regExpStatics_ofOneRealm_areNotSeenInAnother() {
    realm().run(compile("/(secret)/.exec('a secret b')"), execution());

    assertThat(
            realm()
                .run(
                    compile(
                        "[RegExp.$1, RegExp.lastMatch, RegExp.leftContext, RegExp.input].join('')"),
                    execution()))
        .isEqualTo("");
  }

  @Test
  void program_inManyRealmsAndThreads_givesEachItsOwnResult() throws Exception {
    Program program =
        compile(
            "var sum = 0; for (var i = 0; i < 200; i++) sum += n * i;"
                + " Array.prototype.mine = n; ''.trim.mine = (''.trim.mine || 0) + n;"
                + " var all = [1, 2, 3].map(function (x) { return x * n; });"
                + " [n, sum, all.join(), [].mine, ''.trim.mine, /(\\d+)/.test('n' + n) && RegExp.$1]");
    ExecutorService threads = Executors.newFixedThreadPool(8);
    List<Future<?>> work = new ArrayList<>();
    for (int t = 0; t < 8; t++) {
      int thread = t;
      work.add(
          threads.submit(
              () -> {
                for (int i = 0; i < 50; i++) {
                  int n = thread * 1000 + i;
                  Object value = realm(Map.of("n", n)).run(program, execution());
                  assertThat(value)
                      .isEqualTo(
                          List.of(
                              n,
                              n * 19_900,
                              n + "," + 2 * n + "," + 3 * n,
                              n,
                              n,
                              String.valueOf(n)));
                }
              }));
    }
    threads.shutdown();
    for (Future<?> done : work) {
      done.get();
    }
  }

  @Test
  void realm_handedToAnotherThread_goesOnThere() throws Exception {
    Realm realm = realm();
    Scripts.run(realm, "count = 1");
    ExecutorService thread = Executors.newSingleThreadExecutor();
    Object value = thread.submit(() -> Scripts.run(realm, "++count")).get();
    thread.shutdown();

    assertThat(value).isEqualTo(2);
    assertThat(Scripts.run(realm, "++count")).isEqualTo(3);
  }

  @Test
  void liveObject_ofOneRealm_isRefusedByAnother() {
    ScriptValue foreign = (ScriptValue) realm().evaluate(compile("({ a: 1 })"), execution());
    Realm realm = realm();

    assertThatThrownBy(() -> realm.expose(Map.of("foreign", foreign)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The object belongs to another realm");
    assertThatThrownBy(() -> realm.define("foreign", foreign))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void globalObject_holdsWhatIsDeclaredAndNothingElse() {
    assertThat(Scripts.run("Object.getOwnPropertyNames(this).sort().join(' ')"))
        .isEqualTo(
            "AbortController AbortSignal AggregateError Array ArrayBuffer Atomics Boolean"
                + " CustomEvent DOMException DataView Date Error EvalError Event EventTarget"
                + " FinalizationRegistry Float32Array Float64Array Function Infinity"
                + " Int16Array Int32Array Int8Array Iterator JSON Map Math NaN Number Object Promise"
                + " Proxy RangeError ReferenceError Reflect RegExp Set SharedArrayBuffer String Symbol"
                + " SyntaxError TextDecoder TextEncoder TypeError URIError URL"
                + " URLSearchParams Uint16Array Uint32Array Uint8Array Uint8ClampedArray"
                + " WeakMap WeakRef WeakSet atob btoa clearInterval clearTimeout console"
                + " crypto decodeURI decodeURIComponent encodeURI encodeURIComponent escape"
                + " eval globalThis isFinite isNaN parseFloat parseInt performance"
                + " queueMicrotask setInterval setTimeout structuredClone undefined unescape");
  }
}
