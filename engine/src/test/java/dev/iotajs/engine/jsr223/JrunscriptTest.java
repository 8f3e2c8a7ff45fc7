package dev.iotajs.engine.jsr223;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** jrunscript, in the JDKs that have it. */
class JrunscriptTest {
  private static final Path TOOL = Path.of(System.getProperty("java.home"), "bin", "jrunscript");

  @TempDir Path folder;

  private String run(String... arguments) throws Exception {
    Path output = folder.resolve("output.txt");
    List<String> command =
        new ArrayList<>(List.of(TOOL.toString(), "-cp", classPath(), "-l", "iota"));
    command.addAll(Arrays.asList(arguments));
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .redirectInput(
                ProcessBuilder.Redirect.from(Files.createFile(folder.resolve("in")).toFile()))
            .start();
    try {
      assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    } finally {
      process.destroyForcibly();
    }
    return Files.readString(output);
  }

  private static String classPath() {
    return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
  }

  @Test
  void expression_andFile() throws Exception {
    if (!Files.isExecutable(TOOL)) {
      return;
    }
    Path file = folder.resolve("hello.iota");
    Files.writeString(file, "print('hello ' + arguments[0] + ', ' + typeof java)");

    assertThat(run("-e", "print(6 * 7)")).contains("42");
    Files.delete(folder.resolve("in"));
    assertThat(run(file.toString(), "world")).contains("hello world, undefined");
  }
}
