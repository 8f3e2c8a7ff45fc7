package dev.iotajs.engine.jsr223;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.iotajs.sandbox.DynamicCode;
import dev.iotajs.sandbox.LimitExceededException;
import java.util.List;
import java.util.Map;
import javax.script.Bindings;
import javax.script.Invocable;
import javax.script.ScriptContext;
import javax.script.ScriptEngine;
import javax.script.ScriptEngineManager;
import javax.script.ScriptException;
import javax.script.SimpleBindings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Where limits and policies come from, and what is left after a breach. */
class LimitsTest {
  private static final String WALL_TIME = "iota.limit.wallTime";
  private static final String POLICY = "iota.policy.dynamicCode";
  private static final String HANG = "for (;;);";

  private final ScriptEngine engine = new ScriptEngineManager().getEngineByName("iota");

  @AfterEach
  void clearProperties() {
    List.of(WALL_TIME, POLICY, "iota.limit.nonsense").forEach(System::clearProperty);
  }

  private static void assertStopped(ScriptEngine engine, Bindings bindings, String message) {
    assertThatThrownBy(
            () -> {
              if (bindings == null) {
                engine.eval(HANG);
              } else {
                engine.eval(HANG, bindings);
              }
            })
        .isInstanceOf(ScriptException.class)
        .hasMessageContaining(message)
        .hasCauseInstanceOf(LimitExceededException.class);
  }

  @Test
  void attributes_ofAnyScope_setLimits() {
    engine.getContext().setAttribute(WALL_TIME, "150ms", ScriptContext.GLOBAL_SCOPE);
    assertStopped(engine, null, "wallTime is 150 ms");
    assertStopped(engine, new SimpleBindings(), "wallTime is 150 ms");

    engine.put(WALL_TIME, 120);
    assertStopped(engine, null, "wallTime is 120 ms");
    assertStopped(engine, new SimpleBindings(Map.of(WALL_TIME, "130ms")), "wallTime is 130 ms");
  }

  @Test
  void systemProperty_setsLimits_attributesWin() {
    System.setProperty(WALL_TIME, "140ms");
    assertStopped(engine, null, "wallTime is 140 ms");
    assertStopped(engine, new SimpleBindings(Map.of(WALL_TIME, "130ms")), "wallTime is 130 ms");
  }

  @Test
  void sourceLimit_holdsForWhatWasCompiledBefore() throws Exception {
    String script = "'" + "x".repeat(1000) + "'.length";
    assertThat(engine.eval(script)).isEqualTo(1000);
    engine.put("iota.limit.source", "1000");

    assertThatThrownBy(() -> engine.eval(script)).hasMessageContaining("source is 1,000 bytes");
  }

  @Test
  void malformedLimits_areRefusedWithReasons() {
    assertThatThrownBy(() -> engine.eval("1", new SimpleBindings(Map.of(WALL_TIME, "soon"))))
        .isInstanceOf(ScriptException.class)
        .hasMessageContaining("wallTime cannot be 'soon'; expected a time");
    assertThatThrownBy(
            () -> engine.eval("1", new SimpleBindings(Map.of("iota.limit.walltime", "1s"))))
        .isInstanceOf(ScriptException.class)
        .hasMessageContaining("no limit named 'walltime'; the limits are wallTime");
    assertThatThrownBy(() -> engine.eval("1", new SimpleBindings(Map.of(POLICY, "guarded"))))
        .isInstanceOf(ScriptException.class)
        .hasMessageContaining("system property");
  }

  @Test
  void malformedSystemProperties_areToldByTheEngine_notSwallowedByTheManager() {
    System.setProperty("iota.limit.nonsense", "1");
    assertThatThrownBy(() -> engine.eval("1"))
        .isInstanceOf(ScriptException.class)
        .hasMessageContaining("no limit named 'nonsense'");
    System.clearProperty("iota.limit.nonsense");
    System.setProperty(POLICY, "maybe");
    assertThatThrownBy(() -> new ScriptEngineManager().getEngineByName("iota").eval("1"))
        .isInstanceOf(ScriptException.class)
        .hasMessageContaining("expected blocked or guarded");
  }

  @Test
  void guardedDynamicCode_bySystemPropertyOrFactory() throws Exception {
    ScriptEngine made = new IotaScriptEngineFactory(DynamicCode.GUARDED).getScriptEngine();
    assertThat(made.eval("Function('a', 'return a * 2')(4)")).isEqualTo(8);
    made.put(WALL_TIME, "150ms");
    assertThatThrownBy(() -> made.eval("Function('for (;;);')()")).hasMessageContaining("wallTime");

    assertThatThrownBy(() -> engine.eval("Function('return 1')()"))
        .hasMessageContaining("EvalError");
    System.setProperty(POLICY, "Guarded");
    ScriptEngine found = new ScriptEngineManager().getEngineByName("iota");
    assertThat(found.eval("Function('return 1')()")).isEqualTo(1);
    ScriptEngine strict = new IotaScriptEngineFactory(DynamicCode.BLOCKED).getScriptEngine();
    assertThatThrownBy(() -> strict.eval("Function('return 1')()"))
        .hasMessageContaining("EvalError");
  }

  @Test
  void afterABreach_whatJavaPutIsThere_andWhatScriptsMadeIsGone() throws Exception {
    Object host = new Object();
    engine.put("n", 1);
    engine.put("host", host);
    engine.eval("var made = 1; n = 5; function f() {} Array.prototype.extra = 1");
    engine.put(WALL_TIME, "150ms");
    assertStopped(engine, null, "wallTime");

    assertThat(engine.eval("n + typeof made + typeof f + [].extra"))
        .isEqualTo("1undefinedundefinedundefined");
    assertThat(engine.eval("host")).isSameAs(host);
    assertThatThrownBy(() -> ((Invocable) engine).invokeFunction("f"))
        .isInstanceOf(NoSuchMethodException.class);
  }

  @Test
  void afterABreach_foreignBindingsOfTheEngineStartAnew() throws Exception {
    Bindings bindings = new SimpleBindings();
    engine.setBindings(bindings, ScriptContext.ENGINE_SCOPE);
    bindings.put("n", 1);
    engine.eval("var m = n + 1");
    bindings.put(WALL_TIME, "150ms");
    assertStopped(engine, null, "wallTime");

    assertThat(engine.eval("n + m")).isEqualTo(3);
  }

  @Test
  void stackAndMemory_areLimitsToo() throws Exception {
    assertThatThrownBy(() -> engine.eval("(function f() { f() })()"))
        .isInstanceOf(ScriptException.class)
        .hasMessageContaining("callDepth");
    engine.put("iota.limit.allocation", "16MiB");
    assertThatThrownBy(() -> engine.eval("for (var a = [];;) a.push(new Array(100).join('x'))"))
        .isInstanceOf(ScriptException.class)
        .hasMessageContaining("allocation is 16 MiB");
    assertThat(engine.eval("1")).isEqualTo(1);
  }
}
