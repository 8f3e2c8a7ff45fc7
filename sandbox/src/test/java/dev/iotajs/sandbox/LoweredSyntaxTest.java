package dev.iotajs.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Newer syntax keeps its meaning where it meets what the engine has under the same names. */
class LoweredSyntaxTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "(function (arguments, ...r) { return [arguments, r]; })(1, 2, 3)                | 1,2,3",
        "(function (...r) { var arguments; return [arguments.length, r]; })(1, 2, 3)     | 3,1,2,3",
        "(function (...r) { var arguments = 7; return [arguments, r]; })(1, 2, 3)        | 7,1,2,3",
        "(function (...r) { let arguments = 7; return [arguments, r]; })(1, 2, 3)        | 7,1,2,3",
        "(function (...r) { { let arguments = 7; } return [arguments.length, r]; })(1, 2) | 2,1,2",
        "(function (...r) { function arguments() { return 5; } return [arguments(), r]; })(1, 2) | 5,1,2",
        "(function (...r) { try { throw 8; } catch (arguments) { r.push(arguments); } return r; })(1) | 1,8",
        "(function ({ arguments }, ...r) { return [arguments, r]; })({ arguments: 4 }, 2) | 4,2",
        "(function (a, ...arguments) { return arguments; })(1, 2, 3)                     | 2,3",
        "(function (a = arguments.length, ...r) { var arguments; return [a, arguments.length, r]; })(undefined, 2) | 2,2,2",
        "(function (arguments = 3, ...r) { var arguments; return [arguments, r]; })(undefined, 2) | 3,2",
        "[...(function* (arguments, ...r) { yield arguments; yield r; })(1, 2)]          | 1,2",
        "[...(function* (...r) { var arguments; yield arguments.length; yield r; })(1, 2)] | 2,1,2",
        "((...r) => { var arguments; return [typeof arguments, r]; })(1, 2)              | undefined,1,2"
      })
  void restParameter_besideAVariableNamedArguments_getsTheArguments(String code, String expected) {
    assertThat(Scripts.run("return String(" + code + ")")).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "(function (arguments) { return (function () { return arguments.length; })(1, 2); })(9) | 2",
        "(function (arguments) { return (() => arguments)(1, 2); })(9)                   | 9",
        "(function () { var arguments = 6; return (() => arguments)(1, 2); })(9)         | 6",
        "(function () { var arguments; return (() => arguments.length)(); })(1, 2, 3)    | 3",
        "(function () { return ((...r) => { { let arguments = 1; } return arguments.length; })(1); })(7, 8, 9) | 3",
        "(function arguments(...r) { return typeof arguments; })(1)                      | object",
        "(function (...r) { const fs = []; for (let arguments of r) fs.push(() => arguments); return fs.map((f) => f()); })(1, 2) | 1,2"
      })
  void arguments_inAFunctionInAnother_meansTheNearest(String code, String expected) {
    assertThat(Scripts.run("return String(" + code + ")")).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{ get a() { return 2; }, a: 1 }                          | a=1",
        "{ a: 1, get a() { return 2; } }                          | a get2",
        "{ get a() { return 2; }, a: 1, set a(v) {} }             | a set",
        "{ get a() { return 2; }, set a(v) {}, get a() { return 3; } } | a get3 set",
        "{ a: 1, b: 2, a: 3 }                                     | a=3,b=2",
        "{ get a() { return 2; }, b: 5, a: 1 }                    | a=1,b=5",
        "{ x: 0, a: 1, y: 0, get a() { return 2; }, z: 1 }        | x=0,a get2,y=0,z=1",
        "{ get a() { return 2; }, a() { return 9; } }             | a=F",
        "{ a() { return 9; }, get a() { return 2; } }             | a get2",
        "{ get 'a'() { return 2; }, a: 1 }                        | a=1",
        "{ get 1() { return 2; }, '1': 1 }                        | 1=1",
        "{ get a() { return 2; }, ['a']: 1 }                      | a=1",
        "{ __proto__: { q: 8 }, a: 1, get a() { return super.q; } } | a get8",
        "{ a: seen(1), get a() { return seen(2); }, a: seen(4), c: seen(5) } | a=4,c=5 145"
      })
  void literal_withTheSameKeyTwice_hasTheLastInPlaceOfTheFirst(String literal, String expected) {
    String code =
        "let log = ''; const seen = (x) => { log += x; return x; };"
            + "const show = (o) => Object.entries(Object.getOwnPropertyDescriptors(o)).map(([k, d]) => k"
            + " + ('value' in d ? '=' + (typeof d.value === 'function' ? 'F' : d.value)"
            + " : (d.get ? ' get' + d.get.call(o) : '') + (d.set ? ' set' : ''))).join();"
            + "const o = "
            + literal
            + "; const end = log; return show(o) + (end && ' ' + end)";

    assertThat(Scripts.run(code)).isEqualTo(expected);
  }

  @Test
  void literal_withTheSameKeyTwiceInOldCode_hasTheLast() {
    assertThat(Scripts.run("var o = { get a() { return 2; }, a: 1 }; return o.a")).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{ a: 1, get b() {}, c: 2 }                                | a,b,c",
        "{ get b() {}, a: 1 }                                      | b,a",
        "{ set b(v) {}, a: 1, get b() {}, c: 3 }                   | b,a,c",
        "{ get b() {}, set b(v) {}, get c() {}, a: function () {} } | b,c,a",
        "{ get b() {}, a: 1, b: 2 }                                | b,a",
        "{ get b() {}, a: 1, get b() {} }                          | b,a",
        "{ get b() {}, __proto__: null, a: 1 }                     | b,a",
        "{ get 'x y'() {}, a: 1, 0: 2 }                            | 0,x y,a",
        "{ a: 1, get b() {}, get c() {} }                          | a,b,c"
      })
  void literal_withAccessors_hasItsKeysInOrder(String literal, String expected) {
    assertThat(Scripts.run("return Object.keys(" + literal + ").join()")).isEqualTo(expected);
    assertThat(Scripts.run("const o = " + literal + "; return Object.keys(o).join()"))
        .isEqualTo(expected);
  }

  /** The numbers are turns of the job queue. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "for await (const x of source()) say(x)                              | 0@1,1@2,end@4",
        "for await (const x of source(end())) say(x)                         | 0@1,1@2,end@4",
        "for await (const x of source()) break                               | end@2",
        "for await (const x of source(end())) break                          | r@1,end@3",
        "for await (const x of source(end(5))) break                         | r@1,TypeError@3",
        "for await (const x of source()) throw 'T'                           | T@2",
        "for await (const x of source(end())) throw 'T'                      | r@1,T@3",
        "for await (const x of source({ return() { throw 'R'; } })) throw 'T' | T@2",
        "for await (const x of source({ next() { throw 'N'; }, ...end() })) say(x) | N@1",
        "for await (const x of source({ next: () => Promise.reject('N'), ...end() })) say(x) | N@2",
        "for await (const x of source({ next: () => 5, ...end() })) say(x)   | TypeError@2",
        "for await (const { x } of source({ next: () => ({ value: null }), ...end() })) say(x) | r@1,TypeError@3",
        "for await (const x of [1, Promise.resolve(2)]) say(x)               | 1@2,2@4,end@7",
        "for await (const x of []) say(x)                                    | end@3",
        "for await (const x of plain()) break                                | end@4",
        "for await (const x of plain(end())) break                           | r@2,end@5",
        "for await (const x of plain({ return: () => 5 })) break             | TypeError@4",
        "for await (const x of plain({ next() { throw 'N'; }, ...end() })) say(x) | N@2",
        "for await (const x of plain({ next: () => ({ value: Promise.reject('N') }), ...end() })) say(x) | r@1,N@3",
        "async function* g() { yield 1; } for await (const x of g()) say(x)  | 1@2,end@4"
      })
  void forAwait_waitsForEachStep_andForTheEndOnlyWhereItCloses(String code, String expected) {
    String prelude =
        "let turn = 0, done = false; const log = []; const say = (what) => log.push(what + '@' + turn);"
            + "const source = (more) => ({ [Symbol.asyncIterator]() { let i = 0; return { next: () =>"
            + " Promise.resolve({ value: i, done: i++ >= 2 }), ...more }; } });"
            + "const plain = (more) => ({ [Symbol.iterator]() { let i = 0; return { next: () =>"
            + " ({ value: i, done: i++ >= 2 }), ...more }; } });"
            + "const end = (value = {}) => ({ return() { say('r'); return value; } });";
    String counting =
        "program().then(() => say('end'), (e) => say(e.name || e)).then(() => done = true);"
            + "while (!done) { turn++; await null; } return log.join()";

    assertThat(Scripts.run(prelude + "async function program() { " + code + "; }" + counting))
        .isEqualTo(expected);
  }
}
