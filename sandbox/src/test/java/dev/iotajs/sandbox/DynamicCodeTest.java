package dev.iotajs.sandbox;

import static dev.iotajs.sandbox.Scripts.run;
import static dev.iotajs.sandbox.Scripts.thrown;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Code made from text: refused, or guarded like all other code. */
class DynamicCodeTest {
  private static final Sandbox GUARDED = Sandbox.create(DynamicCode.GUARDED);

  private static Object guarded(String code) {
    return guarded(code, Limits.defaults());
  }

  private static Object guarded(String code, Limits limits) {
    Execution execution = Execution.within(limits);
    Program program = GUARDED.compile(ScriptSource.body("test.js", code), execution);
    return GUARDED.newRealm(Isolation.RUN).run(program, execution);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "eval('1')",
        "(0, eval)('1')",
        "var e = eval; e('1')",
        "eval.call(null, '1')",
        "this.eval('1')",
        "Function('return 1')()",
        "new Function('return 1')()",
        "Function('return 1')",
        "Function()",
        "(function () {}).constructor('return 1')()",
        "(() => 1).constructor('return 1')()",
        "[].map.constructor('return 1')()",
        "Object.getPrototypeOf(function () {}).constructor('return 1')()",
        "Function.prototype.constructor.apply(null, ['return 1'])()",
        "Function.bind(null, 'return 1')()()",
        "({}).constructor.constructor('return 1')()"
      })
  void blocked_codeFromText_isAnEvalErrorThatCanBeCaught(String code) {
    String message = "Scripts cannot make code from text (eval, Function, load)";

    assertThat(Scripts.error(code)).hasMessage("EvalError: " + message);
    assertThat(run("try { " + code + "; 'made' } catch (e) { e.name }")).isEqualTo("EvalError");
  }

  @Test
  void blocked_evalOfWhatIsNoText_givesItBack() {
    assertThat(run("eval(5)")).isEqualTo(5);
    assertThat(run("eval()")).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "eval('1 + 1')                                              | 2",
        "var a = 1; eval('a + 1')                                   | 2",
        "eval('var made = 3'); made                                 | 3",
        "(0, eval)('typeof local'); var local                       | undefined",
        "(0, eval)('1 + 1')                                         | 2",
        "Function('a', 'b', 'return a * b')(6, 7)                   | 42",
        "new Function('return typeof this')()                       | object",
        "(function () {}).constructor('return 5')()                 | 5",
        "eval('eval(\"1 + 2\")')                                    | 3",
        "Function('return this')() === this                         | true"
      })
  void guarded_codeFromText_works(String code, String value) {
    assertThat(String.valueOf(guarded(code))).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "wallTime  | eval('for (;;);')",
        "wallTime  | (0, eval)('for (;;);')",
        "wallTime  | Function('for (;;);')()",
        "wallTime  | eval('try { for (;;); } catch (e) {} finally { for (;;); }')",
        "wallTime  | Function('try { for (;;); } catch (e) {} finally { for (;;); }')()",
        "wallTime  | for (;;) eval('1')",
        "wallTime  | for (;;) Function('return 1')()",
        "callDepth | eval('(function f() { f() })()')",
        "callDepth | (function f() { eval('f()') })()",
        "callDepth | Function('function f() { f() } f()')()"
      })
  void guarded_codeFromText_hasTheLimitsOfTheRun(String limit, String code) {
    Limits limits = Limits.defaults().with(Limit.WALL_TIME, 1_000).with(Limit.CALL_DEPTH, 50);

    LimitExceededException breach =
        thrown(
            LimitExceededException.class,
            () -> guarded("try { " + code + " } catch (e) {}", limits));

    assertThat(breach.limit()).isIn(Limit.named(limit), Limit.ALLOCATION);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "eval('typeof Java + typeof Packages + typeof load')",
        "Function('return typeof Java + typeof Packages + typeof load')()"
      })
  void guarded_codeFromText_reachesNoMoreThanTheScript(String code) {
    assertThat(guarded(code)).isEqualTo("undefinedundefinedundefined");
  }

  @Test
  void guarded_mistakeInTheText_isASyntaxErrorOfTheScript() {
    assertThat(guarded("try { eval('var = 1') } catch (e) { e.name }")).isEqualTo("SyntaxError");
    assertThat(guarded("try { Function('}, function () {') } catch (e) { e.name }"))
        .isEqualTo("SyntaxError");
    assertThat(guarded("try { Function('/*', '*/){') } catch (e) { e.name }"))
        .isEqualTo("SyntaxError");
  }

  @Test
  void guarded_codeFromText_doesNotChooseItsFile() {
    assertThat(guarded("eval('//# sourceURL=other.js\\nnew Error(1).stack')"))
        .asString()
        .startsWith("Error: 1\n    at test.js")
        .doesNotContain("other.js");
  }

  @Test
  void policies_ofTwoSandboxes_areTheirOwn() {
    assertThat(guarded("Function('return 1')()")).isEqualTo(1);
    assertThat(run("try { Function('return 1')() } catch (e) { e.name }")).isEqualTo("EvalError");
  }
}
