package dev.iotajs.sdk.db;

import static dev.iotajs.sdk.ErrorCode.CONFLICT;
import static dev.iotajs.sdk.ErrorCode.CONSTRAINT;
import static dev.iotajs.sdk.ErrorCode.INVALID_ARGUMENT;
import static dev.iotajs.sdk.ErrorCode.QUERY_TIMEOUT;
import static dev.iotajs.sdk.db.Calls.map;
import static dev.iotajs.sdk.db.Calls.refusal;
import static dev.iotajs.sdk.db.Calls.refused;
import static dev.iotajs.sdk.db.Calls.run;
import static dev.iotajs.sdk.db.Calls.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.iotajs.sdk.Operation;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Operations together, on one connection that always comes back. */
abstract class TransactionContract {
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private TestDatabase database;
  private CountingSource source;
  private DatabaseAccess access;

  abstract TestDatabase database();

  @BeforeEach
  void open() {
    database = database();
    database.execute(database.slowView());
    source = new CountingSource(database.source());
    access = access(Duration.ofSeconds(30), Duration.ofSeconds(30));
  }

  @AfterEach
  void close() throws InterruptedException {
    threads.shutdown();
    assertThat(threads.awaitTermination(20, TimeUnit.SECONDS)).isTrue();
    source.awaitAllReturned();
  }

  private DatabaseAccess access(Duration timeout, Duration transactionTimeout) {
    return DatabaseAccess.builder(source)
        .table("accounts")
        .table("slow")
        .timeout(timeout)
        .transactionTimeout(transactionTimeout)
        .build();
  }

  private List<String> names() {
    return database.read("select name from accounts where tenant_id = 'a' order by name");
  }

  @Test
  void commit_makesAllLast() {
    Transaction transaction = access.begin("a");
    run(transaction.insert("accounts", map("name", "New")));
    run(transaction.update("accounts", map("id", 1), map("name", "Anna")));
    assertThat(names()).containsExactly("Abe", "Ali", "Ann");
    run(transaction.commit());
    assertThat(names()).containsExactly("Abe", "Ali", "Anna", "New");
    assertThat(source.open()).isEqualTo(0);
  }

  @Test
  void rollback_undoesAll() {
    Transaction transaction = access.begin("a");
    run(transaction.delete("accounts", map("id", map("in", Calls.list(2, 3)))));
    assertThat(run(transaction.count("accounts", null))).isEqualTo(1);
    run(transaction.rollback());
    run(transaction.rollback());
    assertThat(names()).hasSize(3);
  }

  @Test
  void close_undoesAll_andMayComeAgain() throws InterruptedException {
    Transaction transaction = access.begin("a");
    run(transaction.update("accounts", map("id", 1), map("name", "X")));
    transaction.close();
    transaction.close();
    source.awaitAllReturned();
    assertThat(names()).containsExactly("Abe", "Ali", "Ann");
  }

  @Test
  void transaction_withoutOperations_takesNoConnection() {
    int before = source.taken();
    try (Transaction transaction = access.begin("a")) {
      run(transaction.commit());
    }
    assertThat(source.taken()).isEqualTo(before);
  }

  @Test
  void transaction_thatEnded_takesNothingMore() {
    Transaction transaction = access.begin("a");
    run(transaction.commit());
    refused(
        INVALID_ARGUMENT, "The transaction has ended", () -> transaction.count("accounts", null));
    refused(INVALID_ARGUMENT, "The transaction has ended", transaction::commit);
  }

  @Test
  void operation_thatFails_leavesTheTransactionUsable() {
    Transaction transaction = access.begin("a");
    run(transaction.insert("accounts", map("name", "One")));
    assertThat(refusal(() -> transaction.insert("accounts", map("name", null))).code())
        .isEqualTo(CONSTRAINT.name());
    assertThat(
            refusal(() -> transaction.insert("accounts", Calls.list(map("name", "Lost"), map())))
                .code())
        .isEqualTo(CONSTRAINT.name());
    run(transaction.insert("accounts", map("name", "Two")));
    run(transaction.commit());
    assertThat(names()).containsExactly("Abe", "Ali", "Ann", "One", "Two");
  }

