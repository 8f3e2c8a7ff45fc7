package dev.iotajs.engine.jsr223;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import dev.iotajs.sandbox.HostFunction;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.script.Bindings;
import javax.script.ScriptContext;
import javax.script.ScriptEngine;
import javax.script.ScriptEngineManager;
import org.junit.jupiter.api.Test;

/** The engine's own bindings, and what values become on their way in. */
class BindingsTest {
  private final ScriptEngine engine = new ScriptEngineManager().getEngineByName("iota");

  @Test
  void plainData_isCopied() throws Exception {
    List<Object> list = new ArrayList<>(Arrays.asList(1, 2.5, true, null, "x", 'c'));
    engine.put("data", Map.of("list", list, "array", new int[] {1, 2}));

    assertThat(engine.eval("data.list.push('more'); JSON.stringify(data.list)"))
        .isEqualTo("[1,2.5,true,null,\"x\",\"c\",\"more\"]");
    assertThat(engine.eval("Array.isArray(data.array) && data.array[1]")).isEqualTo(2);
    assertThat(list).hasSize(6);
    assertThat((List<?>) engine.eval("data.list")).hasSize(7);
  }

  @Test
  void otherObjects_areOpaque() throws Exception {
    CharSequence secret = java.nio.CharBuffer.wrap("secret");
    Object host = new java.io.File("/etc/passwd");
    engine.put("host", host);
    engine.put("text", secret);

    assertThat(engine.eval("typeof host + Object.getOwnPropertyNames(host).length"))
        .isEqualTo("object0");
    assertThat(engine.eval("typeof host.getPath + typeof host['class'] + typeof host.getClass"))
        .isEqualTo("undefined".repeat(3));
    assertThat(engine.eval("host")).isSameAs(host);
    assertThat(engine.eval("var copy = { h: [host] }; copy.h[0]")).isSameAs(host);
    assertThat(engine.eval("text + '!'")).isEqualTo("secret!");
  }

  @Test
  void mapsThatAreNoData_areOpaque() throws Exception {
    Map<Object, Object> numbered = Map.of(1, "one");
    Map<String, Object> circular = new HashMap<>();
    circular.put("self", circular);
    engine.put("numbered", numbered);
    engine.put("circular", circular);
    engine.put("bindings", engine.getBindings(ScriptContext.ENGINE_SCOPE));

    assertThat(engine.eval("numbered")).isSameAs(numbered);
    assertThat(engine.eval("circular.self")).isSameAs(circular);
    assertThat(engine.eval("Object.keys(bindings).length")).isEqualTo(0);
  }

  @Test
  void hostFunctions_canBeCalled() throws Exception {
    HostFunction twice = call -> call.number(0).intValue() * 2;
    engine.put("twice", twice);
    engine.put("api", Map.of("twice", twice));

    assertThat(engine.eval("twice(4) + api.twice(5)")).isEqualTo(18);
  }

  @Test
  void liveObjects_goBackAsThemselves() throws Exception {
    engine.eval("var a = { n: 1 }, f = function() { return a }");
    engine.put("b", engine.get("a"));
    engine.put("in", List.of(engine.get("f"), Map.of("a", engine.get("a"))));

    assertThat(engine.eval("a === b && this['in'][0] === f && this['in'][1].a === a"))
        .isEqualTo(true);
  }

  @Test
  void objectsOfAnotherEngine_areCopied_andFunctionsOpaque() throws Exception {
    ScriptEngine other = engine.getFactory().getScriptEngine();
    engine.put("data", other.eval("({ a: [1, { b: 2 }] })"));
    engine.put("fun", other.eval("(function() {})"));

    assertThat(engine.eval("data.a[1].b + typeof fun")).isEqualTo("2object");
    assertThat(engine.eval("data instanceof Object")).isEqualTo(true);
    assertThat(engine.eval("fun")).isInstanceOf(ScriptFunction.class);
  }

