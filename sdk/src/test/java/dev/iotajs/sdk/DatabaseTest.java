package dev.iotajs.sdk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.iotajs.engine.PendingRun;
import dev.iotajs.sandbox.Limit;
import dev.iotajs.sandbox.LimitExceededException;
import dev.iotajs.sandbox.Limits;
import dev.iotajs.sdk.db.DatabaseAccess;
import dev.iotajs.sdk.db.sample.SampleDatabase;
import dev.iotajs.sdk.recording.Recorder;
import dev.iotajs.sdk.recording.Replayer;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** iota.db as scripts see it; what it may do is tested in its package. */
class DatabaseTest {
  private static final String INSERT = "insert('users', { name: 'New', email: 'new@example.com' })";
  private static final String COUNT_NEW = "count('users', { where: { name: 'New' } })";

  private final ManualClock clock = new ManualClock();
  private final SampleDatabase database = SampleDatabase.open();
  private final Scripts scripts =
      new Scripts(Sdk.builder().clock(clock, clock).database(database.access()).build());

  @AfterEach
  void close() {
    scripts.close();
    database.close();
  }

  @Test
  @SuppressWarnings("unchecked")
  void lineOfTheGuide_runsAsWritten() {
    List<Map<String, Object>> users =
        (List<Map<String, Object>>)
            scripts.run(
                "const users = await iota.db.query('users', { limit: 10, where: { active: true }"
                    + " });\nreturn users");
    assertThat(users)
        .hasSizeBetween(1, 10)
        .allSatisfy(user -> assertThat(user.get("active")).isEqualTo(true));
    assertThat(users.get(0)).containsKeys("id", "name", "email").doesNotContainKey("tenant_id");
  }

  @Test
  void tenant_seesOnlyItsOwnRows() {
    assertThat(scripts.run("return await iota.db.count('users') > 0")).isEqualTo(true);
    assertThat(scripts.run(Scripts.script("return await iota.db.count('users')").tenant("other")))
        .isEqualTo(0);
  }

  @Test
  void everyFunction_works() {
    assertThat(
            scripts.run(
                "const db = iota.db; const made = await db."
                    + INSERT
                    + "; const found = await db.findById('users', made.id);"
                    + " const changed = await db.update('users', { id: made.id }, { name: 'Changed' });"
                    + " const [now] = await db.query('users', { where: { id: made.id }, select:"
                    + " ['name'] }); const deleted = await db.delete('users', { id: made.id });"
                    + " return [found.name, changed, now, deleted, await db.findById('users', made.id)]"))
        .isEqualTo(Arrays.asList("New", 1, Map.of("name", "Changed"), 1, null));
  }

  @Test
  void transaction_thatEndsWell_isKept_andGivesItsValue() {
    assertThat(
            scripts.run(
                "return await iota.db.transaction(async tx => { await tx."
                    + INSERT
                    + "; return 'value ' + await tx."
                    + COUNT_NEW
                    + " })"))
        .isEqualTo("value 1");
    assertThat(scripts.run("return await iota.db." + COUNT_NEW)).isEqualTo(1);
  }

  @Test
  void transaction_thatThrows_isUndone() {
    assertThat(
            scripts.run(
                "try { await iota.db.transaction(async tx => { await tx."
                    + INSERT
                    + "; throw new Error('no') }) } catch (e) { return e.message }"))
        .isEqualTo("no");
    assertThat(scripts.run("return await iota.db." + COUNT_NEW)).isEqualTo(0);
  }

  @Test
  void transaction_whoseRunIsStopped_isUndone_andItsConnectionIsFree() {
    for (int i = 0; i < 20; i++) {
      assertThatThrownBy(
              () ->
                  scripts.run(
                      Scripts.script(
                              "await iota.db.transaction(async tx => { await tx."
                                  + INSERT
                                  + "; for (;;); })")
                          .limits(Limits.defaults().with(Limit.WALL_TIME, 300))))
          .isInstanceOf(LimitExceededException.class);
      clock.advance(Duration.ofMinutes(1));
    }
    assertThat(scripts.run("return await iota.db." + COUNT_NEW)).isEqualTo(0);
  }

