package dev.iotajs.bench;

import dev.iotajs.engine.Invocation;
import dev.iotajs.engine.IotaEngine;
import dev.iotajs.sandbox.ScriptSource;
import java.util.concurrent.TimeUnit;
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
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A small script in a realm that nobody has used, as fast as one or two threads can. This is more
 * than the pool can keep up with; {@link FreshRealmLatency} measures at a given rate.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 4)
@Fork(2)
public class FreshRealmBenchmark {
  private IotaEngine engine;
  private Invocation invocation;

  @Setup
  public void start() {
    engine = IotaEngine.builder().build();
    invocation = Invocation.of(ScriptSource.body("small.js", Script.SMALL));
  }

  @TearDown
  public void stop() {
    engine.close();
  }

  @Benchmark
  @Threads(1)
  public Object oneThread() {
    return engine.run(invocation).value();
  }

  @Benchmark
  @Threads(2)
  public Object twoThreads() {
    return engine.run(invocation).value();
  }
}
