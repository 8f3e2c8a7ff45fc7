package dev.iotajs.sandbox;

import static dev.iotajs.sandbox.Scripts.SANDBOX;
import static dev.iotajs.sandbox.Scripts.execution;
import static dev.iotajs.sandbox.Scripts.run;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A realm that serves many runs of one tenant: its built-ins are frozen, ordinary code works. */
class TenantIsolationTest {
  private final Realm realm = SANDBOX.newRealm(Isolation.TENANT);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Object",
        "Object.prototype",
        "Function.prototype",
        "Array",
        "Array.prototype",
        "Array.prototype.push",
        "String.prototype",
        "Number.prototype",
        "Boolean.prototype",
        "Symbol.prototype",
        "Date.prototype",
        "RegExp.prototype",
        "Error.prototype",
        "TypeError.prototype",
        "Math",
        "JSON",
        "Map.prototype",
        "Set.prototype",
        "WeakMap.prototype",
        "ArrayBuffer.prototype",
        "Int8Array.prototype",
        "DataView.prototype",
        "Object.getPrototypeOf([][Symbol.iterator]())",
        "Object.getPrototypeOf(''[Symbol.iterator]())",
        "Object.getPrototypeOf(new Map()[Symbol.iterator]())",
        "Object.getPrototypeOf(new Set()[Symbol.iterator]())",
        "Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]()))",
        "''.trim",
        "parseInt"
      })
  void intrinsic_isFrozen(String intrinsic) {
    assertThat(run(realm, "Object.isFrozen(" + intrinsic + ")")).isEqualTo(true);
    assertThat(
            run(
                realm,
                "var o = "
                    + intrinsic
                    + "; o.leak = 1;"
                    + " try { Object.defineProperty(o, 'leak', { value: 1 }) } catch (e) {}"
                    + " o.leak === undefined && ({}).leak === undefined"))
        .isEqualTo(true);
    assertThat(run(realm, "'use strict'; try { " + intrinsic + ".leak = 1 } catch (e) { e.name }"))
        .isEqualTo("TypeError");
  }

  @Test
  void intrinsics_areNotFrozen_inARealmOfOneRun() {
    assertThat(
            run(
                "Array.prototype.last = function () { return this[this.length - 1]; };"
                    + " [1, 2].last()"))
        .isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "function F() {} F.prototype.toString = function () { return 'F!'; }; '' + new F() | F!",
        "function F() {} F.prototype.constructor = 1; new F().constructor | 1",
        "var o = {}; o.toString = function () { return 'own'; }; '' + o | own",
        "var o = {}; o.valueOf = function () { return 5; }; o + 1 | 6",
        "var o = {}; o.hasOwnProperty = 1; o.hasOwnProperty | 1",
        "var e = new Error('x'); e.name = 'Mine'; e.message = 'y'; '' + e | Mine: y",
        "function E() {} E.prototype = new Error(); E.prototype.name = 'E'; new E().name | E",
        "function E() {} E.prototype = Object.create(Error.prototype); E.prototype.message = 'm'; new E().message | m",
        "var a = []; a.join = function () { return 'mine'; }; '' + a | mine",
        "var f = function () {}; f.call = 7; f.call | 7",
        "var d = new Date(0); d.toJSON = function () { return 'd'; }; JSON.stringify(d) | \"d\"",
        "'use strict'; var o = {}; o.toString = function () { return 'strict'; }; '' + o | strict",
        "'use strict'; var o = Object.create({}); o.constructor = 2; o.constructor | 2",
        "var o = {}; o['toString'] = function () { return 'key'; }; '' + o | key",
        "var k = 'toString', o = {}; o[k] = function () { return 'k'; }; '' + o | k"
      })
  void assignment_overAnInheritedName_makesAnOwnProperty(String code, String value) {
    assertThat(String.valueOf(run(realm, code))).isEqualTo(value);
    assertThat(run(realm, "'' + {}")).isEqualTo("[object Object]");
  }

  @Test
  void property_frozenByTheScript_isStillReadOnlyForItsHeirs() {
    assertThat(
            run(
                realm,
                "var base = Object.freeze({ a: 1 }); var heir = Object.create(base);"
                    + " heir.a = 2; heir.a"))
        .isEqualTo(1);
    assertThat(
            run(
                realm,
                "'use strict'; var base = Object.freeze({ a: 1 });"
                    + " try { Object.create(base).a = 2 } catch (e) { e.name }"))
        .isEqualTo("TypeError");
  }

  @Test
  void globals_ofTheScript_stayForTheNextRun() {
    run(realm, "counter = (typeof counter === 'number' ? counter : 0) + 1");

    assertThat(run(realm, "counter = counter + 1")).isEqualTo(2);
    assertThat(run(realm, "delete this.counter; typeof counter")).isEqualTo("undefined");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Object", "Array", "Math", "JSON", "parseInt", "NaN", "undefined", "Map"})
  void names_ofBuiltIns_areLocked(String name) {
    run(
        realm,
        name
            + " = 1; this."
            + name
            + " = 2; delete this."
            + name
            + ";"
            + " try { Object.defineProperty(this, '"
            + name
            + "', { value: 3 }) } catch (e) {}"
            + " try { Object.defineProperty(this, '"
            + name
            + "', { get: function () {} }) }"
            + " catch (e) {}");

    assertThat(
            run(
                realm,
                "Object.getOwnPropertyDescriptor(this, '"
                    + name
                    + "').writable === false && "
                    + "typeof "
                    + name))
        .isEqualTo(run("typeof " + name));
  }

  @Test
  void ordinaryCode_worksOnFrozenIntrinsics() {
    assertThat(
            run(
                realm,
                "function Animal(name) { this.name = name; }\n"
                    + "Animal.prototype.speak = function () { return this.name; };\n"
                    + "function Dog(name) { Animal.call(this, name); }\n"
                    + "Dog.prototype = Object.create(Animal.prototype);\n"
                    + "Dog.prototype.constructor = Dog;\n"
                    + "Dog.prototype.toString = function () { return 'Dog ' + this.speak(); };\n"
                    + "var m = new Map(); m.set('a', [3, 1, 2].sort());\n"
                    + "/(\\d+)/.test('a12');\n"
                    + "'' + new Dog('Rex') + m.get('a').join() + RegExp.$1"))
        .isEqualTo("Dog Rex1,2,312");
  }

  @ParameterizedTest
  @ValueSource(strings = {"stack", "lineNumber", "columnNumber", "fileName"})
  void placesOfErrors_cannotBeSetForAll(String property) {
    String value = "String(new Error('x')." + property + ")";
    Object before = run(realm, value);
    run(realm, "Error.prototype." + property + " = 'changed'");

    assertThat(run(realm, value)).isEqualTo(before);
    assertThat(run(realm, "var e = new Error('x'); e.stack = 'own'; e.stack")).isEqualTo("own");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Error.prototype", "Math", "Object.prototype"})
  void builtIns_getNoStack(String builtIn) {
    assertThat(run(realm, "try { Error.captureStackTrace(" + builtIn + ") } catch (e) { e.name }"))
        .isEqualTo("TypeError");
    assertThat(run(realm, "typeof " + builtIn + ".stack")).isEqualTo("undefined");
  }

  @Test
  void contextOfEachRun_isItsOwn() {
    Program program = Scripts.compile("context.n");
    for (int n = 0; n < 20; n++) {
      realm.define("context", Map.of("n", n));
      assertThat(realm.run(program, execution())).isEqualTo(n);
    }
  }
}
