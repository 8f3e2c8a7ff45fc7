package dev.iotajs.engine.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.iotajs.engine.Invocation;
import dev.iotajs.engine.IotaEngine;
import dev.iotajs.sandbox.HostFunction;
import dev.iotajs.sandbox.HostFunctionException;
import dev.iotajs.sandbox.ScriptFailureException;
import dev.iotajs.sandbox.ScriptSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Nothing gets out, whatever way a script came in. A payload has got out if the secret that is in a
 * system property and in a file shows anywhere, if it left a mark in the host, if it says {@code
 * ESCAPED}, if the host's names show, if it does not stop, or if others notice it later.
 */
class EscapeCorpusTest {
  private static final int WALL_MILLIS = EntryPath.WALL_MILLIS;
  private static final int STOP_MILLIS = 10_000;

  /** Names of the host's classes, in messages that do not merely quote the payload. */
  private static final Pattern HOST_NAMES =
      Pattern.compile("java\\.(lang|util|io)|org\\.openjdk|dev\\.iotajs|jdk\\.internal|iota-guest");

  /** What a stranger's realm looks like: names of globals and of what the prototypes have. */
  private static final ScriptSource PROBE =
      ScriptSource.body(
          "probe.js",
          "var seen = [];"
              + "[this, Object, Object.prototype, Function.prototype, Array, Array.prototype,"
              + " String, String.prototype, Number.prototype, Error.prototype, RegExp, Date, Math,"
              + " JSON, ''.trim, [].push, isNaN].forEach(function (o) {"
              + "  seen.push(Object.getOwnPropertyNames(o).sort().join()); });"
              + "seen.push(RegExp.$1, RegExp.lastMatch, [3, 1, 2].sort().join(), 'aXb'.split('X')[1]);"
              + "seen.push(JSON.stringify({ a: [1, 'x'] }), '' + {}, [1, 2].map(String).join('+'));"
              + "seen.join('|')");

  private static String secret;
  private static Path secretFile;
  private static IotaEngine engine;
  private static Map<String, Object> globals;
  private static Object untouched;

  @BeforeAll
  static void start(@TempDir Path folder) throws Exception {
    secret = UUID.randomUUID().toString();
    secretFile = folder.resolve("secret.txt");
    Files.writeString(secretFile, secret);
    System.setProperty("iota.canary", secret);
    System.setProperty("iota.limit.wallTime", WALL_MILLIS + "ms");
    System.setProperty("iota.limit.allocation", "64MiB");
    globals =
        Map.of(
            "host",
            Map.of(
                "echo",
                (HostFunction) call -> call.argument(0),
                "fail",
                (HostFunction) call -> fail()));
    engine = IotaEngine.builder().global("host", globals.get("host")).build();
    untouched = probe();
  }

  private static Object fail() {
    throw new HostFunctionException("FAIL", "as asked");
  }

  @AfterAll
  static void stop() {
    System.clearProperty("iota.canary");
    System.clearProperty("iota.limit.wallTime");
    System.clearProperty("iota.limit.allocation");
    engine.close();
  }

  private static Object probe() {
    return engine.run(Invocation.of(PROBE).tenant("stranger")).value();
  }

  static Stream<Corpus.Entry> entries() {
    return Corpus.read("escape").stream();
  }

  @Test
  void corpus_isLargeEnough() {
    assertThat(Corpus.read("escape")).hasSizeGreaterThanOrEqualTo(800);
  }

  @ParameterizedTest
  @MethodSource("entries")
  void payload_onEveryPath_doesNotGetOut(Corpus.Entry entry) {
    String code = entry.code.replace("@CANARY_FILE@", secretFile.toString());
    for (EntryPath path : EntryPath.values()) {
      attack(entry, path, code);
    }
    assertThat(probe()).as("what a stranger sees afterwards").isEqualTo(untouched);
  }

  private static void attack(Corpus.Entry entry, EntryPath path, String code) {
    if (entry.family.endsWith("-leaks")) {
      // These look for what the same payload left behind in an earlier run of somebody else.
      observe(path, code);
    }
    long start = System.nanoTime();
    Outcome outcome = observe(path, code);
    long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);

    String what = entry + " by " + path + " (" + entry.why + ")";
    assertThat(outcome.text).as(what).doesNotContain(secret);
    assertThat(outcome.result).as(what).doesNotContain("ESCAPED");
    assertThat(System.getProperty("iota.escaped")).as(what).isNull();
    assertThat(Files.exists(Path.of(secretFile + ".escaped"))).as(what).isFalse();
    assertThat(outcome.failure instanceof ScriptFailureException).as(what).isFalse();
    assertThat(hostNames(outcome.text, code)).as(what).isEmpty();
    // Only that it stops; how soon is what RunawayCorpusTest is about.
    assertThat(millis).as(what).isLessThan(STOP_MILLIS);
  }

  private static List<String> hostNames(String text, String code) {
    return HOST_NAMES
        .matcher(text)
        .results()
        .map(match -> match.group())
        .filter(name -> !code.contains(name))
        .collect(java.util.stream.Collectors.toList());
  }

  /** How a payload ended. */
  private static final class Outcome {
    final String result;
    final String text;
    final Throwable failure;

    Outcome(String result, String text, Throwable failure) {
      this.result = result;
      this.text = text;
      this.failure = failure;
    }
  }

  private static Outcome observe(EntryPath path, String code) {
    try {
      String result = String.valueOf(path.run(engine, code, globals));
      return new Outcome(result, result, null);
    } catch (Exception e) {
      Throwable cause = e.getCause() == null ? e : e.getCause();
      // Only what an author is shown counts, not the classes of the exceptions around it.
      return new Outcome("", String.valueOf(e.getMessage()), cause);
    }
  }
}
