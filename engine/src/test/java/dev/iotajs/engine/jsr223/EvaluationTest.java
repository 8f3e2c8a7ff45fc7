package dev.iotajs.engine.jsr223;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.Map;
import java.util.stream.Stream;
import javax.script.Bindings;
import javax.script.Compilable;
import javax.script.Invocable;
import javax.script.ScriptContext;
import javax.script.ScriptEngine;
import javax.script.ScriptException;
import javax.script.SimpleBindings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every way of evaluating gives the same value, within the same sandbox. */
class EvaluationTest {
  private static final String WALL_TIME = "iota.limit.wallTime";

  private final ScriptEngine engine = new IotaScriptEngineFactory().getScriptEngine();

  @FunctionalInterface
  private interface Way {
    Object evaluate(String script) throws Exception;
  }

  @AfterEach
  void clearProperty() {
    System.clearProperty(WALL_TIME);
  }

  private Map<String, Way> ways() {
    Compilable compilable = (Compilable) engine;
    Invocable invocable = (Invocable) engine;
    return Map.ofEntries(
        Map.entry("eval(String)", engine::eval),
        Map.entry("eval(Reader)", script -> engine.eval(new StringReader(script))),
        Map.entry("eval(String, own)", script -> engine.eval(script, engine.createBindings())),
        Map.entry("eval(String, foreign)", script -> engine.eval(script, new SimpleBindings())),
        Map.entry(
            "eval(Reader, foreign)",
            script -> engine.eval(new StringReader(script), new SimpleBindings())),
        Map.entry("eval(String, context)", script -> engine.eval(script, new TextContext())),
        Map.entry(
            "eval(Reader, context)",
            script -> engine.eval(new StringReader(script), new TextContext())),
        Map.entry("compile(String)", script -> compilable.compile(script).eval()),
        Map.entry("compile(Reader)", script -> compilable.compile(new StringReader(script)).eval()),
        Map.entry(
            "compiled, own", script -> compilable.compile(script).eval(engine.createBindings())),
        Map.entry(
            "compiled, foreign", script -> compilable.compile(script).eval(new SimpleBindings())),
        Map.entry(
            "compiled, context", script -> compilable.compile(script).eval(new TextContext())),
        Map.entry(
            "invokeFunction",
            script -> {
              engine.eval("function f() { return " + script + " }");
              return invocable.invokeFunction("f");
            }),
        Map.entry(
            "invokeMethod",
            script ->
                invocable.invokeMethod(
                    engine.eval("({ f: function() { return " + script + " } })"), "f")),
        Map.entry(
            "getInterface",
            script -> {
              engine.eval("function call() { return " + script + " }");
              return invocable.getInterface(java.util.concurrent.Callable.class).call();
            }));
  }

  private Stream<DynamicTest> everyWay(org.junit.jupiter.api.function.ThrowingConsumer<Way> check) {
    return ways().entrySet().stream()
        .map(way -> DynamicTest.dynamicTest(way.getKey(), () -> check.accept(way.getValue())));
  }

  @TestFactory
  Stream<DynamicTest> everyWay_givesTheValue() {
    return everyWay(way -> assertThat(way.evaluate("[6 * 7, 'x'].join()")).isEqualTo("42,x"));
  }

  @TestFactory
  Stream<DynamicTest> everyWay_isSandboxed() {
    return everyWay(
        way -> {
          assertThat(way.evaluate("typeof Java + typeof java + typeof Packages + typeof load"))
              .isEqualTo("undefined".repeat(4));
          assertThatThrownBy(() -> way.evaluate("(function() {}).constructor('return this')()"))
              .hasMessageContaining("cannot make code from text");
        });
  }

  @TestFactory
  Stream<DynamicTest> everyWay_isLimited() {
    System.setProperty(WALL_TIME, "150ms");
    return everyWay(
        way ->
            assertThatThrownBy(() -> way.evaluate("(function() { for (;;); })()"))
                .hasMessageContaining("wallTime is"));
  }

  @Test
  void state_persists() throws Exception {
    engine.eval("var count = 1; function add(n) { count += n; return count }");

    assertThat(engine.eval(new StringReader("add(1)"))).isEqualTo(2);
    assertThat(((Invocable) engine).invokeFunction("add", 5)).isEqualTo(7);
    assertThat(((Compilable) engine).compile("add(3)").eval()).isEqualTo(10);
    assertThat(engine.get("count")).isEqualTo(10);
  }

  @Test
  void readerThatFails_isAScriptException() {
    Reader broken =
        new Reader() {
          @Override
          public int read(char[] buffer, int offset, int length) throws IOException {
            throw new IOException("disk on fire");
          }

          @Override
          public void close() {}
        };

    assertThatThrownBy(() -> engine.eval(broken))
        .isInstanceOf(ScriptException.class)
        .hasMessageContaining("disk on fire");
  }

  @Test
  void nulls_areRefusedAsTheInterfaceSays() {
    assertThatThrownBy(() -> engine.eval((String) null)).isInstanceOf(NullPointerException.class);
    assertThatThrownBy(() -> engine.eval((Reader) null)).isInstanceOf(NullPointerException.class);
    assertThatThrownBy(() -> engine.eval("1", (Bindings) null))
        .isInstanceOf(NullPointerException.class);
    assertThatThrownBy(() -> engine.eval("1", (ScriptContext) null))
        .isInstanceOf(NullPointerException.class);
    assertThatThrownBy(() -> ((Compilable) engine).compile((String) null))
        .isInstanceOf(NullPointerException.class);
  }

  @Test
  void byteOrderMarkAndHashbang_areNoMistake() throws Exception {
    assertThat(engine.eval("\uFEFF#!/usr/bin/env iota\n1 + 1")).isEqualTo(2);
  }
}
