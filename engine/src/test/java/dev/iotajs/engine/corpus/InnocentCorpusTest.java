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
  private static IotaEngine engine;

  /** Marks a script whose value is the standard's, which raw Nashorn's is not. */
  private static final String STANDARD = "standard ";

  @BeforeAll
  static void start() {
    engine = IotaEngine.builder().build();
  }

  @AfterAll
  static void stop() {
    engine.close();
  }

  static Stream<Corpus.Entry> entries() {
    return Corpus.read("innocent").stream();
  }

  @Test
  void corpus_isLargeEnough() {
    assertThat(Corpus.read("innocent")).hasSizeGreaterThanOrEqualTo(60);
  }

  @ParameterizedTest
  @MethodSource("entries")
  void innocentScript_inFreshRealm_givesTheValueOfRawNashorn(Corpus.Entry entry) throws Exception {
    if (entry.mark.startsWith(STANDARD)) {
      Object standard =
          new ObjectMapper().readValue(entry.mark.substring(STANDARD.length()), Object.class);
      assertThat(run(entry)).isEqualTo(plain(standard)).isNotEqualTo(raw(entry));
    } else {
      assertThat(run(entry)).isEqualTo(raw(entry));
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
