package dev.iotajs.console;

import static dev.iotajs.console.Cli.iotaReading;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** How errors of scripts look on a terminal. */
final class ErrorDisplayTest {
  private static String errorOf(String script) {
    Cli run = iotaReading(script, "run", "-");
    assertThat(run.out).isEmpty();
    assertThat(run.exitCode).isEqualTo(1);
    return run.err;
  }

  @Test
  void error_withColumn_hasACaretUnderIt() {
    assertThat(errorOf("var a = 1;\nif (a) { throw new RangeError('too much'); }"))
        .isEqualTo(
            "<stdin>:2:10: RangeError: too much\n"
                + "  2 | if (a) { throw new RangeError('too much'); }\n"
                + "    |          ^\n");
  }

  @Test
  void error_withoutColumn_hasItsLineUnderlined() {
    assertThat(errorOf("var a = 1;\n  a.b.c;"))
        .isEqualTo(
            "<stdin>:2: TypeError: Cannot read property \"c\" from undefined\n"
                + "  2 |   a.b.c;\n"
                + "    |   ~~~~~~\n");
  }

  @Test
  void error_inFunctions_hasTheirFrames() {
    String script = "function f(a) {\n  return a.b.c;\n}\nfunction g() {\n  return f({});\n}\ng();";
    assertThat(errorOf(script))
        .isEqualTo(
            "<stdin>:2: TypeError: Cannot read property \"c\" from undefined\n"
                + "  2 |   return a.b.c;\n"
                + "    |   ~~~~~~~~~~~~~\n"
                + "    at f (<stdin>:2)\n"
                + "    at g (<stdin>:5)\n"
                + "    at <stdin>:7\n");
  }

  @Test
  void error_inRecursion_showsRepeatedFramesOnce() {
    String script = "function f(n) { if (n === 0) null.x;\n  return f(n - 1) + 1;\n}\nf(30);";
    assertThat(errorOf(script)).contains("    at f (<stdin>:1)\n    at f (<stdin>:2) × 30\n");
  }

  @Test
  void syntaxError_hasACaret() {
    assertThat(errorOf("var a = 1;\n\tvar b = ;\n"))
        .startsWith("<stdin>:2:10: SyntaxError: ")
        .endsWith("\n  2 | \tvar b = ;\n    | \t        ^\n");
  }

  @Test
  void thrownValue_isShownAsItIs() {
    assertThat(errorOf("throw 'no'")).startsWith("<stdin>:1:1: The script threw no\n");
  }

  @Test
  void resultThatIsNotJson_namesThePath() {
    assertThat(errorOf("({ a: [function () {}] })"))
        .isEqualTo("<stdin>: The result cannot be JSON: $.a[0] is a function\n");
  }

  @Test
  void error_cannotSendEscapeSequencesToTheTerminal() {
    String script = "throw new Error('\\u001b[2Jgone\\u202e') // \u001b[31m \u009b";
    assertThat(errorOf(script)).doesNotContain("\u001b", "\u009b", "\u202e").contains("[2Jgone");
  }

  @Test
  void error_neverShowsAJavaStack() {
    assertThat(errorOf("null.x")).doesNotContain("java", "nashorn", "iotajs");
  }
}
