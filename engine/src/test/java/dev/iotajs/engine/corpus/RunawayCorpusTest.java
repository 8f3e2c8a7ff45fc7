package dev.iotajs.engine.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.iotajs.engine.EngineListener;
import dev.iotajs.engine.Invocation;
import dev.iotajs.engine.IotaEngine;
import dev.iotajs.engine.PendingRun;
import dev.iotajs.sandbox.Limit;
import dev.iotajs.sandbox.LimitExceededException;
import dev.iotajs.sandbox.Limits;
import dev.iotajs.sandbox.ScriptFailureException;
import dev.iotajs.sandbox.ScriptSource;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openjdk.nashorn.api.scripting.NashornScriptEngineFactory;

/** Whatever a script does to go on for ever, it ends within its limit and half a second. */
class RunawayCorpusTest {
  private static final int WALL_MILLIS = 200;
  private static final int GRACE_MILLIS = 500;

  private static final Limits LIMITS =
      Limits.defaults()
          .with(Limit.WALL_TIME, WALL_MILLIS)
          .with(Limit.CPU_TIME, WALL_MILLIS)
          .with(Limit.ALLOCATION, 64 << 20);

  /** A pause of the whole machine that is worth mentioning. */
  private static final long PAUSED_MILLIS = 100;

  private static final MachinePauses PAUSES = new MachinePauses();
  private static final List<String> STUCK = new CopyOnWriteArrayList<>();

  private static IotaEngine engine;
  private static javax.script.ScriptEngine generator;

  @BeforeAll
  static void start() throws Exception {
    engine = IotaEngine.builder().listener(new StuckThreads()).build();
    generator = new NashornScriptEngineFactory().getScriptEngine("--language=es6");
    generator.eval("1");
  }

  @AfterAll
  static void noThreadBurnsOn() {
    assertThat(STUCK).isEmpty();
    assertThat(engine.stats().running()).isZero();
    engine.close();
    PAUSES.close();
  }

  /** Where threads were when they did not stop, for whoever has to find out why. */
  private static final class StuckThreads implements EngineListener {
    @Override
    public void threadStuck(String tenant, Thread thread) {
      STUCK.add(thread.getName() + " at " + List.of(thread.getStackTrace()));
    }
  }

  static Stream<Corpus.Entry> entries() {
    return Corpus.read("runaway").stream();
  }

  @Test
  void corpus_isLargeEnough() {
    assertThat(Corpus.read("runaway")).hasSizeGreaterThanOrEqualTo(550);
  }

  @ParameterizedTest
  @MethodSource("entries")
  void runaway_endsWithinItsLimit(Corpus.Entry entry) throws Exception {
    boolean generated = entry.mark.equals("gen");
    String code = generated ? String.valueOf(generator.eval(entry.code)) : entry.code;
    ScriptSource source = ScriptSource.body(entry.name + ".js", code);

    long paused = PAUSES.totalMillis();
    long start = System.nanoTime();
    PendingRun run = engine.runAsync(Invocation.of(source).limits(LIMITS));
    Throwable end = null;
    try {
      run.result().toCompletableFuture().get(60, TimeUnit.SECONDS);
    } catch (ExecutionException e) {
      end = e.getCause();
    }
    long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);

    long late = PAUSES.totalMillis() - paused;

    assertThat(millis).as("ended after").isLessThanOrEqualTo(WALL_MILLIS + GRACE_MILLIS + late);
    assertNoThreadWasStuck(late);
    assertThat(end instanceof ScriptFailureException).as("the engine failed").isFalse();
    assertEndedAsMarked(entry, end);
  }

  /**
   * A thread that the machine kept from stopping is not stuck, though the engine takes it for so.
   */
  private static void assertNoThreadWasStuck(long late) {
    List<String> stuck = List.copyOf(STUCK);
    if (late >= PAUSED_MILLIS) {
      STUCK.removeAll(stuck);
    } else {
      assertThat(stuck).isEmpty();
    }
  }

  private static void assertEndedAsMarked(Corpus.Entry entry, Throwable end) {
    switch (entry.mark) {
      case "time":
      case "allocation":
        // Whichever is used up first: that depends on the machine.
        assertThat(limit(end)).isIn(Limit.WALL_TIME, Limit.CPU_TIME, Limit.ALLOCATION);
        break;
      case "callDepth":
        assertThat(limit(end))
            .isIn(Limit.CALL_DEPTH, Limit.WALL_TIME, Limit.CPU_TIME, Limit.ALLOCATION);
        break;
      default:
        // Any limit, an ordinary error or an ordinary end: what counts is that it came in time.
    }
  }

  private static Limit limit(Throwable end) {
    assertThat(end).isInstanceOf(LimitExceededException.class);
    return ((LimitExceededException) end).limit();
  }
}
