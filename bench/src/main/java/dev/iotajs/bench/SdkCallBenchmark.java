package dev.iotajs.bench;

import dev.iotajs.engine.Invocation;
import dev.iotajs.engine.IotaEngine;
import dev.iotajs.sandbox.HostCall;
import dev.iotajs.sandbox.HostFunction;
import dev.iotajs.sandbox.ScriptSource;
import dev.iotajs.sdk.Sdk;
import dev.iotajs.sdk.call.Calls;
import dev.iotajs.sdk.call.IoThreads;
import dev.iotajs.sdk.call.Namespace;
import dev.iotajs.sdk.call.Rate;
import dev.iotajs.sdk.call.RateLimiter;
import dev.iotajs.sdk.call.Rates;
import dev.iotajs.sdk.declaration.Signature;
import dev.iotajs.sdk.declaration.Types;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * One call of the SDK that has nothing to do, with each step on its way: 1,000 calls to a run, each
 * run in a fresh realm of an engine.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
@OperationsPerInvocation(SdkCallBenchmark.CALLS)
public class SdkCallBenchmark {
  static final int CALLS = 1_000;

  private final Invocation hostFunction = thousandTimes("hostFunction('k')");
  private final Invocation awaitOnly = thousandTimes("await null");
  private final Invocation hostPromise = thousandTimes("await hostPromise('k')");
  private final Invocation sdkNothing = thousandTimes("await empty.nothing('k')");
  private final Invocation cacheExists = thousandTimes("await iota.cache.exists('k')");

  private IoThreads threads;
  private Sdk sdk;
  private IotaEngine engine;

  private static Invocation thousandTimes(String expression) {
    String text = "let x; for (let i = 0; i < " + CALLS + "; i++) { x = " + expression + "; } x";
    return Invocation.of(ScriptSource.body("calls.js", text));
  }

  @Setup
  public void start() {
    Rates rates = Rates.defaults().with(Rate.CACHE, Integer.MAX_VALUE);
    RateLimiter limiter = new RateLimiter(tenant -> rates, System::nanoTime);
    threads = new IoThreads(1, 1);
    sdk = Sdk.builder().rates(tenant -> rates).build();
    engine =
        IotaEngine.builder()
            .limits(Engines.ample())
            .global("hostFunction", (HostFunction) call -> null)
            .global("hostPromise", new GivesPromise())
            .global("empty", empty(new Calls(limiter, threads)).functions())
            .global("iota", sdk.global())
            .build();
  }

  /** A namespace whose one function does nothing, once it has been checked and counted. */
  private static Namespace empty(Calls calls) {
    Signature nothing =
        Signature.of("nothing", "Does nothing.")
            .parameter("key", Types.string(1, 250), "any")
            .promises(Types.nothing());
    return Namespace.of("empty", "Empty", "Nothing.")
        .function(nothing, Rate.CACHE, calls, call -> null)
        .build();
  }

  @TearDown
  public void stop() {
    engine.close();
    sdk.close();
    threads.close();
  }

  /** A host function that returns null at once. */
  @Benchmark
  public Object hostFunction() {
    return engine.run(hostFunction).value();
  }

  /** No call, but what {@code await} takes of a value that is there already. */
  @Benchmark
  public Object awaitOnly() {
    return engine.run(awaitOnly).value();
  }

  /** A host function that returns a completed future, and {@code await}. */
  @Benchmark
  public Object hostPromise() {
    return engine.run(hostPromise).value();
  }

  /** The same, with its argument checked against a signature and the tenant's rate counted. */
  @Benchmark
  public Object sdkNothing() {
    return engine.run(sdkNothing).value();
  }

  /** A call of the SDK that looks up one key. */
  @Benchmark
  public Object cacheExists() {
    return engine.run(cacheExists).value();
  }

  private static final class GivesPromise implements HostFunction {
    @Override
    public Object call(HostCall call) {
      CompletionStage<Object> done = CompletableFuture.completedFuture(null);
      return done;
    }

    @Override
    public boolean givesPromise() {
      return true;
    }
  }
}
