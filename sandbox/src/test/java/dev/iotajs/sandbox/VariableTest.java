package dev.iotajs.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Variables: which one a name means, what it holds, and from when on. */
class VariableTest {
  private static void check(String code, String expected) {
    Object value = Scripts.run("const out = []; " + code + "; return String(out)");
    assertThat(value).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "→",
      value = {
        "for (let i = 0; i < 2; i++) fs.push(() => i) → 0,1",
        "for (let i = 0; i < 2; i++) fs.push(() => i++, () => i) → 0,1,1,2",
        "for (let __proto__ = 0; __proto__ < 2; __proto__++) fs.push(() => __proto__) → 0,1",
        "for (let __proto__ of [1, 2]) fs.push(() => __proto__++, () => __proto__) → 1,2,2,3",
        "for (let __proto__ = 0, a = 'own'; __proto__ < 1; __proto__++)"
            + " fs.push(() => { __proto__ = { a: 'other' }; return a; }) → own",
        "for (let constructor = 0; constructor < 2; constructor++) fs.push(() => constructor)"
            + " → 0,1",
        "for (const x of (function* () { for (let __proto__ = 4; __proto__ < 6; __proto__++)"
            + " yield () => __proto__; })()) fs.push(x) → 4,5",
        "for (let \\u{1d4b3} = 0; \\u{1d4b3} < 2; \\u{1d4b3}++) fs.push(() => \\u{1d4b3}) → 0,1"
      })
  void loopVariable_inAClosure_isThatOfItsIteration(String loop, String expected) {
    check("const fs = []; " + loop + "; fs.forEach(f => out.push(f()))", expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "→",
      value = {
        "try { f(); } catch (e) { out.push(e.name); } let x = 1; out.push(f());"
            + " function f() { return x; } → ReferenceError,1",
        "try { f(0); } catch (e) { out.push(e.name); } let x = 1; out.push(f(0));"
            + " function f(n) { return n > 5 ? x : g(n + 1); }"
            + " function g(n) { return n > 5 ? f(n) : x; } → ReferenceError,1",
        "try { f(0); } catch (e) { out.push(e.name); } const x = 1; out.push(f(0));"
            + " function h(n) { return n > 3 ? x : g(n + 1); }"
            + " function g(n) { return h(n); } function f(n) { return g(n); } → ReferenceError,1",
        "const call = f => { try { return f(); } catch (e) { return e.name; } }; out.push(call(f));"
            + " class A {} out.push(call(f)); function f() { return g(); }"
            + " function g() { return new A() instanceof A; } → ReferenceError,true",
        "try { out.push(typeof x); } catch (e) { out.push(e.name); } let x; → ReferenceError"
      })
  void variable_usedBeforeItsDeclarationByWhateverFunction_isAReferenceError(
      String code, String expected) {
    check(code, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "→",
      value = {
        "function f(a = (() => b)(), b = 1) { return a; } → ReferenceError",
        "function f(a = (() => b)(), b) { return a; } → ReferenceError",
        "function f(a = (() => b)(), ...b) { return a; } → ReferenceError",
        "function f(a = (() => b)(), { b } = { b: 1 }) { return a; } → ReferenceError",
        "function f(a = (() => { b = 1; })(), b = 2) { return b; } → ReferenceError",
        "function f(a = b, b = 1) { return a; } → ReferenceError",
        "const f = (a = (() => b)(), b = 1) => a → ReferenceError",
        "const f = async (a = (() => b)(), b = 1) => a → ReferenceError",
        "function f(a = () => b, b = 1) { return a(); } → 1",
        "function f(a = () => b + c.length, { b } = { b: 1 }, ...c) { return a(); } → 1",
        "function f(a = () => { b = 5; }, b = 1) { a(); return b; } → 5",
        "function f(a = () => b, b = 1) { var b = 2; return a() + b; } → 3"
      })
  void parameter_usedBeforeItsPlace_isAReferenceError(String function, String expected) {
    check(function + "; try { out.push(await f()); } catch (e) { out.push(e.name); }", expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "→",
      value = {
        "(function g() { g = 1; return typeof g; })() → function",
        "(function g() { return g = 1; })() → 1",
        "(function g() { 'use strict'; g = 1; })() → TypeError",
        "(function g() { return (() => { 'use strict'; g = 1; })(); })() → TypeError",
        "(function g() { return (g += 1, g++, g ||= 1, [g] = [1], typeof g); })() → function",
        "(function g() { for (g of [1]); for (g in { a: 1 }); return typeof g; })() → function",
        "(function g() { g = 'use strict'; return typeof this; })() → object",
        "(function g(g) { g = 1; return g; })() → 1",
        "(function g() { var g; g = 1; return g; })() → 1",
        "(class C { static m() { C = 1; } }).m() → TypeError"
      })
  void ownNameOfAFunctionExpression_cannotBeAssigned(String expression, String expected) {
    check("try { out.push(" + expression + "); } catch (e) { out.push(e.name); }", expected);
  }

  @Test
  void ownNameOfAFunctionExpression_inOlderText_cannotBeAssigned() {
    Object type = Scripts.run("(function g() { g = 1; return typeof g; })()");
    assertThat(type).isEqualTo("function");
  }
}
