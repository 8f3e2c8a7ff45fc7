package dev.iotajs.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is shown when Iota itself, or the JVM, fails. */
final class BrokenTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private final Terminal terminal =
      new Terminal(InputStream.nullInputStream(), stream(out), stream(err), Colours.NONE);

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  private static String text(ByteArrayOutputStream bytes) {
    return bytes.toString(StandardCharsets.UTF_8);
  }

  @Test
  void internalError_isOneLineAndAHint() {
    new TextReport(terminal, false).broken(new IllegalStateException("lost"));
    assertThat(text(err).lines())
        .containsExactly(
            "iota: internal error: java.lang.IllegalStateException: lost",
            "This is a fault of Iota; --verbose shows more.");
  }

  @Test
  void internalError_verbose_showsTheStack() {
    new TextReport(terminal, true).broken(new IllegalStateException("lost"));
    assertThat(text(err)).contains("\tat " + BrokenTest.class.getName());
  }

  @Test
  void internalError_asJson_isOneLine() {
    new JsonReport(terminal).broken(new IllegalStateException("lost"));
    assertThat(text(out))
        .isEqualTo(
            "{\"error\":{\"code\":\"INTERNAL_ERROR\","
                + "\"message\":\"java.lang.IllegalStateException: lost\"}}\n");
  }

  @Test
  void outOfMemory_saysHowToGetMore() {
    new TextReport(terminal, false).broken(new OutOfMemoryError("Java heap space"));
    assertThat(List.of(text(err).split("\n", -1)).get(0)).contains("IOTA_JAVA_OPTS=-Xmx2g");
  }
}
