package dev.iotajs.sdk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.iotajs.engine.Invocation;
import dev.iotajs.engine.IotaEngine;
import dev.iotajs.sandbox.HostFunction;
import dev.iotajs.sandbox.Limit;
import dev.iotajs.sandbox.Limits;
import dev.iotajs.sandbox.ScriptSource;
import dev.iotajs.sdk.embedded.EmbeddedSdk;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Scripts against {@code iota.d.ts}, by the TypeScript compiler, which runs as a script of Iota
 * itself. All are checked in one run, as the compiler's own start takes most of the time.
 */
class DeclarationsTest {
  private static final String COMPILER =
      "/META-INF/resources/webjars/typescript/"
          + System.getProperty("typescript.version")
          + "/lib/";
  private static final Path EXAMPLES = Path.of("..", "examples");

  /** A script is the body of a function, which may wait; on one line, so that lines stay. */
  private static final String HEAD = "export {}; (async function () { ";

  private static final String TAIL = "\n})";

  /** What TypeScript has to find in the script before it. */
  private final Map<String, String> wrong = new LinkedHashMap<>();

  private static String resource(String path) {
    try (InputStream in = DeclarationsTest.class.getResourceAsStream(path)) {
      return in == null ? null : new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> examplesWithIota() throws IOException {
    try (Stream<Path> files = Files.walk(EXAMPLES)) {
      List<Path> scripts = new ArrayList<>();
      for (Path file : files.sorted().collect(Collectors.toList())) {
        if (file.toString().endsWith(".js") && Files.readString(file).contains("iota.")) {
          scripts.add(file);
        }
      }
      return scripts;
    }
  }

  private void isWrong(String script, String found) {
    wrong.put(script, found);
  }

  @Test
  void examplesFit_andMistakesAreFound() throws IOException {
    List<String> right = new ArrayList<>();
    for (Path example : examplesWithIota()) {
      right.add(Files.readString(example));
    }
    assertThat(right).hasSizeGreaterThanOrEqualTo(2);
    right.add(
        "const users = await iota.db.query('users', { limit: 10, where: { active: true } });\n"
            + "const response = await iota.http.post('https://api.example.com/v1/charges', {\n"
            + "  headers: { Authorization: 'Bearer …' }, body: { amount: 1000, currency: 'usd' } });\n"
            + "return [users[0].name, response.body.id, context.trigger?.httpRequest?.query.page]");
    right.add(
        "const n = (await iota.cache.increment('n', 2)).toFixed(); await iota.cache.set('k', { n });\n"
            + "const rows = await iota.db.insert('users', [{ name: n }, { name: 'b' }]);\n"
            + "return rows.length + (await iota.db.insert('users', { name: n })).name.length");
    isWrong("await iota.db.query(5)", "not assignable to parameter of type 'string'");
    isWrong("await iota.db.qury('users')", "Did you mean 'query'?");
    isWrong("await iota.db.query('users', { limt: 5 })", "'limt' does not exist");
    isWrong("await iota.db.query('users', { limit: '5' })", "is not assignable to type 'number'");
    isWrong("await iota.db.update('users', { id: 1 })", "Expected 3 arguments");
    isWrong("await iota.db.transaction(async tx => tx.commit())", "'commit' does not exist");
    isWrong("await iota.http.get('x', { body: 1 })", "'body' does not exist");
    isWrong("await iota.http.post('x', { headers: { a: 1 } })", "is not assignable");
    isWrong("await iota.cache.set('k')", "Expected 2-3 arguments");
    isWrong("iota.log.info(5)", "not assignable to parameter of type 'string'");
    isWrong("await iota.events.publish()", "Expected 1-2 arguments");
    isWrong("(await iota.events.publish('a.b.c')).key", "'key' does not exist");
    isWrong("iota.db = null", "read-only property");
    isWrong("context.tenantId = 'x'", "read-only property");
    isWrong("context.tenant", "Did you mean 'tenantId'?");

    List<String> scripts = new ArrayList<>(right);
    scripts.addAll(wrong.keySet());
    List<List<String>> problems = check(scripts);

    for (int i = 0; i < right.size(); i++) {
      assertThat(problems.get(i)).as(right.get(i)).isEmpty();
    }
    int at = right.size();
    for (Map.Entry<String, String> mistake : wrong.entrySet()) {
      assertThat(problems.get(at++))
          .as(mistake.getKey())
          .first()
          .asString()
          .contains(mistake.getValue());
    }
  }

  @SuppressWarnings("unchecked")
  private static List<List<String>> check(List<String> scripts) {
    Limits ample =
        Limits.defaults()
            .with(Limit.WALL_TIME, 600_000)
            .with(Limit.CPU_TIME, 600_000)
            .with(Limit.ALLOCATION, 1L << 38)
            .with(Limit.SOURCE, 32 << 20)
            .with(Limit.OUTPUT, 32 << 20)
            .with(Limit.HOST_CALLS, 10_000)
            .with(Limit.CALL_DEPTH, 3_000);
    HostFunction library = call -> resource(COMPILER + call.text(0));
    try (EmbeddedSdk embedded = EmbeddedSdk.builder().build();
        IotaEngine engine =
            IotaEngine.builder()
                .limits(ample)
                .realms(0, 1)
                .global("readLibrary", library)
                .build()) {
      List<String> input =
          scripts.stream().map(script -> HEAD + script + TAIL).collect(Collectors.toList());
      String text = resource(COMPILER + "typescript.js") + "\n;" + resource("check-types.js");
      return (List<List<String>>)
          engine
              .run(
                  Invocation.of(ScriptSource.body("typescript.js", text))
                      .input(Map.of("scripts", input, "declarations", embedded.sdk().typescript())))
              .value();
    }
  }
}
