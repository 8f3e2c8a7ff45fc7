package dev.iotajs.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Calls: which function they reach, and what is {@code this} in it. */
class CallTest {
  private static void check(String code, String expected) {
    Object value =
        Scripts.run(
            "const out = [];"
                + "async function main() { "
                + code
                + "; }"
                + "try { await main(); } catch (e) { out.push(e.name); } return out.join(' ');");
    assertThat(value).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "→",
      value = {
        "({ x: { call() { out.push('bad'); } } }).x?.() → TypeError",
        "class A { #x = { call() { out.push('bad'); } }; f() { this.#x(); } } new A().f()"
            + " → TypeError",
        "class A {} A.prototype.x = { call() { out.push('bad'); } };"
            + " class B extends A { x() { super.x(); } } new B().x() → TypeError",
        "function f() { return 'ok'; } f.call = () => 'bad'; out.push(({ f }).f?.()) → ok",
        "function f() { return 'ok'; } Object.setPrototypeOf(f, null); out.push(({ f }).f?.()) → ok",
        "Function.prototype.call = () => 'bad';"
            + " class A { a() { return 1; } #b() { return 2; } b() { return this.#b(); } }"
            + " class B extends A { a() { return super.a(); } async b() { return super.b(await 0); } }"
            + " const b = new B(); out.push(b.a(), await b.b(), b.a?.()) → 1 2 1"
      })
  void call_ofPrivateSuperAndOptionalMethods_isSeenByNoPropertyOfFunctions(
      String code, String expected) {
    check(code, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "→",
      value = {
        "const o = { f() { return this === o; } }; for (const f of [o.f, () => 'arrow',"
            + " o.f.bind(o), new Proxy(o.f, {}), Math.abs, class {}])"
            + " { o.f = f; try { out.push(o.f?.(-1)); } catch (e) { out.push(e.name); } }"
            + " → true arrow true true 1 TypeError",
        "Number.prototype.f = function () { return typeof this; };"
            + " Number.prototype.g = function () { 'use strict'; return typeof this; };"
            + " out.push((1).f?.(), (1).g?.()) → object number",
        "const o = { f() { return arguments.length; } }; out.push(o.f?.(1, ...[2, 3])) → 3",
        "class A { #x(a, b) { return a + b; } async m() { return this.#x(await 1, await 2); } }"
            + " out.push(await new A().m()) → 3"
      })
  void receiver_ofPrivateAndOptionalMethods_isTheObject(String code, String expected) {
    check(code, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "→",
      value = {
        "(o?.f)(1) → true1",
        "(o?.['f'])(1) → true1",
        "(o?.f)(...[1, 2]) → true1",
        "(o?.f)`x` → truex",
        "(o?.f)?.(2) → true2",
        "(await o?.p.f)(3) → false3",
        "(o?.p?.f)(await 4) → true4",
        "((o?.p).f)(5) → true5",
        "(o?.self())?.f(6) → true6",
        "(0, o?.f)(7) → false7",
        "(none?.f)(out.push('argument')) → argument TypeError",
        "(none?.f)?.(out.push('argument')) → undefined",
        "(o?.none)?.(out.push('argument')) → undefined",
        "A.get(new A())?.length → 8",
        "A.get(none) → TypeError"
      })
  void receiver_ofAChainInBrackets_isTheObject(String call, String expected) {
    check(
        "class A { #f(n) { return { length: n }; } static get(a) { return (a?.#f)(8); } }"
            + " function f(n) { return (this === o || this === o.p) + '' + n; }"
            + " const o = { f, p: { f }, self() { return this; } }; let none;"
            + " out.push(String("
            + call
            + "))",
        expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "f(1)",
        "f(...[1])",
        "f`x`",
        "f?.(1)",
        "f()?.x",
        "f(...[1])?.x",
        "f?.()?.x",
        "f().x?.y",
        "(f)()",
        "f(await 1)",
        "f(await 1)?.x",
        "f?.(await 1)",
        "[f] = [f]; f()"
      })
  void receiver_ofAVariableThatIsCalled_isNone(String call) {
    check(
        "for (let f = function () { 'use strict'; out.push(this === undefined); return { x: {} }; },"
            + " i = 0; i < 1; i++) { await (async () => { f = f; i = i; "
            + call
            + "; })(); }",
        "true");
  }
}
