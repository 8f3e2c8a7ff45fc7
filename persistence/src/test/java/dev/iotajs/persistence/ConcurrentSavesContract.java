package dev.iotajs.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

abstract class ConcurrentSavesContract extends StoreContract {
  private static final int SAVES = 1_000;
  private static final int THREADS = 20;

  ConcurrentSavesContract(TestDatabase database) {
    super(database);
  }

  @Test
  void thousandSavesAtOnce_areAThousandVersionsWithoutGapOrDuplicate() throws Exception {
    UUID script = script("contended").id();
    List<Callable<ScriptVersion>> saves = new ArrayList<>();
    for (int i = 0; i < SAVES; i++) {
      SourceChange change = SourceChange.of("return " + i);
      saves.add(() -> persistence.scripts().save(tenant, script, change));
    }

    List<ScriptVersion> saved = results(saves);

    assertThat(saved)
        .extracting(ScriptVersion::number)
        .containsExactlyInAnyOrderElementsOf(numbers(2, SAVES + 1));
    assertThat(persistence.scripts().get(tenant, script).currentVersion()).isEqualTo(SAVES + 1);
    assertThat(stored(script)).containsExactlyElementsOf(numbers(1, SAVES + 1));
    for (int i = 0; i < SAVES; i++) {
      int number = saved.get(i).number();
      assertThat(persistence.scripts().version(tenant, script, number, null).source())
          .isEqualTo("return " + i);
    }
  }

  @Test
  void savesThatExpectTheSameVersion_haveOneWinner() throws Exception {
    UUID script = script("contended").id();
    List<Callable<Boolean>> saves = new ArrayList<>();
    for (int i = 0; i < THREADS; i++) {
      SourceChange change = SourceChange.of("return " + i).expecting(1);
      saves.add(() -> wins(script, change));
    }

    assertThat(results(saves)).containsOnlyOnce(true);
    assertThat(persistence.scripts().get(tenant, script).currentVersion()).isEqualTo(2);
  }

  private boolean wins(UUID script, SourceChange change) {
    try {
      persistence.scripts().save(tenant, script, change);
      return true;
    } catch (VersionConflictException e) {
      return false;
    }
  }

  private List<Integer> stored(UUID script) throws Exception {
    String sql =
        "SELECT version_number FROM script_versions WHERE script_id = '"
            + script
            + "' ORDER BY version_number";
    return database.query(sql).stream()
        .map(row -> Integer.valueOf(row.get(0)))
        .collect(Collectors.toList());
  }

  private static List<Integer> numbers(int first, int last) {
    return IntStream.rangeClosed(first, last).boxed().collect(Collectors.toList());
  }

  private static <T> List<T> results(List<Callable<T>> work) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<T> results = new ArrayList<>();
      for (Future<T> future : threads.invokeAll(work)) {
        results.add(future.get());
      }
      return results;
    } finally {
      threads.shutdownNow();
    }
  }
}
