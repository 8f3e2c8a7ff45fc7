package dev.iotajs.sdk.http;

import static dev.iotajs.sdk.http.Calls.assertRefused;
import static dev.iotajs.sdk.http.Calls.get;
import static dev.iotajs.sdk.http.Calls.send;
import static org.assertj.core.api.Assertions.assertThat;

import dev.iotajs.sdk.ErrorCode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a script gets of a response. */
final class ResponseTest {
  private static Map<String, Object> answer(String head, byte[] body) throws IOException {
    try (RawServer server = RawServer.start((request, out) -> write(out, head, body));
        HttpAccess http = server.access().build()) {
      return send(http, get(server.url("/")));
    }
  }

  private static Map<String, Object> answer(String head, String body) throws IOException {
    return answer(head, body.getBytes(StandardCharsets.UTF_8));
  }

  private static void write(OutputStream out, String head, byte[] body) throws IOException {
    String all = "HTTP/1.1 200 OK\nContent-Length: " + body.length + "\n" + head + "\n";
    out.write(RawServer.bytes(all));
    out.write(body);
  }

  private static Map<String, Object> typed(String type, String body) throws IOException {
    return answer("Content-Type: " + type + "\n", body);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/json",
        "application/json; charset=utf-8",
        "APPLICATION/JSON",
        "application/problem+json",
        "application/vnd.api+json;v=1"
      })
  void json_isParsed(String type) throws IOException {
    assertThat(typed(type, "\ufeff{\"a\": [1, 2.5, true, null, \"ü\"], \"__proto__\": {}}"))
        .containsEntry("bodyType", "json")
        .containsEntry(
            "body", Map.of("a", Arrays.asList(1, 2.5, true, null, "ü"), "__proto__", Map.of()));
  }

  @Test
  void json_withNumbersBeyondALong_hasDoubles() throws IOException {
    assertThat(typed("application/json", "[9007199254740993, 1" + "0".repeat(2000) + ", 1e999]"))
        .containsEntry(
            "body", List.of(9007199254740993L, Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{", "{\"a\":1} x", "NaN", "'a'", "<html>", " "})
  void json_thatDoesNotParse_isText(String text) throws IOException {
    assertThat(typed("application/json", text))
        .containsEntry("body", text)
        .containsEntry("bodyType", "text");
  }

  @Test
  void json_thatIsTooDeepOrTooManyValues_isTooLarge() throws IOException {
    assertTooLarge("[".repeat(201) + "]".repeat(201));
    assertTooLarge("[" + "{},".repeat(100_000) + "{}]");
    assertThat(typed("application/json", "[".repeat(200) + "]".repeat(200)))
        .containsEntry("bodyType", "json");
  }

  private static void assertTooLarge(String json) throws IOException {
    byte[] body = json.getBytes(StandardCharsets.UTF_8);
    String type = "Content-Type: application/json\n";
    try (RawServer server = RawServer.start((request, out) -> write(out, type, body));
        HttpAccess http = server.access().maxBody(1_000_000).build()) {
      assertRefused(http, get(server.url("/")), ErrorCode.TOO_LARGE);
    }
  }

  @Test
  void text_isDecodedByItsCharset() throws IOException {
    assertThat(typed("text/html", "\ufeffGrüße")).containsEntry("body", "Grüße");
    assertThat(
            answer(
                "Content-Type: text/plain; charset=ISO-8859-1\n",
                "Grüße".getBytes(StandardCharsets.ISO_8859_1)))
        .containsEntry("body", "Grüße");
    assertThat(typed("text/plain; charset=no-such", "Grüße")).containsEntry("body", "Grüße");
    assertThat(answer("", "Grüße"))
        .containsEntry("body", "Grüße")
        .containsEntry("bodyType", "text");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "/",
        ";",
        "a b/c",
        "text",
        "text/",
        "text/plain;",
        "text/plain; charset=",
        "text/plain; charset=\"",
        "text/plain; charset=../../x",
        "text/plain; =;,,;",
        "text/x,y/z"
      })
  void strangeType_isNoFailure(String type) throws IOException {
    assertThat(typed(type, "text").get("bodyType")).isIn("text", "base64");
  }

  @Test
  void bytes_areBase64() throws IOException {
    byte[] bytes = {0, (byte) 0xff, (byte) 0xfe, 10};

    assertThat(answer("Content-Type: image/png\n", bytes))
        .containsEntry("body", Base64.getEncoder().encodeToString(bytes))
        .containsEntry("bodyType", "base64");
    assertThat(answer("", bytes)).containsEntry("bodyType", "base64");
  }

  @Test
  void emptyBody_isNull() throws IOException {
    assertThat(typed("application/json", ""))
        .containsEntry("body", null)
        .containsEntry("bodyType", null);
    assertThat(answer("Content-Encoding: gzip\n", "")).containsEntry("body", null);
  }

  @Test
  void headers_areLowerCaseAndJoined_butCookiesAreAList() throws IOException {
    Map<String, Object> answer =
        answer("X-A: 1\nx-a: 2\nSet-Cookie: a=1, x\nSet-Cookie: b=2\nX-Empty:\n", "x");

    assertThat(answer.get("headers"))
        .isEqualTo(
            Map.of(
                "content-length",
                "1",
                "x-a",
                "1, 2",
                "x-empty",
                "",
                "set-cookie",
                List.of("a=1, x", "b=2")));
  }

  @ParameterizedTest
  @ValueSource(ints = {200, 201, 299, 300, 304, 400, 401, 407, 500, 599})
  void status_isGivenAsItIs(int status) throws IOException {
    try (RawServer server =
            RawServer.answering(
                "HTTP/1.1 "
                    + status
                    + " X\nWWW-Authenticate: Basic realm=x\nContent-Length: 0\n\n");
        HttpAccess http = server.access().build()) {
      assertThat(send(http, get(server.url("/"))))
          .containsEntry("status", status)
          .containsEntry("ok", status < 300);
      assertThat(server.heads).hasSize(1);
    }
  }

  @Test
  void compressedBody_isDecompressed() throws IOException {
    byte[] text = "Grüße".repeat(100).getBytes(StandardCharsets.UTF_8);
    String type = "Content-Type: text/plain\nContent-Encoding: ";

    assertThat(answer(type + "gzip\n", gzip(text))).containsEntry("body", "Grüße".repeat(100));
    assertThat(answer(type + "X-GZIP\n", gzip(text))).containsEntry("body", "Grüße".repeat(100));
    assertThat(answer(type + "deflate\n", deflate(text, false)))
        .containsEntry("body", "Grüße".repeat(100));
    assertThat(answer(type + "deflate\n", deflate(text, true)))
        .containsEntry("body", "Grüße".repeat(100));
    assertThat(answer(type + "identity\n", text)).containsEntry("body", "Grüße".repeat(100));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Content-Encoding: br\n",
        "Content-Encoding: gzip, gzip\n",
        "Content-Encoding: gzip\nContent-Encoding: gzip\n",
        "Content-Encoding: gzip\n"
      })
  void body_thatCannotBeDecoded_isANetworkError(String head) throws IOException {
    try (RawServer server =
            RawServer.start(
                (request, out) -> write(out, head, "not gzip".getBytes(StandardCharsets.UTF_8)));
        HttpAccess http = server.access().build()) {
      assertRefused(http, get(server.url("/")), ErrorCode.NETWORK_ERROR);
    }
  }

  static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    }
    return out.toByteArray();
  }

  private static byte[] deflate(byte[] bytes, boolean raw) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (DeflaterOutputStream deflate = new DeflaterOutputStream(out, new Deflater(6, raw))) {
      deflate.write(bytes);
    }
    return out.toByteArray();
  }
}