  @Test
  void operationsOfATransaction_areDoneInTheirOrder_withoutWaitingForEach() {
    assertThat(
            scripts.run(
                "return await iota.db.transaction(async tx => { const { id } = await tx."
                    + INSERT
                    + "; for (let i = 1; i <= 20; i++) tx.update('users', { id }, { name: 'n' + i });"
                    + " return (await tx.findById('users', id)).name })"))
        .isEqualTo("n20");
  }

  /** The many calls of the one wait for the other's lock, and must leave it threads to go on. */
  @Test
  void transactionWithManyCalls_doesNotHoldUpAnother() {
    assertThat(
            scripts.run(
                "let go; const held = new Promise(r => { go = r });"
                    + " const b = iota.db.transaction(async tx => {"
                    + "   await tx.update('users', { id: 1 }, { name: 'b' }); go();"
                    + "   await new Promise(r => setTimeout(r, 100));"
                    + "   return await tx.count('users') > 0; });"
                    + " await held;"
                    + " const a = iota.db.transaction(tx => Promise.all(Array.from({ length: 20 },"
                    + "   () => tx.update('users', { id: 1 }, { name: 'a' }))));"
                    + " return [await b, (await a).length]"))
        .isEqualTo(List.of(true, 20));
  }

  /** More than there are threads and connections for: those that are open must get to their end. */
  @Test
  void manyTransactionsAtOnce_allEnd() {
    assertThat(
            scripts.run(
                "const all = await Promise.allSettled(Array.from({ length: 25 }, () =>"
                    + " iota.db.transaction(async tx => (await tx.count('users'))"
                    + "   + (await tx.count('users')))));"
                    + " return all.filter(one => one.status === 'fulfilled').length"))
        .isEqualTo(25);
  }

  @Test
  void transaction_takesAFunction() {
    assertThat(scripts.failure("iota.db.transaction()"))
        .isEqualTo("INVALID_ARGUMENT: The last argument of iota.db.transaction must be a function");
    assertThat(scripts.failure("iota.db.transaction({}, () => 1)"))
        .isEqualTo("INVALID_ARGUMENT: iota.db.transaction takes a function and nothing else");
  }

