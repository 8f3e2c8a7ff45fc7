package dev.iotajs.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In which order a pattern computes, reads and writes. */
class DestructuringTest {
  private static final String PARTS =
      "const out = [], log = (x, v) => { out.push(x); return v; };"
          + "const to = n => log(n, { set q(v) { out.push('=' + v); } });"
          + "const from = (...v) => { let i = 0; return { [Symbol.iterator]() { return this; },"
          + " next() { out.push('next'); return { value: v[i], done: i++ >= v.length }; },"
          + " return() { out.push('return'); return {}; } }; };"
          + "const source = { get a() { return log('a'); } };";

  @ParameterizedTest
  @CsvSource(
      delimiterString = "→",
      value = {
        "[to('t').q = log('d', 1)] = from() → t next d =1",
        "[to('t').q] = from(4) → t next =4 return",
        "[to('t')[log('k', 'q')]] = from(4) → t k next =4 return",
        "[to('t')[{ toString: () => log('key', 'q') }]] = from(4) → t next key =4 return",
        "[to('s').q, to('t').q] = from(1, 2) → s next =1 t next =2 return",
        "[...to('t').q] = from(1, 2) → t next next next =1,2",
        "[log('o', null).q] = from(1) → o next return TypeError",
        "[none.q] = from(1) → return ReferenceError",
        "({ a: to('t').q } = source) → t a =undefined",
        "({ a: to('t').q = log('d', 1) } = source) → t a d =1",
        "({ [log('n', 'a')]: to('t').q } = source) → n t a =undefined",
        "({ ...to('t').q } = log('s', {})) → s t =[object Object]",
        "[(await to('t')).q = await log('d', 1)] = from() → t next d =1",
        "for ([to('t').q] of [[1], [2]]); → t =1 t =2",
        "let o = { n: 1 }, p = o; [o.x, o] = from(1, { n: 2 }); out.push(p.x, o.n)"
            + " → next next return 1 2",
        "class A { #p; f() { [this.#p, this.r] = [1, 2]; out.push(this.#p, this.r); } }"
            + " new A().f() → 1 2",
        "class A { set q(v) { out.push('=' + v); } }"
            + " class B extends A { f() { [super.q = log('d', 1)] = from(); } } new B().f()"
            + " → next d =1"
      })
  void member_asTarget_isComputedBeforeItsValueIsRead(String code, String expected) {
    String script =
        PARTS
            + "try { await (async () => { "
            + code
            + "; })(); } catch (e) { out.push(e.name); } return out.join(' ');";
    assertThat(Scripts.run(script)).isEqualTo(expected);
  }
}
