package dev.iotajs.engine.jsr223;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.script.Invocable;
import javax.script.ScriptEngine;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.scripting.ScriptCompilationException;
import org.springframework.scripting.support.ResourceScriptSource;
import org.springframework.scripting.support.StandardScriptEvaluator;
import org.springframework.scripting.support.StandardScriptFactory;
import org.springframework.scripting.support.StaticScriptSource;

/** Spring's use of script engines. */
class SpringTest {
  private final StandardScriptEvaluator evaluator = new StandardScriptEvaluator();

  /** What a scripted bean does. */
  public interface Pricing {
    double price(Map<String, Object> order);
  }

  @Test
  void evaluator_byLanguage() {
    evaluator.setLanguage("iota");
    Map<String, Object> arguments = new HashMap<>(Map.of("a", 6, "list", List.of(1, 2)));

    assertThat(evaluator.evaluate(new StaticScriptSource("a * 7"), arguments)).isEqualTo(42);
    assertThat(evaluator.evaluate(new StaticScriptSource("[1, 2].length"))).isEqualTo(2);
    assertThat(evaluator.evaluate(new StaticScriptSource("list.length"), arguments)).isEqualTo(2);
  }

  @Test
  void evaluator_byExtension_withGlobals() {
    evaluator.setBeanClassLoader(getClass().getClassLoader());
    evaluator.setGlobalBindings(Map.of("rate", 3));
    ByteArrayResource file =
        new ByteArrayResource("rate + 1".getBytes(java.nio.charset.StandardCharsets.UTF_8)) {
          @Override
          public String getFilename() {
            return "rule.iota";
          }
        };

    assertThat(evaluator.evaluate(new ResourceScriptSource(file))).isEqualTo(4);
  }

  @Test
  void evaluator_tellsWhatFailed() {
    evaluator.setLanguage("iota");

    assertThatThrownBy(() -> evaluator.evaluate(new StaticScriptSource("var = 1")))
        .isInstanceOf(ScriptCompilationException.class)
        .hasStackTraceContaining("Expected a name");
  }

  @Test
  void scriptedBean_implementsItsInterface() throws Exception {
    StandardScriptFactory factory =
        new StandardScriptFactory("iota", "classpath:price.iota", Pricing.class);
    Pricing pricing =
        (Pricing)
            factory.getScriptedObject(
                new StaticScriptSource(
                    "({ price: function(order) { return order.amount * 1.2 } })"),
                Pricing.class);

    assertThat(pricing.price(Map.of("amount", 10))).isEqualTo(12.0);
  }

  /** What ScriptTemplateView does: the template library from a Reader, then its function. */
  @Test
  void templateView_evaluatesThenInvokes() throws Exception {
    ScriptEngine engine = new IotaScriptEngineFactory().getScriptEngine();
    engine.eval(
        new StringReader(
            "function render(template, model) {"
                + " return template.replace(/\\{(\\w+)\\}/g, function(m, k) { return model[k] }) }"));

    Object page =
        ((Invocable) engine).invokeFunction("render", "Hi {name}", Map.of("name", "Ada"), null);

    assertThat(page).isEqualTo("Hi Ada");
  }
}
