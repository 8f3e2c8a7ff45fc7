package dev.iotajs.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.iotajs.sandbox.Limit;
import dev.iotajs.sandbox.LimitExceededException;
import dev.iotajs.sandbox.Limits;
import dev.iotajs.sandbox.ScriptSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The README's Java example compiles, runs, and prints what its comments say. */
class ReadmeExampleTest {
  private static final Path ROOT = Path.of("..");
  private static final Path SELF =
      Path.of("src/test/java", ReadmeExampleTest.class.getName().replace('.', '/') + ".java");

  private static void example() {
    // begin of the example
    try (IotaEngine engine = IotaEngine.builder().build()) {
      ScriptSource price = ScriptSource.body("price.js", "context.input.amount * 1.2");
      Invocation order = Invocation.of(price).tenant("acme").input(Map.of("amount", 10));
      System.out.println(engine.run(order).value()); // 12

      ScriptSource endless = ScriptSource.body("endless.js", "try { while (true); } catch (e) {}");
      Limits limits = Limits.defaults().with(Limit.CPU_TIME, 100);
      try {
        engine.run(Invocation.of(endless).tenant("acme").limits(limits));
      } catch (LimitExceededException e) {
        System.out.println(e.code() + ": " + e.limit().label()); // LIMIT_EXCEEDED: cpuTime
      }
    }
    // end of the example
  }

  @Test
  void example_printsWhatItsCommentsSay() {
    PrintStream before = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try {
      example();
    } finally {
      System.setOut(before);
    }
    assertThat(printed.toString(StandardCharsets.UTF_8).lines())
        .containsExactly("12", "LIMIT_EXCEEDED: cpuTime");
  }

  @Test
  void readme_showsThisExample() throws IOException {
    String region =
        between(
            Files.readString(SELF), "    // begin of the example\n", "    // end of the example\n");
    String block = between(Files.readString(ROOT.resolve("README.md")), "```java\n", "```\n");
    assertThat(block).isEqualTo(region.replaceAll("(?m)^ {4}", ""));
  }

  /** Those that the security model names with their tests; other tests are of this module. */
  private static final Set<String> MODULES = Set.of("sandbox", "sdk", "persistence");

  @Test
  void securityModel_namesTestsThatExist() throws IOException {
    String model = Files.readString(ROOT.resolve("docs/security-model.md"));
    String tests = "src/test/java/dev/iotajs";
    Matcher named = Pattern.compile("`((?:\\w+/)*\\w+Test)`").matcher(model);
    assertThat(named.results().map(match -> match.group(1)))
        .isNotEmpty()
        .allSatisfy(
            name -> {
              String first = name.substring(0, Math.max(0, name.indexOf('/')));
              boolean hasModule = MODULES.contains(first);
              Path module = ROOT.resolve(hasModule ? first : "engine");
              String path = hasModule ? name : "engine/" + name;
              assertThat(module.resolve(tests).resolve(path + ".java")).exists();
            });
  }

  private static String between(String text, String begin, String end) {
    int from = text.indexOf(begin) + begin.length();
    return text.substring(from, text.indexOf(end, from));
  }
}
