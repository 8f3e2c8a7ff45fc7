package dev.iotajs.bench;

import dev.iotajs.engine.IotaEngine;
import dev.iotajs.sandbox.DynamicCode;
import dev.iotajs.sandbox.Limits;
import dev.iotajs.sandbox.Sandbox;
import dev.iotajs.sandbox.ScriptSource;
import java.util.concurrent.TimeUnit;
import javax.script.Compilable;
import javax.script.ScriptEngine;
import javax.script.ScriptException;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** A script of 10 KB: compiled each time, or found in the cache. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(2)
public class CompileBenchmark {
  private final String text = Script.tenKilobytes();
  private final ScriptSource known = ScriptSource.body("rules.js", text);
  private ScriptEngine stock;
  private Sandbox sandbox;
  private IotaEngine engine;
  private long number;

  @Setup
  public void start() {
    stock = Engines.stock();
    sandbox = Sandbox.create(DynamicCode.BLOCKED);
    engine = IotaEngine.builder().build();
  }

  @TearDown
  public void stop() {
    engine.close();
  }

  /** A text that no cache has seen. */
  private String fresh() {
    return text + "//" + ++number;
  }

  @Benchmark
  public Object stockUncached() throws ScriptException {
    return ((Compilable) stock).compile(fresh());
  }

  @Benchmark
  public Object iotaUncached() {
    return sandbox.compile(ScriptSource.body("rules.js", fresh()), Limits.defaults());
  }

  /** With a source object that remembers its hash. */
  @Benchmark
  public void iotaCached() {
    engine.check(known);
  }

  /** With a new source object each time, which is hashed. */
  @Benchmark
  public void iotaCachedHashed() {
    engine.check(ScriptSource.body("rules.js", text));
  }
}
