package dev.iotajs.console;

import static dev.iotajs.console.Cli.iota;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What stands in {@code examples/} works, and the README there leaves none out. */
final class ExamplesTest {
  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
  private static final Path EXAMPLES = ROOT.resolve("examples");

  static List<Path> scripts() throws IOException {
    try (Stream<Path> files = Files.walk(EXAMPLES)) {
      return files
          .filter(file -> file.toString().endsWith(".js"))
          .sorted()
          .collect(Collectors.toList());
    }
  }

  @Test
  void examples_areSixOrMore() throws IOException {
    assertThat(scripts()).hasSizeGreaterThanOrEqualTo(6);
  }

  @ParameterizedTest
  @MethodSource("scripts")
  void example_givesWhatItsFolderExpects(Path script) throws Exception {
    Path input = script.resolveSibling("input.json");
    Cli run =
        Files.exists(input)
            ? iota("run", script, "--json", "--input", "@" + input)
            : iota("run", script, "--json");
    Object expected =
        new JsonReader(Files.readString(script.resolveSibling("expected.json"))).read();
    assertThat(run.out)
        .startsWith("{\"value\":" + JsonWriter.oneLine(expected) + ",\"executionId\"");
    assertThat(run.exitCode).isZero();
  }

  @ParameterizedTest
  @MethodSource("scripts")
  void example_saysHowToRunIt(Path script) throws IOException {
    String name = ROOT.relativize(script).toString();
    Path inputFile = script.resolveSibling("input.json");
    String input = Files.exists(inputFile) ? " --input @" + ROOT.relativize(inputFile) : "";
    assertThat(Files.readString(script)).contains("//   ./iota run " + name + input + "\n");
  }

  @Test
  void readme_listsEveryExample() throws IOException {
    String readme = Files.readString(EXAMPLES.resolve("README.md"));
    try (DirectoryStream<Path> folders = Files.newDirectoryStream(EXAMPLES, Files::isDirectory)) {
      for (Path folder : folders) {
        assertThat(readme).contains("[" + folder.getFileName() + "](");
      }
    }
  }
}
