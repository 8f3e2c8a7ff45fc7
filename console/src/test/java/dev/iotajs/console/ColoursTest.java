package dev.iotajs.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

final class ColoursTest {
  private static final Map<String, String> TERMINAL = Map.of("TERM", "xterm-256color");

  @Test
  void colours_onATerminal_areOn() {
    assertThat(Colours.of(TERMINAL, true)).isEqualTo(Colours.ANSI);
    assertThat(Colours.ANSI.error("x")).isEqualTo("\u001b[1;31mx\u001b[0m");
  }

  @Test
  void colours_inAFileOrPipe_areOff() {
    assertThat(Colours.of(TERMINAL, false)).isEqualTo(Colours.NONE);
    assertThat(Colours.NONE.error("x")).isEqualTo("x");
  }

  @Test
  void colours_whenNotWanted_areOff() {
    assertThat(Colours.of(Map.of("TERM", "xterm", "NO_COLOR", "1"), true)).isEqualTo(Colours.NONE);
    assertThat(Colours.of(Map.of("TERM", "xterm", "NO_COLOR", ""), true)).isEqualTo(Colours.ANSI);
    assertThat(Colours.of(Map.of("TERM", "dumb"), true)).isEqualTo(Colours.NONE);
    assertThat(Colours.of(Map.of(), true)).isEqualTo(Colours.NONE);
  }
}
