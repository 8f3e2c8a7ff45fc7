package dev.iotajs.sdk.http;

import static dev.iotajs.sdk.http.Calls.assertRefused;
import static dev.iotajs.sdk.http.Calls.get;
import static dev.iotajs.sdk.http.Calls.post;
import static dev.iotajs.sdk.http.Calls.send;
import static org.assertj.core.api.Assertions.assertThat;

import dev.iotajs.sdk.ErrorCode;
import dev.iotajs.sdk.http.HttpRequest.Method;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What of a script's request goes over the wire, and what is refused before. */
final class RequestTest {
  private RawServer server;
  private HttpAccess http;

  @BeforeEach
  void start() throws IOException {
    server = RawServer.answering("HTTP/1.1 204 No Content\n\n");
    http = server.access().maxRequestBody(1_000).build();
  }

  @AfterEach
  void stop() throws IOException {
    http.close();
    server.close();
  }

  private String head(HttpRequest request) {
    send(http, request);
    return server.heads.get(server.heads.size() - 1);
  }

  private String body(Object value) {
    send(http, post(server.url("/")).body(value));
    return server.bodies.get(server.bodies.size() - 1);
  }

  @ParameterizedTest
  @EnumSource
  void method_isSent(Method method) {
    assertThat(head(HttpRequest.of("acme", method, server.url("/a"))))
        .startsWith(method + " /a HTTP/1.1\r\n");
  }

  @Test
  void head_holdsNothingOfTheHost() {
    assertThat(head(get(server.url("/"))).lines().sorted())
        .containsExactly(
            "",
            "Accept-Encoding: gzip, deflate",
            "Accept: */*",
            "Connection: keep-alive",
            "GET / HTTP/1.1",
            "Host: 127.0.0.1:" + server.port(),
            "User-Agent: Iota");
  }

