package dev.iotajs.engine.jsr223;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.iotajs.sandbox.LimitExceededException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import javax.script.ScriptEngine;
import javax.script.ScriptException;
import org.junit.jupiter.api.Test;

/** Objects, arrays and functions as Java code sees them. */
class LiveValuesTest {
  private final ScriptEngine engine = new IotaScriptEngineFactory().getScriptEngine();

  @SuppressWarnings("unchecked")
  private Map<String, Object> map(String script) throws ScriptException {
    return (Map<String, Object>) engine.eval(script);
  }

  @SuppressWarnings("unchecked")
  private List<Object> list(String script) throws ScriptException {
    return (List<Object>) engine.eval(script);
  }

  @Test
  void primitives_arePlain() throws Exception {
    assertThat(engine.eval("undefined")).isNull();
    assertThat(engine.eval("null")).isNull();
    assertThat(engine.eval("1 < 2")).isEqualTo(true);
    assertThat(engine.eval("1 + 1")).isEqualTo(2);
    assertThat(engine.eval("var x = 1; x + 1")).isEqualTo(2);
    assertThat(engine.eval("-0")).isEqualTo(-0.0);
    assertThat(engine.eval("1 / 3")).isEqualTo(1.0 / 3);
    assertThat(engine.eval("Math.pow(2, 40)")).isEqualTo(Math.pow(2, 40));
    assertThat(engine.eval("0 / 0")).isEqualTo(Double.NaN);
    assertThat(engine.eval("'a' + 'b'")).isEqualTo("ab").isInstanceOf(String.class);
  }

  @Test
  void object_isALiveMap() throws Exception {
    Map<String, Object> object = map("var o = { a: 1, b: { c: [1, 2] }, u: undefined }; o");

    assertThat(object).containsOnlyKeys("a", "b", "u").hasSize(3).containsEntry("a", 1);
    assertThat(object.put("a", 2)).isEqualTo(1);
    object.put("d", List.of(7));
    assertThat(object.remove("b")).isEqualTo(Map.of("c", List.of(1, 2)));
    assertThat(engine.eval("JSON.stringify(o)")).isEqualTo("{\"a\":2,\"d\":[7]}");
    engine.eval("o.later = true");
    assertThat(object).containsEntry("later", true).doesNotContainKey("never");
    object.clear();
    assertThat(engine.eval("Object.keys(o).length")).isEqualTo(0);
  }

  @Test
  void array_isALiveList() throws Exception {
    List<Object> array = list("var a = [1, 'two', [3]]; a");

    assertThat(array).containsExactly(1, "two", List.of(3));
    array.set(0, "one");
    array.add(4);
    assertThat(engine.eval("a.join()")).isEqualTo("one,two,3,4");
    assertThat(array.remove(3)).isEqualTo(4);
    assertThat(engine.eval("a.length")).isEqualTo(3);
    assertThatThrownBy(() -> array.get(3)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> array.add(0, 1)).isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> array.remove(0)).isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void function_canBeCalled() throws Exception {
    ScriptFunction function =
        (ScriptFunction)
            engine.eval("(function sum(a, b) { return (this ? this.base : 0) + a + b })");

    assertThat(function.apply(new Object[] {1, 2})).isNotNull();
    assertThat(function.call(engine.eval("({ base: 10 })"), 1, 2)).isEqualTo(13);
    assertThat(function).hasToString("function sum");
  }

  @Test
  void equality_isByContent() throws Exception {
    assertThat(map("({ a: [1] })"))
        .isEqualTo(Map.of("a", List.of(1)))
        .hasSameHashCodeAs(Map.of("a", List.of(1)));
    assertThat(list("[1, {}]")).isEqualTo(List.of(1, Map.of())).isNotEqualTo(List.of(1));
    assertThat(map("var same = { f: function() {} }; same")).isEqualTo(map("same"));
    assertThat(map("same")).isNotEqualTo(map("({ f: 1 })"));
    assertThat(engine.eval("same.f")).isEqualTo(engine.eval("same.f")).isNotEqualTo(1);
  }

  @Test
  void objectThatContainsItself_doesNoHarm() throws Exception {
    Map<String, Object> circular = map("var c = { n: 1 }; c.self = c; c");

    assertThat(circular.hashCode()).isEqualTo(map("c").hashCode());
    assertThat(circular).hasToString("[object Object]").isEqualTo(map("c"));
    assertThat(list("var l = []; l.push(l); l")).hasToString("[object Array]");
  }

  @Test
  void hugeArray_cannotBeLookedAt() throws Exception {
    List<Object> huge = list("new Array(2000000000)");

    assertThatThrownBy(() -> new ArrayList<>(huge)).isInstanceOf(LimitExceededException.class);
    assertThatThrownBy(() -> huge.contains(1)).isInstanceOf(LimitExceededException.class);
    assertThat(huge.toString()).isEqualTo("[object Array]");
  }

  @Test
  void getterThatHangs_isStopped_andTheViewIsGone() throws Exception {
    engine.put("iota.limit.wallTime", "200ms");
    Map<String, Object> trap =
        map(
            "({ get a() { for (;;); }, get message() { for (;;); }, toJSON: function() { for (;;); } })");

    assertThatThrownBy(() -> trap.get("a")).isInstanceOf(LimitExceededException.class);
    assertThatThrownBy(() -> trap.get("b"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("ended");
    assertThat(trap).hasToString("[object Object]");
    assertThat(engine.eval("1 + 1")).isEqualTo(2);
  }

  @Test
  void error_showsNothingThatRunsCode() throws Exception {
    engine.put("iota.limit.wallTime", "200ms");
    Map<String, Object> error =
        map(
            "var e = new Error(); Object.defineProperty(e, 'message', { get: function() { for (;;); } }); e");

    assertThat(error).hasToString("[object Error]");
  }

  @Test
  void iteration_isOfASnapshot() throws Exception {
    Map<String, Object> object = map("var o = { a: 1, b: 2 }; o");
    Iterator<Map.Entry<String, Object>> entries = object.entrySet().iterator();
    engine.eval("o.c = 3");

    assertThat(entries).toIterable().hasSize(2);
    assertThat(object.values()).containsExactly(1, 2, 3);

    Iterator<Object> elements = list("var a = [1, , 3]; a.name = 'x'; a").iterator();
    engine.eval("a.push(4)");
    assertThat(elements).toIterable().containsExactly(1, null, 3);
  }
}
