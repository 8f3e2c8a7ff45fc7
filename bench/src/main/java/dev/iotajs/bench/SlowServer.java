package dev.iotajs.bench;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** An HTTP server on this machine that answers each request after a while, any number at once. */
final class SlowServer implements AutoCloseable {
  private final ScheduledExecutorService answers = Executors.newScheduledThreadPool(2);
  private final HttpServer server;
  private final long millis;

  SlowServer(long millis) throws IOException {
    this.millis = millis;
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answerLater);
    server.start();
  }

  String host() {
    return server.getAddress().getAddress().getHostAddress();
  }

  int port() {
    return server.getAddress().getPort();
  }

  private void answerLater(HttpExchange exchange) {
    ScheduledFuture<?> unused =
        answers.schedule(() -> answer(exchange), millis, TimeUnit.MILLISECONDS);
  }

  private static void answer(HttpExchange exchange) {
    try {
      exchange.sendResponseHeaders(204, -1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      exchange.close();
    }
  }

  @Override
  public void close() {
    server.stop(0);
    answers.shutdownNow();
  }
}
