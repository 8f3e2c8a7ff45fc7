package dev.iotajs.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Short cuts of loops and array patterns cannot be told from the language's protocol. */
class IterationTest {
  private static final String LOGGING =
      "const log = [];"
          + "function from(...values) { let i = 0; return { [Symbol.iterator]() { return this; },"
          + " next() { log.push('n'); return { value: values[i], done: i++ >= values.length }; },"
          + " return() { log.push('r'); return {}; } }; }\n";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "const [a, b] = [1, 2]; return '' + a + b            | 12",
        "const [a, b] = [1]; return '' + a + b               | 1undefined",
        "const [, b, , d = 4] = [1, 2]; return '' + b + d    | 24",
        "const [a, ...r] = 'xyz'; return a + r.length + r[1] | x2z",
        "const [a, b, ...r] = [1]; return '' + b + r.length  | undefined0",
        "const [a, ...r] = [1, , 3]; return '' + (0 in r) + r[1] | true3",
        "const [] = []; return 'ok'                          | ok",
        "const [f = () => 1] = []; return f.name             | f",
        "let a = 1, b = 2; [a, b] = new Set([b, a]); return '' + a + b | 21",
        "function f([a, b] = 'no', ...[c]) { return a + b + c; } return f(undefined, 'w') | now",
        "Array.prototype[1] = 'p'; const [a, b] = [1]; return '' + a + b | 1undefined"
      })
  void arrayPattern_ofIterable_takesItApart(String code, String expected) {
    assertThat(Scripts.run(code)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "const [a] = from(1, 2)                          | nr",
        "const [a, b, c] = from(1)                       | nn",
        "const [a, ...b] = from(1, 2)                    | nnn",
        "const [] = from(1)                              | r",
        "for (const x of from(1, 2)) { break; }          | nr",
        "for (const x of from(1)) {}                     | nn",
        "try { for (const x of from(1)) { throw 1; } } catch (e) {} | nr",
        "const [a = log.push('d'), b] = from(undefined, 2) | ndnr"
      })
  void iterator_ofAScript_isAskedAndClosedAsTheLanguageSays(String code, String expected) {
    assertThat(Scripts.run(LOGGING + code + "; return log.join('')")).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Array.prototype[Symbol.iterator] = function* () { yield 7; };",
        "Object.defineProperty(Array.prototype, Symbol.iterator,"
            + " { value: function* () { yield 7; } });",
        "Object.getPrototypeOf([][Symbol.iterator]()).next ="
            + " function () { return { done: this.d, value: (this.d = true, 7) }; };",
        "let d; Object.getPrototypeOf([].keys()).next ="
            + " () => { const r = { done: d, value: 7 }; d = !d; return r; };"
      })
  void array_whoseProtocolAScriptHasChanged_isIteratedTheScriptsWay(String change) {
    Object before =
        Scripts.run("const out = []; for (const x of [1, 2]) out.push(x); return '' + out");
    Object after =
        Scripts.run(
            change
                + "const out = []; for (const x of [1, 2]) out.push(x);"
                + " const [a] = [3]; return out.join() + a + [...[4]].length");

    assertThat(before).isEqualTo("1,2");
    assertThat(after).asString().startsWith("7").contains("7");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "for (const [i, x] of ['a', 'b'].entries()) out.push(i + x)   | 0a,1b",
        "for (const i of ['a', 'b'].keys()) out.push(i)               | 0,1",
        "const a = [1]; for (const x of a.values()) { out.push(x); if (x < 3) a.push(x + 1); } | 1,2,3",
        "for (const c of 'a\\u{1F600}b') out.push(c.length)           | 1,2,1",
        "for (const [k, v] of new Map([['a', 1], ['b', 2]])) out.push(k + v) | a1,b2",
        "for (const x of new Uint8Array([3, 4])) out.push(x)          | 3,4",
        "function* g() { yield 1; yield* [2, 3]; return 4; } out.push(...g()) | 1,2,3",
        "const g = (function* () { try { g.next(); } catch (e) { yield e.name; } })(); out.push(...g) | TypeError",
        "function* g() { try { yield 1; yield 2; } finally { out.push('f'); } } for (const x of g()) { out.push(x); break; } | 1,f",
        "function* g() { yield 1; throw 'e'; } try { for (const x of g()) out.push(x); } catch (e) { out.push(e); } | 1,e",
        "const g = (function* () { yield 1; })(); g.next = () => ({ done: out.length > 1, value: 9 }); for (const x of g) out.push(x) | 9,9",
        "function* inner() { yield 1; } function* g() { yield* { [Symbol.iterator]: () => ({ i: 0, next() { return { done: this.i++ > 1, get value() { return 'v'; } }; } }) }; } out.push(...g()) | v,v"
      })
  void builtinIterator_inALoop_givesItsValues(String code, String expected) {
    assertThat(Scripts.run("const out = []; " + code + "; return out.join()")).isEqualTo(expected);
  }
}
