package dev.iotajs.sdk.http;

import static dev.iotajs.sdk.http.Calls.assertRefused;
import static dev.iotajs.sdk.http.Calls.get;
import static dev.iotajs.sdk.http.Calls.post;
import static dev.iotajs.sdk.http.Calls.send;
import static org.assertj.core.api.Assertions.assertThat;

import dev.iotajs.sdk.ErrorCode;
import dev.iotajs.sdk.http.HttpRequest.Method;
import java.io.IOException;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Redirects as the Fetch standard has them, and no further. */
final class RedirectTest {
  private static final Map<String, String> CREDENTIALS =
      Map.of("Authorization", "Bearer x", "cookie", "a=1", "X-Id", "7");

  private volatile String answer;
  private RawServer first;
  private RawServer second;
  private HttpAccess http;

  @BeforeEach
  void start() throws IOException {
    second = RawServer.answering("HTTP/1.1 200 OK\nContent-Length: 3\n\nend");
    first =
        RawServer.start(
            (head, out) ->
                out.write(
                    RawServer.bytes(
                        head.lines().findFirst().orElse("").contains("end")
                            ? "HTTP/1.1 200 OK\nContent-Length: 3\n\nend"
                            : answer)));
    http = first.access().allowAddress("127.0.0.1", second.port()).build();
  }

  @AfterEach
  void stop() throws IOException {
    http.close();
    first.close();
    second.close();
  }

  private void redirect(int status, String location) {
    answer = "HTTP/1.1 " + status + " X\nContent-Length: 0\nLocation: " + location + "\n\n";
  }

  private String followed() {
    return first.heads.get(1);
  }

  @ParameterizedTest
  @CsvSource({
    "301, POST, GET", "302, POST, GET", "303, POST, GET", "307, POST, POST", "308, POST, POST",
    "301, PUT, PUT", "302, PATCH, PATCH", "303, PUT, GET", "303, DELETE, GET", "308, PUT, PUT",
    "301, DELETE, DELETE"
  })
  void method_changesAsInFetch(int status, Method method, Method next) {
    redirect(status, "/end");

    send(http, HttpRequest.of("acme", method, first.url("/")).body("text"));

    assertThat(followed()).startsWith(next + " /end ");
    assertThat(first.bodies.get(1)).isEqualTo(next == method ? "text" : "");
    assertThat(followed().contains("Content-Type")).isEqualTo(next == method);
  }

  @ParameterizedTest
  @CsvSource({
    "/end, /end",
    "end?x=1, /a/end?x=1",
    "../end, /end",
    "?q=/end, /a/b?q=/end",
    "/end#part, /end"
  })
  void relativeLocation_isResolved(String location, String path) {
    redirect(302, location);

    send(http, get(first.url("/a/b?c=d")));

    assertThat(followed()).startsWith("GET " + path + " HTTP/1.1");
  }

  @Test
  void credentials_stayWithTheOrigin() {
    redirect(307, "/end");
    send(http, get(first.url("/")).headers(CREDENTIALS));
    assertThat(followed()).contains("Authorization: Bearer x", "cookie: a=1", "X-Id: 7");

    redirect(307, second.url("/"));
    send(http, get(first.url("/")).headers(CREDENTIALS));
    assertThat(second.heads.get(0))
        .contains("X-Id: 7", "Host: 127.0.0.1:" + second.port())
        .doesNotContainIgnoringCase("authorization")
        .doesNotContainIgnoringCase("cookie");
  }

  @Test
  void redirects_beyondTheirNumber_areRefused() {
    redirect(302, "/again");

    assertRefused(http, get(first.url("/")), ErrorCode.TOO_MANY_REDIRECTS);

    assertThat(first.heads).hasSize(6);
  }

  @Test
  void redirects_upToTheirNumber_areFollowed() throws IOException {
    try (RawServer server =
            RawServer.start(
                (head, out) -> {
                  int left = Integer.parseInt(head.substring(5, 6));
                  out.write(
                      RawServer.bytes(
                          left == 0
                              ? "HTTP/1.1 200 OK\nContent-Length: 0\n\n"
                              : "HTTP/1.1 302 X\nContent-Length: 0\nLocation: /"
                                  + (left - 1)
                                  + "\n\n"));
                });
        HttpAccess access = server.access().build()) {
      assertThat(send(access, get(server.url("/5")))).containsEntry("status", 200);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "300 X\nLocation: /end",
        "304 X\nLocation: /end",
        "302 X",
        "201 X\nLocation: /end"
      })
  void otherResponse_isTheAnswer(String head) {
    answer = "HTTP/1.1 " + head + "\nContent-Length: 0\n\n";

    assertThat(send(http, post(first.url("/"))))
        .containsEntry("status", Integer.valueOf(head.substring(0, 3)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"http://a b/", "/a b", "http://u:p@127.0.0.1/", "ftp://example.com/", "http://"})
  void location_thatCannotBeRequested_isNotAllowed(String location) {
    redirect(302, location);

    assertRefused(http, get(first.url("/")), ErrorCode.NOT_ALLOWED);
  }

  @Test
  void redirect_toAHostThatIsNotOnTheList_isNotAllowed() throws IOException {
    redirect(302, "http://example.org/");
    try (HttpAccess narrow = first.access().allowHosts("127.0.0.1").build()) {
      assertRefused(narrow, get(first.url("/")), ErrorCode.NOT_ALLOWED);
    }
  }

  @Test
  void redirect_withALongBody_isFollowedWithoutIt() throws IOException {
    try (RawServer server =
            RawServer.start(
                (head, out) -> {
                  out.write(
                      RawServer.bytes(
                          "HTTP/1.1 302 X\nLocation: "
                              + second.url("/")
                              + "\nContent-Length: 100000000\n\n"));
                  out.write(new byte[100_000]);
                });
        HttpAccess access = server.access().allowAddress("127.0.0.1", second.port()).build()) {
      assertThat(send(access, get(server.url("/")))).containsEntry("body", "end");
    }
  }

  @Test
  void redirect_usesItsConnectionAgain() {
    redirect(302, "/end");

    send(http, get(first.url("/")));

    assertThat(first.connections()).isEqualTo(1);
    assertThat(first.heads.stream().map(head -> head.split(" ", 3)[1]).collect(Collectors.toList()))
        .containsExactly("/", "/end");
  }
}
