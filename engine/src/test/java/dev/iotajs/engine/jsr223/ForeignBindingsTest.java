package dev.iotajs.engine.jsr223;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.script.Bindings;
import javax.script.Invocable;
import javax.script.ScriptContext;
import javax.script.ScriptEngine;
import javax.script.ScriptException;
import javax.script.SimpleBindings;
import javax.script.SimpleScriptContext;
import org.junit.jupiter.api.Test;

/** Bindings that the engine did not make. */
class ForeignBindingsTest {
  private final ScriptEngine engine = new IotaScriptEngineFactory().getScriptEngine();
  private final Bindings bindings = new SimpleBindings();

  @Test
  void variables_areCopiedInAndOut() throws Exception {
    bindings.put("n", 4);
    bindings.put("kept", 1);

    assertThat(engine.eval("var r = n * 2; n = 'changed'; made = [r]; r", bindings)).isEqualTo(8);
    assertThat(bindings)
        .containsOnly(
            entry("n", "changed"), entry("kept", 1), entry("r", 8), entry("made", List.of(8)));
  }

  @Test
  void whatTheScriptDidNotAssign_isTheSameObjectAsBefore() throws Exception {
    List<Object> list = new ArrayList<>(List.of(1));
    Object host = new Object();
    bindings.put("list", list);
    bindings.put("host", host);

    assertThat(engine.eval("list.push(2); list.length", bindings)).isEqualTo(2);
    assertThat(bindings.get("list")).isSameAs(list);
    assertThat(bindings.get("host")).isSameAs(host);
    assertThat(list).containsExactly(1);
  }

  @Test
  void functions_areCopiedOutAndCanBeCalled() throws Exception {
    engine.eval("var base = 10; function add(n) { return base + n }", bindings);

    assertThat(((ScriptFunction) bindings.get("add")).call(null, 5)).isEqualTo(15);
  }

  @Test
  void deletedVariables_areRemoved() throws Exception {
    bindings.put("gone", 1);

    engine.eval("delete gone", bindings);

    assertThat(bindings).isEmpty();
  }

  @Test
  void eachEvaluation_hasARealmOfItsOwn() throws Exception {
    engine.eval("Array.prototype.extra = 1; let once = 1; var seen = { n: 1 }", bindings);

    assertThat(engine.eval("let once = 2; [].extra + '' + seen.n", bindings))
        .isEqualTo("undefined1");
    assertThat(engine.eval("typeof seen")).isEqualTo("undefined");
  }

  @Test
  void whatTheScriptDidBeforeItThrew_isCopiedOut() {
    assertThatThrownBy(() -> engine.eval("var step = 1; throw new Error('no')", bindings))
        .isInstanceOf(ScriptException.class);
    assertThat(bindings).containsOnly(entry("step", 1));
  }

  @Test
  void namesForTheEngine_areNotCopiedOut() throws Exception {
    bindings.put("iota.limit.wallTime", "1s");

    engine.eval("this['iota.limit.wallTime'] = '9m'; this['iota.limit.log'] = 1", bindings);

    assertThat(bindings).containsOnly(entry("iota.limit.wallTime", "1s"));
  }

  @Test
  void gettersThatHang_areStoppedWhenCopiedOut() {
    bindings.put("iota.limit.wallTime", "200ms");
    String hang =
        "Object.defineProperty(this, 'x', { enumerable: true, get: function() { for (;;); } })";

    assertThatThrownBy(() -> engine.eval(hang, bindings)).hasMessageContaining("wallTime");
  }

  @Test
  void slowGettersOfEarlierEvaluations_countAsTimeOfThisOne() throws Exception {
    String slow =
        "({ get x() { var end = Date.now() + 150; while (Date.now() < end); return 1; } })";
    for (int i = 0; i < 20; i++) {
      bindings.put("v" + i, engine.eval(slow, new SimpleBindings()));
    }
    bindings.put("iota.limit.wallTime", "400ms");
    long start = System.nanoTime();

    assertThatThrownBy(() -> engine.eval("for (;;);", bindings)).hasMessageContaining("wallTime");
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofMillis(1500));
  }

  @Test
  void context_withAllItsScopes() throws Exception {
    SimpleScriptContext context = new SimpleScriptContext();
    context.setBindings(bindings, ScriptContext.ENGINE_SCOPE);
    context.setBindings(new SimpleBindings(Map.of("a", 1, "b", 2)), ScriptContext.GLOBAL_SCOPE);
    bindings.put("a", 10);

    assertThat(engine.eval("var c = a + b; b = 7; c", context)).isEqualTo(12);
    assertThat(bindings).containsOnly(entry("a", 10), entry("b", 7), entry("c", 12));
    assertThat(context.getAttribute("b", ScriptContext.GLOBAL_SCOPE)).isEqualTo(2);
  }

  @Test
  void asTheEnginesOwn_stateLastsAsLongAsTheyAreSet() throws Exception {
    engine.setBindings(bindings, ScriptContext.ENGINE_SCOPE);
    engine.put("n", 1);
    engine.eval("function next() { return ++n } var box = { v: 1 }");

    assertThat(engine.eval("next()")).isEqualTo(2);
    assertThat(((Invocable) engine).invokeFunction("next")).isEqualTo(3);
    assertThat(engine.get("n")).isEqualTo(3);
    engine.eval("box.v = 2");
    assertThat(engine.eval("box.v")).isEqualTo(2);
    bindings.remove("n");
    assertThat(engine.eval("typeof n")).isEqualTo("undefined");
    engine.setBindings(new SimpleBindings(), ScriptContext.ENGINE_SCOPE);
    assertThat(engine.eval("typeof next")).isEqualTo("undefined");
  }
}
