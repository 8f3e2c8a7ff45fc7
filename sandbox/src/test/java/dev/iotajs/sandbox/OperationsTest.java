package dev.iotajs.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Operations that down-levelled programs call: iteration, objects and private members. */
class OperationsTest {
  /** An iterable that counts how it is used, and a loop as it is lowered. */
  private static final String COUNTED =
      "var log = [];"
          + "function counted(n, result) {"
          + "  var it = {}, i = 0;"
          + "  it[Symbol.iterator] = function () {"
          + "    return {"
          + "      next: function () { return { done: i >= n, value: i++ } },"
          + "      'return': function () { log.push('closed'); if (result === 'throw') throw 'r'; return result }"
          + "    }"
          + "  };"
          + "  return it"
          + "}"
          + "function each(x, body) {"
          + "  for (var c = operations.iterate(x), a = c.array, i = 0; a ? i < a.length : c.step(); ) {"
          + "    try {"
          + "      if (body(a ? a[i++] : c.value) === 'break') { c.close(); break }"
          + "    } catch (e) { throw c.abort(e) }"
          + "  }"
          + "}"
          + "function all(x) { var out = []; each(x, function (v) { out.push(v) }); return out.join() }"
          + "function error(f) { try { f() } catch (e) { return String(e) } return 'none' }";

  private static Object run(String code) {
    return Operating.run(COUNTED + code);
  }

  @Test
  void iterate_builtinIterables_givesTheirValues() {
    assertThat(
            run(
                "[all([1, , 2]), all('a\\ud83d\\ude00'), all(new Set([1, 2])),"
                    + "all(new Map([[1, 2]])), all([1, 2].entries ? [] : []), all(counted(3))].join('|')"))
        .isEqualTo("1,,2|a,\ud83d\ude00|1,2|1,2||0,1,2");
  }

  @Test
  void iterate_arrayThatGrows_seesNewElements() {
    assertThat(run("var a = [1, 2]; each(a, function (v) { if (v < 3) a.push(v + 2) }); a.join()"))
        .isEqualTo("1,2,3,4");
  }

  @Test
  void iterate_whatIsNotIterable_throwsTypeError() {
    assertThat(run("error(function () { each({}, all) })")).asString().startsWith("TypeError");
    assertThat(run("error(function () { each(null, all) })")).asString().startsWith("TypeError");
    assertThat(
            run(
                "var x = {}; x[Symbol.iterator] = function () { return 1 };"
                    + "error(function () { each(x, all) })"))
        .asString()
        .startsWith("TypeError");
  }

  @Test
  void iterate_arrayWithChangedProtocol_followsIt() {
    assertThat(
            run(
                "var before = all([1, 2]);"
                    + "Array.prototype[Symbol.iterator] = function () {"
                    + "  var done = false;"
                    + "  return { next: function () { var d = done; done = true; return { done: d, value: 'x' } } }"
                    + "};"
                    + "before + '|' + all([1, 2])"))
        .isEqualTo("1,2|x");
    assertThat(
            run(
                "var proto = Object.getPrototypeOf([][Symbol.iterator]()), next = proto.next;"
                    + "proto.next = function () { var r = next.call(this); r.value += 1; return r };"
                    + "all([1, 2])"))
        .isEqualTo("2,3");
    assertThat(
            run(
                "Object.defineProperty(Array.prototype, Symbol.iterator,"
                    + "{ get: function () { return String.prototype[Symbol.iterator] } });"
                    + "all([1, 2])"))
        .isEqualTo("1,,,2");
    assertThat(
            run(
                "var a = [1, 2]; a[Symbol.iterator] = function () { return [7][Symbol.iterator]() };"
                    + "all(a)"))
        .isEqualTo("7");
  }

  @Test
  void close_afterBreak_callsReturnAndChecksItsResult() {
    assertThat(run("each(counted(3, {}), function () { return 'break' }); log.join()"))
        .isEqualTo("closed");
    assertThat(run("error(function () { each(counted(3, 1), function () { return 'break' }) })"))
        .asString()
        .startsWith("TypeError");
    assertThat(
            run("error(function () { each(counted(3, 'throw'), function () { return 'break' }) })"))
        .isEqualTo("r");
    assertThat(run("each(counted(3), function () {}); log.length")).isEqualTo(0);
  }

  @Test
  void abort_afterError_keepsThatError() {
    assertThat(
            run(
                "error(function () { each(counted(3, 'throw'), function () { throw 'mine' }) }) + log"))
        .isEqualTo("mineclosed");
  }

  @Test
  void iterate_errorOfNext_closesNothing() {
    assertThat(
            run(
                "var it = counted(3, {}), make = it[Symbol.iterator];"
                    + "it[Symbol.iterator] = function () {"
                    + "  var i = make(); i.next = function () { throw 'next' }; return i };"
                    + "error(function () { each(it, function () {}) }) + log"))
        .isEqualTo("next");
  }

  @Test
  void asyncIterate_plainAndAsynchronousIterables_giveWhatIsToBeAwaited() {
    String walk =
        "function walk(x, n) {"
            + "  var c = operations.asyncIterate(x), out = [];"
            + "  while (c.take(c.next())) {"
            + "    out.push(c.value);"
            + "    if (out.length === n) { if (c.leave()) c.closed(c.value); break } }"
            + "  return out.join() + c.leave() }"
            + "var a = {}; a[Symbol.asyncIterator] = function () { return counted(3, 1)[Symbol.iterator]() };"
            + "var c = operations.asyncIterate(counted(3, {}));"
            + "var plain = [c.next() instanceof Promise, c.take(7), c.value, c.leave(),"
            + "  c.value instanceof Promise, log, c.leave()].join();";
    Realm realm = Operating.realm();
    Operating.addSymbols(realm);
    assertThat(
            Scripts.run(
                realm,
                COUNTED
                    + walk
                    + "[walk(a, 9), error(function () { walk(a, 1) }), plain].join('|')"))
        .asString()
        .startsWith("0,1,2false|TypeError")
        .endsWith("|true,true,7,true,true,closed,false");
  }

