package dev.iotajs.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The built-ins since ECMAScript 2024, and those for shared memory. */
class NewerLibraryTest {
  private static void check(String expression, String expected) {
    assertThat(Scripts.run("String(" + expression + ")")).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "→",
      value = {
        "Array.from(new Set([1, 2]).union(new Set([2, 3]))) → 1,2,3",
        "Array.from(new Set([1, 2]).intersection(new Map([[2], [3]]))) → 2",
        "Array.from(new Set([1, 2]).difference(new Set([2]))) → 1",
        "Array.from(new Set([1, 2]).symmetricDifference(new Set([2, 3]))) → 1,3",
        "new Set([1]).isSubsetOf(new Set([1, 2])) → true",
        "new Set([1]).isSupersetOf(new Set([1, 2])) → false",
        "new Set([1]).isDisjointFrom(new Set([2])) → true"
      })
  void set(String expression, String expected) {
    check(expression, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "→",
      value = {
        "[1, 2, 3].values().map(x => x * 2).filter(x => x > 2).toArray() → 4,6",
        "[1, 2, 3].values().drop(1).take(1).toArray() → 2",
        "[1, 2].values().flatMap(x => [x, x]).toArray() → 1,1,2,2",
        "[1, 2].values().reduce((a, b) => a + b) → 3",
        "[1, 2].values().some(x => x > 1) + ',' + [1].values().every(x => x > 1) → true,false",
        "Iterator.from({next: () => ({done: true})}) instanceof Iterator → true",
        "Iterator.concat([1], new Set([2])).toArray() → 1,2",
        "[].values().constructor === Iterator → true",
        "Object.prototype.toString.call([].values().map(x => x)) → [object Iterator Helper]",
        "(class extends Iterator {}).name + new (class extends Iterator {})()[Symbol.toStringTag]"
            + " → Iterator"
      })
  void iterator(String expression, String expected) {
    check(expression, expected);
  }

  @Test
  void iteratorHelper_closedBeforeItsEnd_closesWhatItIsOver() {
    assertThat(
            Scripts.run(
                "var closed = 0; var it = {__proto__: Iterator.prototype,"
                    + " next: () => ({value: 1, done: false}),"
                    + " return: () => { closed++; return {}; }};"
                    + "for (const x of it.map(x => x)) break;"
                    + "try { it.map(1); } catch (e) { closed += e instanceof TypeError; }"
                    + "closed"))
        .isEqualTo(3);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "→",
      value = {
        "(b => [b.transfer(8).byteLength, b.detached, b.byteLength])(new ArrayBuffer(4))"
            + " → 8,true,0",
        "(v => (v.buffer.transfer(), [v.length, v[0]]))(new Uint8Array(4)) → 0,",
        "(b => { const all = new Uint8Array(b), two = new Uint8Array(b, 2, 2); b.resize(3);"
            + " const a = [all.length, two.length]; b.resize(8);"
            + " return a.concat(all.length, two.length); })"
            + "(new ArrayBuffer(4, {maxByteLength: 8})) → 3,0,8,2",
        "(a => [Atomics.add(a, 0, 5), Atomics.compareExchange(a, 0, 5, 7), Atomics.load(a, 0)])"
            + "(new Int32Array(new SharedArrayBuffer(4))) → 0,5,7",
        "Math.f16round(1.337) → 1.3369140625",
        "Error.isError(new TypeError()) + ',' + Error.isError({}) → true,false"
      })
  void memory(String expression, String expected) {
    check(expression, expected);
  }

  @Test
  void atomicsWait_wouldBlockForEver_isRefused() {
    assertThat(
            Scripts.run(
                "try { Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0); }"
                    + " catch (e) { e.name }"))
        .isEqualTo("TypeError");
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "→",
      value = {
        "/a(?i:b)c/.test('aBc') + ',' + /a(?i:b)c/.test('ABc') → true,false",
        "/(?-i:a)b/i.test('aB') + ',' + /(?-i:a)b/i.test('AB') → true,false",
        "/(?s:.)./.test('\\na') + ',' + /(?s:.)./.test('\\n\\n') → true,false",
        "/(?m:^a$)/.test('b\\na') + ',' + /^a(?m:$)/.test('b\\na') → true,false"
      })
  void patternModifiers(String expression, String expected) {
    check(expression, expected);
  }

  @Test
  void newerBuiltIns_ofATenantsRealm_areFrozen() {
    Realm realm = Scripts.SANDBOX.newRealm(Isolation.TENANT);
    Program program =
        Scripts.SANDBOX.compile(
            ScriptSource.script(
                "frozen.js",
                "[Iterator, Iterator.prototype, [].values().map(x => x).__proto__,"
                    + " Iterator.from({next() {}}).__proto__, Atomics, SharedArrayBuffer.prototype,"
                    + " Set.prototype].every(Object.isFrozen)"),
            Limits.defaults());

    assertThat(realm.run(program, Execution.within(Limits.defaults()))).isEqualTo(true);
  }
}