  @Test
  void operation_thatEndsInAnError_changesNothing_andLeavesTheTransactionUsable() {
    Transaction transaction = failing("releaseSavepoint").begin("a");
    assertThatThrownBy(() -> run(transaction.update("accounts", map("id", 1), map("name", "X"))))
        .isInstanceOf(OutOfMemoryError.class);
    run(transaction.update("accounts", map("id", 2), map("name", "Kept")));
    run(transaction.commit());
    assertThat(names()).containsExactly("Ali", "Ann", "Kept");
  }

  @Test
  void operation_thatEndsInAnError_andCannotBeUndone_endsTheTransaction() {
    Transaction transaction = failing("releaseSavepoint", "rollback").begin("a");
    assertThatThrownBy(() -> run(transaction.update("accounts", map("id", 1), map("name", "X"))))
        .isInstanceOf(OutOfMemoryError.class);
    refused(CONFLICT, "The transaction was rolled back; start it again", transaction::commit);
    assertThat(names()).containsExactly("Abe", "Ali", "Ann");
  }

  /** The driver's memory runs out at the first call of each of these methods. */
  private DatabaseAccess failing(String... methods) {
    Set<String> left = new TreeSet<>(List.of(methods));
    source.beforeEach(
        method -> {
          if (left.remove(method)) {
            throw new OutOfMemoryError("injected");
          }
        });
    return access;
  }

  @Test
  void transaction_staysWithinItsTenant() {
    Transaction transaction = access.begin("a");
    assertThat(run(transaction.update("accounts", map("id", 11), map("name", "X")))).isEqualTo(0);
    assertThat(run(transaction.count("accounts", null))).isEqualTo(3);
    run(transaction.commit());
  }

  @Test
  void transaction_thatTakesTooLong_isRolledBackByItself() throws InterruptedException {
    Transaction transaction = access(Duration.ofSeconds(30), Duration.ofMillis(200)).begin("a");
    run(transaction.insert("accounts", map("name", "Late")));
    source.awaitAllReturned();
    String message = "The transaction took longer than 200 ms and was rolled back";
    refused(QUERY_TIMEOUT, message, () -> transaction.count("accounts", null));
    refused(QUERY_TIMEOUT, message, transaction::commit);
    run(transaction.rollback());
    assertThat(names()).doesNotContain("Late");
  }

  @Test
  void transaction_thatTakesTooLong_stopsWhatRuns() {
    Transaction transaction = access(Duration.ofSeconds(30), Duration.ofMillis(200)).begin("a");
    refused(
        QUERY_TIMEOUT,
        "The transaction took longer than 200 ms and was rolled back",
        () -> transaction.count("slow", null));
  }

  @Test
  void operation_thatTakesTooLong_leavesTheTransactionUsable() {
    Transaction transaction = access(Duration.ofMillis(300), Duration.ofSeconds(30)).begin("a");
    run(transaction.insert("accounts", map("name", "Kept")));
    assertThat(refusal(() -> transaction.count("slow", null)).code())
        .isEqualTo(QUERY_TIMEOUT.name());
    run(transaction.commit());
    assertThat(names()).contains("Kept");
  }

  @Test
  void close_stopsWhatRuns() throws Exception {
    Transaction transaction = access.begin("a");
    run(transaction.insert("accounts", map("name", "Lost")));
    Operation slow = transaction.count("slow", null);
    Future<?> running = threads.submit(() -> refusedOrCancelled(slow));
    source.awaitBusy();
    transaction.close();
    running.get(20, TimeUnit.SECONDS);
    source.awaitAllReturned();
    assertThat(names()).doesNotContain("Lost");
  }

  private static Throwable refusedOrCancelled(Operation operation) {
    try {
      operation.run();
      throw new AssertionError("It was not stopped");
    } catch (Exception e) {
      return e;
    }
  }

