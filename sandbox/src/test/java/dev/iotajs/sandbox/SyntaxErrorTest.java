package dev.iotajs.sandbox;

import static dev.iotajs.sandbox.Scripts.syntaxError;
import static dev.iotajs.sandbox.Scripts.thrown;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A mistake in the text is told with the author's line and column. */
class SyntaxErrorTest {
  private static ScriptFrame place(String code) {
    ScriptSyntaxException error = syntaxError(code);
    assertThat(error.code()).isEqualTo("SYNTAX_ERROR");
    assertThat(error.frames()).hasSize(1);
    return error.frames().get(0);
  }

  private static void assertPlace(String code, int line, int column) {
    assertThat(place(code)).hasToString("test.js:" + line + ":" + column);
  }

  @Test
  void mistake_onTheFirstLine_isAtTheAuthorsColumn() {
    assertPlace("var = 2;", 1, 5);
    assertPlace(")", 1, 1);
    assertPlace("a b", 1, 3);
  }

  @Test
  void mistake_inTheMiddle_isAtItsLineAndColumn() {
    assertPlace("var a = 1;\nvar b = 2;\n  var = 3;\nvar c = 4;\n", 3, 7);
  }

  @Test
  void mistake_onTheLastLine_isAtItsLineAndColumn() {
    assertPlace("var a = 1;\nvar b = ];", 2, 9);
  }

  @Test
  void mistake_afterTheScriptUsesModule_isAtTheAuthorsColumn() {
    assertPlace("module.exports = );", 1, 18);
    assertPlace("exports.a = 1;\nexports.b = );", 2, 13);
  }

  @Test
  void mistake_afterAByteOrderMarkOrInterpreterLine_isAtTheAuthorsLine() {
    assertPlace("#!/usr/bin/env iota\nvar b = ];", 2, 9);
    assertPlace("\ufeffvar a = 1;\nvar b = ];", 2, 9);
  }

  @Test
  void mistake_afterLinesThatEndInCarriageReturns_isAtTheAuthorsLine() {
    assertPlace("var a = 1;\r\nvar b = ];\r\n", 2, 9);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1 +", "f(", "if (a) {", "var x = [1,", "function f() {", "f({ a: 1"})
  void message_aboutAnUnfinishedText_saysThatItEnds(String code) {
    assertThat(syntaxError(code)).hasMessageEndingWith("the end of the script");
  }

  @Test
  void end_ofAnUnfinishedText_isWhereTheTextEnds() {
    assertPlace("function f() {", 1, 15);
    assertPlace("if (true) {\n  f(1", 2, 6);
    assertPlace("var a = [1,\n2", 2, 2);
  }

  @Test
  void text_withoutItsClosingQuote_isAMistake() {
    assertThat(place("var a = 1;\nvar b = 'open;\nvar c = 3;").line()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "}",
        "var a = 1; }",
        "} function f() {",
        "}); (function () {",
        "}}); ((function () { return function () {",
        "}; for (;;) {}; {",
        "module.exports = 1 } { "
      })
  void brace_tooMany_isAMistake_andNoWayOutOfTheFunction(String code) {
    syntaxError(code);
  }

  @Test
  void brace_tooMany_saysSo() {
    ScriptSyntaxException error = syntaxError("var a = 1;\n}); (function () {\n");

    assertThat(error).hasMessage("A closing brace has no opening one");
  }

  @Test
  void message_isOneLine_withoutHostPaths() {
    assertThat(syntaxError("var 1a = 2;").getMessage())
        .doesNotContain("\n")
        .doesNotContain("test.js")
        .doesNotContain("nashorn");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "10n",
        "class A { constructor() {} constructor() {} }",
        "class A { m() { this.#x } }",
        "let a; let a",
        "const a",
        "a?.b = 1",
        "-1 ** 2",
        "a ?? b || c",
        "for await (x of y) ]",
        "function f(a = 1) { 'use strict' }",
        "async () => { await }",
        "function* g() { yield = 1 }",
        "`${",
        "var $iota",
        "with (a) b; 'use strict'; function f() { 'use strict'; with (a) b; }",
        "for (const x of [1]) { x = ",
        "/(/",
        "var a = 08; 'use strict'; function f() { 'use strict'; return 010; }"
      })
  void text_thatIsNoScriptYet_isASyntaxErrorAndNothingElse(String code) {
    assertThat(syntaxError(code).getMessage()).isNotBlank();
  }

  @ParameterizedTest
  @ValueSource(strings = {"(", "[", "{", "{a:", "!", "a(", "-", "if (1) ", "function f(){", "x=>"})
  void text_nestedTooDeeply_isASyntaxError(String nest) {
    String code = nest.repeat(30_000) + "1";
    Limits limits = Limits.defaults().with(Limit.SOURCE, 1 << 20);

    ScriptException end =
        thrown(
            ScriptException.class,
            () -> Scripts.SANDBOX.compile(ScriptSource.body("deep.js", code), limits));

    assertThat(end.code()).isIn("SYNTAX_ERROR", "LIMIT_EXCEEDED");
  }

  @Test
  void text_nestedTooDeeplyToRead_saysSo() {
    assertThat(syntaxError("(".repeat(50_000) + "1" + ")".repeat(50_000)))
        .hasMessage("The script is nested too deeply");
  }

  @ParameterizedTest
  @EnumSource(ScriptSource.Kind.class)
  void mistake_ofEitherKindOfSource_isAtTheSamePlace(ScriptSource.Kind kind) {
    String code = "var a = 1; var = 2;";
    ScriptSource source =
        kind == ScriptSource.Kind.BODY
            ? ScriptSource.body("kind.js", code)
            : ScriptSource.script("kind.js", code);

    ScriptSyntaxException error =
        thrown(
            ScriptSyntaxException.class, () -> Scripts.SANDBOX.compile(source, Limits.defaults()));

    assertThat(error.frames().get(0)).hasToString("kind.js:1:16");
  }
}