  @Test
  void bindings_areTheGlobalVariables() throws Exception {
    Bindings bindings = engine.getBindings(ScriptContext.ENGINE_SCOPE);
    bindings.put("a", 1);
    engine.eval("var b = 2; c = 3; a++");
    bindings.put("d", 4);

    assertThat(bindings).containsOnly(entry("a", 2), entry("b", 2), entry("c", 3), entry("d", 4));
    assertThat(bindings.containsKey("JSON")).isTrue();
    assertThat(bindings.containsKey("nothing")).isFalse();
    assertThat(bindings.remove("b")).isEqualTo(2);
    assertThat(engine.eval("typeof b")).isEqualTo("undefined");
    bindings.clear();
    assertThat(engine.eval("typeof a + typeof c + typeof d")).isEqualTo("undefined".repeat(3));
  }

  @Test
  void put_givesWhatWasThere() throws Exception {
    Bindings bindings = engine.createBindings();

    assertThat(bindings.put("a", 1)).isNull();
    assertThat(bindings.put("a", 2)).isEqualTo(1);
    engine.eval("a = 3", bindings);
    assertThat(bindings.put("a", 4)).isEqualTo(3);
  }

  @Test
  void names_areCheckedAsTheInterfaceSays() {
    Bindings bindings = engine.createBindings();

    assertThatThrownBy(() -> bindings.put(null, 1)).isInstanceOf(NullPointerException.class);
    assertThatThrownBy(() -> bindings.put("", 1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> bindings.get((Object) 1)).isInstanceOf(ClassCastException.class);
  }

  @Test
  void createdBindings_haveStateOfTheirOwn() throws Exception {
    Bindings first = engine.createBindings();
    Bindings second = engine.createBindings();
    engine.eval("var x = 1; function f() { return x } Array.prototype.extra = 1", first);
    engine.eval("var x = 2", second);

    assertThat(engine.eval("f()", first)).isEqualTo(1);
    assertThat(engine.eval("typeof f + x + [].extra", second)).isEqualTo("undefined2undefined");
    assertThat(engine.eval("typeof x")).isEqualTo("undefined");
  }

  @Test
  void globalScope_canBeRead_andIsNotWritten() throws Exception {
    ScriptEngineManager manager = new ScriptEngineManager();
    manager.put("rate", 2);
    ScriptEngine managed = manager.getEngineByName("iota");

    assertThat(managed.eval("rate * 10")).isEqualTo(20);
    assertThat(managed.getBindings(ScriptContext.ENGINE_SCOPE)).isEmpty();
    assertThat(managed.get("rate")).isNull();
    manager.put("rate", 3);
    assertThat(managed.eval("rate * 10")).isEqualTo(30);
    assertThat(managed.getContext().getAttribute("rate")).isEqualTo(3);
    assertThat(managed.eval("rate = 5; rate")).isEqualTo(5);
    assertThat(managed.get("rate")).isEqualTo(5);
    assertThat(manager.get("rate")).isEqualTo(3);
    managed.getBindings(ScriptContext.ENGINE_SCOPE).remove("rate");
    assertThat(managed.eval("rate")).isEqualTo(3);
    manager.getBindings().remove("rate");
    assertThat(managed.eval("typeof rate")).isEqualTo("undefined");
  }

  @Test
  void globalScope_isReadRightWhateverScriptsHavePatched() throws Exception {
    ScriptEngineManager manager = new ScriptEngineManager();
    ScriptEngine managed = manager.getEngineByName("iota");
    managed.eval(
        "Object.prototype.get = 1; Object.prototype.value = 1; Object.keys = null;"
            + "Object.defineProperty = null; Array.prototype[Symbol.iterator] = null");
    manager.put("rate", 2);

    assertThat(managed.eval("rate")).isEqualTo(2);
  }

  @Test
  void namesForTheEngine_areHiddenFromScripts() throws Exception {
    engine.put("iota.limit.wallTime", "5s");
    engine.put(ScriptEngine.FILENAME, "/home/host/price.js");
    engine.eval("this['iota.limit.callDepth'] = 5; this['javax.script.filename'] = 'mine'");

    assertThat(engine.eval("this['iota.limit.wallTime']")).isNull();
    assertThat(engine.get("iota.limit.wallTime")).isEqualTo("5s");
    assertThat(engine.get("iota.limit.callDepth")).isNull();
    assertThat(engine.getBindings(ScriptContext.ENGINE_SCOPE))
        .containsOnlyKeys("iota.limit.wallTime", ScriptEngine.FILENAME)
        .containsEntry(ScriptEngine.FILENAME, "/home/host/price.js");
  }
}
