package dev.iotajs.sandbox;

import static dev.iotajs.sandbox.Scripts.SANDBOX;
import static dev.iotajs.sandbox.Scripts.compile;
import static dev.iotajs.sandbox.Scripts.realm;
import static dev.iotajs.sandbox.Scripts.thrown;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What scripts write to their console, and where it goes. Texts as Node.js 20 writes them. */
class ConsoleTest {
  private final List<String> messages = new ArrayList<>();

  private String log(String code) {
    messages.clear();
    Limits limits = Limits.defaults();
    realm().run(compile(code), Execution.within(limits, (level, text) -> messages.add(text)));
    return String.join("\n", messages);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '\0',
      value = {
        "'a', 1, true, null, undefined, -0 ~ a 1 true null undefined -0",
        "'%s is %d, %i, %f', 'x', 42.5, 42.9, '3.5' ~ x is 42.5, 42, 3.5",
        "'%j %O %o', {a: 1}, {b: 2}, [1] ~ {\"a\":1} { b: 2 } [ 1, [length]: 1 ]",
        "'%c%% %x', 'css', 'more' ~ % %x more",
        "'100%', 1 ~ 100% 1",
        "'%s' ~ %s",
        "'%s %s', {a: {b: 1}}, [1, [2]] ~ { a: [Object] } [ 1, [Array] ]",
        "{a: {b: {c: {d: 1}}}} ~ { a: { b: { c: [Object] } } }",
        "{a: {b: {c: {}}}, 'x-y': \"it's\"} ~ { a: { b: { c: {} } }, 'x-y': \"it's\" }",
        "[1, , 3], [, ,], [], {} ~ [ 1, <1 empty item>, 3 ] [ <2 empty items> ] [] {}",
        "Object.create(null) ~ [Object: null prototype] {}",
        "new Map([[1, {a: 2}]]), new Set(['x']) ~ Map(1) { 1 => { a: 2 } } Set(1) { 'x' }",
        "new Map(), new WeakMap() ~ Map(0) {} WeakMap { <items unknown> }",
        "new Date(0), new Date(NaN), /x/gi ~ 1970-01-01T00:00:00.000Z Invalid Date /x/gi",
        "{get a() { return 1 }, set a(v) {}, get b() { return 1 }} ~ { a: [Getter/Setter], b: [Getter] }",
        "function f() {}, () => 1, class A {} ~ [Function: f] [Function (anonymous)] [class A]",
        "new (class Foo { constructor() { this.x = 1 } }) ~ Foo { x: 1 }",
        "Promise.resolve(4), new Promise(() => 0) ~ Promise { 4 } Promise { <pending> }",
        "new Number(3), new String('abc'), Object(false) ~ [Number: 3] [String: 'abc'] [Boolean: false]",
        "['\\n\\x1b', 'q\\'\"'] ~ [ '\\n\\x1B', `q'\"` ]",
        "{[Symbol('k')]: 1} ~ { [Symbol(k)]: 1 }",
        "(function () { return arguments })(1) ~ [Arguments] { '0': 1 }",
        "new Uint8Array([1, 2]) ~ Uint8Array(2) [ 1, 2 ]",
        "new ArrayBuffer(2) ~ ArrayBuffer { [Uint8Contents]: <00 00>, byteLength: 2 }",
        "Object.assign([1], {k: 2}) ~ [ 1, k: 2 ]",
      })
  void log_showsValues(String arguments, String text) {
    assertThat(log("console.log(" + arguments + ")")).isEqualTo(text.trim());
  }

  @Test
  void log_ofACycle_marksIt() {
    assertThat(log("var a = {n: 1, list: []}; a.list.push(a); console.log(a)"))
        .isEqualTo("<ref *1> { n: 1, list: [ [Circular *1] ] }");
  }

  @Test
  void log_ofLongLists_putsThemIntoColumns() {
    assertThat(log("console.log(Array.from({length: 120}, (x, i) => i))"))
        .startsWith("[\n   0,  1,  2,  3,  4,  5,  6,  7,  8,  9, 10, 11,\n")
        .endsWith("96, 97, 98, 99,\n  ... 20 more items\n]");
  }

  @Test
  void log_ofAnError_hasTheAuthorsStack() {
    assertThat(log("function f() {\n return new TypeError('bad')\n}\nconsole.log(f())"))
        .startsWith("TypeError: bad\n    at f (test.js:2")
        .doesNotContain(".java", "$iota");
  }

