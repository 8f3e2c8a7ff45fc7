package dev.iotajs.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * A process that is killed while it saves: each version that it was told of is there afterwards,
 * whole, and the numbers have no gap.
 */
class CrashTest {
  private static final int KILLS = 5;
  private static final int MANY_KILLS = 20;

  @TempDir Path folder;

  @Test
  @Timeout(120)
  void killedProcess_losesNothingAcknowledged_inAnH2File() throws Exception {
    kill(TestDatabase.h2File(folder), KILLS);
  }

  @Test
  @Timeout(120)
  void killedProcess_losesNothingAcknowledged_inPostgres() throws Exception {
    kill(TestDatabase.postgres(), KILLS);
  }

  @Test
  @Tag("soak")
  void manyKilledProcesses_loseNothingAcknowledged_inAnH2File() throws Exception {
    kill(TestDatabase.h2File(folder), MANY_KILLS);
  }

  @Test
  @Tag("soak")
  void manyKilledProcesses_loseNothingAcknowledged_inPostgres() throws Exception {
    kill(TestDatabase.postgres(), MANY_KILLS);
  }

  private static void kill(TestDatabase database, int times) throws Exception {
    Random random = new Random();
    UUID script = create(database, SavingChild.signed(random));
    int acknowledged = 1;
    for (int i = 0; i < times; i++) {
      int least = acknowledged + 1 + random.nextInt(60);
      acknowledged = saveUntilKilled(database, script, least);
      int stored = verify(database, script);
      // The last save may have been committed without that anybody heard of it; no more than one.
      assertThat(stored).isBetween(acknowledged, acknowledged + 1);
      acknowledged = stored;
    }
    System.out.println(times + " kills, " + acknowledged + " versions: " + database.url);
  }

  private static UUID create(TestDatabase database, String source) {
    ScriptProperties properties = ScriptProperties.builder("crash", ScriptType.ONEOFF).build();
    try (Persistence persistence = database.open(Clock.systemUTC())) {
      SourceChange first = SourceChange.of(source);
      return persistence.scripts().create(SavingChild.TENANT, properties, first).id();
    }
  }

  /** The last version that the child was told of, also between the kill and its last word. */
  private static int saveUntilKilled(TestDatabase database, UUID script, int least)
      throws Exception {
    Process child =
        ChildJvm.start(
            SavingChild.class, database.url, database.user, database.password, "" + script);
    int last = 0;
    try (BufferedReader said =
        new BufferedReader(new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8))) {
      String line;
      while ((line = said.readLine()) != null) {
        last = Integer.parseInt(line);
        if (last >= least && child.isAlive()) {
          // By its handle: the process itself would close our end, and with it the child's last
          // words.
          child.toHandle().destroyForcibly();
        }
      }
    }
    // 137: by signal 9, and by nothing else.
    assertThat(child.waitFor()).isEqualTo(137);
    assertThat(last).isGreaterThanOrEqualTo(least);
    return last;
  }

  /** Opens the database and looks at every version; returns the current one. */
  private static int verify(TestDatabase database, UUID script) throws Exception {
    try (Persistence persistence = database.open(Clock.systemUTC())) {
      ScriptStore scripts = persistence.scripts();
      int current = scripts.get(SavingChild.TENANT, script).currentVersion();
      for (int number = 1; number <= current; number++) {
        String source = scripts.version(SavingChild.TENANT, script, number, null).source();
        assertThat(SavingChild.isWhole(source)).as("version %s", number).isTrue();
      }
      String newest =
          "" + scripts.versions(SavingChild.TENANT, script, null, 1).items().get(0).number();
      assertThat(newest).isEqualTo("" + current);
      return current;
    }
  }
}
