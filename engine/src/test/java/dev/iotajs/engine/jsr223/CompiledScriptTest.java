package dev.iotajs.engine.jsr223;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.iotajs.sandbox.DynamicCode;
import dev.iotajs.sandbox.HostFunction;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javax.script.Bindings;
import javax.script.Compilable;
import javax.script.CompiledScript;
import javax.script.ScriptEngine;
import javax.script.ScriptException;
import javax.script.SimpleBindings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Compiled scripts, and the proof of what THREADING claims. */
class CompiledScriptTest {
  private static final int THREADS = 8;

  private final ScriptEngine engine = new IotaScriptEngineFactory().getScriptEngine();
  private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);

  @AfterEach
  void stopThreads() {
    threads.shutdownNow();
  }

  private CompiledScript compile(String script) throws ScriptException {
    return ((Compilable) engine).compile(script);
  }

  /** Runs it once on each of the threads and gives what they gave, in order. */
  private <T> List<T> onAllThreads(Work<T> work) throws Exception {
    List<Future<T>> pending = new ArrayList<>();
    for (int i = 0; i < THREADS; i++) {
      int thread = i;
      pending.add(threads.submit(() -> work.run(thread)));
    }
    List<T> results = new ArrayList<>();
    for (Future<T> result : pending) {
      results.add(result.get(60, TimeUnit.SECONDS));
    }
    return results;
  }

  @FunctionalInterface
  private interface Work<T> {
    T run(int thread) throws Exception;
  }

  @Test
  void differentBindings_runAtOnce_withoutCrossTalk() throws Exception {
    CompiledScript script =
        compile(
            "var mine = typeof leak === 'undefined' ? n : 'leaked'; leak = n;"
                + "Array.prototype.leak = n; var sum = 0;"
                + "for (var i = 0; i < 1000; i++) sum += mine; sum");

    List<Boolean> clean =
        onAllThreads(
            thread -> {
              for (int round = 0; round < 25; round++) {
                int n = thread * 100 + round;
                Bindings bindings = round % 2 == 0 ? new SimpleBindings() : engine.createBindings();
                bindings.put("n", n);
                if (!Integer.valueOf(n * 1000).equals(script.eval(bindings))
                    || !Integer.valueOf(n).equals(bindings.get("leak"))) {
                  return false;
                }
              }
              return true;
            });

    assertThat(clean).hasSize(THREADS).containsOnly(true);
  }

  @Test
  void differentBindings_doNotWaitForEachOther() throws Exception {
    CompiledScript script = compile("meet()");
    CyclicBarrier barrier = new CyclicBarrier(THREADS);
    HostFunction meet = call -> barrier.await(30, TimeUnit.SECONDS) >= 0;

    List<Object> met =
        onAllThreads(
            thread -> {
              Bindings bindings = new SimpleBindings();
              bindings.put("meet", meet);
              return script.eval(bindings);
            });

    assertThat(met).hasSize(THREADS).containsOnly(true);
  }

  @Test
  void sameBindings_areUsedByOneThreadAtATime() throws Exception {
    engine.eval("var count = 0");
    CompiledScript script =
        compile("for (var i = 0, seen = count; i < 500; i++) seen++; count = seen");

    onAllThreads(
        thread -> {
          for (int round = 0; round < 20; round++) {
            script.eval();
            engine.eval("count++");
          }
          return null;
        });

    assertThat(engine.get("count")).isEqualTo(THREADS * 20 * 501);
  }

  @Test
  void whoWaitsForAnEngine_canBeInterrupted() throws Exception {
    CyclicBarrier inside = new CyclicBarrier(2);
    engine.put(
        "hold",
        (HostFunction)
            call -> {
              inside.await(30, TimeUnit.SECONDS);
              inside.await(30, TimeUnit.SECONDS);
              return null;
            });
    Future<?> holder = threads.submit(() -> engine.eval("hold()"));
    inside.await(30, TimeUnit.SECONDS);
    Thread.currentThread().interrupt();

    assertThatThrownBy(() -> engine.eval("1"))
        .isInstanceOf(ScriptException.class)
        .hasMessageContaining("cancelled");
    assertThat(Thread.interrupted()).isTrue();
    inside.await(30, TimeUnit.SECONDS);
    holder.get(30, TimeUnit.SECONDS);
  }

  @Test
  void hostFunction_thatEntersItsOwnEngine_isRefused() throws Exception {
    List<String> refused = new ArrayList<>();
    engine.put(
        "again",
        (HostFunction)
            call -> {
              try {
                return engine.eval("1");
              } catch (ScriptException e) {
                refused.add(e.getMessage());
                return engine.eval("2", new SimpleBindings());
              }
            });

    assertThat(engine.eval("again()")).isEqualTo(2);
    assertThat(refused).singleElement().asString().contains("cannot enter it again");
  }

  @Test
  void bindingsOfAnEngineWithAnotherPolicy_areRefused() {
    ScriptEngine guarded = new IotaScriptEngineFactory(DynamicCode.GUARDED).getScriptEngine();

    assertThatThrownBy(() -> engine.eval("1", guarded.createBindings()))
        .isInstanceOf(ScriptException.class)
        .hasMessageContaining("iota.policy.dynamicCode");
  }

  @Test
  void engine_isTheOneThatCompiled() throws Exception {
    assertThat(compile("1").getEngine()).isSameAs(engine);
  }
}
