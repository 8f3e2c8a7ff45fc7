package dev.iotajs.bench;

import dev.iotajs.engine.Invocation;
import dev.iotajs.engine.IotaEngine;
import dev.iotajs.sandbox.ScriptSource;
import java.util.concurrent.TimeUnit;
import javax.script.ScriptException;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/** From nothing to the first result: the first engine in a new JVM, and one small script. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(10)
public class ColdEngineBenchmark {
  @Benchmark
  public Object stock() throws ScriptException {
    return Engines.stock().eval(Script.SMALL);
  }

  @Benchmark
  public Object iota() {
    try (IotaEngine engine = IotaEngine.builder().build()) {
      return engine.run(Invocation.of(ScriptSource.body("small.js", Script.SMALL))).value();
    }
  }
}
