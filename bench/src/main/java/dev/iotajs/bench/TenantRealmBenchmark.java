package dev.iotajs.bench;

import dev.iotajs.engine.Invocation;
import dev.iotajs.engine.IotaEngine;
import dev.iotajs.sandbox.DynamicCode;
import dev.iotajs.sandbox.Execution;
import dev.iotajs.sandbox.Isolation;
import dev.iotajs.sandbox.Limits;
import dev.iotajs.sandbox.Program;
import dev.iotajs.sandbox.Realm;
import dev.iotajs.sandbox.Sandbox;
import dev.iotajs.sandbox.ScriptSource;
import java.util.concurrent.TimeUnit;
import javax.script.Compilable;
import javax.script.CompiledScript;
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

/** A small script again and again in one realm, against stock Nashorn's compiled script. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(2)
public class TenantRealmBenchmark {
  private CompiledScript compiled;
  private Program program;
  private Realm realm;
  private IotaEngine engine;
  private Invocation invocation;

  @Setup
  public void start() throws ScriptException {
    compiled = ((Compilable) Engines.stock()).compile(Script.SMALL);
    ScriptSource source = ScriptSource.body("small.js", Script.SMALL);
    Sandbox sandbox = Sandbox.create(DynamicCode.BLOCKED);
    program = sandbox.compile(source, Limits.defaults());
    realm = sandbox.newRealm(Isolation.TENANT);
    engine = IotaEngine.builder().build();
    invocation = Invocation.of(source).isolation(Isolation.TENANT);
  }

  @TearDown
  public void stop() {
    engine.close();
  }

  @Benchmark
  public Object stockCompiledEval() throws ScriptException {
    return compiled.eval();
  }

  @Benchmark
  public Object sandboxRun() {
    return realm.run(program, Execution.within(Limits.defaults()));
  }

  @Benchmark
  public Object engineRun() {
    return engine.run(invocation).value();
  }
}
