package dev.iotajs.console;

import static dev.iotajs.console.Cli.iota;
import static dev.iotajs.console.Cli.iotaReading;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code iota check}. */
final class CheckCommandTest {
  @TempDir private Path folder;

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  @Test
  void check_goodScripts_printsNothingAndRunsNothing() throws IOException {
    Cli check = iota("check", file("a.js", "while (true) {}"), file("b.js", "throw 1"));
    assertThat(check.exitCode).as(check.toString()).isZero();
    assertThat(check.out + check.err).isEmpty();
  }

  @Test
  void check_emptyScript_isGood() throws IOException {
    assertThat(iota("check", file("empty.js", "")).exitCode).isZero();
  }

  @Test
  void check_dash_readsStandardInput() {
    Cli check = iotaReading("f(", "check", "-");
    assertThat(check.exitCode).isEqualTo(1);
    assertThat(check.err).startsWith("<stdin>:1:3: SyntaxError: ");
  }

  @Test
  void check_errorInsideAFunction_isFound() throws IOException {
    Path bad = file("bad.js", "function f() {\n  return (1;\n}\n");
    Cli check = iota("check", bad);
    assertThat(check.err).startsWith(bad + ":2:12: SyntaxError: ").contains("  2 |   return (1;\n");
    assertThat(check.exitCode).isEqualTo(1);
  }

  @Test
  void check_severalFiles_reportsAllAndExitsWithTheHighestCode() throws IOException {
    Path bad = file("bad.js", "var;");
    Path worse = file("worse.js", "var;");
    Path none = folder.resolve("none.js");
    Cli check = iota("check", bad, none, file("good.js", "1"), worse);
    assertThat(check.err)
        .contains(bad + ":1:4: ", "none.js: there is no such file", worse + ":1:4: ");
    assertThat(check.exitCode).isEqualTo(2);
    assertThat(iota("check", bad, worse).exitCode).isEqualTo(1);
  }

  @Test
  void check_tooLarge_exits3UnlessTheLimitIsRaised() throws IOException {
    Path large = file("large.js", " ".repeat(200 << 10));
    assertThat(iota("check", large).exitCode).isEqualTo(3);
    assertThat(iota("check", large, "--limit", "source=1MiB").exitCode).isZero();
  }

  @Test
  void check_withoutFile_exits2() {
    Cli check = iota("check");
    assertThat(check.exitCode).isEqualTo(2);
    assertThat(check.err).contains("FILE", "Try 'iota check --help'.");
  }
}
