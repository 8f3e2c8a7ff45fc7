package dev.iotajs.sdk.db;

import static dev.iotajs.sdk.ErrorCode.UNAVAILABLE;
import static dev.iotajs.sdk.db.Calls.map;
import static dev.iotajs.sdk.db.Calls.refused;
import static dev.iotajs.sdk.db.Calls.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.iotajs.engine.PendingRun;
import dev.iotajs.sandbox.HostFunctionException;
import dev.iotajs.sdk.Operation;
import dev.iotajs.sdk.Scripts;
import dev.iotajs.sdk.Sdk;
import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a tenant that asks for many connections means for itself, and for others. */
final class TenantSharesTest {
  private static final int POOL = 6;

  /** The default. */
  private static final int SHARE = 4;

  private static final Duration LONG = Duration.ofSeconds(30);
  private static final Duration SHORT = Duration.ofMillis(300);
  private static final String BUSY = "The database is busy; try again later";

  private final ExecutorService threads = Executors.newCachedThreadPool();
  private H2TestDatabase database;
  private HikariDataSource pool;

  @BeforeEach
  void open() {
    database = new H2TestDatabase();
    database.create();
    pool = pool(POOL, LONG);
  }

  private HikariDataSource pool(int size, Duration wait) {
    HikariConfig config = new HikariConfig();
    config.setDataSource(database.source());
    config.setMaximumPoolSize(size);
    config.setConnectionTimeout(wait.toMillis());
    return new HikariDataSource(config);
  }

  @AfterEach
  void close() throws InterruptedException {
    threads.shutdown();
    assertThat(threads.awaitTermination(20, TimeUnit.SECONDS)).isTrue();
    awaitInUse(0);
    pool.close();
    database.close();
  }

  private DatabaseAccess access(Duration timeout) {
    return DatabaseAccess.builder(pool)
        .table("accounts")
        .timeout(timeout)
        .transactionTimeout(LONG)
        .build();
  }

  private int inUse() {
    return pool.getHikariPoolMXBean().getActiveConnections();
  }

  private void awaitInUse(int connections) throws InterruptedException {
    await(() -> inUse() == connections);
  }

  private static void await(BooleanSupplier condition) throws InterruptedException {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
    while (!condition.getAsBoolean()) {
      assertThat(System.nanoTime()).as("time of waiting").isLessThan(deadline);
      TimeUnit.MILLISECONDS.sleep(5);
    }
  }

  /** As many transactions of the tenant as it may have connections. */
  private static List<Transaction> fill(DatabaseAccess access, String tenant) {
    List<Transaction> open = new ArrayList<>();
    for (int i = 0; i < SHARE; i++) {
      Transaction transaction = access.begin(tenant);
      run(transaction.count("accounts", null));
      open.add(transaction);
    }
    return open;
  }

  /** An operation that has come to where it waits. */
  private static FutureTask<Object> waiting(Operation operation) throws InterruptedException {
    FutureTask<Object> task = new FutureTask<>(operation::run);
    started(task);
    return task;
  }

  private static Thread started(FutureTask<Object> task) throws InterruptedException {
    Thread thread = new Thread(task);
    thread.start();
    await(() -> thread.getState() == Thread.State.WAITING);
    return thread;
  }

