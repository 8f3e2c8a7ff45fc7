package dev.iotajs.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.iotajs.sandbox.DynamicCode;
import dev.iotajs.sandbox.Execution;
import dev.iotajs.sandbox.Isolation;
import dev.iotajs.sandbox.Limit;
import dev.iotajs.sandbox.LimitExceededException;
import dev.iotajs.sandbox.Limits;
import dev.iotajs.sandbox.Program;
import dev.iotajs.sandbox.Realm;
import dev.iotajs.sandbox.Sandbox;
import dev.iotajs.sandbox.ScriptErrorException;
import dev.iotajs.sandbox.ScriptSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Well-known libraries, as their authors published them, do in a realm what they do elsewhere.
 *
 * <p>Both find the global object by {@code self}, {@code global} or {@code Function('return
 * this')()}. A realm has neither of the first two, so they load under {@link DynamicCode#GUARDED};
 * or under {@link DynamicCode#BLOCKED} once somebody gives them a {@code self}.
 */
class StrangersCodeTest {
  private static final Limits LIMITS =
      Limits.defaults().with(Limit.SOURCE, 1 << 20).with(Limit.ALLOCATION, 1L << 30);

  private static final ScriptSource LODASH = webjar("lodash/4.17.21/lodash.js");
  private static final ScriptSource UNDERSCORE = webjar("underscore/1.13.8/underscore-umd.js");

  private static Library lodash;
  private static Library underscore;

  @BeforeAll
  static void load() {
    lodash = new Library(DynamicCode.GUARDED, Isolation.RUN).with(LODASH);
    underscore = new Library(DynamicCode.GUARDED, Isolation.RUN).with(UNDERSCORE);
  }

  private static ScriptSource webjar(String path) {
    try (InputStream in =
        StrangersCodeTest.class.getResourceAsStream("/META-INF/resources/webjars/" + path)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return ScriptSource.script(path.substring(path.lastIndexOf('/') + 1), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A realm with a library in it. */
  private static final class Library {
    private final Sandbox sandbox;
    private final Realm realm;

    Library(DynamicCode policy, Isolation isolation) {
      sandbox = Sandbox.create(policy);
      realm = sandbox.newRealm(isolation);
    }

    Library with(ScriptSource source) {
      Execution execution = Execution.within(LIMITS);
      Program program = sandbox.compile(source, execution);
      realm.evaluate(program, execution);
      return this;
    }

    /** What an expression of the library's user gives, as JSON. */
    String json(String expression) {
      Execution execution = Execution.within(LIMITS);
      String code = "return JSON.stringify(" + expression + ")";
      Program program = sandbox.compile(ScriptSource.body("use.js", code), execution);
      return (String) realm.run(program, execution);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "_.VERSION                                                     | \"4.17.21\"",
        "_.map([1, 2, 3], function (n) { return n * 2; })              | [2,4,6]",
        "_.map([{ a: { b: 1 } }, { a: { b: 2 } }], 'a.b')              | [1,2]",
        "_.groupBy([6.1, 4.2, 6.3], Math.floor)                        | {\"4\":[4.2],\"6\":[6.1,6.3]}",
        "_.sortBy([{ n: 3 }, { n: 1 }, { n: 2 }], 'n')                 | [{\"n\":1},{\"n\":2},{\"n\":3}]",
        "_.orderBy([[1, 'b'], [2, 'a']], [1], ['asc'])                 | [[2,\"a\"],[1,\"b\"]]",
        "_.merge({ a: [{ b: 2 }] }, { a: [{ c: 3 }], d: 4 })           | {\"a\":[{\"b\":2,\"c\":3}],\"d\":4}",
        "_.cloneDeep({ a: [1, { d: new Date(0) }] })                   | {\"a\":[1,{\"d\":\"1970-01-01T00:00:00.000Z\"}]}",
        "(function () { var o = { m: new Map([[1, { x: 2 }]]), r: /x/g }, c = _.cloneDeep(o); return [c.m !== o.m, c.m.get(1).x, c.m.get(1) !== o.m.get(1), '' + c.r]; })() | [true,2,true,\"/x/g\"]",
        "_.chain([3, 1, 2]).filter(function (n) { return n > 1; }).sort().reverse().value() | [3,2]",
        "_([1, 2, 3]).map(function (n) { return n * n; }).sum()        | 14",
        "_.uniq([2, 1, 2, NaN, NaN]).length                            | 3",
        "_.get({ a: [{ b: { c: 3 } }] }, 'a[0].b.c')                   | 3",
        "_.set({}, 'a[0].b', 1)                                        | {\"a\":[{\"b\":1}]}",
        "_.isEqual({ a: [1, new Date(0)] }, { a: [1, new Date(0)] })   | true",
        "_.camelCase('Foo Bar--baz')                                   | \"fooBarBaz\"",
        "_.words('fred, barney, & pebbles')                            | [\"fred\",\"barney\",\"pebbles\"]",
        "_.deburr('déjà vu')                                           | \"deja vu\"",
        "_.chunk(['a', 'b', 'c'], 2)                                   | [[\"a\",\"b\"],[\"c\"]]",
        "_.zipObjectDeep(['a.b'], [1])                                 | {\"a\":{\"b\":1}}",
        "_.curry(function (a, b, c) { return a + b + c; })(1)(2)(3)    | 6",
        "_.flow([_.add, function (n) { return n * n; }])(1, 2)         | 9",
        "_.memoize(function (n) { return n + 1; })(4)                  | 5",
        "_.partition([1, 2, 3], function (n) { return n % 2; })        | [[1,3],[2]]",
        "_.flattenDeep([1, [2, [3, [4]]]])                             | [1,2,3,4]",
        "_.omit({ a: 1, b: 2 }, ['a'])                                 | {\"b\":2}",
        "_.keyBy([{ id: 'x' }], 'id')                                  | {\"x\":{\"id\":\"x\"}}",
        "_.range(0, 10, 3)                                             | [0,3,6,9]",
        "_.truncate('a long sentence indeed', { length: 10 })          | \"a long ...\"",
        "_.template('Hi <%- user %>!<% _.each([1, 2], function (n) { %> <%= n %><% }) %>')({ user: '<b>' }) | \"Hi &lt;b&gt;! 1 2\""
      })
  void lodash_underGuardedDynamicCode_doesWhatItDoesElsewhere(String expression, String json) {
    assertThat(lodash.json(expression)).isEqualTo(json);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "_.VERSION                                                     | \"1.13.8\"",
        "_.map({ one: 1, two: 2 }, function (n, k) { return k + n; })  | [\"one1\",\"two2\"]",
        "_.reduce([1, 2, 3], function (a, n) { return a + n; }, 0)     | 6",
        "_.where([{ a: 1, b: 1 }, { a: 2, b: 1 }], { b: 1 }).length    | 2",
        "_.groupBy(['one', 'two', 'three'], 'length')                  | {\"3\":[\"one\",\"two\"],\"5\":[\"three\"]}",
        "_.countBy([1, 2, 3], function (n) { return n % 2 ? 'odd' : 'even'; }) | {\"odd\":2,\"even\":1}",
        "_.sortBy([1, 2, 3, 4], function (n) { return Math.sin(n); })  | [4,3,1,2]",
        "_.chain([1, 2, 3]).map(function (n) { return n * 2; }).filter(function (n) { return n > 2; }).value() | [4,6]",
        "_([3, 1]).sortBy()                                            | [1,3]",
        "_.extend({ a: 1 }, { b: 2 })                                  | {\"a\":1,\"b\":2}",
        "_.isEqual({ a: [1, { b: 2 }] }, { a: [1, { b: 2 }] })         | true",
        "_.union([1, 2], [2, 3])                                       | [1,2,3]",
        "_.zip(['a', 'b'], [1, 2])                                     | [[\"a\",1],[\"b\",2]]",
        "_.uniq([1, 1, 2])                                             | [1,2]",
        "_.partial(function (a, b) { return a - b; }, _, 5)(20)        | 15",
        "_.compose(function (n) { return -n; }, function (n) { return n + 1; })(1) | -2",
        "_.pick({ a: 1, b: 2 }, 'a')                                   | {\"a\":1}",
        "_.invert({ a: 'x' })                                          | {\"x\":\"a\"}",
        "_.escape('<a & b>')                                           | \"&lt;a &amp; b&gt;\"",
        "_.isMap(new Map()) && _.isSet(new Set()) && _.isTypedArray(new Int8Array(1)) | true",
        "_.template('<% _.each(list, function (n) { %><li><%- n %></li><% }); %>')({ list: ['<', 2] }) | \"<li>&lt;</li><li>2</li>\""
      })
  void underscore_underGuardedDynamicCode_doesWhatItDoesElsewhere(String expression, String json) {
    assertThat(underscore.json(expression)).isEqualTo(json);
  }

  @Test
  void loading_underBlockedDynamicCode_isRefusedAtFunctionReturnThis() {
    for (ScriptSource source : new ScriptSource[] {LODASH, UNDERSCORE}) {
      Library empty = new Library(DynamicCode.BLOCKED, Isolation.RUN);
      ScriptErrorException refused =
          Engines.thrown(ScriptErrorException.class, () -> empty.with(source));

      assertThat(refused.errorName()).isEqualTo("EvalError");
      int line = refused.frames().get(0).line();
      assertThat(source.line(line)).contains("Function('return this')()");
    }
  }

  @ParameterizedTest
  @EnumSource(Isolation.class)
  void loading_underBlockedDynamicCode_worksOnceThereIsASelf_allButTemplates(Isolation isolation) {
    for (ScriptSource source : new ScriptSource[] {LODASH, UNDERSCORE}) {
      Library library =
          new Library(DynamicCode.BLOCKED, isolation)
              .with(ScriptSource.script("self.js", "var self = this;"))
              .with(source);

      assertThat(library.json("_.map([1, 2], function (n) { return n + 1; })")).isEqualTo("[2,3]");
      assertThat(library.json("_.sortBy([3, 1, 2])")).isEqualTo("[1,2,3]");
      assertThat(library.json("_.chain([1, 2]).reverse().value()")).isEqualTo("[2,1]");
      ScriptErrorException refused =
          Engines.thrown(
              ScriptErrorException.class, () -> library.json("_.template('<%= a %>')({ a: 1 })"));
      assertThat(refused.errorName()).isIn("EvalError", "Error");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"lodash", "underscore"})
  void loading_asAModule_givesTheLibraryAsItsExports(String name) {
    ScriptSource script = name.equals("lodash") ? LODASH : UNDERSCORE;
    ScriptSource module =
        ScriptSource.body(
            script.name(),
            script.text()
                + "\nmodule.exports = module.exports.map([1, 2],"
                + " function (n) { return n * 10; });");
    try (IotaEngine engine =
        IotaEngine.builder().limits(LIMITS).dynamicCode(DynamicCode.GUARDED).build()) {
      for (Isolation isolation : Isolation.values()) {
        assertThat(engine.run(Invocation.of(module).isolation(isolation)).value())
            .isEqualTo(List.of(10, 20));
      }
    }
  }

  @Test
  void templates_thatNeverEnd_haveTheLimitsOfTheRun() {
    Library library = new Library(DynamicCode.GUARDED, Isolation.RUN).with(UNDERSCORE);
    Execution execution = Execution.within(LIMITS.with(Limit.WALL_TIME, 200));
    Program program =
        library.sandbox.compile(
            ScriptSource.body("use.js", "_.template('<% for (;;) {} %>')({})"), LIMITS);

    Engines.thrown(LimitExceededException.class, () -> library.realm.run(program, execution));
  }
}
