package dev.iotajs.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Classes as down-levelled programs make them, and the function objects beneath. */
class ClassOperationsTest {
  private static final String CLASSES =
      "function error(f) { try { f() } catch (e) { return e.name } return 'none' }"
          + "function A(x) { 'use strict'; this.x = x; this.target = operations.newTarget(this, A) }"
          + "operations.baseClass(A, [0, 'm', function () { return 'A' + this.x }, 4, 's', function () { return 's' },"
          + "  1, 'g', function () { return this.x }, 2, 'g', function (v) { this.x = v }]);"
          + "function sub(parent, members) {"
          + "  function S() { 'use strict'; var t;"
          + "    t = operations.initialised(t, operations.superApply(S, this, operations.list([].slice.call(arguments))));"
          + "    return operations.result(undefined, t) }"
          + "  return operations.derivedClass(S, parent, members || [])"
          + "}"
          + "function B(x) { 'use strict'; var t;"
          + "  t = operations.initialised(t, operations.super(B, this, x)); t.y = 1; return operations.result(undefined, t) }"
          + "operations.derivedClass(B, A, [0, 'm', function () {"
          + "  return 'B' + operations.superGet(B.prototype, this, 'm').call(this) }]);";

  private static Object run(String code) {
    return Operating.run(CLASSES + code);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A()",
        "B()",
        "A.call({})",
        "A.apply({}, [])",
        "A.bind({})()",
        "[1].map(A)",
        "'x'.replace('x', A)",
        "({ toString: A }) + ''",
        "operations.apply(A, {}, [])",
        "for (var i = 0; i < 40; i++) [Math.max, A, String, isNaN][i % 4]()"
      })
  void classConstructor_calledWithoutNew_throwsTypeError(String call) {
    assertThat(run("error(function () { " + call + " })")).isEqualTo("TypeError");
  }

  @Test
  void classes_members_areThereAndHidden() {
    assertThat(
            run(
                "var a = new A(1); a.g = 4;"
                    + "[a.m(), a.g, A.s(), Object.keys(A.prototype), Object.keys(A), A.prototype.m.name,"
                    + " Object.getOwnPropertyDescriptor(A.prototype, 'g').set.name, A.name, A.length,"
                    + " error(function () { new a.m() }), 'prototype' in a.m,"
                    + " Object.getOwnPropertyDescriptor(A, 'prototype').writable].join('|')"))
        .isEqualTo("A4|4|s|||m|set g|A|1|TypeError|false|false");
  }

  @Test
  void derivedClass_instances_goThroughAllConstructors() {
    assertThat(
            run(
                "function C(x) { 'use strict'; return operations.super(C, this, x + 1) } operations.derivedClass(C, B, []);"
                    + "var out = []; for (var i = 0; i < 3; i++) { var c = new C(i); out.push(c.m() + c.y) }"
                    + "[out, c instanceof C, c instanceof A, c.target === C, new B(1).target === B,"
                    + " C.s(), Object.getPrototypeOf(C) === B].join('|')"))
        .isEqualTo("BA11,BA21,BA31|true|true|true|true|s|true");
  }

  @Test
  void super_withParentChangedLater_constructsWithTheNewOne() {
    assertThat(
            run(
                "function D(x) { 'use strict'; this.d = x } operations.baseClass(D, []);"
                    + "function make() { return new B(1) } make(); make();"
                    + "Object.setPrototypeOf(B, D); var d = make(); d.d + '|' + d.x"))
        .isEqualTo("1|undefined");
  }

  @Test
  void super_ofOrdinaryFunction_takesObjectsThatItReturns() {
    assertThat(
            run(
                "function Old(x) { this.x = x; if (x === 2) return { other: true }; return 7 }"
                    + "var S = sub(Old); new S(1).x + '|' + (new S(1) instanceof S) + '|' + new S(2).other"))
        .isEqualTo("1|true|true");
  }

  @Test
  void derivedClass_ofBuiltins_makesTheRealThing() {
    assertThat(
            run(
                "var E = sub(Error, [1, 'name', function () { return 'Mine' }]), e = new E('boo');"
                    + "[e instanceof E, e instanceof Error, e.message, String(e), typeof e.stack,"
                    + " Object.prototype.toString.call(e)].join('|')"))
        .isEqualTo("true|true|boo|Mine: boo|string|[object Error]");
    assertThat(
            run(
                "var L = sub(Array, [0, 'last', function () { return this[this.length - 1] }]), l = new L();"
                    + "l.push(3, 4, 5); l[5] = 9;"
                    + "[l.length, l.last(), Array.isArray(l), l.map(function (v) { return v }) instanceof L,"
                    + " l.filter(function (v) { return v > 3 }).last(), JSON.stringify(l)].join('|')"))
        .isEqualTo("6|9|true|true|9|[3,4,5,null,null,9]");
    assertThat(
            run(
                "var M = sub(Map, [0, 'twice', function (k) { return 2 * this.get(k) }]), m = new M([['a', 4]]);"
                    + "[m.twice('a'), m.size, m instanceof Map, new (sub(Set))([1, 1]).size,"
                    + " new (sub(Date))(5).getTime(), new (sub(RegExp))('a+').test('caat'),"
                    + " new (sub(Uint8Array))(3).length, new (sub(String))('abc').length,"
                    + " new (sub(Object))(1) instanceof Object].join('|')"))
        .isEqualTo("8|1|true|1|5|true|3|3|true");
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "→",
      value = {
        "class C extends Set { add(x) { out.push(x); return super.add(x); } }; new C([1, 2]) → 1,2",
        "class C extends WeakSet { add(x) { out.push('w'); } }; new C([1]) → w",
        "class C extends Map { set(k, v) { out.push(k); super.set(k, 2 * v); } }"
            + " out.push(new C([[1, 2]]).get(1)) → 1,4",
        "class C extends WeakMap { set(k) { out.push(k); } }; new C([[1, 2]]) → 1",
        "class C extends Set { add(x) { out.push(this.constructor.name); } }"
            + " class D extends C {}; new D([1]) → D",
        "class C extends Map { get set() { out.push('read'); } }; new C(); new C(null) → ''",
        "class C extends Set { #p = 1; add() { out.push(#p in this); } }; new C([1]) → false",
        "function F() {} F.prototype.add = x => out.push(x); Reflect.construct(Set, [[5]], F) → 5",
        "class C extends Set {} out.push(new C([1, 1]).size, new C() instanceof C) → 1,true"
      })
  void derivedClass_ofACollection_isFilledByItsOwnMethod(String code, String expected) {
    assertThat(Scripts.run("const out = []; " + code + "; return out.join()")).isEqualTo(expected);
  }

  @Test
  void derivedClass_ofNullOrOthers_followsTheRules() {
    assertThat(
            run(
                "var N = sub(null);"
                    + "[Object.getPrototypeOf(N.prototype), error(function () { new N() }),"
                    + " error(function () { sub(1) }), error(function () { sub(A.prototype.m) }),"
                    + " error(function () { operations.thisOf(undefined) }),"
                    + " error(function () { operations.initialised(1, 2) }),"
                    + " error(function () { operations.result(1, {}) })].join('|')"))
        .isEqualTo("|TypeError|TypeError|TypeError|ReferenceError|ReferenceError|TypeError");
  }

  @Test
  void superProperties_useTheReceiver() {
    assertThat(
            run(
                "var b = new B(5);"
                    + "operations.superSet(B.prototype, b, 'g', 8); operations.superSet(B.prototype, b, 'own', 1);"
                    + "[operations.superGet(B.prototype, b, 'g'), b.x, Object.keys(b),"
                    + " operations.superGet(B.prototype, b, 'nothing')].join('|')"))
        .isEqualTo("8|8|x,target,y,own|");
  }

  @Test
  void newTarget_tellsCallsFromConstructions() {
    assertThat(
            run(
                "function F() { return operations.newTarget(this, F) }"
                    + "function G() { this.t = operations.newTarget(this, G) }"
                    + "[F(), F.call({}), new G().t === G].join('|')"))
        .isEqualTo("||true");
  }

  @Test
  void program_inTwoRealms_keepsThemApart() {
    String use = CLASSES + "var b = new B(start); [b.m(), A.s(), b instanceof A].join()";
    Program program = Scripts.compile(use);
    for (int i = 0; i < 4; i++) {
      Realm realm = Operating.realm();
      realm.define("start", i);
      if (i == 2) {
        Scripts.run(
            realm,
            "Object.prototype.s = 1; Function.prototype.call = function () { return '!' }; null");
      }
      assertThat(Scripts.run(realm, use)).isEqualTo((i == 2 ? "B!" : "BA" + i) + ",s,true");
      assertThat(realm.run(program, Scripts.execution()))
          .isEqualTo((i == 2 ? "B!" : "BA" + i) + ",s,true");
    }
  }

  @Test
  void functions_namesAndLengths_areConfigurable() {
    assertThat(
            run(
                "function f(a, b) {}"
                    + "var d = Object.getOwnPropertyDescriptor(f, 'name');"
                    + "Object.defineProperty(f, 'name', { value: 'other' });"
                    + "Object.defineProperty(Math.max, 'length', { get: function () { return 9 } });"
                    + "delete f.length;"
                    + "[d.value, d.writable, d.enumerable, d.configurable, f.name, Math.max.length, f.length,"
                    + " f.hasOwnProperty('length'), delete Math.min.name, Math.min.name,"
                    + " Object.getOwnPropertyNames(A).sort(), f.bind().name].join('|')"))
        .isEqualTo("f|false|false|true|other|9|0|false|true||length,name,prototype,s|bound other");
  }

  @Test
  void functions_thatAreNoConstructors_haveNoPrototype() {
    assertThat(
            run(
                "var f = (a) => a, o = { m() {}, get g() { return 1 } };"
                    + "[f, o.m, Object.getOwnPropertyDescriptor(o, 'g').get, operations.method(function () {})].map("
                    + "  function (x) { return x.hasOwnProperty('prototype') + error(function () { new x() }) }).join()"))
        .isEqualTo("falseTypeError,falseTypeError,falseTypeError,falseTypeError");
  }

  @Test
  void symbols_thatTheLanguageAsks_areAsked() {
    Realm realm = Operating.realm();
    Operating.addSymbols(realm);
    assertThat(
            Scripts.run(
                realm,
                "var even = {}, o = {}, tagged = {}, list = [1, 2];"
                    + "even[Symbol.hasInstance] = function (n) { return n % 2 === 0 };"
                    + "o[Symbol.toPrimitive] = function (hint) { return hint };"
                    + "tagged[Symbol.toStringTag] = 'Tag'; list[Symbol.isConcatSpreadable] = false;"
                    + "var like = { length: 1, 0: 'x' }; like[Symbol.isConcatSpreadable] = true;"
                    + "var out = []; for (var i = 0; i < 3; i++) out.push(i instanceof even);"
                    + "[out, o + '', String(o), +o, o < 1, String(tagged), [].concat(like, list, 3).length,"
                    + " [] instanceof Array].join('|')"))
        .isEqualTo("true,false,true|default|string|NaN|false|[object Tag]|3|true");
  }
}