  @Test
  void log_runsNoGetters() {
    assertThat(
            log(
                "var o = {}; Object.defineProperty(o, 'x', {enumerable: true,"
                    + " get: function () { throw 1 }}); console.log(o)"))
        .isEqualTo("{ x: [Getter] }");
  }

  @Test
  void group_indentsWhatFollows() {
    log("console.group('G'); console.log('a\\nb'); console.groupEnd(); console.log('c')");
    assertThat(messages).containsExactly("G", "  a\n  b", "c");
  }

  @Test
  void counters_count() {
    log(
        "console.count(); console.count('x'); console.count(); console.countReset();"
            + " console.count()");
    assertThat(messages).containsExactly("default: 1", "x: 1", "default: 2", "default: 1");
  }

  @Test
  void assert_writesOnlyFailures() {
    log("console.assert(true, 'no'); console.assert(false); console.assert(0, 'is %s', 1)");
    assertThat(messages).containsExactly("Assertion failed", "Assertion failed: is 1");
  }

  @Test
  void time_measures() {
    assertThat(log("console.time('t'); console.timeLog('t', 'x'); console.timeEnd('t')"))
        .matches("t: \\d+\\.\\dms x\nt: \\d+\\.\\dms");
  }

  @Test
  void table_drawsRowsAndColumns() {
    assertThat(log("console.table([{a: 1, b: 'x'}, {a: 2}, 7])"))
        .isEqualTo(
            "┌─────────┬───┬─────┬────────┐\n"
                + "│ (index) │ a │ b   │ Values │\n"
                + "├─────────┼───┼─────┼────────┤\n"
                + "│ 0       │ 1 │ 'x' │        │\n"
                + "│ 1       │ 2 │     │        │\n"
                + "│ 2       │   │     │ 7      │\n"
                + "└─────────┴───┴─────┴────────┘");
  }

  @Test
  void levels_areTold() {
    List<ConsoleSink.Level> levels = new ArrayList<>();
    realm()
        .run(
            compile("['debug', 'log', 'info', 'warn', 'error'].forEach(f => console[f](f))"),
            Execution.within(Limits.defaults(), (level, text) -> levels.add(level)));
    assertThat(levels).containsExactly(ConsoleSink.Level.values());
  }

  @Test
  void state_endsWithTheRun() {
    Realm realm = SANDBOX.newRealm(Isolation.TENANT);
    for (int i = 0; i < 2; i++) {
      realm.run(
          compile("console.count(); console.group()"),
          Execution.within(Limits.defaults(), (level, text) -> messages.add(text)));
    }
    assertThat(messages).containsExactly("default: 1", "default: 1");
  }

  @Test
  void sink_thatThrows_doesNotDisturbTheScript() {
    Object result =
        realm()
            .run(
                compile("console.log(1); return 2"),
                Execution.within(
                    Limits.defaults(),
                    (level, text) -> {
                      throw new java.io.IOException("secret");
                    }));
    assertThat(result).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "for (;;) console.log(1)",
        "for (;;) console.log('\\n\\n\\n')",
        "for (var i = 0; i < 20; i++) console.group(); console.log(Array(5000).join('\\n'))"
      })
  void lines_areLimited(String code) {
    assertBreach(code, Limit.LOG_LINES);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "var s = 'x'; while (true) { s += s; console.log(s) }",
        "var o = {}; for (var i = 0; i < 400; i++) o['key' + i] = Array(1000).join('x'); console.log(o)",
        "var o = {}; for (var i = 0; i < 400; i++) o['key' + i] = Array(1000).join('x'); console.table([o])",
        "var a = []; for (var i = 0; i < 99; i++) a.push(a.slice()); console.dir(a, {depth: null})"
      })
  void text_isLimited(String code) {
    assertBreach(code, Limit.LOG);
  }

  private static void assertBreach(String code, Limit limit) {
    Execution execution = Execution.within(Limits.defaults());
    LimitExceededException breach =
        thrown(LimitExceededException.class, () -> realm().run(compile(code), execution));
    assertThat(breach.limit()).isEqualTo(limit);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "console.log('%s', {toString: function () { throw 'mine' }})",
        "console.log('%d', Object('x')); throw 'mine'",
        "console.count({toString: function () { throw 'mine' }})",
        "console.table({get a() { throw 'mine' }})"
      })
  void errorsOfTheScript_areItsOwn(String code) {
    ScriptErrorException error =
        thrown(
            ScriptErrorException.class,
            () -> realm().run(compile(code), Execution.within(Limits.defaults())));
    assertThat(error.getMessage()).contains("mine");
  }
}