  @Test
  void unpack_arraysAndIterators_givesValuesAndRest() {
    String use =
        "function take(x) { var u = operations.unpack(x), r = [u.read(), u.read(), u.rest().join()];"
            + " u.close(); return r.join('/') }";
    assertThat(run(use + "[take([1, 2, 3, 4]), take([1]), take(counted(4, {})), log].join('|')"))
        .isEqualTo("1/2/3,4|1//|0/1/2,3|");
    assertThat(run("var u = operations.unpack(counted(4, {})); u.read(); u.close(); log.join()"))
        .isEqualTo("closed");
  }

  @Test
  void lists_joinedAndApplied_haveAllValues() {
    assertThat(
            run(
                "var a = [1, 2];"
                    + "[operations.join(operations.list(a), [3], operations.list(new Set([4]))).join(),"
                    + " operations.list(a) === a, operations.snapshot(a) === a,"
                    + " operations.apply(Math.max, null, operations.list(counted(4))),"
                    + " operations.construct(Array, [1, 2]).length].join('|')"))
        .isEqualTo("1,2,3,4|true|false|3|2");
    assertThat(run("error(function () { operations.construct(function () {}.bind, []) })"))
        .asString()
        .startsWith("TypeError");
  }

  @Test
  void objects_literalsAndCopies_haveTheirProperties() {
    assertThat(
            run(
                "var o = operations.put(operations.put({}, 'a', 1), 0, 'zero'), s = Symbol('s'), n = 0;"
                    + "operations.put(o, s, 's'); operations.put(o, 'a', 2);"
                    + "operations.getter(o, 'g', function () { n++; return 'got' });"
                    + "var c = operations.copy({}, o), r = operations.omit(o, ['a', 0]);"
                    + "JSON.stringify([o, c, r, c[s], n, Object.getOwnPropertyDescriptor(o, 'g').get.name])"))
        .isEqualTo(
            "[{\"0\":\"zero\",\"a\":2,\"g\":\"got\"},{\"0\":\"zero\",\"a\":2,\"g\":\"got\"},"
                + "{\"g\":\"got\"},\"s\",2,\"get g\"]");
  }

  @Test
  void put_overSetterOfPrototype_definesOwnProperty() {
    assertThat(
            run(
                "Object.defineProperty(Object.prototype, 'p', { set: function () { throw 'set' } });"
                    + "operations.put({}, 'p', 1).p + operations.copy({}, JSON.parse('{\"p\": 2}')).p"))
        .isEqualTo(3);
  }

  @Test
  void named_functions_keepNamesOfTheirOwn() {
    assertThat(
            run(
                "var f = operations.named(function () {}, 'f'), g = operations.named(function h() {}, 'g'),"
                    + " s = operations.named(function () {}, Symbol('s'));"
                    + "[f.name, g.name, s.name, operations.named(function () {}, 'x', 'get').name].join()"))
        .isEqualTo("f,h,[s],get x");
  }

  @Test
  void privateMembers_areKeptByAnyObjectAndSeenByNobody() {
    assertThat(
            run(
                "var k = operations.privateName('x'), o = Object.freeze({ a: 1 });"
                    + "operations.privateField(o, k, 1); operations.privateSet(o, k, 5);"
                    + "var keys = []; for (var p in o) keys.push(p);"
                    + "JSON.stringify([operations.privateGet(o, k), operations.privateHas(o, k), operations.privateHas({}, k),"
                    + "  keys, Object.getOwnPropertyNames(o), Object.getOwnPropertySymbols(o).length,"
                    + "  Object.isFrozen(o), o, Object.keys(operations.copy({}, o))])"))
        .isEqualTo("[5,true,false,[\"a\"],[\"a\"],0,true,{\"a\":1},[\"a\"]]");
  }

  @Test
  void privateMembers_ofOtherObjects_throwTypeErrors() {
    String use =
        "var k = operations.privateName('x'), m = operations.privateName('m'), g = operations.privateName('g'), o = {};"
            + "operations.privateField(o, k, 1);"
            + "operations.privateMethods(o, [0, m, function () { return 'm' }, 1, g, function () { return this.v }]);"
            + "o.v = 'v';";
    for (String wrong :
        new String[] {
          "operations.privateGet({}, k)",
          "operations.privateGet(1, k)",
          "operations.privateSet({}, k, 1)",
          "operations.privateField(o, k, 1)",
          "operations.privateHas(1, k)",
          "operations.privateSet(o, m, 1)",
          "operations.privateSet(o, g, 1)"
        }) {
      assertThat(run(use + "error(function () { " + wrong + " })"))
          .as(wrong)
          .asString()
          .startsWith("TypeError");
    }
    assertThat(run(use + "operations.privateGet(o, m)() + operations.privateGet(o, g)"))
        .isEqualTo("mv");
  }

  @Test
  void privateMembers_ofThrownErrors_leaveTheErrorWhole() {
    assertThat(
            run(
                "var k = operations.privateName('x'), e = new Error('boo'); operations.privateField(e, k, 1);"
                    + "try { throw e } catch (c) { [c === e, c.message, typeof c.stack, operations.privateGet(c, k)].join() }"))
        .isEqualTo("true,boo,string,1");
  }
}
