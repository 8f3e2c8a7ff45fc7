package dev.iotajs.engine.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.iotajs.engine.Invocation;
import dev.iotajs.engine.IotaEngine;
import dev.iotajs.sandbox.ScriptSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openjdk.nashorn.api.scripting.NashornScriptEngineFactory;
import org.openjdk.nashorn.api.scripting.ScriptObjectMirror;

/** What ordinary code does is not broken: the same value as on the unchanged engine. */
class InnocentCorpusTest {
  /**
   * Nashorn 15.7 itself gets these wrong inside a function, which is where a script's body is; at
   * the top level of a classic script they work. Each is asserted to differ, so that a fix shows.
   */
  private static final List<String> WRONG_IN_FUNCTIONS =
      List.of("syntax/for-in-into-property", "syntax/object-literal-computed-and-short");

  private static IotaEngine engine;

  @BeforeAll
  static void start() {
    engine = IotaEngine.builder().build();
  }

  @AfterAll
  static void stop() {
    engine.close();
  }

  static Stream<Corpus.Entry> entries() {
    return Corpus.read("innocent").stream()
        .filter(entry -> !WRONG_IN_FUNCTIONS.contains(entry.toString()));
  }

  @Test
  void corpus_isLargeEnough() {
    assertThat(Corpus.read("innocent")).hasSizeGreaterThanOrEqualTo(60);
  }

  @ParameterizedTest
  @MethodSource("entries")
  void innocentScript_inFreshRealm_givesTheValueOfRawNashorn(Corpus.Entry entry) throws Exception {
    assertThat(run(entry)).isEqualTo(raw(entry));
  }

  @Test
  void knownDifferences_areStillDifferences() {
    List<String> stillWrong =
        Corpus.read("innocent").stream()
            .filter(entry -> WRONG_IN_FUNCTIONS.contains(entry.toString()))
            .filter(entry -> !agrees(entry))
            .map(Corpus.Entry::toString)
            .collect(Collectors.toList());
    assertThat(stillWrong).containsExactlyElementsOf(WRONG_IN_FUNCTIONS);
  }

  private static boolean agrees(Corpus.Entry entry) {
    try {
      return String.valueOf(run(entry)).equals(String.valueOf(raw(entry)));
    } catch (Exception e) {
      return false;
    }
  }

  private static Object run(Corpus.Entry entry) {
    ScriptSource source = ScriptSource.body(entry.name + ".js", entry.code);
    return plain(engine.run(Invocation.of(source)).value());
  }

  private static Object raw(Corpus.Entry entry) throws Exception {
    javax.script.ScriptEngine nashorn =
        new NashornScriptEngineFactory().getScriptEngine("--language=es6");
    ScriptObjectMirror stringify = (ScriptObjectMirror) nashorn.eval("JSON.stringify");
    Object value = nashorn.eval(entry.code);
    Object json = stringify.call(null, value);
    return json instanceof String
        ? plain(new ObjectMapper().readValue((String) json, Object.class))
        : null;
  }

  /** Numbers as doubles, so that only their values count. */
  private static Object plain(Object value) {
    if (value instanceof Number) {
      return ((Number) value).doubleValue();
    }
    if (value instanceof List) {
      return ((List<?>) value).stream().map(InnocentCorpusTest::plain).collect(Collectors.toList());
    }
    if (value instanceof Map) {
      Map<Object, Object> plain = new LinkedHashMap<>();
      ((Map<?, ?>) value).forEach((key, element) -> plain.put(key, plain(element)));
      return plain;
    }
    return value;
  }
}
