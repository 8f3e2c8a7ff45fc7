package dev.iotajs.sandbox;

import static dev.iotajs.sandbox.Scripts.execution;
import static dev.iotajs.sandbox.Scripts.realm;
import static dev.iotajs.sandbox.Scripts.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How plain Java values become JavaScript values of a realm. */
class DefineTest {
  private static Object look(Object value, String code) {
    return run(realm(Collections.singletonMap("value", value)), code);
  }

  @Test
  void primitive_isThePrimitive() {
    assertThat(look("text", "typeof value + value")).isEqualTo("stringtext");
    assertThat(look(true, "value === true")).isEqualTo(true);
    assertThat(look(null, "value === null")).isEqualTo(true);
    assertThat(look(5, "value === 5")).isEqualTo(true);
    assertThat(look(5L, "value === 5")).isEqualTo(true);
    assertThat(look(1L << 40, "value === 1099511627776")).isEqualTo(true);
    assertThat(look(0.25f, "value === 0.25")).isEqualTo(true);
    assertThat(look((short) -1, "value === -1")).isEqualTo(true);
    assertThat(look(Double.NaN, "typeof value === 'number' && value !== value")).isEqualTo(true);
    assertThat(look(-0.0, "1 / value === -Infinity")).isEqualTo(true);
    assertThat(look(new BigDecimal("1.5"), "value === 1.5")).isEqualTo(true);
    assertThat(look(BigInteger.TEN, "value === 10")).isEqualTo(true);
    assertThat(look('c', "value === 'c'")).isEqualTo(true);
    assertThat(look(TimeUnit.DAYS, "value === 'DAYS'")).isEqualTo(true);
  }

