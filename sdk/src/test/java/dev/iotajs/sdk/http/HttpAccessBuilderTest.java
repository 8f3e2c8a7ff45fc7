package dev.iotajs.sdk.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.iotajs.sandbox.HostFunctionException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Settings that make no sense are refused where they are made. */
final class HttpAccessBuilderTest {
  private final HttpAccessBuilder builder = HttpAccess.builder();

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 22, 25, 53, 6379, 11211, 65_536})
  void port_thatIsNotForHttp_isRefused(int port) {
    assertThatIllegalArgumentException().isThrownBy(() -> builder.allowPorts(8080, port));
  }

  @Test
  void limit_outOfRange_isRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> builder.timeout(Duration.ZERO));
    assertThatIllegalArgumentException().isThrownBy(() -> builder.timeout(Duration.ofHours(1)));
    assertThatIllegalArgumentException().isThrownBy(() -> builder.maxBody(0));
    assertThatIllegalArgumentException().isThrownBy(() -> builder.maxBody((1 << 30) + 1));
    assertThatIllegalArgumentException().isThrownBy(() -> builder.maxRequestBody(0));
    assertThatIllegalArgumentException().isThrownBy(() -> builder.maxRedirects(-1));
    assertThatIllegalArgumentException().isThrownBy(() -> builder.maxRedirects(21));
    assertThatIllegalArgumentException().isThrownBy(() -> builder.allowAddress("a.com", 0));
    assertThatThrownBy(() -> builder.allowAddress("127.1", 80))
        .isInstanceOf(HostFunctionException.class);
  }

  @ParameterizedTest
  @CsvSource({
    "api.example.com, true",
    "sub.api.example.com, false",
    "example.org, false",
    "a.example.org, true",
    "a.b.example.org, true",
    "aexample.org, false",
    "xn--bcher-kva.example, true",
    "1.1.1.1, true",
    "example.org.evil.com, false"
  })
  void pattern_matchesAHostOrAllBelowADomain(String host, boolean allowed) {
    HostPatterns patterns =
        new HostPatterns("API.example.com", "*.example.org", "bücher.example", "1.1.1.1");

    assertThat(patterns.contain(host)).isEqualTo(allowed);
  }
}
