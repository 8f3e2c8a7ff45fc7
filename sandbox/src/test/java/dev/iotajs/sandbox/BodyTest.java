package dev.iotajs.sandbox;

import static dev.iotajs.sandbox.Scripts.error;
import static dev.iotajs.sandbox.Scripts.execution;
import static dev.iotajs.sandbox.Scripts.realm;
import static dev.iotajs.sandbox.Scripts.run;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A script as the body of a function: what it gives, and how its text is read. */
class BodyTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "return 1; 2                                      | 1",
        "1; 2                                             | 2",
        "1; var a = 2                                     | 1",
        "1; function f() { 2 }                            | 1",
        "if (true) { 1 } else { 2 }                       | 1",
        "if (false) { 1 } else { 2 }                      | 2",
        "for (var i = 0; i < 3; i++) i                    | 2",
        "var i = 0; while (i < 3) { i++ }                 | 2",
        "try { 1 } catch (e) { 2 }                        | 1",
        "try { throw 0 } catch (e) { 2 }                  | 2",
        "switch (1) { case 1: 5; break; case 2: 6 }       | 5",
        "label: for (;;) { 7; break label }               | 7",
        "1; if (false) return 2                           | null",
        "1; (function () { return 2 })                     ; 3 | 3",
        "1; // comment; 9                                 | 1",
        "1 /* ; 9 */                                      | 1",
        "1;;;                                             | 1",
        "'use strict'                                     | use strict",
        "'use strict'; 5                                  | 5",
        "'a;b'                                            | a;b",
        "/[;}/]'/.source                                  | [;}/]'",
        "`a${ 1 + `${2}` };`                              | a12;",
        "let a = 1; a + 1                                 | 2",
        "const c = 3; c                                   | 3",
        "var f = n => n * 2; f(4)                         | 8",
        "({ a: 1 }).a                                     | 1",
        "1, 2                                             | 2",
        "x = 5                                            | 5",
        "var a, b; a = b = 4                              | 4"
      })
  void value_isTheReturnedOne_otherwiseTheLastExpression(String code, String value) {
    assertThat(String.valueOf(run(code))).isEqualTo(value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1 // the end",
        "1 /* the end */",
        "1\n// the end",
        "// the start\n1",
        "\n\n1\n\n",
        "1\r\n",
        "1 \u2028",
        "\ufeff1",
        "#!/usr/bin/env iota\n1",
        "\ufeff#!/usr/bin/env iota\n1",
        "#!\n1"
      })
  void text_withCommentsLineEndsAndMarks_isReadAsItsCode(String code) {
    assertThat(run(code)).isEqualTo(1);
  }

  @Test
  void interpreterLine_elsewhere_isAMistake() {
    assertThat(Scripts.syntaxError("1\n#!/usr/bin/env iota").frames().get(0).line()).isEqualTo(2);
  }

  @Test
  void lines_afterAnInterpreterLine_areTheAuthors() {
    assertThat(error("#!/usr/bin/env iota\nthrow 1").frames().get(0).line()).isEqualTo(2);
  }

  @Test
  void moduleExports_areTheResult() {
    assertThat(run("module.exports = { a: 1 }")).isEqualTo(Map.of("a", 1));
    assertThat(run("module.exports = 5; 6")).isEqualTo(5);
    assertThat(run("exports.a = 1; exports.b = [2]")).isEqualTo(Map.of("a", 1, "b", List.of(2)));
    assertThat(run("module.exports.a = 1; return 7")).isEqualTo(Map.of("a", 1));
  }

  @Test
  void module_thatExportsNothing_hasTheOrdinaryResult() {
    assertThat(run("typeof module + typeof exports")).isEqualTo("objectobject");
    assertThat(run("var isModule = typeof exports === 'object'; return [isModule]"))
        .isEqualTo(List.of(true));
  }

  @Test
  void names_moduleAndExports_canBeTheAuthors() {
    assertThat(run("var module = 1, exports = 2; module + exports")).isEqualTo(3);
    assertThat(run("'module ' + 'exports'")).isEqualTo("module exports");
    assertThat(run("function f(module) { return module } f(4)")).isEqualTo(4);
  }

  @Test
  void variables_belongToTheRun() {
    Realm realm = realm();
    run(realm, "var a = 1; let b = 2; function f() {} exports.x = 1");

    assertThat(run(realm, "typeof a + typeof b + typeof f"))
        .isEqualTo("undefinedundefinedundefined");
  }

  @Test
  void variables_ofAClassicScript_areGlobal() {
    Realm realm = realm();
    Program script =
        Scripts.SANDBOX.compile(
            ScriptSource.script("lib.js", "var a = 1; function f() { return a + 1; } 7"),
            Limits.defaults());

    assertThat(realm.run(script, execution())).isEqualTo(7);
    assertThat(run(realm, "a + f()")).isEqualTo(3);
  }

  @Test
  void return_inAClassicScript_isAMistake() {
    Scripts.thrown(
        ScriptSyntaxException.class,
        () ->
            Scripts.SANDBOX.compile(ScriptSource.script("lib.js", "return 1"), Limits.defaults()));
  }

  @Test
  void thisAndArguments_giveNothingAway() {
    assertThat(run("'use strict'; typeof this")).isEqualTo("undefined");
    assertThat(run("arguments.length")).isEqualTo(0);
    assertThat(run("try { arguments.callee.caller } catch (e) { e.name }")).isEqualTo("TypeError");
    assertThat(run("'use strict'; try { arguments.callee } catch (e) { e.name }"))
        .isEqualTo("TypeError");
  }

  @Test
  void strictDirective_holdsForTheBody() {
    assertThat(error("'use strict'; undeclared = 1").errorName()).isEqualTo("ReferenceError");
    assertThat(error("// why\n/* not */ 'use strict'\nundeclared = 1").errorName())
        .isEqualTo("ReferenceError");
    assertThat(run("undeclared = 1; typeof this")).isEqualTo("object");
  }

  @Test
  void sourceOfAFunction_isTheAuthors() {
    String function = "function add(a, b) {\n  for (;;) { return a + b; } // guarded\n}";

    assertThat(run(function + "\nString(add)")).isEqualTo(function);
    assertThat(run("String(function () { try { 1 } catch (e) { 2 } })"))
        .isEqualTo("function () { try { 1 } catch (e) { 2 } }");
    assertThat(run("1; var s = String(function () { 5; 6 }); s")).isEqualTo("function () { 5; 6 }");
  }

  @Test
  void nameOfAFunction_isTheAuthors() {
    assertThat(run("(function named() {}).name")).isEqualTo("named");
    assertThat(run("(function () {}).name")).isEqualTo("");
  }

  @Test
  void completionVariable_isNotThereForTheScript() {
    assertThat(run("typeof $value")).isEqualTo("undefined");
    assertThat(run("var $value = 3; 4; $value")).isEqualTo(3);
    assertThat(run("5; Object.keys(this).length")).isEqualTo(0);
  }

  @Test
  void program_isRunAgainInTheSameRealm() {
    Realm realm = realm();
    Program program = Scripts.compile("var n = (typeof n === 'number' ? n : 0) + 1; n");

    assertThat(realm.run(program, execution())).isEqualTo(1);
    assertThat(realm.run(program, execution())).isEqualTo(1);
  }
}
