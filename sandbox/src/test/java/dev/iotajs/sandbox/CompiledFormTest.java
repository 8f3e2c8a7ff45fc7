package dev.iotajs.sandbox;

import static dev.iotajs.sandbox.Scripts.SANDBOX;
import static dev.iotajs.sandbox.Scripts.execution;
import static dev.iotajs.sandbox.Scripts.realm;
import static dev.iotajs.sandbox.Scripts.thrown;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is kept of compiling, and what becomes of it in another JVM. */
class CompiledFormTest {
  private static final String MODERN =
      "class Cart {\n"
          + "  #lines = [];\n"
          + "  add(...lines) { this.#lines.push(...lines); return this; }\n"
          + "  get total() { return this.#lines.reduce((sum, { price = 1 }) => sum + price, 0); }\n"
          + "}\n"
          + "const name = Cart.name + (function f(a, b) {}).length + (x => x);\n"
          + "await null;\n"
          + "return [new Cart().add({ price: 2 }, {}).total, name];";
  private static final Object MODERN_RESULT = List.of(3, "Cart2x => x");

  private static ScriptSource source(String text) {
    return ScriptSource.body("kept.js", text);
  }

  private static CompiledForm form(ScriptSource source) {
    return SANDBOX.form(source, Limits.defaults());
  }

  private static Object run(ScriptSource source) {
    return realm().run(SANDBOX.compile(source, Limits.defaults()), execution());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1 + 1",
        "'use strict'; var a = 1; a + 1",
        "module.exports = { a: 1 }",
        "exports.a = [1]",
        "var x = 1; if (x) { return x + 1 }",
        "#!/usr/bin/env iota\n5",
        "\ufefffunction f() { return /a|b/.test('b') }\nf()",
        "let s = 0; for (const x of [1, 2]) s += x; s",
        "'\ud83d' + '\u0000' + `$iota`",
      })
  void programOfAForm_doesWhatItsSourceDoes(String text) {
    ScriptSource source = source(text);
    assertThat(run(source.with(form(source)))).isEqualTo(run(source));
  }

  @Test
  void form_isTheSameEachTime_andNamesItsCompiler() {
    ScriptSource source = source(MODERN);
    assertThat(form(source)).isEqualTo(form(source));
    assertThat(form(source).key()).isEqualTo(SANDBOX.compilerKey()).hasSizeLessThan(100);
  }

  @Test
  void errors_haveTheAuthorsPositions() {
    for (String text : List.of("var a;\n\n  a.b", "const [a] = [];\n\n  a.b")) {
      ScriptSource source = source(text);
      ScriptErrorException plain = thrown(ScriptErrorException.class, () -> run(source));
      ScriptErrorException kept =
          thrown(ScriptErrorException.class, () -> run(source.with(form(source))));
      assertThat(kept).hasMessage(plain.getMessage());
      assertThat(kept.frames().toString()).isEqualTo(plain.frames().toString()).contains("3");
    }
  }

  @Test
  void formThatDoesNotFit_isPassedOver() {
    ScriptSource source = source("1 + 1");
    CompiledForm other = form(source("2 + 2"));
    CompiledForm form = form(source);
    byte[] damaged = form.bytes();
    damaged[damaged.length / 2] ^= 1;

    assertThat(run(source.with(other))).isEqualTo(2);
    assertThat(run(source.with(new CompiledForm("another compiler", form.bytes())))).isEqualTo(2);
    assertThat(run(source.with(new CompiledForm(form.key(), damaged)))).isEqualTo(2);
    assertThat(run(source.with(new CompiledForm(form.key(), new byte[3])))).isEqualTo(2);
    assertThat(run(ScriptSource.body("renamed.js", "1 + 1").with(form))).isEqualTo(2);
  }

  @Test
  void form_isUsed() {
    // The text of another form under this source's hash: only a form that is used can show it.
    ScriptSource source = source("var text = 'one'; text");
    byte[] changed = form(source).bytes();
    String text = new String(changed, StandardCharsets.ISO_8859_1);
    int at = text.indexOf("\0o\0n\0e") + 1;
    changed[at] = 'O';
    assertThat(run(source.with(new CompiledForm(SANDBOX.compilerKey(), rehashed(changed)))))
        .isEqualTo("One");
  }

  private static byte[] rehashed(byte[] bytes) {
    CRC32 checksum = new CRC32();
    checksum.update(bytes, 4, bytes.length - 4);
    byte[] head = ByteBuffer.allocate(4).putInt((int) checksum.getValue()).array();
    System.arraycopy(head, 0, bytes, 0, 4);
    return bytes;
  }

  @Test
  void formOfAnotherJvm_works(@TempDir Path folder) throws Exception {
    Path script = Files.writeString(folder.resolve("kept.js"), MODERN);
    Path kept = folder.resolve("form");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                WriteForm.class.getName(),
                script.toString(),
                kept.toString())
            .redirectErrorStream(true)
            .start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(output).isZero();

    CompiledForm form = new CompiledForm(output.trim(), Files.readAllBytes(kept));
    assertThat(form.key()).isEqualTo(SANDBOX.compilerKey());
    assertThat(form).isEqualTo(form(source(MODERN)));
    assertThat(run(source(MODERN).with(form))).isEqualTo(MODERN_RESULT);
  }

  /** Writes the form of a script to a file, and its key to the output. */
  static final class WriteForm {
    private WriteForm() {}

    public static void main(String[] arguments) throws IOException {
      ScriptSource source = source(Files.readString(Path.of(arguments[0])));
      CompiledForm form = Sandbox.create(DynamicCode.BLOCKED).form(source, Limits.defaults());
      Files.write(Path.of(arguments[1]), form.bytes());
      System.out.println(form.key());
    }
  }

  @Test
  void textThatIsNoScript_hasNoForm() {
    assertThat(thrown(ScriptSyntaxException.class, () -> form(source("let let")))).isNotNull();
    assertThat(
            thrown(
                LimitExceededException.class,
                () -> SANDBOX.form(source("1 + 1"), Limits.defaults().with(Limit.SOURCE, 2))))
        .isNotNull();
  }
}
