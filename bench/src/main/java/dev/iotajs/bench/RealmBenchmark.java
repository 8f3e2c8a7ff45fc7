package dev.iotajs.bench;

import dev.iotajs.sandbox.DynamicCode;
import dev.iotajs.sandbox.Isolation;
import dev.iotajs.sandbox.Sandbox;
import java.util.concurrent.TimeUnit;
import javax.script.ScriptEngine;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Making a realm, against a stock Nashorn global. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class RealmBenchmark {
  private ScriptEngine stock;
  private Sandbox sandbox;

  @Setup
  public void start() {
    stock = Engines.stock();
    sandbox = Sandbox.create(DynamicCode.BLOCKED);
  }

  @Benchmark
  public Object stockGlobal() {
    return stock.createBindings();
  }

  @Benchmark
  public Object runRealm() {
    return sandbox.newRealm(Isolation.RUN);
  }

  @Benchmark
  public Object tenantRealm() {
    return sandbox.newRealm(Isolation.TENANT);
  }
}
