package dev.iotajs.sandbox;

import static dev.iotajs.sandbox.Scripts.error;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a script throws and does not catch is told as its author would tell it. */
class RuntimeErrorTest {
  private static List<String> frames(String code) {
    return error(code).frames().stream().map(ScriptFrame::toString).collect(Collectors.toList());
  }

  @Test
  void error_uncaught_hasNameMessageAndPlace() {
    ScriptErrorException error = error("var a = 1;\n  throw new TypeError('no good');");

    assertThat(error).hasMessage("TypeError: no good");
    assertThat(error.code()).isEqualTo("SCRIPT_ERROR");
    assertThat(error.errorName()).isEqualTo("TypeError");
    assertThat(error.errorCode()).isNull();
    assertThat(error.frames()).hasSize(1);
    assertThat(error.frames().get(0).line()).isEqualTo(2);
    assertThat(error.frames().get(0).column()).isEqualTo(3);
    assertThat(error.frames().get(0).file()).isEqualTo("test.js");
  }

  @Test
  void error_onTheFirstLine_isAtTheAuthorsColumn() {
    assertThat(frames("var ok = 1; throw new Error('x')")).containsExactly("test.js:1:13");
    assertThat(frames("throw new Error('x')")).containsExactly("test.js:1:1");
    assertThat(frames("1; 2; 3; throw new Error('x')")).containsExactly("test.js:1:10");
    assertThat(frames("module.exports = 1; throw new Error('x')")).containsExactly("test.js:1:21");
  }

  @Test
  void error_onTheLastLine_isAtTheAuthorsLine() {
    assertThat(frames("1;\n2;\nthrow new Error('x')")).containsExactly("test.js:3:1");
  }

  @Test
  void error_inFunctions_showsThemInnermostFirst() {
    assertThat(
            frames(
                "function inner() {\n"
                    + "  throw new Error('deep');\n"
                    + "}\n"
                    + "var outer = function () {\n"
                    + "  inner();\n"
                    + "};\n"
                    + "outer();\n"))
        .containsExactly("inner (test.js:2:3)", "outer (test.js:5)", "test.js:7");
  }

  @Test
  void error_inMethodsAndCallbacks_showsTheirNames() {
    assertThat(
            error(
                    "var shop = {\n"
                        + "  price: function (item) { return item.price.amount; },\n"
                        + "  total: function (items) {\n"
                        + "    return items.map(function (item) {\n"
                        + "      return shop.price(item);\n"
                        + "    });\n"
                        + "  }\n"
                        + "};\n"
                        + "shop.total([{}])")
                .frames())
        .extracting(ScriptFrame::line)
        .containsExactly(2, 5, 4, 9);
  }

  @Test
  void error_ofTheLanguage_isToldInItsOwnWords() {
    assertThat(error("nothing.at.all")).hasMessage("ReferenceError: \"nothing\" is not defined");
    assertThat(error("var a; a.b")).hasMessageStartingWith("TypeError: ").hasMessageContaining("b");
    assertThat(error("null.x").errorName()).isEqualTo("TypeError");
    assertThat(error("({}).f()").errorName()).isEqualTo("TypeError");
    assertThat(error("new Array(-1)").errorName()).isEqualTo("RangeError");
    assertThat(error("decodeURI('%')").errorName()).isEqualTo("URIError");
    assertThat(error("JSON.parse('{')").errorName()).isEqualTo("SyntaxError");
  }

  @Test
  void error_ofAClassOfTheScript_hasItsName() {
    ScriptErrorException error =
        error(
            "function Refused(message) { this.message = message; }\n"
                + "Refused.prototype = Object.create(Error.prototype);\n"
                + "Refused.prototype.name = 'Refused';\n"
                + "var e = new Error('plain'); e.name = 'Custom'; e.code = 'E42'; throw e");

    assertThat(error).hasMessage("Custom: plain");
    assertThat(error.errorName()).isEqualTo("Custom");
    assertThat(error.errorCode()).isEqualTo("E42");
  }

  @Test
  void value_thrown_isHandedOutIfItIsPrimitive() {
    assertThat(error("throw 'text'").thrown()).isEqualTo("text");
    assertThat(error("throw 42").thrown()).isEqualTo(42);
    assertThat(error("throw true").thrown()).isEqualTo(true);
    assertThat(error("throw 'text'")).hasMessage("The script threw text");
    assertThat(error("throw 'text'").errorName()).isEmpty();
    assertThat(error("throw null")).hasMessage("The script threw null");
    assertThat(error("throw undefined")).hasMessage("The script threw undefined");
    assertThat(error("throw { a: 1 }").thrown()).isNull();
  }

  @Test
  void error_withGettersThatThrow_isStillTold() {
    ScriptErrorException error =
        error(
            "var e = new Error('x');\n"
                + "Object.defineProperty(e, 'message', { get: function () { throw 1; } });\n"
                + "throw e");

    assertThat(error.errorName()).isEqualTo("Error");
    assertThat(error.frames()).isNotEmpty();
  }

  @Test
  void value_thrown_isNotAskedForItsText() {
    assertThat(error("throw { toString: function () { for (;;); } }"))
        .hasMessage("The script threw [object Object]");
  }

