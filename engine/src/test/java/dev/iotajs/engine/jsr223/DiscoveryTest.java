package dev.iotajs.engine.jsr223;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javax.script.Compilable;
import javax.script.Invocable;
import javax.script.ScriptEngine;
import javax.script.ScriptEngineFactory;
import javax.script.ScriptEngineManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How ScriptEngineManager finds the engine, and what the factory says about it. */
class DiscoveryTest {
  private final ScriptEngineManager manager = new ScriptEngineManager();
  private final ScriptEngineFactory factory = new IotaScriptEngineFactory();

  @ParameterizedTest
  @ValueSource(strings = {"iota", "Iota"})
  void manager_findsItByName(String name) {
    assertThat(manager.getEngineByName(name)).isInstanceOf(IotaScriptEngine.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"iota", "iotajs"})
  void manager_findsItByExtension(String extension) {
    assertThat(manager.getEngineByExtension(extension)).isInstanceOf(IotaScriptEngine.class);
  }

  @Test
  void manager_findsItByMimeType() {
    assertThat(manager.getEngineByMimeType("application/x-iota-javascript"))
        .isInstanceOf(IotaScriptEngine.class);
  }

  @Test
  void factory_takesNoOtherEnginesPlace() {
    assertThat(factory.getNames()).containsExactly("iota", "Iota");
    assertThat(factory.getExtensions()).doesNotContain("js", "mjs");
    assertThat(factory.getMimeTypes()).noneMatch(type -> type.endsWith("/javascript"));
    for (String name : List.of("javascript", "JavaScript", "js", "ecmascript", "nashorn")) {
      assertThat(manager.getEngineByName(name)).isNotInstanceOf(IotaScriptEngine.class);
    }
    assertThat(manager.getEngineByExtension("js")).isNotInstanceOf(IotaScriptEngine.class);
  }

  @Test
  void factory_describesTheEngine() {
    assertThat(factory.getParameter(ScriptEngine.NAME)).isEqualTo("iota");
    assertThat(factory.getParameter(ScriptEngine.ENGINE)).isEqualTo("Iota");
    assertThat(factory.getParameter(ScriptEngine.ENGINE_VERSION)).isNotNull();
    assertThat(factory.getParameter(ScriptEngine.LANGUAGE)).isEqualTo("JavaScript (Iota)");
    assertThat(factory.getParameter(ScriptEngine.LANGUAGE_VERSION)).isEqualTo("ES5.1");
    assertThat(factory.getParameter("THREADING")).isEqualTo("MULTITHREADED");
    assertThat(factory.getParameter("unheard of")).isNull();
  }

  @Test
  void engine_isCompilableAndInvocable() {
    ScriptEngine engine = factory.getScriptEngine();

    assertThat(engine).isInstanceOf(Compilable.class).isInstanceOf(Invocable.class);
    assertThat(engine.getFactory()).isSameAs(factory);
  }

  @Test
  void methodCallSyntax_isJavaScript() {
    assertThat(factory.getMethodCallSyntax("order", "add", "item", "2"))
        .isEqualTo("order.add(item, 2)");
    assertThat(factory.getMethodCallSyntax("order", "total")).isEqualTo("order.total()");
  }

  @Test
  void outputStatement_andProgram_runAsTheyAre() throws Exception {
    ScriptEngine engine = factory.getScriptEngine();
    TextContext context = new TextContext();
    String text = "say \"hi\"\\ on\ntwo lines\u2028";

    engine.eval(
        factory.getProgram(factory.getOutputStatement(text), "// nothing", "print(1)"), context);

    assertThat(context.text())
        .isEqualTo(text + System.lineSeparator() + "1" + System.lineSeparator());
    assertThat(factory.getProgram()).isEmpty();
  }
}
