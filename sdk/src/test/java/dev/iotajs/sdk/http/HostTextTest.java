package dev.iotajs.sdk.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.iotajs.sandbox.HostFunctionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The one form of a host; what has none is in the corpus. */
final class HostTextTest {
  @ParameterizedTest
  @CsvSource({
    "example.com, example.com",
    "API.Example.COM, api.example.com",
    "example.com., example.com",
    "a_b.example.com, a_b.example.com",
    "xn--bcher-kva.example, xn--bcher-kva.example",
    "bücher.example, xn--bcher-kva.example",
    "BÜCHER.example, xn--bcher-kva.example",
    "例え.jp, xn--r8jz45g.jp",
    "ｅｘａｍｐｌｅ。ｃｏｍ, example.com",
    "1.1.1.1, 1.1.1.1",
    "1.1.1.1., 1.1.1.1",
    "3com.com, 3com.com",
    "1.2.3.com, 1.2.3.com",
    "0x7f.example, 0x7f.example",
    "[2606:4700::1111], 2606:4700:0:0:0:0:0:1111",
    "[2606:4700:0::0:1111], 2606:4700:0:0:0:0:0:1111"
  })
  void host_hasOneForm(String host, String form) {
    assertThat(HostText.canonical(host)).isEqualTo(form);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ".",
        "a..b",
        "-a.com",
        "a-.com",
        "a b.com",
        "a%20b.com",
        "a/b",
        "ẞ.com",
        "[::1",
        "[]",
        "[a]b"
      })
  void host_thatIsNotValid_isRefused(String host) {
    assertThatThrownBy(() -> HostText.canonical(host))
        .isInstanceOf(HostFunctionException.class)
        .hasMessageStartingWith("The host in url is not valid");
  }

  @Test
  void host_thatIsTooLong_isRefused() {
    String label = "a".repeat(63);
    assertThat(HostText.canonical(label + ".com")).hasSize(67);
    assertThatThrownBy(() -> HostText.canonical("a" + label + ".com"))
        .isInstanceOf(HostFunctionException.class);
    assertThatThrownBy(() -> HostText.canonical((label + ".").repeat(4) + "com"))
        .isInstanceOf(HostFunctionException.class);
  }
}