  @Test
  void mapsAndLists_areRealObjectsAndArrays() {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("z", 1);
    map.put("a", Arrays.asList(1, null, Map.of("deep", "x")));

    assertThat(look(map, "Object.keys(value).join()")).isEqualTo("z,a");
    assertThat(look(map, "value.constructor === Object")).isEqualTo(true);
    assertThat(look(map, "Array.isArray(value.a) && value.a instanceof Array")).isEqualTo(true);
    assertThat(look(map, "value.a[2].deep + value.a.length")).isEqualTo("x3");
    assertThat(look(map, "JSON.stringify(value)"))
        .isEqualTo("{\"z\":1,\"a\":[1,null,{\"deep\":\"x\"}]}");
    assertThat(look(Set.of("only"), "value[0]")).isEqualTo("only");
    assertThat(look(new Object[] {1, 2}, "value.join()")).isEqualTo("1,2");
    assertThat(look(List.of(1, 2, 3), "value.map(function (n) { return n * 2; })"))
        .isEqualTo(List.of(2, 4, 6));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "value.a = 2",
        "value.list[0] = 2",
        "value.list.push(2)",
        "value.deep.b = 2",
        "delete value.a",
        "value.more = 1",
        "Object.defineProperty(value, 'a', { value: 2 })",
        "Object.setPrototypeOf(value, null)",
        "value = 1",
        "delete this.value"
      })
  void define_value_cannotBeChanged(String change) {
    Realm realm =
        realm(
            Map.of(
                "value",
                Map.of("a", 1, "list", new ArrayList<>(List.of(1)), "deep", Map.of("b", 1))));

    run(realm, "try { " + change + " } catch (e) {}");

    assertThat(run(realm, "[value.a, value.list.join(), value.deep.b, 'more' in value].join(' ')"))
        .isEqualTo("1 1 1 false");
    assertThat(
            run(
                realm,
                "Object.isFrozen(value) && Object.isFrozen(value.list)"
                    + " && Object.isFrozen(value.deep)"))
        .isEqualTo(true);
  }

  @Test
  void define_again_replacesTheValue() {
    Realm realm = realm(Map.of("value", Map.of("n", 1)));
    Program program = Scripts.compile("value.n");
    assertThat(realm.run(program, execution())).isEqualTo(1);
    realm.define("value", Map.of("n", 2));

    assertThat(realm.run(program, execution())).isEqualTo(2);
  }

  @Test
  void define_afterAScriptTookTheName_winsOverTheScript() {
    Realm realm = realm();
    Program script =
        Scripts.SANDBOX.compile(
            ScriptSource.script(
                "s.js",
                "Object.defineProperty(this, 'context', {configurable: true,"
                    + " get: function () { return 'fake'; }, set: function () {}})"),
            Limits.defaults());
    realm.evaluate(script, execution());

    realm.define("context", "real");

    assertThat(run(realm, "context")).isEqualTo("real");
  }

  @Test
  void define_copies_laterChangesAreNotSeen() {
    Map<String, Object> map = new HashMap<>(Map.of("n", 1));
    Realm realm = realm(Map.of("value", map));
    map.put("n", 2);

    assertThat(run(realm, "value.n")).isEqualTo(1);
  }

  @Test
  void protoKey_isHarmless() {
    Map<String, Object> map = Map.of("__proto__", Map.of("polluted", true), "a", 1);

    assertThat(look(map, "value.polluted === undefined && ({}).polluted === undefined"))
        .isEqualTo(true);
    assertThat(look(map, "Object.getPrototypeOf(value) === Object.prototype")).isEqualTo(true);
    assertThat(look(map, "Object.keys(value).sort().join()")).isEqualTo("__proto__,a");
  }

  @Test
  void namesOfBuiltIns_areOrdinaryKeys() {
    Map<String, Object> map = Map.of("constructor", 1, "toString", 2, "hasOwnProperty", 3);

    assertThat(look(map, "value.constructor + value.toString + value.hasOwnProperty")).isEqualTo(6);
  }

  @Test
  void setterOfTheScript_isNotRun() {
    Realm realm = realm();
    run(
        realm,
        "Object.defineProperty(Object.prototype, 'secret', {"
            + " set: function (v) { Object.leaked = v; }, configurable: true })");
    realm.define("value", Map.of("secret", "s3cret"));

    assertThat(run(realm, "typeof Object.leaked + value.secret")).isEqualTo("undefineds3cret");
  }

  @Test
  void indexKeys_ofAMap_areOrdinaryProperties() {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("0", "zero");
    map.put("7", "seven");
    map.put("007", "bond");
    map.put("-1", "minus");
    map.put("4294967294", "last index");
    map.put("4294967295", "no index");
    map.put("", "empty");

    assertThat(
            look(
                map,
                "[value[0], value['7'], value['007'], value[-1], value[4294967294],"
                    + " value[4294967295], value['']].join('|')"))
        .isEqualTo("zero|seven|bond|minus|last index|no index|empty");
    assertThat(look(map, "Object.keys(value).length")).isEqualTo(7);
    assertThat(look(map, "value")).isEqualTo(map);
  }

  @Test
  void unsupportedValue_isRefused_withItsPlaceAndType() {
    Realm realm = realm();

    assertThatThrownBy(() -> realm.define("value", Map.of("list", List.of(1, Instant.EPOCH))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "value.list[1] cannot be given to a script; expected null, a Boolean, Number, String,"
                + " List, Map, HostFunction or HostScope, found java.time.Instant");
    assertThatThrownBy(() -> realm.define("value", new Object()))
        .hasMessageEndingWith("found java.lang.Object");
    assertThatThrownBy(() -> realm.define("value", new int[] {1})).hasMessageEndingWith("found [I");
    assertThatThrownBy(() -> realm.define("value", Map.of("a", Map.of(1, 2))))
        .hasMessage("value.a has a key that is no String");
    assertThat(run(realm, "typeof value")).isEqualTo("undefined");
  }

  @Test
  void cyclicValue_isRefused() {
    List<Object> cyclic = new ArrayList<>();
    cyclic.add(cyclic);

    assertThatThrownBy(() -> realm().define("value", cyclic))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("is nested more than 200 levels deep");
  }

  @Test
  void expose_hostObject_isOpaque() {
    StringBuilder secret = new StringBuilder("secret");
    Realm realm = realm();
    realm.expose(Map.of("host", secret));

    assertThat(run(realm, "typeof host")).isEqualTo("object");
    assertThat(run(realm, "'' + host")).isEqualTo("[object Host]");
    assertThat(run(realm, "[host.length, host.class, host.append, host.getClass].join() === ',,,'"))
        .isEqualTo(true);
    assertThat(run(realm, "Object.getOwnPropertyNames(host).length")).isEqualTo(0);
    assertThat(run(realm, "host.x = 1; host.x === undefined && Object.keys(host).length === 0"))
        .isEqualTo(true);
    assertThat(realm.evaluate(Scripts.compile("var a = [host]; a[0]"), execution()))
        .isSameAs(secret);
    assertThat(Scripts.failure(ResultException.class, realm, "host", Limits.defaults()).problem())
        .isEqualTo("is an object of the host");
  }

  @Test
  void expose_plainValue_isAVariableOfTheScript() {
    Realm realm = realm();
    realm.expose(Map.of("n", 1, "list", List.of(1)));

    assertThat(run(realm, "n = n + 1; list.push(2); n + list.length")).isEqualTo(4);
  }
}
