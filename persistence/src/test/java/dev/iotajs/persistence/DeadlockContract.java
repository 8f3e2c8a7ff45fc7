package dev.iotajs.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Two transactions that each want the row the other has. The database ends one of the calls; what
 * that undoes differs (H2: the transaction, PostgreSQL: the call), what a caller may rely on does
 * not: a transaction is there as a whole or not at all, and who ended it knows which.
 */
abstract class DeadlockContract extends StoreContract {
  private final ExecutorService threads = Executors.newFixedThreadPool(2);
  private final AtomicInteger deadlocks = new AtomicInteger();
  private final CyclicBarrier bothHaveTheirs = new CyclicBarrier(2);
  private final UUID[] executions = new UUID[2];

  DeadlockContract(TestDatabase database) {
    super(database);
  }

  @BeforeAll
  void ownTable() throws SQLException {
    database.execute("CREATE TABLE own_rows (tenant VARCHAR(100), side INTEGER)");
  }

  @BeforeEach
  void twoRows() {
    deadlocks.set(0);
    UUID script = script("contended").id();
    for (int side = 0; side < 2; side++) {
      executions[side] =
          persistence.executions().enqueue(tenant, NewExecution.of(script, 1, TriggerType.MANUAL));
    }
  }

  @AfterEach
  void deadlockTookPlace() {
    assertThat(deadlocks).hasPositiveValue();
  }

  /** Whether each side was told that its transaction took place. */
  private List<Boolean> both(Side side) throws Exception {
    List<Future<Boolean>> running = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      int own = i;
      running.add(threads.submit(() -> tookPlace(() -> side.run(own))));
    }
    return List.of(
        running.get(0).get(60, TimeUnit.SECONDS), running.get(1).get(60, TimeUnit.SECONDS));
  }

  private interface Side {
    Object run(int own) throws Exception;
  }

  private static boolean tookPlace(Callable<?> side) throws Exception {
    try {
      side.call();
      return true;
    } catch (TransactionUndoneException e) {
      assertThat(e.code()).isEqualTo("TRANSACTION_UNDONE");
      return false;
    }
  }

  private boolean createAndCross(int own) {
    script("before" + own);
    persistence.executions().begin(tenant, executions[own]);
    await();
    try {
      return persistence.executions().begin(tenant, executions[1 - own]);
    } catch (PersistenceException e) {
      deadlocks.incrementAndGet();
      return false;
    }
  }

  private void await() {
    try {
      bothHaveTheirs.await(30, TimeUnit.SECONDS);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private void assertWholeOrNothing(List<Boolean> tookPlace, String... names) {
    for (int side = 0; side < 2; side++) {
      for (String name : names) {
        assertThat(exists(name + side)).as(name + side).isEqualTo(tookPlace.get(side));
      }
    }
  }

  private boolean exists(String name) {
    return persistence.scripts().list(tenant, ScriptQuery.all()).items().stream()
        .anyMatch(script -> script.properties().name().equals(name));
  }

  @Test
  void workThatGoesOnAfterADeadlock_takesPlaceAsAWholeOrNotAtAll() throws Exception {
    List<Boolean> tookPlace =
        both(
            own ->
                persistence.inTransaction(
                    () -> {
                      createAndCross(own);
                      return script("after" + own);
                    }));

    assertWholeOrNothing(tookPlace, "before", "after");
  }

  @Test
  void workThatCatchesEverything_isToldInTheEnd() throws Exception {
    List<Boolean> tookPlace =
        both(
            own ->
                persistence.inTransaction(
                    () -> {
                      createAndCross(own);
                      return catchThrowableOfType(
                          PersistenceException.class, () -> script("after" + own));
                    }));

    assertWholeOrNothing(tookPlace, "before", "after");
  }

  @Test
  void transactionWithin_doesNotHideThatTheOuterIsUndone() throws Exception {
    List<Boolean> tookPlace =
        both(
            own ->
                persistence.inTransaction(
                    () -> {
                      script("outer" + own);
                      return catchThrowableOfType(
                          PersistenceException.class,
                          () -> persistence.inTransaction(() -> createAndCross(own)));
                    }));

    assertWholeOrNothing(tookPlace, "outer", "before");
  }

  @Test
  void callersTransaction_isToldThatItsOwnPartIsGone() throws Exception {
    List<Boolean> tookPlace = both(this::onOwnConnection);

    assertWholeOrNothing(tookPlace, "before");
    for (int side = 0; side < 2; side++) {
      assertThat(ownRows(side)).isEqualTo(tookPlace.get(side) ? 1 : 0);
    }
  }

  /** As a caller should: commits unless an exception comes out, whatever the work caught. */
  private Object onOwnConnection(int own) throws SQLException {
    try (Connection connection = database.connect()) {
      connection.setAutoCommit(false);
      insertOwn(connection, own);
      try {
        persistence.inTransactionOf(connection, () -> createAndCross(own));
      } catch (TransactionUndoneException e) {
        connection.rollback();
        throw e;
      }
      connection.commit();
      return own;
    }
  }

  private void insertOwn(Connection connection, int own) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement("INSERT INTO own_rows VALUES (?, ?)")) {
      insert.setString(1, tenant);
      insert.setInt(2, own);
      insert.executeUpdate();
    }
  }

  private int ownRows(int side) throws SQLException {
    String where = " WHERE tenant = '" + tenant + "' AND side = " + side;
    return (int) database.count("own_rows" + where);
  }

  @AfterAll
  void endThreads() {
    threads.shutdownNow();
  }
}