  @Test
  void run_isReplayed_withoutTouchingTheDatabase() {
    String script =
        "const made = await iota.db.transaction(tx => tx."
            + INSERT
            + "); return [made.name, await iota.db."
            + COUNT_NEW
            + "]";
    Recorder recorder = new Recorder();
    Object first = scripts.run(Scripts.script(script).attach(recorder));
    Object again = scripts.run(Scripts.script(script).attach(new Replayer(recorder.recording())));

    assertThat(again).isEqualTo(first).isEqualTo(List.of("New", 1));
    assertThat(scripts.run("return await iota.db." + COUNT_NEW)).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "query()                        | iota.db.query: table must be a string, not null",
        "query('users', 5)              | iota.db.query: options must be an object, not 5",
        "query('users', {wher: {}})     | iota.db.query: options has no property 'wher'; it takes where, orderBy, limit, offset, select",
        "query('users', {limit: 0})     | iota.db.query: options.limit must be a whole number from 1 to 100000, not 0",
        "query('users', {limit: '5'})   | iota.db.query: options.limit must be a whole number from 1 to 100000, not '5'",
        "query('users', {limit: 5000})  | limit expects a whole number from 1 to 1000, got number 5000",
        "query('users', {offset: -1})   | iota.db.query: options.offset must be a whole number from 0 to 2147483647, not -1",
        "query('users', {select: 'id'}) | iota.db.query: options.select must be an array, not 'id'",
        "query('users', {where: []})    | iota.db.query: options.where must be an object, not an array",
        "findById('users')              | iota.db.findById: id must be string or number, not null",
        "insert('users', 5)             | iota.db.insert: rows must be Row or Row[], not 5",
        "update('users', {id: 1})       | iota.db.update: set must be an object, not null",
        "delete('users')                | iota.db.delete: where must be an object, not null",
      })
  void wrongArgument_isAnErrorThatSaysWhatWasExpected(String call, String message) {
    assertThat(scripts.failure("iota.db." + call)).isEqualTo("INVALID_ARGUMENT: " + message);
  }

  @Test
  void databaseThatIsSlowToOpen_isOpenedOnceForAll_andHoldsUpNobodyBeyondItsLimits()
      throws Exception {
    CountDownLatch open = new CountDownLatch(1);
    AtomicInteger attempts = new AtomicInteger();
    Sdk slow =
        Sdk.builder()
            .database(
                () -> {
                  attempts.incrementAndGet();
                  try {
                    open.await();
                  } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                  }
                  return database.access();
                })
            .build();
    try (Scripts waiting = new Scripts(slow)) {
      String count = "return await iota.db.count('users') > 0";
      assertThatThrownBy(
              () ->
                  waiting.run(
                      Scripts.script(count).limits(Limits.defaults().with(Limit.WALL_TIME, 100))))
          .isInstanceOf(LimitExceededException.class);
      PendingRun one = waiting.engine().runAsync(Scripts.script(count));
      PendingRun two = waiting.engine().runAsync(Scripts.script(count).tenant("other"));
      open.countDown();
      assertThat(one.result().toCompletableFuture().get().value()).isEqualTo(true);
      assertThat(two.result().toCompletableFuture().get().value()).isEqualTo(false);
      assertThat(attempts.get()).isEqualTo(1);
    }
  }

  @Test
  void databaseThatCannotBeOpened_isTriedAgain() {
    AtomicInteger attempts = new AtomicInteger();
    Sdk second =
        Sdk.builder()
            .database(
                () -> {
                  if (attempts.incrementAndGet() == 1) {
                    throw new IllegalStateException("jdbc:secret");
                  }
                  return database.access();
                })
            .build();
    try (Scripts trying = new Scripts(second)) {
      assertThat(trying.failure("iota.db.count('users')"))
          .isEqualTo("HOST_ERROR: The host function iota.db.count failed");
      assertThat(trying.run("return await iota.db.count('users') > 0")).isEqualTo(true);
    }
  }

  @Test
  void limit_goesAsFarAsTheHostAllows() throws SQLException {
    JdbcConnectionPool pool =
        JdbcConnectionPool.create("jdbc:h2:mem:limit;DB_CLOSE_DELAY=-1", "sa", "");
    try (Connection connection = pool.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(
          "create view numbers as select x as id, cast('default' as varchar(50)) as tenant_id"
              + " from system_range(1, 3000)");
      DatabaseAccess access = DatabaseAccess.builder(pool).table("numbers").maxRows(2_500).build();
      try (Scripts many = new Scripts(Sdk.builder().database(access).build())) {
        assertThat(many.run("return (await iota.db.query('numbers', { limit: 2500 })).length"))
            .isEqualTo(2_500);
        assertThat(many.failure("iota.db.query('numbers', { limit: 2501 })"))
            .isEqualTo(
                "INVALID_ARGUMENT: limit expects a whole number from 1 to 2500, got number 2501");
      }
      statement.execute("shutdown");
    } finally {
      pool.dispose();
    }
  }

  @Test
  void tableOrColumn_thatIsNotOpen_isAnErrorWithACode() {
    assertThat(scripts.failure("iota.db.query('secrets')")).startsWith("NOT_ALLOWED: ");
    assertThat(scripts.failure("iota.db.query('users', { where: { tenant_id: 'other' } })"))
        .startsWith("NOT_ALLOWED: ");
  }
}
