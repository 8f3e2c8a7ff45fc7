package dev.iotajs.bench;

import dev.iotajs.engine.Invocation;
import dev.iotajs.engine.IotaEngine;
import dev.iotajs.persistence.Persistence;
import dev.iotajs.persistence.PersistenceBuilder;
import dev.iotajs.sandbox.DynamicCode;
import dev.iotajs.sandbox.Limits;
import dev.iotajs.sandbox.Sandbox;
import java.io.IOException;
import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A modern script of 10 KB: saved as a new version; read, and made ready to run. Compiling takes
 * some 20 s to warm up.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 10, time = 2)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class ScriptStoreBenchmark {
  /** Where the database is. */
  @Param({"memory", "file"})
  String database;

  private TemporaryFolder folder;
  private Persistence persistence;
  private IotaEngine engine;
  private Sandbox sandbox;
  private StoredScript script;
  private Invocation known;
  private UUID saved;

  @Setup
  public void start() throws IOException {
    folder = new TemporaryFolder("iota-bench");
    persistence = open(folder.path()).open();
    engine = IotaEngine.builder().build();
    sandbox = Sandbox.create(DynamicCode.BLOCKED);
    script = new StoredScript(persistence, engine);
    known = Invocation.of(script.source());
    saved = script.another();
  }

  private PersistenceBuilder open(Path directory) {
    PersistenceBuilder builder = Persistence.builder();
    return database.equals("file")
        ? builder.jdbcUrl("jdbc:h2:file:" + directory.resolve("iota"))
        : builder;
  }

  @TearDown
  public void stop() throws IOException {
    engine.close();
    persistence.close();
    folder.close();
  }

  /** A new version. */
  @Benchmark
  public Object save() {
    return script.save(saved);
  }

  /** The current version, read only. */
  @Benchmark
  public Object load() {
    return script.source();
  }

  /** Not even read: a source that remembers its hash, run in a fresh realm. */
  @Benchmark
  public Object runCached() {
    return engine.run(known).value();
  }

  /** Read, found in the cache of programs by its hash, and run in a fresh realm. */
  @Benchmark
  public Object loadAndRunCached() {
    return engine.run(Invocation.of(script.source())).value();
  }

  /** Read and compiled. */
  @Benchmark
  public Object loadAndCompile() {
    return sandbox.compile(script.source(), Limits.defaults());
  }

  /** Read with its compiled form, and compiled from that. */
  @Benchmark
  public Object loadAndCompileForm() {
    return sandbox.compile(script.sourceWithForm(), Limits.defaults());
  }
}
