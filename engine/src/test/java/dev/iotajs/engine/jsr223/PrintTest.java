package dev.iotajs.engine.jsr223;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.concurrent.Callable;
import javax.script.Invocable;
import javax.script.ScriptEngine;
import javax.script.ScriptException;
import org.junit.jupiter.api.Test;

/** print, which only this face has. */
class PrintTest {
  private static final String EOL = System.lineSeparator();

  private final ScriptEngine engine = new IotaScriptEngineFactory().getScriptEngine();
  private final StringWriter written = new StringWriter();

  PrintTest() {
    engine.getContext().setWriter(written);
  }

  @Test
  void arguments_areWrittenAsText() throws Exception {
    engine.eval("print('a', 1, 1.5, null, undefined, NaN, [1, [2]], {}, true); print()");
    engine.eval("print({ toString: function() { return 'mine' } })");

    assertThat(written)
        .hasToString(
            "a 1 1.5 null undefined NaN 1,2 [object Object] true" + EOL + EOL + "mine" + EOL);
  }

  @Test
  void patchedPrototypes_doNotMatter() throws Exception {
    engine.eval(
        "String = null; Array.prototype.join = null; Object.prototype[0] = 'x';"
            + "Function.prototype.call = null; Function.prototype.apply = null; print('still', 1)");

    assertThat(written).hasToString("still 1" + EOL);
  }

  @Test
  void output_goesToTheContextOfTheMoment() throws Exception {
    TextContext context = new TextContext();
    engine.eval("function say() { print('said') }");
    engine.eval("print('to the context')", context);
    StringWriter other = new StringWriter();
    engine.getContext().setWriter(other);
    ((Invocable) engine).invokeFunction("say");

    assertThat(context.text()).isEqualTo("to the context" + EOL);
    assertThat(other).hasToString("said" + EOL);
    assertThat(written.toString()).isEmpty();
  }

  @Test
  void lines_countAgainstLogLimits_andNotAgainstHostCalls() throws Exception {
    engine.put("iota.limit.hostCalls", 1);
    engine.eval("for (var i = 0; i < 1000; i++) print(i)");

    assertThat(written.toString().lines()).hasSize(1000);
    assertThatThrownBy(() -> engine.eval("for (var i = 0; i < 1001; i++) print(i)"))
        .hasMessageContaining("logLines is 1,000");
    assertThatThrownBy(() -> engine.eval("print(new Array(200001).join('é'))"))
        .hasMessageContaining("log is 256 KiB");
  }

  @Test
  void print_isNoVariable_andCanBeReplaced() throws Exception {
    assertThat(engine.getBindings(100)).isEmpty();
    engine.eval("var kept = print; print = function(x) { kept('<' + x + '>') }; print(1)");

    assertThat(written).hasToString("<1>" + EOL);
  }

  @Test
  void print_leadsNowhere() throws Exception {
    assertThat(engine.eval("Object.getOwnPropertyNames(print).sort().join()"))
        .asString()
        .doesNotContain("host", "write");
    assertThatThrownBy(() -> engine.eval("print.constructor('return 1')()"))
        .hasMessageContaining("cannot make code from text");
  }

  @Test
  void errorsOfArguments_areTheScripts() {
    assertThatThrownBy(
            () -> engine.eval("\nprint({ toString: function() { throw new Error('no') } })"))
        .isInstanceOfSatisfying(
            ScriptException.class,
            e -> {
              assertThat(e).hasMessageContaining("Error: no").hasMessageNotContaining("<iota>");
              assertThat(e.getLineNumber()).isEqualTo(2);
            });
    assertThatThrownBy(() -> engine.eval("\n\nprint(Object.create(null))"))
        .isInstanceOfSatisfying(
            ScriptException.class, e -> assertThat(e.getLineNumber()).isEqualTo(3));
  }

  @Test
  void writerThatFails_isAnErrorWithoutDetail() throws Exception {
    engine.getContext().setWriter(new BrokenWriter());

    assertThat(engine.eval("try { print(1) } catch (e) { e.code + e.message }"))
        .isEqualTo("HOST_ERRORThe host function print failed");
  }

  @Test
  void otherFaces_haveNoPrint() throws Exception {
    Callable<Object> run =
        () -> {
          try (dev.iotajs.engine.IotaEngine other =
              dev.iotajs.engine.IotaEngine.builder().build()) {
            return other
                .run(
                    dev.iotajs.engine.Invocation.of(
                        dev.iotajs.sandbox.ScriptSource.body("x", "typeof print")))
                .value();
          }
        };

    assertThat(run.call()).isEqualTo("undefined");
  }

  private static final class BrokenWriter extends Writer {
    @Override
    public void write(char[] buffer, int offset, int length) throws IOException {
      throw new IOException("/secret/path is full");
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
