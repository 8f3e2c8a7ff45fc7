package dev.iotajs.sdk.http;

import static dev.iotajs.sdk.http.Calls.assertRefused;
import static dev.iotajs.sdk.http.Calls.get;
import static dev.iotajs.sdk.http.Calls.send;
import static org.assertj.core.api.Assertions.assertThat;

import dev.iotajs.sdk.ErrorCode;
import dev.iotajs.sdk.http.HttpRequest.Method;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which connections are made, to where, and who may use them again. */
final class ConnectionTest {
  private static final String OK = "HTTP/1.1 200 OK\nContent-Length: 2\n\nok";

  /** Global unicast, but given to nobody: a connection to it gets nowhere. */
  private static final String NOWHERE = "2d00::1";

  @ParameterizedTest
  @ValueSource(
      strings = {
        OK,
        "HTTP/1.1 200 OK\nTransfer-Encoding: chunked\n\n2\nok\n0\n\n",
        "HTTP/1.1 204 No Content\n\n",
        "HTTP/1.1 404 Not Found\nContent-Length: 2\nContent-Type: application/json\n\n{}"
      })
  void tenSequentialRequests_useOneConnection(String response) throws IOException {
    try (RawServer server = RawServer.answering(response);
        HttpAccess http = server.access().build()) {
      for (int i = 0; i < 10; i++) {
        send(http, get(server.url("/" + i)));
      }
      assertThat(server.heads).hasSize(10);
      assertThat(server.connections()).isEqualTo(1);
    }
  }

  @Test
  void compressedResponses_useOneConnection() throws IOException {
    byte[] body = ResponseTest.gzip(new byte[100_000]);
    RawServer.Reply reply =
        (head, out) -> {
          out.write(
              RawServer.bytes(
                  "HTTP/1.1 200 OK\nContent-Encoding: gzip\nTransfer-Encoding: chunked\n\n"
                      + Integer.toHexString(body.length)
                      + "\n"));
          out.write(body);
          out.write(RawServer.bytes("\n0\n\n"));
        };
    try (RawServer server = RawServer.start(reply);
        HttpAccess http = server.access().build()) {
      send(http, get(server.url("/1")));
      send(http, get(server.url("/2")));

      assertThat(server.connections()).isEqualTo(1);
    }
  }

  @Test
  void otherTenant_hasAConnectionOfItsOwn() throws IOException {
    try (RawServer server = RawServer.answering(OK);
        HttpAccess http = server.access().build()) {
      for (int i = 0; i < 2; i++) {
        send(http, HttpRequest.of("acme", Method.GET, server.url("/")));
        send(http, HttpRequest.of("other", Method.GET, server.url("/")));
      }

      assertThat(server.connections()).isEqualTo(2);
    }
  }

  /** Without retries, a connection that the server has closed must be noticed before its use. */
  @Test
  void connectionThatTheServerClosed_isReplaced() throws Exception {
    Semaphore closed = new Semaphore(0);
    try (RawServer server =
            RawServer.start(
                (head, out) -> {
                  out.write(RawServer.bytes(OK));
                  out.close();
                  closed.release();
                });
        HttpAccess http = server.access().build()) {
      for (int i = 0; i < 3; i++) {
        assertThat(send(http, get(server.url("/")))).containsEntry("status", 200);
        closed.acquire();
      }
      assertThat(server.connections()).isEqualTo(3);
    }
  }

  @Test
  void requestThatFails_isNotSentAgain() throws IOException {
    try (RawServer server =
            RawServer.start(
                (head, out) -> {
                  throw new IOException("closes");
                });
        HttpAccess http = server.access().build()) {
      assertRefused(http, get(server.url("/")), ErrorCode.NETWORK_ERROR);

      assertThat(server.connections()).isEqualTo(1);
    }
  }

  @Test
  void busyServer_isNotSentTheRequestAgain() throws IOException {
    try (RawServer server =
            RawServer.answering("HTTP/1.1 503 Busy\nRetry-After: 0\nContent-Length: 0\n\n");
        HttpAccess http = server.access().build()) {
      assertThat(send(http, get(server.url("/")))).containsEntry("status", 503);

      assertThat(server.heads).hasSize(1);
    }
  }

