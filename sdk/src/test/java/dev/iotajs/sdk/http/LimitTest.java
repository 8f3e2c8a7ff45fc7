package dev.iotajs.sdk.http;

import static dev.iotajs.sdk.http.Calls.assertRefused;
import static dev.iotajs.sdk.http.Calls.get;
import static dev.iotajs.sdk.http.Calls.post;
import static dev.iotajs.sdk.http.Calls.refusal;
import static dev.iotajs.sdk.http.Calls.send;
import static org.assertj.core.api.Assertions.assertThat;

import dev.iotajs.sdk.ErrorCode;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Servers that want to take more than their share of time or memory. */
@Timeout(60)
final class LimitTest {
  private static final Duration SHORT = Duration.ofMillis(300);

  private static final String OK = "HTTP/1.1 200 OK\nContent-Type: text/plain\n";

  /** Says something for ever, a piece at a time. */
  private static RawServer.Reply endless(String start, String piece) {
    return (head, out) -> {
      out.write(RawServer.bytes(start));
      while (true) {
        out.write(RawServer.bytes(piece));
        out.flush();
        pause();
      }
    };
  }

  /** As a slow server does; nothing waits for this. */
  private static void pause() throws IOException {
    try {
      Thread.sleep(5);
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }

  private static void assertTimesOut(RawServer.Reply reply) throws IOException {
    try (RawServer server = RawServer.start(reply);
        HttpAccess http = server.access().timeout(SHORT).build()) {
      long start = System.nanoTime();
      assertThat(refusal(http, get(server.url("/"))))
          .hasMessage("The request took longer than 300 ms.")
          .extracting("code")
          .isEqualTo("TIMEOUT");
      assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "HTTP/1.1 200 OK\n",
        "HTTP/1.1 200 OK\nContent-Length: 10\n\nab",
        "HTTP/1.1 200 OK\nTransfer-Encoding: chunked\n\n5\nab"
      })
  void silentServer_timesOut(String start) throws IOException {
    CountDownLatch never = new CountDownLatch(1);
    assertTimesOut(
        (head, out) -> {
          out.write(RawServer.bytes(start));
          out.flush();
          try {
            never.await();
          } catch (InterruptedException e) {
            throw new IOException(e);
          }
        });
  }

  @Test
  void slowBody_timesOut() throws IOException {
    assertTimesOut(endless(OK + "Content-Length: 1000000\n\n", "a"));
    assertTimesOut(endless(OK + "Transfer-Encoding: chunked\n\n", "1\na\n"));
    assertTimesOut(endless(OK + "\n", "a"));
  }

  @Test
  void slowHead_timesOut() throws IOException {
    assertTimesOut(endless("HTTP/1.1 200 OK\nX: ", "a"));
    assertTimesOut(endless("", "HTTP/1.1 100 Continue\n\n"));
    assertTimesOut(endless("", "HTTP/1.1 103 Early Hints\nLink: </a>\n\n"));
  }

  @Test
  void redirects_shareOneTime() throws IOException {
    try (RawServer server =
            RawServer.start(
                (head, out) -> {
                  for (int i = 0; i < 30; i++) {
                    pause();
                  }
                  out.write(RawServer.bytes("HTTP/1.1 302 X\nContent-Length: 0\nLocation: /\n\n"));
                });
        HttpAccess http = server.access().timeout(SHORT).maxRedirects(20).build()) {
      assertRefused(http, get(server.url("/")), ErrorCode.TIMEOUT);
    }
  }

  @Test
  void request_mayTakeLessTime() throws IOException {
    try (RawServer server = RawServer.start(endless("", "HTTP/1.1 100 Continue\n\n"));
        HttpAccess http = server.access().build()) {
      assertThat(refusal(http, get(server.url("/")).timeout(Duration.ofMillis(50))))
          .hasMessage("The request took longer than 50 ms.");
    }
  }

  @Test
  void serverThatDoesNotRead_timesOut() throws IOException {
    try (ServerSocket deaf = new ServerSocket(0);
        HttpAccess http =
            HttpAccess.builder()
                .allowAddress("127.0.0.1", deaf.getLocalPort())
                .maxRequestBody(1 << 25)
                .timeout(SHORT)
                .build()) {
      HttpRequest request =
          post("http://127.0.0.1:" + deaf.getLocalPort()).body("a".repeat(1 << 25));
      assertRefused(http, request, ErrorCode.TIMEOUT);
    }
  }

  @Test
  void nameServerThatDoesNotAnswer_timesOut() {
    CountDownLatch answer = new CountDownLatch(1);
    try (HttpAccess http =
        HttpAccess.builder().timeout(SHORT).resolver(host -> never(answer)).build()) {
      assertRefused(http, get("http://example.com/"), ErrorCode.TIMEOUT);
    } finally {
      answer.countDown();
    }
  }

  private static List<InetAddress> never(CountDownLatch answer) throws UnknownHostException {
    try {
      answer.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    throw new UnknownHostException();
  }

  @Test
  void body_beyondItsSize_isTooLarge() throws IOException {
    String chunk = "a".repeat(1000);
    assertTooLarge(OK + "Transfer-Encoding: chunked\n\n", "3e8\n" + chunk + "\n");
    assertTooLarge(OK + "Content-Length: 9999999999\n\n", chunk);
    assertTooLarge(OK + "\n", chunk);
  }

  @Test
  void body_thatSaysItIsTooLarge_isNotWaitedFor() throws IOException {
    assertTooLarge(OK + "Content-Length: 1000001\n\n", "");
  }

  private static void assertTooLarge(String start, String piece) throws IOException {
    RawServer.Reply reply = endless(start, piece.repeat(100));
    try (RawServer server = RawServer.start(reply);
        HttpAccess http = server.access().maxBody(1_000_000).build()) {
      assertThat(refusal(http, get(server.url("/"))))
          .hasMessage("The response's body is larger than 1000000 bytes.");
    }
  }

  @Test
  void body_ofItsSize_isRead() throws IOException {
    try (RawServer server =
            RawServer.answering(OK + "Content-Length: 1000\n\n" + "a".repeat(1000));
        HttpAccess http = server.access().maxBody(1000).build()) {
      assertThat(send(http, get(server.url("/")))).containsEntry("body", "a".repeat(1000));
    }
  }

  /** 1 GiB of zeros, in 1 MiB: read whole, it would be more than the heap of this test. */
  @Test
  void bomb_stopsAtTheSize() throws IOException {
    try (RawServer server =
            RawServer.start(
                (head, out) -> {
                  out.write(RawServer.bytes(OK + "Content-Encoding: gzip\n\n"));
                  bomb(out);
                });
        HttpAccess http = server.access().build()) {
      assertRefused(http, get(server.url("/")), ErrorCode.TOO_LARGE);
    }
  }

  private static void bomb(OutputStream out) throws IOException {
    byte[] zeros = new byte[1 << 20];
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      for (int i = 0; i < 1024; i++) {
        gzip.write(zeros);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"X-%d: 1\n", "X-Long: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\n a\n"})
  void headers_withoutEnd_areTooLarge(String header) throws IOException {
    assertRefusedAfter("HTTP/1.1 200 OK\n", header, ErrorCode.TOO_LARGE);
  }

  @Test
  void lines_withoutEnd_areTooLarge() throws IOException {
    assertRefusedAfter("HTTP/1.1 200 ", "aaaaaaaaaaaaaaaa", ErrorCode.TOO_LARGE);
    assertRefusedAfter("HTTP/1.1 200 OK\nX: ", "aaaaaaaaaaaaaaaa", ErrorCode.TOO_LARGE);
    assertRefusedAfter(OK + "Transfer-Encoding: chunked\n\n1;", "aaaaaaaaaa", ErrorCode.TOO_LARGE);
    assertRefusedAfter(OK + "Transfer-Encoding: chunked\n\n0\n", "X: 1\n", ErrorCode.TOO_LARGE);
  }

  @Test
  void emptyLines_withoutEnd_areRefused() throws IOException {
    assertRefusedAfter("", "\n", ErrorCode.TOO_LARGE);
  }

  private static void assertRefusedAfter(String start, String piece, ErrorCode code)
      throws IOException {
    try (RawServer server =
            RawServer.start(
                (head, out) -> {
                  out.write(RawServer.bytes(start));
                  while (true) {
                    out.write(RawServer.bytes(piece));
                  }
                });
        HttpAccess http = server.access().timeout(Duration.ofSeconds(30)).build()) {
      assertRefused(http, get(server.url("/")), code);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SSH-2.0-OpenSSH_9\n",
        "HTTP/1.1 two OK\n\n",
        "HTTP/1.1 200 OK\nTransfer-Encoding: chunked\n\nzz\n",
        "HTTP/1.1 200 OK\nContent-Length: -1\n\n",
        "HTTP/1.1 200 OK\nContent-Length: 5\n\nab",
        "HTTP/1.1 101 Switching Protocols\nUpgrade: websocket\n\n",
        "HTTP/1.1 101 Switching Protocols\nUpgrade: TLS/1.2\nConnection: Upgrade\n\n"
      })
  void answer_thatIsNotHttp_isANetworkError(String text) throws IOException {
    try (RawServer server =
            RawServer.start(
                (head, out) -> {
                  out.write(RawServer.bytes(text));
                  out.flush();
                  throw new IOException("closes");
                });
        HttpAccess http = server.access().build()) {
      assertRefused(http, get(server.url("/")), ErrorCode.NETWORK_ERROR);
    }
  }

  @Test
  void serverThatIsNotThere_isANetworkError() throws IOException {
    int port;
    try (ServerSocket gone = new ServerSocket(0)) {
      port = gone.getLocalPort();
    }
    try (HttpAccess http = HttpAccess.builder().allowAddress("127.0.0.1", port).build()) {
      assertThat(refusal(http, get("http://127.0.0.1:" + port + "/")))
          .hasMessage("The server cannot be reached.")
          .extracting("code")
          .isEqualTo("NETWORK_ERROR");
    }
  }

  @Test
  void hostThatDoesNotExist_isANetworkError() {
    try (HttpAccess http =
        HttpAccess.builder()
            .resolver(
                host -> {
                  throw new UnknownHostException(host + " at 10.0.0.53");
                })
            .build()) {
      assertThat(refusal(http, get("http://example.com/")))
          .hasMessage("The host cannot be found.")
          .extracting("code")
          .isEqualTo("NETWORK_ERROR");
    }
  }

  /** Two responses to one request: the second must not be the answer of the next request. */
  @Test
  void secondResponse_isNotTakenForTheNextOne() throws IOException {
    String response = OK + "Content-Length: 5\n\n";
    try (RawServer server =
            RawServer.start(
                (head, out) ->
                    out.write(RawServer.bytes(response + "first" + response + "split")));
        HttpAccess http = server.access().build()) {
      send(http, get(server.url("/1")));

      assertThat(send(http, get(server.url("/2")))).containsEntry("body", "first");
      assertThat(server.connections()).isEqualTo(2);
    }
  }
}
