package dev.iotajs.sdk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import dev.iotajs.sandbox.Limit;
import dev.iotajs.sandbox.LimitExceededException;
import dev.iotajs.sandbox.Limits;
import dev.iotajs.sdk.http.HttpAccess;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** iota.http as scripts see it; what it may reach and how it behaves is tested in its package. */
class HttpTest {
  private static final int PATIENCE_SECONDS = 20;

  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final ManualClock clock = new ManualClock();
  private HttpServer server;
  private HttpAccess access;
  private Scripts scripts;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.start();
    access = HttpAccess.builder().allowAddress("127.0.0.1", server.getAddress().getPort()).build();
    scripts = new Scripts(Sdk.builder().clock(clock, clock).http(access).build());
  }

  @AfterEach
  void stop() {
    scripts.close();
    access.close();
    server.stop(0);
    threads.shutdownNow();
  }

  private String url(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }

  private static void answer(HttpExchange exchange, String type, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Content-Type", type);
    exchange.sendResponseHeaders(200, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  /** Tells the client what it has sent. */
  private static void echo(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    String told =
        String.join(
            "\n",
            exchange.getRequestMethod(),
            exchange.getRequestURI().toString(),
            String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")),
            String.valueOf(exchange.getRequestHeaders().getFirst("Content-Type")),
            body);
    answer(exchange, "text/plain", told);
  }

  @Test
  void lineOfTheGuide_runsAsWritten() {
    server.createContext(
        "/v1/charges",
        exchange -> {
          exchange.getRequestBody().readAllBytes();
          answer(exchange, "application/json", "{\"id\": \"ch_1\", \"amount\": 1000}");
        });
    String line =
        "const response = await iota.http.post('https://api.example.com/v1/charges', {\n"
            + "  headers: { Authorization: 'Bearer …' }, body: { amount: 1000, currency: 'usd' } });";
    // A header may hold ASCII only; the guide's ellipsis stands for a token.
    String runnable =
        line.replace("https://api.example.com/v1/charges", url("/v1/charges")).replace("…", "t0k");

    assertThat(scripts.run(runnable + "\nreturn [response.status, response.ok, response.body.id]"))
        .isEqualTo(List.of(200, true, "ch_1"));
  }

  @ParameterizedTest
  @CsvSource({"get, GET", "delete, DELETE"})
  void methodWithoutBody_sendsHeadersAndQuery(String function, String method) {
    server.createContext("/", HttpTest::echo);
    assertThat(
            scripts.run(
                "return (await iota.http."
                    + function
                    + "('"
                    + url("/p?a=1")
                    + "', { headers: { Authorization: 'x' }, query: { q: 'ä b', n: [1, 2] } })).body"))
        .isEqualTo(method + "\n/p?a=1&q=%C3%A4%20b&n=1&n=2\nx\nnull\n");
  }

  @ParameterizedTest
  @CsvSource({"post, POST", "put, PUT", "patch, PATCH"})
  void methodWithBody_sendsJsonOrText(String function, String method) {
    server.createContext("/", HttpTest::echo);
    String call = "(await iota.http." + function + "('" + url("/") + "', ";
    assertThat(scripts.run("return " + call + "{ body: { a: [1] } })).body"))
        .isEqualTo(method + "\n/\nnull\napplication/json\n{\"a\":[1]}");
    assertThat((String) scripts.run("return " + call + "{ body: 'plain' })).body"))
        .startsWith(method + "\n/\nnull\ntext/plain")
        .endsWith("\nplain");
  }

  @Test
  void statusThatIsAnError_isAResponse() {
    server.createContext(
        "/",
        exchange -> {
          exchange.sendResponseHeaders(404, -1);
          exchange.close();
        });
    assertThat(
            scripts.run(
                "const r = await iota.http.get('" + url("/") + "'); return [r.status, r.ok]"))
        .isEqualTo(List.of(404, false));
  }

  /** Each request is answered once all ten are there: one after the other would never be. */
  @Test
  void requests_goOnAtOnce() {
    CyclicBarrier all = new CyclicBarrier(10);
    server.createContext(
        "/",
        exchange -> {
          try {
            all.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
          } catch (Exception e) {
            throw new IOException(e);
          }
          answer(exchange, "application/json", "1");
        });
    assertThat(
            scripts.run(
                "const all = await Promise.all(Array.from({ length: 10 }, () => iota.http.get('"
                    + url("/")
                    + "'))); return all.reduce((sum, r) => sum + r.body, 0)"))
        .isEqualTo(10);
  }

  @Test
  void runThatEnds_breaksOffItsRequests() throws Exception {
    CountDownLatch arrived = new CountDownLatch(1);
    CountDownLatch broken = new CountDownLatch(1);
    HttpHandler endless =
        exchange -> {
          arrived.countDown();
          exchange.sendResponseHeaders(200, 0);
          try {
            while (true) {
              exchange.getResponseBody().write(new byte[64]);
              exchange.getResponseBody().flush();
            }
          } catch (IOException e) {
            broken.countDown();
          }
        };
    server.createContext("/", endless);

    assertThatThrownBy(
            () ->
                scripts.run(
                    Scripts.script("await iota.http.get('" + url("/") + "')")
                        .limits(Limits.defaults().with(Limit.WALL_TIME, 300))))
        .isInstanceOf(LimitExceededException.class);
    assertThat(arrived.await(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
    assertThat(broken.await(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void hostCalls_areLimited() {
    server.createContext("/", exchange -> answer(exchange, "text/plain", "x"));
    assertThatThrownBy(
            () ->
                scripts.run(
                    Scripts.script(
                            "for (;;) await iota.http.get('" + url("/") + "').catch(() => 1)")
                        .limits(Limits.defaults().with(Limit.HOST_CALLS, 5))))
        .isInstanceOf(LimitExceededException.class)
        .hasMessageContaining("hostCalls");
  }

  @Test
  void addressThatIsNotAllowed_isAnErrorWithACode() {
    assertThat(scripts.failure("iota.http.get('http://127.0.0.1:1/')"))
        .startsWith("SSRF_BLOCKED: ");
    assertThat(scripts.failure("iota.http.get('file:///etc/passwd')"))
        .startsWith("INVALID_ARGUMENT: ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "get()             | iota.http.get: url must be a string, not null",
        "get('')           | iota.http.get: url must be a string of 1 to 8192 characters, not ''",
        "get('x', 5)       | iota.http.get: options must be an object, not 5",
        "get('x', {bdy:1}) | iota.http.get: options has no property 'bdy'; it takes headers, query, timeout",
        "get('x', {headers:{a:1}}) | iota.http.get: options.headers.a must be a string, not 1",
        "get('x', {headers:{a:null}}) | iota.http.get: options.headers.a must be a string, not null",
        "get('x', {timeout:0}) | iota.http.get: options.timeout must be a whole number from 1 to 600000, not 0",
      })
  void wrongArgument_isAnErrorThatSaysWhatWasExpected(String call, String message) {
    assertThat(scripts.failure("iota.http." + call)).isEqualTo("INVALID_ARGUMENT: " + message);
  }

  @Test
  void requests_areCountedByTheMinute() {
    server.createContext("/", exchange -> answer(exchange, "text/plain", "x"));
    assertThat(
            scripts.run(
                "let n = 0; try { for (;;) { await iota.http.get('"
                    + url("/")
                    + "'); n++; } } catch (e) { return { n, code: e.code } }"))
        .isEqualTo(Map.of("n", 60, "code", "RATE_LIMITED"));
  }
}
