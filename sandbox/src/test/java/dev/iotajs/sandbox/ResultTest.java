package dev.iotajs.sandbox;

import static dev.iotajs.sandbox.Scripts.breach;
import static dev.iotajs.sandbox.Scripts.error;
import static dev.iotajs.sandbox.Scripts.failure;
import static dev.iotajs.sandbox.Scripts.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How a script's result becomes plain Java values, as JSON would hold it. */
class ResultTest {
  @ParameterizedTest
  @ValueSource(strings = {"undefined", "null", "void 0", "var a = 1", ""})
  void result_undefinedOrNull_isNull(String code) {
    assertThat(run(code)).isNull();
  }

  @Test
  void result_primitive_isItsJavaValue() {
    assertThat(run("true")).isEqualTo(true);
    assertThat(run("'text'")).isEqualTo("text");
    assertThat(run("'a' + 1 + 'b'")).isInstanceOf(String.class).isEqualTo("a1b");
    assertThat(run("''")).isEqualTo("");
  }

  @Test
  void number_whole_isIntegerThenLong_otherwiseDouble() {
    assertThat(run("42")).isEqualTo(42);
    assertThat(run("84 / 2")).isEqualTo(42);
    assertThat(run("42.0")).isEqualTo(42);
    assertThat(run("-0")).isEqualTo(0);
    assertThat(run("2147483647")).isEqualTo(Integer.MAX_VALUE);
    assertThat(run("2147483648")).isEqualTo(2_147_483_648L);
    assertThat(run("-2147483648")).isEqualTo(Integer.MIN_VALUE);
    assertThat(run("9007199254740992")).isEqualTo(1L << 53);
    assertThat(run("9007199254740994")).isEqualTo((double) (1L << 53) + 2);
    assertThat(run("0.5")).isEqualTo(0.5);
    assertThat(run("1e300")).isEqualTo(1e300);
    assertThat(run("Number.MIN_VALUE")).isEqualTo(Double.MIN_VALUE);
  }

  @Test
  void object_nested_isMapsAndListsInOrder() {
    Object value = run("({ z: 1, a: [1, 'two', [true, null]], m: { n: {} } })");

    assertThat(value)
        .isEqualTo(
            Map.of(
                "z", 1,
                "a", List.of(1, "two", Arrays.asList(true, null)),
                "m", Map.of("n", Map.of())));
    assertThat(((Map<?, ?>) value).keySet().toString()).isEqualTo("[z, a, m]");
  }

  @Test
  void result_givenOut_cannotBeChanged() {
    @SuppressWarnings("unchecked")
    Map<String, Object> map = (Map<String, Object>) run("({ a: [1] })");
    @SuppressWarnings("unchecked")
    List<Object> list = (List<Object>) map.get("a");

    assertThatThrownBy(() -> map.put("b", 1)).isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> list.add(1)).isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void undefined_isLeftOutOfObjects_andNullInArrays() {
    assertThat(run("({ a: undefined, b: null })"))
        .isEqualTo(java.util.Collections.singletonMap("b", null));
    assertThat(run("[undefined, 1]")).isEqualTo(Arrays.asList(null, 1));
  }

  @Test
  void array_withHoles_hasNullsThere() {
    assertThat(run("[1, , 3]")).isEqualTo(Arrays.asList(1, null, 3));
    assertThat(run("var a = []; a[3] = 'x'; a")).isEqualTo(Arrays.asList(null, null, null, "x"));
  }

  @Test
  void array_sparseAndHuge_endsAtTheOutputLimit() {
    assertThat(breach("var a = []; a[4294967294] = 1; a", Limits.defaults()).limit())
        .isEqualTo(Limit.OUTPUT);
    assertThat(breach("var a = []; a.length = 4294967295; a", Limits.defaults()).limit())
        .isEqualTo(Limit.OUTPUT);
  }

  @Test
  void array_withNamedProperties_isItsElements() {
    assertThat(run("var a = [1]; a.note = 'x'; a")).isEqualTo(List.of(1));
  }

  @Test
  void typedArray_isAList() {
    assertThat(run("new Uint8Array([1, 2, 300])")).isEqualTo(List.of(1, 2, 44));
    assertThat(run("new Float64Array([0.5])")).isEqualTo(List.of(0.5));
  }

  @Test
  void date_isItsIsoText_wherverItStands() {
    assertThat(run("new Date(0)")).isEqualTo("1970-01-01T00:00:00.000Z");
    assertThat(run("[{ at: new Date(86400000) }]"))
        .isEqualTo(List.of(Map.of("at", "1970-01-02T00:00:00.000Z")));
    assertThat(run("new Date(NaN)")).isNull();
  }

  @Test
  void toJson_isCalledWithItsKey() {
    assertThat(run("({ toJSON: function () { return 'short'; } })")).isEqualTo("short");
    assertThat(run("({ a: { toJSON: function (key) { return 'key ' + key; } } })"))
        .isEqualTo(Map.of("a", "key a"));
    assertThat(run("[{ toJSON: function (key) { return typeof key + key; } }]"))
        .isEqualTo(List.of("string0"));
    assertThat(run("({ toJSON: function (key) { return '<' + key + '>'; } })")).isEqualTo("<>");
    assertThat(run("({ a: { toJSON: function () {} } })")).isEqualTo(Map.of());
  }