  @Test
  void transactionsOfOneTenant_leaveConnectionsToOthers() throws Exception {
    DatabaseAccess access = access(LONG);
    List<Transaction> open = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      Transaction transaction = access.begin("a");
      open.add(transaction);
      threads.execute(new FutureTask<>(transaction.count("accounts", null)::run));
    }
    awaitInUse(SHARE);
    for (int i = 0; i < 20; i++) {
      Operation count = access.forTenant("b").count("accounts", null);
      assertThat(threads.submit(count::run).get(10, TimeUnit.SECONDS)).isEqualTo(2);
    }
    assertThat(inUse()).isEqualTo(SHARE);
    open.forEach(Transaction::close);
  }

  @Test
  void scriptWithManySleepingTransactions_leavesConnectionsToOthers() throws Exception {
    try (Scripts scripts = new Scripts(Sdk.builder().database(access(LONG)).build())) {
      PendingRun greedy =
          scripts
              .engine()
              .runAsync(
                  Scripts.script(
                          "await Promise.all(Array.from({ length: 20 }, () =>"
                              + " iota.db.transaction(async tx => { await tx.count('accounts');"
                              + " await new Promise(r => setTimeout(r, 20000)) })))")
                      .tenant("a"));
      awaitInUse(SHARE);
      Future<Object> other =
          threads.submit(
              () ->
                  scripts.run(
                      Scripts.script("return await iota.db.count('accounts')").tenant("b")));
      assertThat(other.get(10, TimeUnit.SECONDS)).isEqualTo(2);
      assertThat(inUse()).isEqualTo(SHARE);
      greedy.cancel();
      awaitInUse(0);
    }
  }

  @Test
  void operation_beyondTheShare_isDoneWhenAConnectionComesBack() throws Exception {
    DatabaseAccess access = access(LONG);
    List<Transaction> open = fill(access, "a");
    Operation count = access.forTenant("a").count("accounts", null);
    FutureTask<Object> waiting = waiting(count);
    run(open.get(0).insert("accounts", map("name", "New")));
    assertThat(waiting).isNotDone();
    run(open.get(0).commit());
    assertThat(waiting.get(10, TimeUnit.SECONDS)).isEqualTo(4);
    open.forEach(Transaction::close);
  }

  @Test
  void operation_thatWaitsForTooLong_isToldThatTheDatabaseIsBusy() {
    DatabaseAccess access = access(SHORT);
    List<Transaction> open = fill(access, "a");
    refused(UNAVAILABLE, BUSY, () -> access.forTenant("a").count("accounts", null));
    open.forEach(Transaction::close);
  }

  @Test
  void transaction_whoseFirstStepWaitsForTooLong_canBeginLater() throws Exception {
    DatabaseAccess access = access(SHORT);
    List<Transaction> open = fill(access, "a");
    Transaction late = access.begin("a");
    refused(UNAVAILABLE, BUSY, () -> late.insert("accounts", map("name", "Late")));
    run(open.get(0).rollback());
    run(late.insert("accounts", map("name", "Late")));
    run(late.commit());
    assertThat(database.read("select name from accounts where name = 'Late'")).hasSize(1);
    open.forEach(Transaction::close);
  }

  @Test
  void operation_thatIsCancelled_waitsNoLonger() throws Exception {
    DatabaseAccess access = access(LONG);
    List<Transaction> open = fill(access, "a");
    Operation count = access.forTenant("a").count("accounts", null);
    FutureTask<Object> waiting = waiting(count);
    count.cancel();
    endsCancelled(waiting);
    open.forEach(Transaction::close);
  }

  @Test
  void transaction_thatIsClosed_waitsNoLonger() throws Exception {
    DatabaseAccess access = access(LONG);
    List<Transaction> open = fill(access, "a");
    Transaction closed = access.begin("a");
    FutureTask<Object> waiting = waiting(closed.count("accounts", null));
    closed.close();
    endsCancelled(waiting);
    open.forEach(Transaction::close);
  }

  @Test
  void thread_thatIsInterrupted_waitsNoLonger() throws Exception {
    DatabaseAccess access = access(LONG);
    List<Transaction> open = fill(access, "a");
    FutureTask<Object> waiting =
        new FutureTask<>(access.forTenant("a").count("accounts", null)::run);
    started(waiting).interrupt();
    assertThatThrownBy(() -> waiting.get(10, TimeUnit.SECONDS))
        .hasCauseInstanceOf(HostFunctionException.class);
    open.forEach(Transaction::close);
  }

  private static void endsCancelled(FutureTask<Object> waiting) {
    assertThatThrownBy(() -> waiting.get(10, TimeUnit.SECONDS))
        .hasCauseInstanceOf(CancellationException.class);
  }

  @Test
  void pool_thatTheHostUsesItself_isBusy_too() throws Exception {
    HikariDataSource small = pool(1, Duration.ofMillis(400));
    DatabaseAccess access = DatabaseAccess.builder(small).table("accounts").timeout(SHORT).build();
    try (Connection ofTheHost = small.getConnection()) {
      refused(UNAVAILABLE, BUSY, () -> access.forTenant("a").count("accounts", null));
      assertThat(ofTheHost.isClosed()).isFalse();
    }
    assertThat(run(access.forTenant("a").count("accounts", null))).isEqualTo(3);
    small.close();
  }

  @Test
  void share_isWholeAgain_whateverBecameOfThoseWhoWaited() throws Exception {
    DatabaseAccess access = access(LONG);
    List<Future<Object>> all = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      Operation count = access.forTenant("a").count("accounts", null);
      all.add(threads.submit(count::run));
      if (i % 3 == 0) {
        threads.execute(count::cancel);
      }
    }
    for (Future<Object> one : all) {
      try {
        assertThat(one.get(20, TimeUnit.SECONDS)).isEqualTo(3);
      } catch (ExecutionException e) {
        assertThat(e).hasCauseInstanceOf(CancellationException.class);
      }
    }
    List<Transaction> open = fill(access, "a");
    assertThat(inUse()).isEqualTo(SHARE);
    open.forEach(Transaction::close);
  }
}
