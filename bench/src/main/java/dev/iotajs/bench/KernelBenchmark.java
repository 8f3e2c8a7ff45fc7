package dev.iotajs.bench;

import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The kernels in JMH's way, one engine a fork. For ratios {@link GuardOverhead} is steadier. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class KernelBenchmark {
  /** The kernel's name. */
  @Param({
    "fibonacci",
    "loops",
    "closures",
    "prototypes",
    "strings",
    "sort",
    "regex",
    "json",
    "sieve",
    "exceptions",
    "matrix",
    "pipeline",
    "building",
    "interpreter",
    "collections",
    "bodies",
    "queens"
  })
  public String kernel;

  /** The engine. */
  @Param({"stock", "iota"})
  public String engine;

  private Supplier<Object> work;

  @Setup
  public void compile() {
    String source = Kernel.named(kernel).source();
    work = engine.equals("stock") ? Engines.onStock(source) : Engines.onIota(source);
  }

  @Benchmark
  public Object call() {
    return work.get();
  }
}
