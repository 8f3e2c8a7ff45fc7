package dev.iotajs.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Proxy and Reflect. */
class ProxyTest {
  private static final String LOGGED =
      "var log = [];"
          + "function error(f) { try { f() } catch (e) { return e.name } return 'none' }"
          + "function logged(target) {"
          + "  return new Proxy(target, new Proxy({}, { get: function (t, trap) {"
          + "    return function () { log.push(trap); return Reflect[trap].apply(null, arguments) } } }))"
          + "}";

  private static Realm realm() {
    Realm realm = Operating.realm();
    Operating.addGlobal(realm, "Proxy", "library.ProxyConstructor");
    Operating.addGlobal(realm, "Reflect", "library.ReflectObject");
    return realm;
  }

  private static Object run(String code) {
    return Scripts.run(realm(), LOGGED + code);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "p.a | get",
        "p['a'] | get",
        "p[0] | get",
        "p.a = 2 | set,getOwnPropertyDescriptor,defineProperty",
        "'a' in p | has",
        "delete p.a | deleteProperty",
        "Object.keys(p) | ownKeys,getOwnPropertyDescriptor",
        "Object.getOwnPropertyNames(p) | ownKeys",
        "Object.getOwnPropertyDescriptor(p, 'a') | getOwnPropertyDescriptor",
        "p.hasOwnProperty('a') | get,getOwnPropertyDescriptor",
        "Object.defineProperty(p, 'b', { value: 1 }) | defineProperty",
        "Object.getPrototypeOf(p) | getPrototypeOf",
        "Object.setPrototypeOf(p, null) | setPrototypeOf",
        "p instanceof Array | getPrototypeOf",
        "Object.isExtensible(p) | isExtensible",
        "Object.preventExtensions(p) | preventExtensions",
        "f(1) | apply",
        "f.call(null, 1) | get,apply",
        "new f() | construct,get",
        "Reflect.ownKeys(p) | ownKeys"
      })
  void proxy_eachOperation_asksItsTraps(String code, String traps) {
    assertThat(run("var p = logged({ a: 1 }), f = logged(function () {});" + code + "; log.join()"))
        .isEqualTo(traps);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "get: function () { return 2 } | p.fixed",
        "set: function () { return true } | p.fixed = 2",
        "has: function () { return false } | 'fixed' in p",
        "deleteProperty: function () { return true } | delete p.fixed",
        "ownKeys: function () { return [] } | Object.keys(p)",
        "ownKeys: function () { return ['fixed', 'fixed'] } | Object.keys(p)",
        "ownKeys: function () { return ['fixed', 1] } | Object.keys(p)",
        "getOwnPropertyDescriptor: function () {} | Object.getOwnPropertyDescriptor(p, 'fixed')",
        "getOwnPropertyDescriptor: function () { return 1 } | Object.getOwnPropertyDescriptor(p, 'fixed')",
        "defineProperty: function () { return true } | Object.defineProperty(p, 'fixed', { value: 3 })",
        "isExtensible: function () { return true } | Object.isExtensible(p)",
        "preventExtensions: function () { return false } | Object.preventExtensions(p)",
        "getPrototypeOf: function () { return null } | Object.getPrototypeOf(p)",
        "getPrototypeOf: function () { return 1 } | Object.getPrototypeOf(p)",
        "setPrototypeOf: function () { return true } | Object.setPrototypeOf(p, Array.prototype)",
        "get: 1 | p.fixed"
      })
  void proxy_trapThatContradictsItsTarget_throwsTypeError(String trap, String use) {
    assertThat(
            run(
                "var p = new Proxy(Object.freeze({ fixed: 1 }), { "
                    + trap
                    + " }); error(function () { "
                    + use
                    + " })"))
        .isEqualTo("TypeError");
  }

  @Test
  void proxy_ofArray_isOne() {
    assertThat(
            run(
                "var a = new Proxy([3, 1, 2], {}); a.push(4); a.sort();"
                    + "var k = []; for (var i in a) k.push(i);"
                    + "[Array.isArray(a), a.length, a.join(), a.map(function (v) { return 2 * v }).join(), k,"
                    + " JSON.stringify(a), [0].concat(a).length, a.shift(), a.slice(1).join(), a.reverse().join(),"
                    + " a.indexOf(3), Object.prototype.toString.call(a)].join('|')"))
        .isEqualTo("true|4|1,2,3,4|2,4,6,8|0,1,2,3|[1,2,3,4]|5|1|3,4|4,3,2|1|[object Array]");
    assertThat(Scripts.run(realm(), "new Proxy([1, { a: 2 }], {})"))
        .asString()
        .isEqualTo("[1, {a=2}]");
  }

  @Test
  void proxy_ofFunctionOrClass_callsAndConstructs() {
    assertThat(
            run(
                "var f = new Proxy(function (a) { return a + 1 }, {});"
                    + "function A(x) { 'use strict'; this.x = x; this.own = operations.newTarget(this, A) === P }"
                    + "operations.baseClass(A, []); var P = new Proxy(A, {}), p = new P(1);"
                    + "function B() { 'use strict'; return operations.super(B, this, 3) } operations.derivedClass(B, P, []);"
                    + "[typeof f, f(1), [1, 2].map(f), p.x, p.own, p instanceof A, p instanceof P, error(P),"
                    + " new B().x, new B() instanceof B, error(function () { new (new Proxy(() => 1, {}))() })].join('|')"))
        .isEqualTo("function|2|2,3|1|true|true|true|TypeError|3|true|TypeError");
  }

  @Test
  void proxy_asPrototype_isAskedForTheReceiver() {
    assertThat(
            run(
                "var o = Object.create(new Proxy({}, {"
                    + "  get: function (t, k, r) { return k === 'me' ? r === o : k + '!' },"
                    + "  has: function (t, k) { return k === 'there' },"
                    + "  set: function (t, k, v, r) { log.push(k); return Reflect.defineProperty(r, k, { value: v }) }"
                    + "}));"
                    + "o.x = 1; o[3] = 2;"
                    + "[o.me, o.other, o[7], 'there' in o, 'x' in o, o.x, o[3], log].join('|')"))
        .isEqualTo("true|other!|7!|true|true|1|2|x,3");
  }

  @Test
  void proxy_revoked_throwsTypeErrors() {
    assertThat(
            run(
                "var r = Proxy.revocable(function () {}, {}); r.revoke(); r.revoke();"
                    + "[error(function () { r.proxy.a }), error(function () { r.proxy() }),"
                    + " error(function () { Object.keys(r.proxy) }), typeof r.proxy].join()"))
        .isEqualTo("TypeError,TypeError,TypeError,function");
  }

  @Test
  void proxy_strictWritesThatAreRefused_throwTypeErrors() {
    assertThat(
            run(
                "var p = new Proxy({}, { set: function () { return false }, deleteProperty: function () { return false } });"
                    + "p.a = 1; delete p.a;"
                    + "[error(function () { 'use strict'; p.a = 1 }),"
                    + " error(function () { 'use strict'; p[0] = 1 }),"
                    + " error(function () { 'use strict'; delete p.a })].join()"))
        .isEqualTo("TypeError,TypeError,TypeError");
  }

  @Test
  void reflect_construct_knowsForWhom() {
    assertThat(
            run(
                "function F() { this.t = operations.newTarget(this, F) === G } function G() {}"
                    + "var o = Reflect.construct(F, [], G), e = Reflect.construct(Error, ['m'], G);"
                    + "[o instanceof G, o instanceof F, o.t, e instanceof G, e.message,"
                    + " error(function () { Reflect.construct(() => 1, []) })].join('|')"))
        .isEqualTo("true|false|true|true|m|TypeError");
  }

  @Test
  void program_inTwoRealms_asksTheProxiesOfEach() {
    String code =
        "var p = new Proxy({}, { get: function (t, k) { return k + name } });"
            + "function read(o) { return o.x } var s = ''; for (var i = 0; i < 5; i++) s += read(p);"
            + "s + read(Object.create(p)) + read({ x: 1 })";
    Program program = Scripts.compile(code);
    for (String name : new String[] {"a", "b", "c"}) {
      Realm realm = realm();
      realm.define("name", name);
      assertThat(realm.run(program, Scripts.execution())).isEqualTo(("x" + name).repeat(6) + "1");
    }
  }

  @Test
  void proxy_thatClosesCircleOfPrototypes_leavesTheEngineAnEnd() {
    assertThat(
            run(
                "var p = new Proxy({}, {}), o = Object.create(p), n = 0; Object.setPrototypeOf(p, o);"
                    + "var q = new Proxy({}, { getPrototypeOf: function () { return c } }), c = Object.create(q);"
                    + "Object.getPrototypeOf(q);"
                    + "for (var k in o) n++; for (var k in c) n++; n"))
        .isEqualTo(0);
  }

  @Test
  void proxy_thatNeverEnds_isStopped() {
    Program program =
        Scripts.compile(
            "var p = new Proxy([], { get: function (t, k) { return k === 'length' ? 4294967295 : t[k] } });"
                + "[].concat(p); Reflect.apply(Math.max, null, p)");
    Realm realm = realm();
    Limits limits = Limits.defaults().with(Limit.CPU_TIME, 300);
    assertThat(
            Scripts.thrown(
                ScriptException.class, () -> realm.run(program, Execution.within(limits))))
        .isInstanceOf(LimitExceededException.class);
  }
}
