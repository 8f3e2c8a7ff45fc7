package dev.iotajs.engine.jsr223;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.iotajs.sandbox.HostFunction;
import dev.iotajs.sandbox.HostFunctionException;
import dev.iotajs.sandbox.ScriptErrorException;
import dev.iotajs.sandbox.ScriptFrame;
import dev.iotajs.sandbox.ScriptSyntaxException;
import javax.script.Bindings;
import javax.script.Compilable;
import javax.script.Invocable;
import javax.script.ScriptEngine;
import javax.script.ScriptException;
import javax.script.SimpleBindings;
import org.junit.jupiter.api.Test;

/** What a caller learns when a script does not end well. */
class ErrorsTest {
  private final ScriptEngine engine = new IotaScriptEngineFactory().getScriptEngine();

  private ScriptException failureOf(String script) {
    return catchThrowableOfType(ScriptException.class, () -> engine.eval(script));
  }

  @Test
  void scriptError_hasMessageFileLineAndColumn() {
    engine.put(ScriptEngine.FILENAME, "price.js");

    ScriptException e = failureOf("var a = 1;\n  throw new RangeError('too much')");

    assertThat(e).hasMessageContaining("RangeError: too much").hasMessageContaining("price.js");
    assertThat(e.getFileName()).isEqualTo("price.js");
    assertThat(e.getLineNumber()).isEqualTo(2);
    assertThat(e.getColumnNumber()).isEqualTo(3);
    assertThat(e).hasCauseInstanceOf(ScriptErrorException.class);
    assertThat(((ScriptErrorException) e.getCause()).errorName()).isEqualTo("RangeError");
  }

  @Test
  void syntaxError_hasItsPlace_compiledOrNot() {
    ScriptException evaluated = failureOf("var a = 1;\nvar b = ;");
    ScriptException compiled =
        catchThrowableOfType(
            ScriptException.class, () -> ((Compilable) engine).compile("var a = 1;\nvar b = ;"));

    assertThat(evaluated).hasCauseInstanceOf(ScriptSyntaxException.class);
    assertThat(evaluated.getLineNumber()).isEqualTo(2);
    assertThat(evaluated.getColumnNumber()).isEqualTo(9);
    assertThat(evaluated.getFileName()).isEqualTo("<eval>");
    assertThat(compiled).hasMessage(evaluated.getMessage());
  }

  @Test
  void fileName_canComeFromForeignBindings() {
    Bindings bindings = new SimpleBindings();
    bindings.put(ScriptEngine.FILENAME, "rules.js");

    assertThatThrownBy(() -> engine.eval("null.x", bindings))
        .isInstanceOfSatisfying(
            ScriptException.class, e -> assertThat(e.getFileName()).isEqualTo("rules.js"));
  }

  @Test
  void thrownValues_areTold() {
    assertThat(failureOf("throw 'plain'")).hasMessageContaining("plain");
    assertThat(failureOf("throw { a: 1 }")).hasMessageContaining("[object Object]");
    assertThat(failureOf("throw null")).hasMessageContaining("null");
  }

  @Test
  void invokedFunctions_ofEarlierScripts_failAtTheAuthorsLine() throws Exception {
    engine.put(ScriptEngine.FILENAME, "late.js");
    engine.eval(
        "class Late {\n  static #check({ n, ...rest }) {\n    throw new Error('no ' + n);\n  }\n"
            + "  static run(o) { return Late.#check(o) }\n}\n"
            + "function late(n) {\n  return Late.run({ n });\n}");
    engine.put(ScriptEngine.FILENAME, "other.js");
    engine.eval("const [x] = [1]");

    assertThatThrownBy(() -> ((Invocable) engine).invokeFunction("late", 1))
        .isInstanceOfSatisfying(
            ScriptException.class,
            e -> {
              assertThat(e.getFileName()).isEqualTo("late.js");
              assertThat(e.getLineNumber()).isEqualTo(3);
            });
  }

  @Test
  void functions_ofEarlierScriptsOfTheSameName_failAtTheirOwnLine() throws Exception {
    engine.eval("\n\nconst early = ({ o }) => {\n\n  return o.x.y;\n}");
    engine.eval("const text = `" + "line\n".repeat(100) + "`");

    ScriptException e = failureOf("early({ o: {} })");

    assertThat(e.getLineNumber()).isEqualTo(5);
    assertThat(((ScriptErrorException) e.getCause()).frames())
        .extracting(ScriptFrame::line)
        .containsExactly(5, 1);
  }

  @Test
  void errors_thrownByALaterScript_haveNoColumnOfThat() throws Exception {
    engine.put(ScriptEngine.FILENAME, "early.js");
    engine.eval("let x = 1; var kept = new Error('kept')");
    engine.put(ScriptEngine.FILENAME, "late.js");

    ScriptException e = failureOf("let late = 1;                              throw kept");

    assertThat(e.getFileName()).isEqualTo("early.js");
    assertThat(e.getColumnNumber()).isEqualTo(-1);
  }

  @Test
  void invokedFunctions_failLikeScripts() throws Exception {
    engine.eval("\nfunction f(o) { return o.x.y }");

    ScriptException e =
        catchThrowableOfType(
            ScriptException.class,
            () -> ((Invocable) engine).invokeFunction("f", new SimpleBindings()));

    assertThat(e).hasMessageContaining("TypeError");
    assertThat(e.getLineNumber()).isEqualTo(2);
  }

  @Test
  void hostFunctions_tellOnlyWhatTheyMean() throws Exception {
    engine.put(
        "broken",
        (HostFunction)
            call -> {
              throw new IllegalStateException("/secret");
            });
    engine.put(
        "strict",
        (HostFunction)
            call -> {
              throw new HostFunctionException("NOT_ALLOWED", "no");
            });

    assertThat(failureOf("broken()"))
        .hasMessageContaining("broken failed")
        .hasMessageNotContaining("secret");
    assertThat(((ScriptErrorException) failureOf("strict()").getCause()).errorCode())
        .isEqualTo("NOT_ALLOWED");
  }

  @Test
  void engine_goesOnAfterAnError() throws Exception {
    engine.eval("var n = 1");
    failureOf("n = 2; null.x");

    assertThat(engine.eval("n")).isEqualTo(2);
  }

  @Test
  void bindingsThatFail_areAScriptException() {
    Bindings broken =
        new SimpleBindings() {
          @Override
          public Object put(String name, Object value) {
            throw new UnsupportedOperationException("read only");
          }
        };

    assertThatThrownBy(() -> engine.eval("x = 1", broken))
        .isInstanceOf(ScriptException.class)
        .hasMessageContaining("read only");
  }
}