  @Test
  void headers_areSent() {
    HttpRequest request =
        get(server.url("/"))
            .headers(Map.of("X-Id", "a, b", "accept", "text/plain", "user-agent", "shop/1"));

    assertThat(head(request))
        .contains("\r\nX-Id: a, b\r\n", "\r\naccept: text/plain\r\n", "\r\nuser-agent: shop/1\r\n")
        .doesNotContain("*/*", "Iota");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Host",
        "content-length",
        "Transfer-Encoding",
        "CONNECTION",
        "Keep-Alive",
        "TE",
        "Trailer",
        "Upgrade",
        "Expect",
        "Via",
        "Accept-Encoding",
        "Proxy-Authorization",
        "proxy-connection"
      })
  void header_ofTheConnection_isNotAllowed(String name) {
    assertRefused(http, get(server.url("/")).headers(Map.of(name, "1")), ErrorCode.NOT_ALLOWED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a\r\nX-Injected: 1", "a\nX-Injected: 1", "a\r", "a\u0000", "\u010d\u010a", "ü"})
  void headerValue_thatIsNotPrintable_isInvalid(String value) {
    assertInvalid(get(server.url("/")).headers(Map.of("X-Id", value)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "X Id", "X-Id:", "X-Id\r\nX-Injected", "X\u0000", "Hôst", "a/b"})
  void headerName_thatIsNoToken_isInvalid(String name) {
    assertInvalid(get(server.url("/")).headers(Map.of(name, "1")));
  }

  @Test
  void headers_beyondTheirLimits_areInvalid() {
    Map<String, String> many =
        IntStream.range(0, 65).boxed().collect(Collectors.toMap(i -> "X-" + i, i -> "1"));

    assertInvalid(get(server.url("/")).headers(many));
    assertInvalid(get(server.url("/")).headers(Map.of("X-Id", "a".repeat(20_000))));
    assertInvalid(get(server.url("/")).headers(Map.of("X-Id", "1", "x-id", "2")));
  }

  private void assertInvalid(HttpRequest request) {
    assertRefused(http, request, ErrorCode.INVALID_ARGUMENT);
    assertThat(server.connections()).isZero();
  }

  @Test
  void query_isEncodedAndAdded() {
    Map<String, Object> query = new LinkedHashMap<>();
    query.put("q", "a b&c=d/ü+%");
    query.put("page", 2.0);
    query.put("ratio", 0.5);
    query.put("exact", true);
    query.put("tag", List.of("x", 1));
    query.put("none", null);

    assertThat(head(get(server.url("/s?fixed=1")).query(query)))
        .startsWith(
            "GET /s?fixed=1&q=a%20b%26c%3Dd%2F%C3%BC%2B%25&page=2&ratio=0.5&exact=true&tag=x&tag=1"
                + " HTTP/1.1\r\n");
  }

  @Test
  void query_ofSomethingElse_isInvalid() {
    assertInvalid(get(server.url("/")).query(Map.of("a", Map.of())));
    assertInvalid(get(server.url("/")).query(Map.of("a", Double.NaN)));
    assertInvalid(get(server.url("/")).query(Map.of("a", "\ud800")));
    assertInvalid(get(server.url("/")).query(Map.of("a", Arrays.asList("b", null))));
    assertInvalid(get(server.url("/")).query(Map.of("a", "b".repeat(9_000))));
  }

  @Test
  void url_withOtherCharacters_isEncoded_andItsFragmentStaysHere() {
    assertThat(head(get(server.url("/caf\u00e9/\ud83d\ude00?\u00fc=1#top"))))
        .startsWith("GET /caf%C3%A9/%F0%9F%98%80?%C3%BC=1 HTTP/1.1\r\n");
  }

  @Test
  void url_asWritten_reachesTheServer() {
    assertThat(head(get(server.url("//a/../b/./%2e%2e/%00?x=%0d%0aHost:y"))))
        .startsWith("GET //a/../b/./%2e%2e/%00?x=%0d%0aHost:y HTTP/1.1\r\n");
  }

  @Test
  void text_isSentAsText() {
    assertThat(body("Grüße")).isEqualTo("Grüße");
    assertThat(server.heads.get(0))
        .contains("\r\nContent-Type: text/plain; charset=UTF-8\r\n", "\r\nContent-Length: 7\r\n");
  }

  @Test
  void text_withATypeOfItsOwn_keepsIt() {
    String head =
        head(post(server.url("/")).body("<a/>").headers(Map.of("content-type", "text/xml")));

    assertThat(head).contains("\r\ncontent-type: text/xml\r\n").doesNotContain("text/plain");
  }

  @Test
  void value_isSentAsJson() {
    Map<String, Object> value = new LinkedHashMap<>();
    value.put("amount", 1000.0);
    value.put("rate", 0.1);
    value.put("none", null);
    value.put("list", List.of(1, true, "\"ü\"", Double.NaN, -0.0));

    assertThat(body(value))
        .isEqualTo(
            "{\"amount\":1000,\"rate\":0.1,\"none\":null,\"list\":[1,true,\"\\\"ü\\\"\",null,0]}");
    assertThat(server.heads.get(0)).contains("\r\nContent-Type: application/json\r\n");
  }

  @Test
  void body_thatIsMissing_isEmpty() {
    assertThat(head(post(server.url("/"))))
        .doesNotContain("Content-Type")
        .contains("\r\nContent-Length: 0\r\n");
  }

  @Test
  void body_beyondItsLimit_orOfAGet_isInvalid() {
    assertInvalid(post(server.url("/")).body("a".repeat(1_001)));
    assertInvalid(post(server.url("/")).body(List.of("a".repeat(1_000))));
    assertInvalid(post(server.url("/")).body("\udc00"));
    assertInvalid(post(server.url("/")).body(List.of("\ud800")));
    assertInvalid(get(server.url("/")).body("a"));
  }

  @Test
  void timeout_outOfRange_isInvalid() {
    assertInvalid(get(server.url("/")).timeout(Duration.ZERO));
    assertInvalid(get(server.url("/")).timeout(Duration.ofSeconds(11)));
  }

  @Test
  void host_thatIsNotOnTheTenantsList_isNotAllowed() throws IOException {
    Map<String, String> hosts = new HashMap<>(Map.of("acme", "127.0.0.1"));
    try (HttpAccess narrow =
        server.access().allowHosts((tenant, host) -> host.equals(hosts.get(tenant))).build()) {
      assertThat(send(narrow, get(server.url("/")))).containsEntry("status", 204);
      hosts.put("acme", "api.example.com");
      assertRefused(narrow, get(server.url("/")), ErrorCode.NOT_ALLOWED);
    }
  }
}