  @Test
  void cookies_areNotKept() throws IOException {
    try (RawServer server =
            RawServer.answering("HTTP/1.1 200 OK\nSet-Cookie: a=1; Path=/\nContent-Length: 0\n\n");
        HttpAccess http = server.access().build()) {
      send(http, get(server.url("/")));
      send(http, get(server.url("/")));

      assertThat(server.heads.get(1)).doesNotContainIgnoringCase("cookie");
    }
  }

  @Test
  void name_isLookedUpOnce_soThatItCannotChangeBeforeTheConnection() throws IOException {
    AtomicInteger lookups = new AtomicInteger();
    try (RawServer forbidden = RawServer.answering(OK);
        HttpAccess http =
            HttpAccess.builder()
                .allowPorts(forbidden.port())
                .timeout(Duration.ofMillis(500))
                .resolver(
                    host ->
                        List.of(
                            InetAddress.getAllByName(
                                lookups.getAndIncrement() == 0 ? NOWHERE : "127.0.0.1")))
                .build()) {
      HttpRequest request = get("http://rebind.example.com:" + forbidden.port() + "/");

      assertThat(Calls.refusal(http, request).code()).isIn("NETWORK_ERROR", "TIMEOUT");
      assertThat(lookups).hasValue(1);
      assertRefused(http, request, ErrorCode.SSRF_BLOCKED);
      assertThat(lookups).hasValue(2);
      assertThat(forbidden.connections()).isZero();
    }
  }

  @Test
  void exception_isForItsHostAndPortOnly() throws IOException {
    try (RawServer allowed = RawServer.answering(OK);
        RawServer other = RawServer.answering(OK);
        HttpAccess http =
            allowed
                .access()
                .allowPorts(allowed.port(), other.port())
                .resolver(host -> List.of(InetAddress.getLoopbackAddress()))
                .build()) {
      assertThat(send(http, get(allowed.url("/")))).containsEntry("body", "ok");
      for (String host : List.of("localhost", "name.example.com", "127.0.0.2", "[::1]")) {
        assertRefused(http, get("http://" + host + ":" + allowed.port()), ErrorCode.SSRF_BLOCKED);
      }
      assertRefused(http, get(other.url("/")), ErrorCode.SSRF_BLOCKED);
      assertThat(allowed.connections()).isEqualTo(1);
      assertThat(other.connections()).isZero();
    }
  }

  @Test
  void secondAddress_isTried_whenTheFirstDoesNotAnswer() throws IOException {
    try (RawServer server = RawServer.answering(OK);
        HttpAccess http =
            HttpAccess.builder()
                .allowAddress("two.example.com", server.port())
                .resolver(
                    host ->
                        List.of(
                            InetAddress.getAllByName("255.255.255.255")[0],
                            InetAddress.getLoopbackAddress()))
                .build()) {
      HttpRequest request = get("http://two.example.com:" + server.port() + "/");

      assertThat(send(http, request)).containsEntry("status", 200);
      assertThat(server.heads.get(0)).contains("Host: two.example.com:" + server.port());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"socksProxyHost", "http.proxyHost"})
  void proxyOfTheEnvironment_isNotUsed(String property) throws IOException {
    String port = property.replace("Host", "Port");
    try (RawServer server = RawServer.answering(OK);
        ServerSocket proxy = new ServerSocket(0);
        HttpAccess http = server.access().timeout(Duration.ofSeconds(5)).build()) {
      System.setProperty(property, "127.0.0.1");
      System.setProperty(port, Integer.toString(proxy.getLocalPort()));
      System.setProperty("socksNonProxyHosts", "");
      System.setProperty("http.nonProxyHosts", "");

      assertThat(send(http, get(server.url("/")))).containsEntry("body", "ok");
    } finally {
      List.of(property, port, "socksNonProxyHosts", "http.nonProxyHosts")
          .forEach(System::clearProperty);
    }
  }

  @Test
  void access_thatIsClosed_isUnavailable() throws IOException {
    try (RawServer server = RawServer.answering(OK)) {
      HttpAccess http = server.access().build();
      send(http, get(server.url("/")));
      http.close();

      assertThat(Calls.refusal(http, get(server.url("/"))).code()).isEqualTo("UNAVAILABLE");
    }
  }
}
