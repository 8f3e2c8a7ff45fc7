package dev.iotajs.bench;

import dev.iotajs.sandbox.DynamicCode;
import dev.iotajs.sandbox.Execution;
import dev.iotajs.sandbox.HostFunction;
import dev.iotajs.sandbox.Isolation;
import dev.iotajs.sandbox.Limits;
import dev.iotajs.sandbox.Program;
import dev.iotajs.sandbox.Realm;
import dev.iotajs.sandbox.Sandbox;
import dev.iotajs.sandbox.ScriptSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.IntUnaryOperator;
import javax.script.Compilable;
import javax.script.CompiledScript;
import javax.script.ScriptEngine;
import javax.script.ScriptException;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One call from a script to the host and back, by what crosses. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
@OperationsPerInvocation(HostCallBenchmark.CALLS)
public class HostCallBenchmark {
  static final int CALLS = 1_000;

  private static final String NUMBERS =
      "(function () { var n = 0; for (var i = 0; i < 1000; i++) { n = host(n); } return n; })()";
  private static final String OBJECTS =
      "(function () { var o = { id: 1, tags: ['a', 'b'] };"
          + " for (var i = 0; i < 1000; i++) { o = host(o); } return o.id; })()";

  private final Limits limits = Engines.ample();
  private Sandbox sandbox;
  private Program numbers;
  private Realm numberRealm;
  private Program objects;
  private Realm objectRealm;
  private CompiledScript stock;

  @Setup
  public void start() throws ScriptException {
    sandbox = Sandbox.create(DynamicCode.BLOCKED);
    numbers = sandbox.compile(ScriptSource.body("numbers.js", NUMBERS), limits);
    numberRealm = realm(call -> call.number(0).intValue() + 1);
    objects = sandbox.compile(ScriptSource.body("objects.js", OBJECTS), limits);
    objectRealm = realm(call -> Map.of("id", call.object(0).get("id"), "tags", List.of("a", "b")));
    ScriptEngine engine = Engines.stock();
    engine.put("host", (IntUnaryOperator) n -> n + 1);
    stock = ((Compilable) engine).compile(NUMBERS);
  }

  private Realm realm(HostFunction host) {
    Realm realm = sandbox.newRealm(Isolation.RUN);
    realm.define("host", host);
    return realm;
  }

  /** Stock Nashorn calling a Java lambda, which gives scripts the Java object itself. */
  @Benchmark
  public Object stockNumber() throws ScriptException {
    return stock.eval();
  }

  @Benchmark
  public Object iotaNumber() {
    return numberRealm.run(numbers, Execution.within(limits));
  }

  @Benchmark
  public Object iotaObject() {
    return objectRealm.run(objects, Execution.within(limits));
  }
}
