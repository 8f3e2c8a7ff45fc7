package dev.iotajs.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

  /** The engine looked at each loop twice for each time that it looked at the one around it. */
  @ParameterizedTest
  @ValueSource(strings = {"for (const x of [1]) { ", "for (const [x, y] of [[1, 2]]) { "})
  void loop_twentyTimesInOneAnother_isCompiledWithinTheLimits(String head) {
    String code = "let n = 0; " + head.repeat(20) + "n++;" + "}".repeat(20) + " return n";

    assertThat(Scripts.run(code)).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "const a = ['a']; for (const [i, x] of a.entries()) { out.push(i + x); if (i < 2) a.push('b' + i); } | 0a,1b0,2b1",
        "const a = ['a', 'b', 'c']; for (const [i, x] of a.entries()) { out.push(i + x); a.pop(); } | 0a,1b",
        "for (const [i, x] of ['a', , 'c'].entries()) out.push(i + String(x)) | 0a,1undefined,2c",
        "Array.prototype[1] = 'P'; for (const [i, x] of ['a', , 'c'].entries()) out.push(i + x) | 0a,1P,2c",
        "let n = 0; const a = ['a', 'b']; Object.defineProperty(a, 1, { get: () => ++n }); for (const [i, x] of a.entries()) out.push(i + '' + x); out.push(n) | 0a,11,1",
        "for (const [, x] of ['a', 'b'].entries()) out.push(x); for (const [i] of ['a'].entries()) out.push(i) | a,b,0",
        "for (const [,] of [[1]]) out.push('z'); for (const [i, ] of [[5, 6]]) out.push(i) | z,5",
        "for (const [a, b] of ['xy', 'z']) out.push(a + b)                | xy,zundefined",
        "Array.prototype[1] = 'P'; for (const [a, b] of [[1], [], [, 2]]) out.push(a + '' + b) | 1undefined,undefinedundefined,undefined2",
        "for (const [k, v] of Object.entries({ x: 1, y: 2 })) out.push(k + v) | x1,y2",
        "for (const [i, x] of new Uint8Array([7, 8]).entries()) out.push(i + x) | 7,9",
        "for (const [i, x] of [].entries.call({ length: 2, 0: 'a', get 1() { return 'g'; } })) out.push(i + x) | 0a,1g",
        "const fs = []; for (let [i, x] of ['a', 'b'].entries()) fs.push(() => i++ + x); fs[0](); out.push(...fs.map((f) => f())) | 1a,1b",
        "for (var [i, x] of ['a', 'b'].entries()) {} out.push(i + x)      | 1b",
        "for (let [i, x] of ['a', 'b'].entries()) { i *= 2; x += i; out.push(x); } | a0,b2",
        "function* g() { for (const [i, x] of ['a', 'b'].entries()) yield () => i + x; } out.push(...[...g()].map((f) => f())) | 0a,1b",
        "const it = ['a', 'b', 'c', 'd'].entries(); for (const [i, x] of it) { out.push(i + x); it.next(); } | 0a,2c",
        "const it = ['a', 'b', 'c'].entries(); for (const [i, x] of it) { out.push(i + x); break; } for (const [i, x] of it) out.push(i + x) | 0a,1b,2c",
        "const it = ['a', 'b'].entries(); for (const [i, x] of it) { out.push(i + x); it.next = () => ({ done: true }); } | 0a,1b",
        "const it = ['a'].entries(); let n = 0; it.next = () => ({ done: n++ > 1, value: [n, 'q'] }); for (const [i, x] of it) out.push(i + x) | 1q,2q",
        "const a = ['a']; a.entries = () => [[7, 8]]; for (const [i, x] of a.entries()) out.push(i + x) | 15",
        "try { for (const [i] of [[1]]) i = 2; } catch (e) { out.push(e.name); } | TypeError",
        "try { for (const [i] of [[i]]) out.push(i); } catch (e) { out.push(e.name); } | ReferenceError",
        "try { for (const [i, x] of [[1, 2], null]) out.push(i + x); } catch (e) { out.push(e.name); } | 3,TypeError"
      })
  void pairs_inTheHeadOfALoop_areTakenApart(String code, String expected) {
    assertThat(Scripts.run("const out = []; " + code + "; return out.join()")).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Array.prototype[Symbol.iterator] = function () { let n = 0; return { next: () => ({ value: 'p' + this[n++] }) }; } | 0a,p1pb",
        "const next = protocol.next; protocol.next = function () { const r = next.call(this); if (!r.done) r.value = 'p' + r.value; return r; } | 0a,p1pb",
        "Object.defineProperty(Array.prototype, Symbol.iterator, { get: () => function* () { yield 7; } }) | 0a,NaN"
      })
  void entries_whoseProtocolTheBodyChanges_areTakenApartTheScriptsWay(
      String change, String expected) {
    String code =
        "const protocol = Object.getPrototypeOf([][Symbol.iterator]()); const out = [];"
            + "for (const [i, x] of ['a', 'b'].entries()) { out[out.length] = i + x; if (i === 0) {"
            + change
            + "} } return out.join()";

    assertThat(Scripts.run(code)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "for (const [i, x] of from([1, 2], [3, 4])) {}                     | nnn",
        "for (const [i, x] of from([1, 2], [3, 4])) break                  | nr",
        "for (const [i, x] of from([1, 2])) throw 1                        | nr",
        "(() => { for (const [i, x] of from([1, 2])) return i; })()        | nr",
        "for (const [i, x] of from(1))                                     | nr",
        "for (const [i, x] of from(null)) {}                               | nr",
        "for (const [i, x] of from(from(1, 2, 3))) {}                      | nnnrn",
        "for (const [i] of from(from(1, 2, 3))) {}                         | nnrn",
        "for (const [i, x] of from(from(1))) {}                            | nnnn",
        "for (const [i, x] of from({ [Symbol.iterator]: () => ({ next() { throw 1; }, return() { log.push('x'); } }) })) {} | nr",
        "for (const [i, x] of from({ [Symbol.iterator]: () => ({ next() { return {}; }, return() { log.push('x'); throw 1; } }) })) {} | nxr",
        "for (const [i, x] of { [Symbol.iterator]() { return this; }, next() { throw 1; }, return() { log.push('x'); } }) {} | ``",
        "o: for (const [i] of from([1], [2])) { for (const [j] of from([3], [4])) { if (i === 1) continue o; break o; } } | nnrnnrr",
        "function* g() { for (const [i] of from([1], [2])) yield i; } for (const v of g()) break | nr",
        "protocol.return = () => { log.push('x'); return {}; }; for (const [i, x] of ['a'].entries()) break | xx",
        "for (const [i, x] of ['a'].entries()) { protocol.return = () => { log.push('x'); }; throw 1; } | x",
        "const a = ['a']; Object.defineProperty(a, 0, { get() { throw 1; } }); protocol.return = () => { log.push('x'); }; for (const [i, x] of a.entries()) {} | ``",
        "const it = ['a'].entries(); it.return = () => { log.push('x'); return {}; }; for (const [i, x] of it) break | x",
        "Object.prototype.return = () => { log.push('x'); return {}; }; for (const x of ['a'].entries()) break | x"
      })
  void iteratorOfPairs_isAskedAndClosedAsTheLanguageSays(String code, String expected) {
    String whole =
        LOGGING
            + "const protocol = Object.getPrototypeOf([][Symbol.iterator]()); try { "
            + code
            + "; } catch (e) {} return log.join('')";

    assertThat(Scripts.run(whole)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "[a = fail()] = from(undefined, 2)                                 | nfr",
        "const [x, y = fail()] = from(1, undefined)                        | nnfr",
        "[o[fail()]] = from(1)                                             | fr",
        "[fail().x] = from(1)                                              | fr",
        "[{ set x(v) { fail(); } }.x] = from(1)                            | nfr",
        "const c = 1; [c] = from(1)                                        | nr",
        "[z] = from(1); let z                                              | nr",
        "const [{ x }] = from(null)                                        | nr",
        "const [[x]] = from(1)                                             | nr",
        "const [[x = fail()]] = from(from(undefined))                      | nnfrr",
        "[a = [b = fail()] = from(undefined)] = from(undefined)            | nnfrr",
        "const [x, [y] = fail()] = from()                                  | nf",
        "[...o[fail()]] = from(1)                                          | fr",
        "[...{ set x(v) { fail(); } }.x] = from(1)                         | nnf",
        "const [x = 1, { y }] = { [Symbol.iterator]() { return this; }, next() { throw 1; }, return() { log.push('r'); } } | ``",
        "(function ([x = fail()]) {})(from(undefined))                     | nfr",
        "(([x, y = fail()] = from(1, undefined)) => {})()                  | nnfr",
        "((x = ([a = fail()] = from(undefined))) => {})()                  | nfr",
        "try { throw from(undefined); } catch ([x = fail()]) {} finally { log.push('z'); } | nfrz",
        "for (const [x = fail()] of from(from(undefined))) {}              | nnfrr",
        "for (let [x = fail()] = from(undefined); ;) {}                    | nfr",
        "let n = 0; while ([a = n++ && fail()] = from(undefined)) log.push('b') | nrbnfr",
        "if ([a = fail()] = from(undefined)) {}                            | nfr",
        "return [a = fail()] = from(undefined)                             | nfr",
        "String([a = fail()] = from(undefined))                            | nfr",
        "new (class { x = ([a = fail()] = from(undefined)); })()           | nfr",
        "class C { static #x = ([a = fail()] = from(undefined)); }         | nfr",
        "class C { [[a = fail()] = from(undefined)]() {} }                 | nfr",
        "function* g() { [a = yield] = from(undefined); } const it = g(); it.next(); it.return() | nr",
        "function* g() { [[a = yield]] = from(from(undefined)); } const it = g(); it.next(); it.return() | nnrr",
        "function* g() { [a = yield] = from(undefined); } const it = g(); it.next(); it.throw() | nr",
        "function* g() { [a = yield] = from(undefined); } const it = g(); it.next(); it.next(1) | nr",
        "for (const i of [1, 2]) { try { const [x = i > 1 ? fail() : 1] = from(undefined); } catch (e) {} } | nrnfr"
      })
  void arrayPattern_thatIsLeftBeforeItsEnd_closesItsIterator(String code, String expected) {
    String whole =
        LOGGING
            + "const o = {}; let a, b; const fail = () => { log.push('f'); throw 1; };"
            + " (() => { try { (() => { "
            + code
            + "; })() } catch (e) {} })(); return log.join('')";

    assertThat(Scripts.run(whole)).isEqualTo(expected);
  }

  @Test
  void arrayPattern_thatFailsAsItsIteratorDoes_tellsTheFirstError() {
    String code =
        "let a; const it = { [Symbol.iterator]: () => ({ next: () => ({}), return() { throw 'second'; } }) };"
            + " try { [a = (() => { throw 'first'; })()] = it; } catch (e) { return e; }";

    assertThat(Scripts.run(code)).isEqualTo("first");
  }

  @Test
  void arrayPattern_ofAParameterThatFails_rejectsThePromise() {
    String code =
        LOGGING
            + "async function f([x = log.push('f') && null.x]) {} const promise = f(from(undefined));"
            + " return promise.catch((e) => e.name + log.join(''))";

    assertThat(Scripts.run(code)).isEqualTo("TypeErrornfr");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "for (const x of from(1, 2)) { try { break; } finally { log.push('f'); } }          | nfr",
        "for (const x of from(1, 2)) { try { return; } finally { log.push('f'); } }         | nfr",
        "for (const x of from(1, 2)) { try { return log.push('v'); } finally { log.push('f'); } } | nvfr",
        "for (const x of from(1, 2)) { try { return; } finally { continue; } }              | nnn",
        "for (const x of from(1, 2)) { try { throw 1; } catch { break; } finally { log.push('f'); } } | nfr",
        "for (const x of from(1, 2)) { try { throw 1; } catch { break; } }                  | nr",
        "for (const x of from(1, 2)) { try { throw 1; } finally { log.push('f'); break; } } | nfr",
        "for (const [x] of from([1])) { try { break; } finally { log.push('f'); } }         | nfr",
        "for (const x of [1, 2]) { try { break; } finally { log.push('f'); } }              | f",
        "o: for (const x of from(1, 2)) for (const y of from(1, 2)) { try { continue o; } finally { log.push('f'); } } | nnfrnnfrn",
        "o: for (const x of from(1, 2)) for (const y of from(1, 2)) { try { break o; } finally { log.push('f'); } } | nnfrr",
        "for (const x of from(1, 2)) { try { for (const y of from(1)) break; } finally { log.push('f'); } } | nnrfnnrfn",
        "for (const x of from(1)) for (const y of from(1)) { if (!y) try { break; } finally { } return; } | nnrr",
        "l: { for (const x of from(1)) { try { break l; } finally { log.push('f'); } } }    | nfr",
        "l: for (const x of from(1)) { try { continue l; } finally { log.push('f'); } }     | nfn",
        "for (const x of from(1)) { try { l: { break l; } } finally { log.push('f'); } }    | nfn",
        "for (const x of from(1)) { try { switch (x) { default: break; } } finally { log.push('f'); } } | nfn",
        "for (const x of from(1)) { for (;;) { try { break; } finally { log.push('f'); } } } | nfn",
        "for (const x of from(1)) { try { await x; return; } finally { await x; log.push('f'); } } | nfr",
        "for (const x of from(1)) for await (const y of from(1)) { return; }                 | nnrr"
      })
  void loop_leftFromWithinATry_closesItsIteratorAfterTheFinally(String code, String expected) {
    String script = LOGGING + "await (async () => { " + code + " })(); return log.join('')";
    assertThat(Scripts.run(script)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "try { break; } catch (e) { log.push('caught'); }",
        "try { return 1; } catch (e) { log.push('caught'); } finally { log.push(''); }",
        "try { throw 1; } catch (e) { break; } finally { log.push(''); }",
        "for (;;) try { return 1; } catch (e) { log.push('caught'); }"
      })
  void errorOfClosing_isNotCaughtInTheLoop(String body) {
    assertThat(
            Scripts.run(
                LOGGING
                    + "const it = from(1, 2); it.return = () => { throw new RangeError('r'); };"
                    + "function f() { for (const x of it) { "
                    + body
                    + " } }"
                    + "try { f(); } catch (e) { log.push(e.name); } return log.join('')"))
        .isEqualTo("nRangeError");
  }
}
