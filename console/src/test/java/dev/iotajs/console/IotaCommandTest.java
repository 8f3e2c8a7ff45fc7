package dev.iotajs.console;

import static dev.iotajs.console.Cli.iota;
import static org.assertj.core.api.Assertions.assertThat;

import dev.iotajs.sandbox.Limit;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Help, version, and what is no command. */
final class IotaCommandTest {
  @Test
  void iota_alone_showsItsHelp() {
    Cli alone = iota();
    assertThat(alone.exitCode).isZero();
    assertThat(alone.out).startsWith("Usage: iota ").contains("run", "check", "Exit codes");
    assertThat(alone.out).isEqualTo(iota("--help").out);
    assertThat(alone.err).isEmpty();
  }

  @Test
  void runHelp_listsOptionsAndEveryLimitWithItsDefault() {
    Cli help = iota("run", "--help");
    assertThat(help.exitCode).isZero();
    assertThat(help.out).contains("--input", "--tenant", "--json", "--dynamic-code", "--verbose");
    for (Limit limit : Limit.values()) {
      assertThat(help.out)
          .containsPattern(
              "\n  " + limit.label() + " +" + limit.describe(limit.defaultValue()) + "\n");
    }
  }

  @Test
  void version_namesTheProgramAndItsJava() {
    Cli version = iota("--version");
    assertThat(version.exitCode).isZero();
    assertThat(version.out).startsWith("iota ").contains("Java ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "rnu              | unknown command 'rnu'; did you mean run?",
        "chekc            | unknown command 'chekc'; did you mean check?",
        "launch           | unknown command 'launch'; it takes run, check",
        "run --inptu x.js | unknown option '--inptu'; did you mean --input?",
        "run a.js b.js    | one argument too many: 'b.js'",
        "run              | Missing required parameter: 'FILE'",
        "run a.js --limit | --limit"
      })
  void misuse_exits2AndSaysWhatToDo(String words, String message) {
    Cli misuse = iota((Object[]) words.split(" "));
    assertThat(misuse.exitCode).isEqualTo(2);
    assertThat(misuse.err).startsWith("iota: ").contains(message, "Try 'iota");
    assertThat(misuse.out).isEmpty();
  }

  @Test
  void output_thatCannotBeWritten_exits2() {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("No space left on device");
          }
        };
    PrintStream out = new PrintStream(full, false, StandardCharsets.UTF_8);
    PrintStream err =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    assertThat(Main.run(new String[] {"--help"}, InputStream.nullInputStream(), out, err))
        .isEqualTo(2);
  }
}
