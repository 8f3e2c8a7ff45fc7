package dev.iotajs.bench;

import dev.iotajs.engine.Invocation;
import dev.iotajs.engine.IotaEngine;
import dev.iotajs.sandbox.ScriptSource;
import dev.iotajs.sdk.Sdk;
import dev.iotajs.sdk.call.Rate;
import dev.iotajs.sdk.call.Rates;
import dev.iotajs.sdk.db.DatabaseAccess;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
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
 * Reading ten rows of one tenant from H2 in memory: the same statement on the same pool, by a
 * script, by MyBatis and by JDBC.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class DatabaseQueryBenchmark {
  static final int QUERIES = 100;

  private static final String TENANT = "tenant42";
  private static final Map<String, ?> OPTIONS =
      Map.of("where", Map.of("active", true), "limit", UserTable.ROWS);

  private final Invocation script =
      Invocation.of(
              ScriptSource.body(
                  "users.js",
                  "let users; for (let i = 0; i < "
                      + QUERIES
                      + "; i++) { users = await iota.db.query('users',"
                      + " { where: { active: true }, limit: 10 }); } return users"))
          .tenant(TENANT);

  private UserTable table;
  private UserQueries queries;
  private DatabaseAccess access;
  private Sdk sdk;
  private IotaEngine engine;

  @Setup
  public void start() {
    table = new UserTable();
    queries = new UserQueries(table.connections());
    access = DatabaseAccess.builder(table.connections()).table("users").build();
    Rates rates = Rates.defaults().with(Rate.DB, Integer.MAX_VALUE);
    sdk = Sdk.builder().database(access).rates(tenant -> rates).build();
    engine = IotaEngine.builder().limits(Engines.ample()).global("iota", sdk.global()).build();
  }

  @TearDown
  public void stop() {
    engine.close();
    sdk.close();
    table.close();
  }

  @Benchmark
  public List<User> jdbc() throws SQLException {
    return queries.byJdbc(TENANT);
  }

  @Benchmark
  public List<User> myBatis() {
    return queries.byMyBatis(TENANT);
  }

  /** What {@code iota.db} does, without a script and on the caller's thread. */
  @Benchmark
  public Object iotaOperation() throws Exception {
    return access.forTenant(TENANT).query("users", OPTIONS).run();
  }

  /** One query of a script that makes a hundred, one after another. */
  @Benchmark
  @OperationsPerInvocation(QUERIES)
  public Object iotaScript() {
    return engine.run(script).value();
  }
}
