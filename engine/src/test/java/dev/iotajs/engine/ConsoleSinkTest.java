package dev.iotajs.engine;

import static dev.iotajs.engine.Engines.script;
import static org.assertj.core.api.Assertions.assertThat;

import dev.iotajs.engine.jsr223.IotaScriptEngineFactory;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import javax.script.ScriptEngine;
import org.junit.jupiter.api.Test;

/** Where the console of scripts goes. */
class ConsoleSinkTest {
  private final List<String> ofEngine = new ArrayList<>();
  private final List<String> ofInvocation = new ArrayList<>();

  @Test
  void messages_goToTheInvocationsSink_elseToTheEngines() {
    Invocation invocation = script("console.log('hi'); 1");
    try (IotaEngine engine =
        IotaEngine.builder().console((level, text) -> ofEngine.add(level + text)).build()) {
      engine.run(invocation);
      engine.run(invocation.console((level, text) -> ofInvocation.add(level + text)));
    }
    assertThat(ofEngine).containsExactly("LOGhi");
    assertThat(ofInvocation).containsExactly("LOGhi");
  }

  @Test
  void messages_ofJavaxScript_goToTheWritersOfTheContext() throws Exception {
    ScriptEngine engine = new IotaScriptEngineFactory().getScriptEngine();
    StringWriter out = new StringWriter();
    StringWriter errors = new StringWriter();
    engine.getContext().setWriter(out);
    engine.getContext().setErrorWriter(errors);
    engine.eval("console.log('out'); console.error('bad')");
    assertThat(out).hasToString("out" + System.lineSeparator());
    assertThat(errors).hasToString("bad" + System.lineSeparator());
  }
}
