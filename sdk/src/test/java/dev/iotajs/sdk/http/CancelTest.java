package dev.iotajs.sdk.http;

import static dev.iotajs.sdk.http.Calls.get;
import static dev.iotajs.sdk.http.Calls.send;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.iotajs.sandbox.HostFunctionException;
import dev.iotajs.sdk.Operation;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A script that has ended wants nothing any more. */
@Timeout(60)
final class CancelTest {
  private static final Duration LONG = Duration.ofMinutes(10);

  private static CompletableFuture<Object> start(Operation operation) {
    CompletableFuture<Object> result = new CompletableFuture<>();
    Thread thread =
        new Thread(
            () -> {
              try {
                result.complete(operation.run());
              } catch (Throwable t) {
                result.completeExceptionally(t);
              }
            });
    thread.setDaemon(true);
    thread.start();
    return result;
  }

  private static void assertCancelled(CompletableFuture<Object> running) {
    assertThatThrownBy(() -> running.get(5, TimeUnit.SECONDS))
        .satisfiesAnyOf(
            e -> assertThat(e).isInstanceOf(CancellationException.class),
            e ->
                assertThat(e)
                    .isInstanceOf(ExecutionException.class)
                    .hasCauseInstanceOf(CancellationException.class));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "HTTP/1.1 200 OK\nContent-Length: 10\n\nab", "HTTP/1.1 302 X\n"})
  void cancel_endsAnExchange(String answered) throws Exception {
    CountDownLatch asked = new CountDownLatch(1);
    CountDownLatch never = new CountDownLatch(1);
    try (RawServer server =
            RawServer.start(
                (head, out) -> {
                  out.write(RawServer.bytes(answered));
                  out.flush();
                  asked.countDown();
                  await(never);
                });
        HttpAccess http = server.access().timeout(LONG).build()) {
      Operation operation = http.operation(get(server.url("/")));
      CompletableFuture<Object> running = start(operation);
      asked.await();

      operation.cancel();

      assertCancelled(running);
    } finally {
      never.countDown();
    }
  }

  @Test
  void cancel_endsALookup() throws Exception {
    CountDownLatch asked = new CountDownLatch(1);
    CountDownLatch never = new CountDownLatch(1);
    try (HttpAccess http =
        HttpAccess.builder()
            .timeout(LONG)
            .resolver(
                host -> {
                  asked.countDown();
                  await(never);
                  throw new UnknownHostException();
                })
            .build()) {
      Operation operation = http.operation(get("http://example.com/"));
      CompletableFuture<Object> running = start(operation);
      asked.await();

      operation.cancel();

      assertCancelled(running);
    } finally {
      never.countDown();
    }
  }

  /** The listener accepts nobody: the server of TLS never says hello. */
  @Test
  void cancel_endsAHandshake() throws Exception {
    try (ServerSocket silent = new ServerSocket(0);
        HttpAccess http =
            HttpAccess.builder()
                .allowAddress("127.0.0.1", silent.getLocalPort())
                .timeout(LONG)
                .build()) {
      Operation operation = http.operation(get("https://127.0.0.1:" + silent.getLocalPort() + "/"));
      CompletableFuture<Object> running = start(operation);
      silent.accept().getInputStream().read();

      operation.cancel();

      assertCancelled(running);
    }
  }

  @Test
  void cancel_beforeTheRun_sendsNothing() throws IOException {
    try (RawServer server = RawServer.answering("HTTP/1.1 200 OK\nContent-Length: 0\n\n");
        HttpAccess http = server.access().build()) {
      Operation operation = http.operation(get(server.url("/")));
      operation.cancel();

      assertThatThrownBy(operation::run).isInstanceOf(CancellationException.class);
      assertThat(server.connections()).isZero();
    }
  }

  @Test
  void cancel_afterTheRun_changesNothing() throws Exception {
    try (RawServer server = RawServer.answering("HTTP/1.1 200 OK\nContent-Length: 0\n\n");
        HttpAccess http = server.access().build()) {
      Operation operation = http.operation(get(server.url("/")));
      operation.run();
      operation.cancel();

      assertThat(send(http, get(server.url("/")))).containsEntry("status", 200);
      assertThat(server.connections()).isEqualTo(1);
    }
  }

  @Test
  void close_endsWhatIsGoingOn() throws Exception {
    CountDownLatch asked = new CountDownLatch(1);
    CountDownLatch never = new CountDownLatch(1);
    try (RawServer server =
        RawServer.start(
            (head, out) -> {
              asked.countDown();
              await(never);
            })) {
      HttpAccess http = server.access().timeout(LONG).build();
      CompletableFuture<Object> running = start(http.operation(get(server.url("/"))));
      asked.await();

      http.close();

      assertThatThrownBy(() -> running.get(5, TimeUnit.SECONDS))
          .cause()
          .isInstanceOf(HostFunctionException.class)
          .hasMessage("The host is shutting down.");
    } finally {
      never.countDown();
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
