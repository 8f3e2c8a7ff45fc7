package dev.iotajs.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The built-ins of ECMAScript 2015 to 2023, each as a line: an expression and its value as text.
 */
class LibraryTest {
  private static void check(String expression, String expected) {
    assertThat(Scripts.run("String(" + expression + ")")).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "→",
      value = {
        "JSON.stringify(Object.assign({a: 1}, null, {b: 2}, 'x')) → {\"0\":\"x\",\"a\":1,\"b\":2}",
        "JSON.stringify(Object.entries({a: 1, 1: 2})) → [[\"1\",2],[\"a\",1]]",
        "Object.values('ab') → a,b",
        "Object.keys('ab') → 0,1",
        "Object.fromEntries([['a', 1]]).a → 1",
        "Object.fromEntries(new Map([['a', 1]])).a → 1",
        "Object.is(NaN, NaN) + ',' + Object.is(0, -0) → true,false",
        "Object.hasOwn({a: 1}, 'a') + ',' + Object.hasOwn({}, 'toString') → true,false",
        "Object.freeze(1) + Object.isFrozen('x') → 2",
        "Object.getPrototypeOf(1) === Number.prototype → true",
        "JSON.stringify(Object.groupBy([1, 2, 3], x => x % 2 ? 'odd' : 'even'))"
            + " → {\"odd\":[1,3],\"even\":[2]}",
        "Object.keys(Object.getOwnPropertyDescriptors({a: 1}).a)"
            + " → value,writable,enumerable,configurable",
        "Object.getOwnPropertySymbols({[Symbol.iterator]: 1}).length → 1",
        "Object.prototype.toString.call({[Symbol.toStringTag]: 'T'}) → [object T]",
        "Object.prototype.toString.call(new Map()) → [object Map]",
        "({}).__lookupGetter__('__proto__').name → get __proto__"
      })
  void object(String expression, String expected) {
    check(expression, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "→",
      value = {
        "Array.from('a😀') → a,😀",
        "Array.from({length: 3}, (x, i) => i * 2) → 0,2,4",
        "Array.of(7).length → 1",
        "[1, 2, 3].at(-1) → 3",
        "[1, 2, 3].find(x => x > 1) + ',' + [1, 2, 3].findLast(x => x < 3) → 2,2",
        "[5, 6].findIndex(x => x > 5) + ',' + [5, 6].findLastIndex(x => x > 6) → 1,-1",
        "[NaN].includes(NaN) + ',' + [NaN].indexOf(NaN) → true,-1",
        "JSON.stringify([1, [2, [3, [4]]]].flat()) → [1,2,[3,[4]]]",
        "[1, [2, [3, [4]]]].flat(Infinity) → 1,2,3,4",
        "[1, 2].flatMap(x => [x, x * 10]) → 1,10,2,20",
        "[1, 2, 3, 4, 5].copyWithin(0, 3) → 4,5,3,4,5",
        "new Array(3).fill(7) → 7,7,7",
        "Array.from([4, 5].entries()).join(';') → 0,4;1,5",
        "Array.from(['a', 'b'].keys()) → 0,1",
        "[3, 1, 2].toSorted() + ';' + [1, 2].toReversed() → 1,2,3;2,1",
        "[1, 2, 3].toSpliced(1, 1, 'x', 'y') + ';' + [1, 2].with(0, 9) → 1,x,y,3;9,2",
        "[3, undefined, 1,, 2].sort().length → 5",
        "[3, undefined, 1].sort().join('|') → 1|3|",
        "[1, 10, 2].sort() → 1,10,2",
        "[{k: 1, v: 'a'}, {k: 0, v: 'b'}, {k: 1, v: 'c'}].sort((x, y) => x.k - y.k).map(x => x.v)"
            + " → b,a,c",
        "Array.prototype[Symbol.iterator] === Array.prototype.values → true",
        "Object.keys(Array.prototype[Symbol.unscopables]).includes('flat') → true",
        "Array[Symbol.species] === Array → true",
        "[].concat({length: 1, 0: 'x', [Symbol.isConcatSpreadable]: true}) → x",
        "Object.prototype.toString.call([].values()) → [object Array Iterator]",
        "JSON.stringify([].values().next()) → {\"done\":true}",
        "Array.prototype.push.call({length: 9007199254740990}, 1) → 9007199254740991"
      })
  void array(String expression, String expected) {
    check(expression, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "→",
      quoteCharacter = '"',
      value = {
        "'abc'.includes('b') + ',' + 'abc'.startsWith('b', 1) + ',' + 'abc'.endsWith('b', 2)"
            + " → true,true,true",
        "'ab'.repeat(3) → ababab",
        "'5'.padStart(3, '01') + '5'.padEnd(3) + '|' → 0155  |",
        "'😀'.codePointAt(0) + ',' + String.fromCodePoint(128512) → 128512,😀",
        "Array.from('a😀b').length → 3",
        "'a-b-c'.replaceAll('-', '$&$&') → a--b--c",
        "'aXbX'.replaceAll('X', (m, i) => i) → a1b3",
        "'abc'.replace('b', '[$`|$&|$\\']') → a[a|b|c]c",
        "'  x '.trimStart() + '|' + '  x '.trimEnd() + '|' → x |  x|",
        "'abc'.at(-1) → c",
        "'\\u0041\\u030A'.normalize() === '\\u00C5' → true",
        "'\\ud800'.isWellFormed() + '\\ud800a'.toWellFormed() → false\ufffda",
        "String.raw({raw: ['a', 'b', 'c']}, 1, 2, 3) → a1b2c",
        "'a,b,c'.split(',', 2) → a,b",
        "'x'.replace({[Symbol.replace]: (s, r) => s + r}, 'y') → xy",
        "'x'.split({[Symbol.split]: (s, l) => s + l}, 3) → x3",
        "'x'.anchor('\"') → <a name=\"&quot;\">x</a>",
        "String.prototype.trimLeft === String.prototype.trimStart → true",
        "String(Symbol('x')) → Symbol(x)"
      })
  void string(String expression, String expected) {
    check(expression, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "→",
      value = {
        "Number('0b101') + ',' + +'0o17' + ',' + Number('0x+1') → 5,15,NaN",
        "Number.EPSILON === Math.pow(2, -52) → true",
        "Number.isSafeInteger(9007199254740992) + ',' + Number.isInteger(5.0) → false,true",
        "Number.isNaN('x') + ',' + isNaN('x') → false,true",
        "Number.parseFloat === parseFloat && Number.parseInt === parseInt → true",
        "(1.005).toFixed(20) → 1.00499999999999989342",
        "(123.456).toPrecision(4) + ',' + (0.00001).toExponential(1) → 123.5,1.0e-5",
        "(0.1).toString(3) + ',' + (1 / 3).toString(36)"
            + " → 0.0022002200220022002200220022002201,0.c",
        "(-255.5).toString(16) + ',' + (255).toString(2) + ',' + (-0).toString(8)"
            + " → -ff.8,11111111,0",
        "(35.99999999999999).toString(36) + ',' + (0.9999999999999999).toString(7)"
            + " → z.zzzzzzzzz,0.6666666666666666666",
        "(2 ** 60).toString(32) + ',' + NaN.toString(2) + ',' + (-Infinity).toString(3)"
            + " → 1000000000000,NaN,-Infinity",
        "(5e-324).toString(2).length → 1076",
        "Math.sign(-3) + ',' + Math.trunc(-4.7) + ',' + Math.cbrt(27) → -1,-4,3",
        "Math.log2(8) + ',' + Math.log10(1000) + ',' + Math.hypot(3, 4) → 3,3,5",
        "Math.clz32(1) + ',' + Math.imul(0xffffffff, 5) + ',' + Math.fround(5.5) → 31,-5,5.5",
        "Math.round(0.49999999999999994) + ',' + 1 / Math.round(-0.2) → 0,-Infinity",
        "Math[Symbol.toStringTag] → Math"
      })
  void numbers(String expression, String expected) {
    check(expression, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "→",
      value = {
        "Symbol('d').description + ',' + Symbol().description → d,undefined",
        "Symbol.for('a') === Symbol.for('a') → true",
        "typeof Symbol.asyncIterator → symbol",
        "Array.from(new Map([[1, 'a'], [2, 'b']]).values()) → a,b",
        "new Map([[-0, 1]]).keys().next().value === 0 → true",
        "new Set([1, 1, 2]).size → 2",
        "Array.from(Map.groupBy([1, 2, 3], x => x % 2).get(1)) → 1,3",
        "Set.prototype.keys === Set.prototype.values → true",
        "Map.prototype[Symbol.iterator] === Map.prototype.entries → true",
        "Object.getOwnPropertyDescriptor(Map.prototype, 'size').get.name → get size",
        "new WeakMap().get({}) → undefined",
        "new WeakRef(Array).deref() === Array → true",
        "new FinalizationRegistry(x => x).unregister({}) → false"
      })
  void collections(String expression, String expected) {
    check(expression, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "→",
      value = {
        "Uint8Array.of(1, 2, 300) → 1,2,44",
        "Uint8Array.from('123', x => x * 2) → 2,4,6",
        "new Uint8ClampedArray([1.5, 300, -1, NaN]) → 2,255,0,0",
        "new Int32Array([2147483648])[0] → -2147483648",
        "new Float64Array([3, NaN, -0, 0, 1]).sort().join() → 0,0,1,3,NaN",
        "new Int8Array([1, 2, 3]).map(x => x * 2).filter(x => x > 2) → 4,6",
        "new Int8Array([1, 2, 3, 4]).subarray(1, 3).set([9]) → undefined",
        "new Int8Array(new Int8Array([1, 2]).buffer.slice(1)) → 2",
        "Object.getPrototypeOf(Int8Array).name → TypedArray",
        "Object.getPrototypeOf(Int8Array) === Object.getPrototypeOf(Float64Array) → true",
        "Object.keys(Object.getOwnPropertyNames(new Int8Array(2))) → 0,1",
        "ArrayBuffer.isView(new DataView(new ArrayBuffer(1))) → true",
        "new DataView(new ArrayBuffer(8), 2).byteLength → 6",
        "JSON.stringify({s: '\\ud800', d: new Date(0), n: [undefined]})"
            + " → {\"s\":\"\\ud800\",\"d\":\"1970-01-01T00:00:00.000Z\",\"n\":[null]}",
        "new Date(0)[Symbol.toPrimitive]('number') → 0",
        "Function.prototype[Symbol.hasInstance].call(Array, []) → true",
        "new TypeError('x', {cause: 7}).cause → 7",
        "Object.getPrototypeOf(TypeError) === Error → true",
        "structuredClone({a: [new Date(5), new Map([[1, {b: 2}]])]}).a[1].get(1).b → 2",
        "globalThis === this → true"
      })
  void others(String expression, String expected) {
    check(expression, expected);
  }
}
