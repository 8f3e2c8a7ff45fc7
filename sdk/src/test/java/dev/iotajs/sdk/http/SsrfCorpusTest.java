package dev.iotajs.sdk.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.iotajs.sandbox.HostFunctionException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * URLs that must not get anywhere: neither as a script's own, nor as a redirect of a server that
 * may be talked to. A listener on all interfaces counts who reaches it all the same.
 */
final class SsrfCorpusTest {
  private static final Map<String, List<String>> NAMES =
      Map.of(
          "loopback.example.com", List.of("127.0.0.1"),
          "a_b.example.com", List.of("127.0.0.1"),
          "loopback6.example.com", List.of("::1"),
          "private.example.com", List.of("10.0.0.1"),
          "metadata.example.com", List.of("169.254.169.254"),
          "mapped.example.com", List.of("::ffff:127.0.0.1"),
          "nat64.example.com", List.of("64:ff9b::127.0.0.1"),
          "unspecified.example.com", List.of("0.0.0.0"),
          "several.example.com", List.of("1.1.1.1", "127.0.0.1"),
          "several6.example.com", List.of("1.1.1.1", "fd00::1"));

  /** What a redirect may be refused with. */
  private static final List<String> REDIRECT_CODES = List.of("SSRF_BLOCKED", "NOT_ALLOWED");

  private static RawServer forbidden;
  private static RawServer redirecting;
  private static HttpAccess http;
  private static final AtomicReference<String> location = new AtomicReference<>();

  @BeforeAll
  static void start() throws IOException {
    forbidden = RawServer.answering("HTTP/1.1 200 OK\nContent-Length: 6\n\nsecret");
    redirecting =
        RawServer.start(
            (head, out) ->
                out.write(
                    RawServer.bytes(
                        "HTTP/1.1 302 Found\nContent-Length: 0\nLocation: " + location + "\n\n")));
    http = redirecting.access().allowPorts(forbidden.port()).resolver(SsrfCorpusTest::find).build();
  }

  /** Connections are accepted in their order: when this one is, none before it is missed. */
  @AfterAll
  static void stop() throws IOException {
    try (HttpAccess open = forbidden.access().build()) {
      Calls.send(open, Calls.get(forbidden.url("/")));
    }
    assertThat(forbidden.connections()).as("with this one").isEqualTo(1);
    http.close();
    forbidden.close();
    redirecting.close();
  }

  private static List<InetAddress> find(String host) throws UnknownHostException {
    if (!NAMES.containsKey(host)) {
      throw new UnknownHostException(host);
    }
    return NAMES.get(host).stream().map(SsrfCorpusTest::address).collect(Collectors.toList());
  }

  private static InetAddress address(String text) {
    try {
      return InetAddress.getByName(text);
    } catch (UnknownHostException e) {
      throw new AssertionError(e);
    }
  }

  static List<Entry> corpus() throws IOException {
    try (InputStream file = SsrfCorpusTest.class.getResourceAsStream("ssrf.txt")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(Entry::new)
          .collect(Collectors.toList());
    }
  }

  @ParameterizedTest
  @MethodSource("corpus")
  void url_isRefused(Entry entry) {
    HostFunctionException error = Calls.refusal(http, Calls.get(entry.url(forbidden.port())));

    assertThat(error.code()).as(error.getMessage()).isEqualTo(entry.code);
    assertTellsNothing(error);
    assertNobodyCame();
  }

  @ParameterizedTest
  @MethodSource("corpus")
  void redirect_isRefused(Entry entry) {
    location.set(entry.url(forbidden.port()));

    HostFunctionException error = Calls.refusal(http, Calls.get(redirecting.url("/")));

    assertThat(error.code()).as(error.getMessage()).isIn(REDIRECT_CODES);
    assertTellsNothing(error);
    assertNobodyCame();
  }

  @Test
  void corpus_isLarge() throws IOException {
    assertThat(corpus()).hasSizeGreaterThanOrEqualTo(60).doesNotHaveDuplicates();
  }

  /** Without this, a listener that never counts would let everything pass. */
  @Test
  void canary_isCounted_whenItsPlaceIsAllowed() throws IOException {
    for (String host :
        List.of("127.0.0.1", "[::1]", "localhost", "loopback.example.com", "a_b.example.com")) {
      try (RawServer listener = RawServer.answering("HTTP/1.1 200 OK\nContent-Length: 0\n\n");
          HttpAccess open =
              HttpAccess.builder()
                  .allowAddress(host, listener.port())
                  .resolver(name -> name.equals("localhost") ? loopback() : find(name))
                  .build()) {
        Calls.send(open, Calls.get("http://" + host + ":" + listener.port() + "/"));

        assertThat(listener.connections()).as(host).isEqualTo(1);
      }
    }
  }

  private static List<InetAddress> loopback() {
    return List.of(InetAddress.getLoopbackAddress());
  }

  private static void assertNobodyCame() {
    assertThat(forbidden.connections()).isZero();
  }

  /** Neither what a name resolves to, nor what the JDK has to say about it. */
  private static void assertTellsNothing(HostFunctionException error) {
    assertThat(error.getMessage())
        .doesNotContainPattern("\\d+\\.\\d+\\.\\d+\\.\\d+")
        .doesNotContain("java", "apache", "Exception", "example.com", "::");
  }

  /** One line of the corpus. */
  static final class Entry {
    private final String url;
    private final String code;
    private final String reason;

    Entry(String line) {
      String[] fields = line.split("\\s+\\|\\s+", 3);
      url = fields[0];
      code = fields[1];
      reason = fields[2];
    }

    String url(int port) {
      return url.replace("{port}", Integer.toString(port));
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Entry && url.equals(((Entry) other).url);
    }

    @Override
    public int hashCode() {
      return url.hashCode();
    }

    @Override
    public String toString() {
      return url + " (" + reason + ")";
    }
  }
}