  @Test
  void error_withALongMessage_isShortened() {
    assertThat(error("throw new Error(Array(5000).join('x'))").getMessage())
        .hasSize("Error: ".length() + 2_001)
        .endsWith("…");
  }

  @Test
  void error_fromTheDeep_hasAtMost64Frames() {
    assertThat(error("(function f(n) { if (n === 0) throw 1; f(n - 1); })(500)").frames())
        .hasSize(64)
        .extracting(ScriptFrame::function)
        .containsOnly("f");
  }

  /** In newer syntax, of which the engine is given other code than the author's. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{ let u } { let u; u() } | u is not a function",
        "{ let u } { let u = {}; u.v() } | u.v is not a function",
        "{ let i } { const u = [], i = 0; u[i]() } | u[i] is not a function",
        "await (async function () { await 1; this.z() }).call({}) | this.z is not a function",
        "const u = { a: 1 }; u?.a() | (intermediate value).a is not a function",
        "const u = 1; (u ?? 2)() | (intermediate value) is not a function",
        "{ let $u } { let $u = {}; $u.v() } | $u.v is not a function",
        "async function f() { (await 1).x() } await f() | (intermediate value).x is not a function",
        "async function f() { (await 1)() } await f() | (intermediate value) is not a function",
        "async function f() { g()[await 1]() } const g = () => []; await f() | (intermediate value)[(intermediate value)] is not a function",
        "const f = () => 1; f().x() | f().x is not a function",
        "let { v } = {}; v.x() | Cannot read property \"x\" from undefined",
        "let { v } = { v: null }; v.x() | Cannot read property \"x\" from null",
        "let v = null; v.x | Cannot read property \"x\" from null",
      })
  void message_hasTheAuthorsNames(String script, String message) {
    assertThat(error(script).getMessage()).isEqualTo("TypeError: " + message);
  }

  @Test
  void message_isShort_whateverTheExpression() {
    String path = "o" + ".self".repeat(100);
    assertThat(error("var o = { a: 1 }; o.self = o; " + path + ".a()"))
        .hasMessage("TypeError: (intermediate value).a is not a function");
  }

  @Test
  void stack_ofAnError_showsTheScriptOnly() {
    Object stack =
        Scripts.run("function f() { return new Error('x').stack; }\nvar s = f();\nreturn s");

    assertThat((String) stack).contains("test.js:1").contains("test.js:2");
    assertThat((String) stack).doesNotContain(".java").doesNotContain("nashorn");
  }

  @Test
  void stack_ofAnError_hasTheAuthorsNamesAndLines_inNewSyntaxToo() {
    Object stack =
        Scripts.run(
            "class Cart {\n"
                + "  async total({ lines }, ...rest) {\n"
                + "    for (const { price } of lines) {\n"
                + "      throw new TypeError(`no ${price}`);\n"
                + "    }\n"
                + "  }\n"
                + "}\n"
                + "try { await new Cart().total({ lines: [{ price: 1 }] }) }\n"
                + "catch (e) { return [e.stack, e.lineNumber, e.columnNumber, e.fileName] }");

    assertThat(stack)
        .isEqualTo(
            List.of(
                "TypeError: no 1\n    at total (test.js:4:7)\n    at test.js:8", 4, 7, "test.js"));
  }

  @Test
  void stack_ofAnError_thatTheEngineMakes() {
    assertThat(
            Scripts.run(
                "function* each(a) {\n  for (const x of a)\n    yield x.y.z;\n}\n"
                    + "try { [...each([{}])] } catch (e) { return e.stack }"))
        .asString()
        .containsSubsequence("TypeError: ", "\n    at each (test.js:3", "\n    at test.js:5");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"//# sourceURL=other.js", "//@ sourceURL=/etc/passwd", "//# sourceURL=a.java"})
  void file_isTheHostsName_whateverACommentSays(String comment) {
    assertThat(error(comment + "\nfunction f() { null.x }\nf()").frames())
        .extracting(ScriptFrame::file)
        .containsExactly("test.js", "test.js");
  }

  @Test
  void stack_ofARunWithinARun_showsNothingOfTheOuterOne() {
    HostFunction inner =
        call -> Scripts.run("function inside() { return new Error('x').stack } return inside()");

    assertThat(
            Scripts.run(
                Scripts.realm(Map.of("inner", inner)),
                "function outside() { return inner() } return outside()"))
        .isEqualTo("Error: x\n    at inside (test.js:1)\n    at test.js:1");
  }

  @Test
  void frames_ofARunWithinARun_areItsOwn() {
    HostFunction inner = call -> error("function inside() { null.x } inside()").frames().size();

    assertThat(
            Scripts.run(
                Scripts.realm(Map.of("inner", inner)),
                "function outside() { return inner() } return outside()"))
        .isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "with ({}) {}", "typeof eval;"})
  void stack_hasTheAuthorsNames_alsoThoseThatBeginAsOurs(String statement) {
    String code =
        "const helper = ({x}) => x.y;\nclass Cart { $add() { helper({}) } }\n"
            + "const $cart = () => new Cart().$add();\nfunction* items() { yield $cart() }\n"
            + "function $all() { return [...items()] }\n[0].map(() => $all())\n";

    assertThat(error(code + statement).frames())
        .extracting(ScriptFrame::function)
        .containsExactly("helper", "$add", "$cart", "items", "$all", "");
  }
}