  @Test
  void operations_ofManyThreads_runOneAtATime() throws Exception {
    Transaction transaction = access.begin("a");
    List<Future<Object>> all = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      Operation insert = transaction.insert("accounts", map("name", "n" + i));
      all.add(threads.submit(insert::run));
    }
    Set<Object> ids = new TreeSet<>();
    for (Future<Object> one : all) {
      ids.add(((java.util.Map<?, ?>) one.get(20, TimeUnit.SECONDS)).get("id"));
    }
    assertThat(ids).hasSize(20);
    assertThat(run(transaction.count("accounts", null))).isEqualTo(23);
    run(transaction.commit());
    assertThat(names()).hasSize(23);
  }

  @Test
  void commitAndClose_atTheSameTime_leaveNoConnectionAndNoHalf() throws Exception {
    for (int i = 0; i < 30; i++) {
      String first = "f" + i;
      String second = "s" + i;
      Transaction transaction = access.begin("a");
      run(transaction.insert("accounts", map("name", first)));
      run(transaction.insert("accounts", map("name", second)));
      Operation commit = transaction.commit();
      Future<?> committing = threads.submit(commit::run);
      transaction.close();
      boolean committed = isDone(committing);
      source.awaitAllReturned();
      assertThat(names().contains(first)).isEqualTo(committed);
      assertThat(names().contains(second)).isEqualTo(committed);
    }
  }

  private static boolean isDone(Future<?> committing) throws Exception {
    try {
      committing.get(20, TimeUnit.SECONDS);
      return true;
    } catch (java.util.concurrent.ExecutionException e) {
      return false;
    }
  }

  @Test
  void deadlock_endsOneOfTwo_withConflict() throws Exception {
    Transaction one = access.begin("a");
    Transaction two = access.begin("a");
    run(one.update("accounts", map("id", 1), map("age", 1)));
    run(two.update("accounts", map("id", 2), map("age", 1)));
    Future<String> first =
        threads.submit(() -> outcome(one.update("accounts", map("id", 2), map("age", 2))));
    Future<String> second =
        threads.submit(() -> outcome(two.update("accounts", map("id", 1), map("age", 2))));
    String outcomes = first.get(20, TimeUnit.SECONDS) + second.get(20, TimeUnit.SECONDS);
    assertThat(outcomes).contains(CONFLICT.name());
    one.close();
    two.close();
  }

  private static String outcome(Operation operation) throws Exception {
    try {
      operation.run();
      return "done ";
    } catch (dev.iotajs.sandbox.HostFunctionException e) {
      return e.code();
    }
  }

  @Test
  void operation_thatTakesTooLong_isStopped() {
    TableOperations quick = access(Duration.ofMillis(200), Duration.ofSeconds(30)).forTenant("a");
    assertThat(refusal(() -> quick.count("slow", null)).code()).isEqualTo(QUERY_TIMEOUT.name());
    assertThat(refusal(() -> quick.query("slow", where("n", 9))).code())
        .isEqualTo(QUERY_TIMEOUT.name());
    assertThat(run(quick.count("accounts", null))).isEqualTo(3);
  }

  @Test
  void operation_thatIsCancelled_isStopped_andGivesItsConnectionBack() throws Exception {
    Operation slow = access.forTenant("a").count("slow", null);
    Future<?> running = threads.submit(() -> refusedOrCancelled(slow));
    source.awaitBusy();
    slow.cancel();
    assertThat(running.get(20, TimeUnit.SECONDS))
        .isInstanceOf(java.util.concurrent.CancellationException.class);
    source.awaitAllReturned();
  }

  @Test
  void operation_thatIsCancelledBefore_doesNothing() {
    Operation insert = access.forTenant("a").insert("accounts", map("name", "Never"));
    insert.cancel();
    assertThat(refusedOrCancelled(insert))
        .isInstanceOf(java.util.concurrent.CancellationException.class);
    assertThat(names()).doesNotContain("Never");
  }

  @Test
  void connection_comesBackAsItWas() throws Exception {
    run(access.forTenant("a").count("accounts", null));
    refusal(() -> access.forTenant("a").insert("accounts", map()));
    assertThat(source.lastWasAutoCommit()).isTrue();
    assertThat(source.open()).isEqualTo(0);
  }
}
