package dev.iotajs.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The library's objects are made when they are first used, which no script and no realm sees. */
class LibraryRealmTest {
  private static final String OWNERS =
      "var owners = [globalThis, Object, Object.prototype, Array, Array.prototype, String,"
          + " String.prototype, Number, Number.prototype, Math, JSON, Symbol, Symbol.prototype,"
          + " Map, Map.prototype, Set, Set.prototype, WeakMap.prototype, Date.prototype,"
          + " Error.prototype, ArrayBuffer.prototype, DataView.prototype, Int8Array,"
          + " Object.getPrototypeOf(Int8Array), Object.getPrototypeOf(Int8Array.prototype),"
          + " WeakRef.prototype, [].values().__proto__, ''[Symbol.iterator]().__proto__];";

  @Test
  void functions_areNotEnumerableAndNoConstructors() {
    Object wrong =
        Scripts.run(
            OWNERS
                + "var wrong = [];"
                + "owners.forEach(function (o, i) { Reflect_(o).forEach(function (k) {"
                + "  var d = Object.getOwnPropertyDescriptor(o, k);"
                + "  if (d.enumerable) wrong.push(i + String(k) + ' enumerable');"
                + "  if (typeof d.value === 'function' && d.writable && !d.configurable)"
                + "    wrong.push(i + String(k) + ' not configurable');"
                + "  var f = d.value;"
                + "  if (typeof f !== 'function' || k === 'constructor' || /^[A-Z]/.test(f.name))"
                + "    return;"
                + "  if ('prototype' in f && f.prototype !== undefined) wrong.push(i + f.name);"
                + "  var made; try { new f(); made = true; } catch (e) { made = false; }"
                + "  if (made) wrong.push(i + f.name + ' constructs');"
                + "}); });"
                + "function Reflect_(o) {"
                + "  return Object.getOwnPropertyNames(o).concat(Object.getOwnPropertySymbols(o)); }"
                + "wrong.filter(function (w) { return w.indexOf('0wrong') && w.indexOf('0owners')"
                + " && w.indexOf('0Reflect_'); }).join()");

    assertThat(wrong).isEqualTo("");
  }

  @Test
  void unusedProperty_isThere() {
    assertThat(
            Scripts.run(
                "[Array.prototype.hasOwnProperty('flat'), 'flat' in [],"
                    + " Object.keys(Array.prototype).length,"
                    + " (function () { for (var k in []) return k; })()].join()"))
        .isEqualTo("true,true,0,");
  }

  @Test
  void unusedProperty_canBeReplacedAndDeleted() {
    assertThat(
            Scripts.run(
                "Array.prototype.flat = 1; delete Array.prototype.at;"
                    + "Object.defineProperty(Array.prototype, 'find', {get: function () {"
                    + " return 5; }});"
                    + "[[].flat, 'at' in [], [].find].join()"))
        .isEqualTo("1,false,5");
  }

  @Test
  void alias_ofAReplacedFunction_isTheOriginal() {
    assertThat(
            Scripts.run(
                "Array.prototype.values = null; delete Set.prototype.values; parseInt = 1;"
                    + "[Array.prototype[Symbol.iterator].name, Set.prototype.keys.name,"
                    + " Number.parseInt('7'), Array.from([1, 2]).length].join()"))
        .isEqualTo("values,values,7,2");
  }

  @Test
  void realms_thatShareAProgram_shareNoObjects() {
    Program program =
        Scripts.compile(
            "var seen = [[].flat, ''.padStart, Math.trunc, new Map().entries, Int8Array.from,"
                + " [].values().__proto__, structuredClone]"
                + ".map(function (o) { var old = o.mark; o.mark = 1; return old === undefined; });"
                + "seen.join()");
    String fresh = "true,true,true,true,true,true,true";

    assertThat(Scripts.realm().run(program, Execution.within(Limits.defaults()))).isEqualTo(fresh);
    assertThat(Scripts.realm().run(program, Execution.within(Limits.defaults()))).isEqualTo(fresh);
  }

  @Test
  void change_ofOneRealm_isNotSeenInAnother() {
    Program use = Scripts.compile("[[[1]].flat().length, 'x'.padStart(2), [1].at(0)].join()");
    Realm changed = Scripts.realm();
    changed.run(use, Execution.within(Limits.defaults()));
    Scripts.run(
        changed,
        "Array.prototype.flat = Array.prototype.at = function () { return 'changed'; };"
            + "String.prototype.padStart = function () { return 'changed'; }; 1");

    assertThat(changed.run(use, Execution.within(Limits.defaults())))
        .isEqualTo("7,changed,changed");
    assertThat(Scripts.realm().run(use, Execution.within(Limits.defaults()))).isEqualTo("1, x,1");
  }

  @Test
  void tenantsRealm_hasAllAdditionsFrozen() {
    Realm realm = Scripts.SANDBOX.newRealm(Isolation.TENANT);

    assertThat(
            Scripts.run(
                realm,
                OWNERS
                    + "owners.slice(1).filter(function (o) { return !Object.isFrozen(o); }).length"
                    + " + ',' + Object.isFrozen([].flat) + Object.isFrozen(Math.trunc)"
                    + " + Object.isFrozen(structuredClone) + Object.isFrozen(globalThis.WeakRef)"))
        .isEqualTo("0,truetruetruetrue");
    assertThat(
            Scripts.run(
                realm,
                "Array.prototype.flat = 1; Array.from = 1; structuredClone = 1;"
                    + "Symbol.iterator = 1; Date.prototype.toJSON = 1;"
                    + "[typeof [].flat, typeof Array.from, typeof structuredClone].join()"))
        .isEqualTo("function,function,function");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'x'.repeat(400000000)",
        "'x'.repeat(1e15)",
        "'x'.padEnd(500000000, 'ab')",
        "Array.from({length: 4294967295})",
        "Array.prototype.fill.call({length: 9007199254740991}, 1)",
        "Array.prototype.copyWithin.call({length: 9007199254740991}, 0, 5)",
        "Array.prototype.includes.call({length: 9007199254740991}, 1)",
        "var a = []; a[0] = a; a.flat(Infinity)",
        "new Float64Array(200000000)",
        "new ArrayBuffer(2147483000)",
        "Uint8Array.from({length: 2000000000})",
        "var s = 'x'.repeat(10000); s.replaceAll('x', s).replaceAll('x', s)",
        "[3, 2, 1].sort(function () { for (;;) ; })",
        "new Map({[Symbol.iterator]: function () { return {next: function () {"
            + " return {value: [{}, 1]}; }}; }})",
        "Object.fromEntries({[Symbol.iterator]: function () { return {next: function () {"
            + " return {value: [Math.random(), 1]}; }}; }})",
        "var o = {}; o.toJSON = function () { return {a: o}; }; JSON.stringify(o)",
        "var o = {}; for (var i = 0, p = o; i < 1e5; i++) p = p.a = {}; structuredClone(o)",
        "String.raw({raw: {length: 1e15}})"
      })
  void hugeWork_endsInALimit(String code) {
    Limits limits = Limits.defaults().with(Limit.WALL_TIME, 1500).with(Limit.ALLOCATION, 64L << 20);

    assertThat(Scripts.breach(code + "; 1", limits).limit())
        .isIn(Limit.WALL_TIME, Limit.CPU_TIME, Limit.ALLOCATION, Limit.CALL_DEPTH);
  }
}
