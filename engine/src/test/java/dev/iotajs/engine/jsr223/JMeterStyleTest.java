package dev.iotajs.engine.jsr223;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.script.Bindings;
import javax.script.Compilable;
import javax.script.CompiledScript;
import javax.script.ScriptEngine;
import javax.script.ScriptEngineManager;
import javax.script.ScriptException;
import org.junit.jupiter.api.Test;

/** What JMeter's JSR-223 elements do: one static cache of compiled scripts for all threads. */
class JMeterStyleTest {
  private static final ScriptEngineManager MANAGER = new ScriptEngineManager();
  private static final Map<String, CompiledScript> COMPILED = new ConcurrentHashMap<>();

  /** One sample, as JSR223TestElement.processFileOrScript goes about it. */
  private static Object sample(String script, String label) throws ScriptException {
    ScriptEngine engine = MANAGER.getEngineByName("iota");
    Bindings bindings = engine.createBindings();
    bindings.put("log", System.getLogger("sample"));
    bindings.put("Label", label);
    bindings.put("Parameters", "a b");
    bindings.put("args", new String[] {"a", "b"});
    bindings.put("props", new Properties());
    bindings.put("OUT", System.out);
    CompiledScript compiled =
        COMPILED.computeIfAbsent(
            script,
            text -> {
              try {
                return ((Compilable) engine).compile(text);
              } catch (ScriptException e) {
                throw new IllegalArgumentException(e);
              }
            });
    return compiled.eval(bindings);
  }

  @Test
  void samplers_ofManyThreads_shareOneCompiledScript() throws Exception {
    String script =
        "var seen = typeof before; var before = Label; seen + Label + args.length + typeof log.info";
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Callable<Object>> samples = new ArrayList<>();
      List<Object> expected = new ArrayList<>();
      for (int i = 0; i < 200; i++) {
        String label = "sample " + i;
        samples.add(() -> sample(script, label));
        expected.add("undefined" + label + "2undefined");
      }
      List<Object> results = new ArrayList<>();
      for (Future<Object> result : threads.invokeAll(samples)) {
        results.add(result.get());
      }
      assertThat(results).isEqualTo(expected);
    } finally {
      threads.shutdownNow();
    }
  }
}