  @Test
  void toJson_thatThrows_isTheScriptsError() {
    assertThat(error("({ toJSON: function () { throw new RangeError('no'); } })"))
        .hasMessage("RangeError: no");
    assertThat(error("({ get a() { throw new RangeError('no'); } })")).hasMessage("RangeError: no");
  }

  @Test
  void boxedPrimitive_isItsValue() {
    assertThat(run("[new String('s'), new Number(5), new Boolean(false)]"))
        .isEqualTo(List.of("s", 5, false));
    assertThat(run("Object('s')")).isEqualTo("s");
  }

  @Test
  void inheritedAndHiddenProperties_areLeftOut() {
    assertThat(run("var o = Object.create({ inherited: 1 }); o.own = 2; o"))
        .isEqualTo(Map.of("own", 2));
    assertThat(run("var o = { a: 1 }; Object.defineProperty(o, 'hidden', { value: 2 }); o"))
        .isEqualTo(Map.of("a", 1));
    assertThat(run("var o = { a: 1 }; o[Symbol('s')] = 2; o")).isEqualTo(Map.of("a", 1));
    assertThat(run("function Point() { this.x = 1; } new Point()")).isEqualTo(Map.of("x", 1));
  }

  @Test
  void getter_isReadOnce() {
    assertThat(run("var n = 0; ({ get a() { return ++n; } })")).isEqualTo(Map.of("a", 1));
  }

  @Test
  void protoKey_ofParsedJson_isAnOrdinaryKey() {
    assertThat(run("JSON.parse('{\"__proto__\": 1, \"a\": 2}')"))
        .isEqualTo(Map.of("__proto__", 1, "a", 2));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "return NaN                                   | $               | is NaN",
        "return [1, Infinity]                         | $[1]            | is Infinity",
        "return { items: [{ price: -1 / 0 }] }        | $.items[0].price | is -Infinity",
        "return function () {}                        | $               | is a function",
        "return { a: { b: [0, 1, function () {}] } }  | $.a.b[2]        | is a function",
        "return { run: Math.max }                     | $.run           | is a function",
        "return Symbol('s')                           | $               | is a symbol",
        "return new Map()                             | $               | is of type Map, which JSON cannot hold",
        "return { when: new Set() }                   | $.when          | is of type Set, which JSON cannot hold",
        "return /x/                                   | $               | is of type RegExp, which JSON cannot hold",
        "return [new Error('x')]                      | $[0]            | is of type Error, which JSON cannot hold",
        "return new ArrayBuffer(8)                    | $               | is of type ArrayBuffer, which JSON cannot hold",
        "var o = {}; o.self = o; return o             | $.self          | contains itself",
        "var a = [[]]; a[0].push(a); return a         | $[0][0]         | contains itself"
      })
  void result_thatJsonCannotHold_isAnErrorThatNamesThePlace(
      String code, String path, String problem) {
    ResultException error = failure(ResultException.class, code);

    assertThat(error.path()).isEqualTo(path);
    assertThat(error.problem()).isEqualTo(problem);
    assertThat(error).hasMessage("The result cannot be JSON: " + path + " " + problem);
    assertThat(error.code()).isEqualTo("RESULT_NOT_JSON");
  }

  @Test
  void sameObject_twice_isNoCycle() {
    assertThat(run("var o = { a: 1 }; [o, o]")).isEqualTo(List.of(Map.of("a", 1), Map.of("a", 1)));
  }

  @Test
  void nesting_upTo200Levels_isFine_deeperIsAnError() {
    String nest = "var o = 1; for (var i = 0; i < %d; i++) o = [o]; o";
    Object value = run(String.format(nest, 200));
    int depth = 0;
    while (value instanceof List) {
      value = ((List<?>) value).get(0);
      depth++;
    }
    assertThat(depth).isEqualTo(200);
    assertThat(value).isEqualTo(1);

    ResultException error = failure(ResultException.class, String.format(nest, 201));
    assertThat(error.problem()).isEqualTo("is nested more than 200 levels deep");
    assertThat(error.path()).startsWith("$[0][0][0]").hasSizeLessThan(600);
  }

  @Test
  void toJson_thatNeverEnds_isAnError() {
    ResultException error =
        failure(
            ResultException.class,
            "function Again() {} Again.prototype.toJSON = function () { return new Again(); };"
                + " new Again()");

    assertThat(error.problem()).contains("200 levels");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "var a = []; for (var i = 0; i < 2000; i++) a.push(i); a",
        "var o = {}; for (var i = 0; i < 2000; i++) o['k' + i] = 1; o",
        "var s = Array(2000).join('ab'); [s, s, s]",
        "var l = []; for (var i = 0; i < 30; i++) l = [l, l]; l",
        "Array(2000)",
        "new Int8Array(2000)"
      })
  void output_limit_countsWhateverTheResultIsMadeOf(String code) {
    LimitExceededException breach = breach(code, Limits.defaults().with(Limit.OUTPUT, 2_000));

    assertThat(breach.limit()).isEqualTo(Limit.OUTPUT);
    assertThat(breach.used()).isGreaterThan(2_000);
  }

  @Test
  void surrogates_andControlCharacters_areKept() {
    assertThat(run("'\\ud83d\\ude00\\u0000\\ud800'")).isEqualTo("\ud83d\ude00\u0000\ud800");
  }
}
