package dev.iotajs.sdk.http;

import static dev.iotajs.sdk.http.Calls.get;
import static dev.iotajs.sdk.http.Calls.refusal;
import static dev.iotajs.sdk.http.Calls.send;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Path;
import java.util.List;
import javax.net.ssl.SSLContext;
import org.apache.hc.core5.ssl.SSLContexts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who a server says it is, is checked. */
final class TlsTest {
  private static final char[] PASSWORD = "changeit".toCharArray();

  private static SSLContext trusting;
  private static RawServer server;

  @BeforeAll
  static void start(@TempDir Path folder) throws Exception {
    Path keys = folder.resolve("keys.p12");
    Process keytool =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-keyalg",
                "EC",
                "-alias",
                "server",
                "-dname",
                "CN=known.example.com",
                "-ext",
                "san=dns:known.example.com",
                "-storetype",
                "PKCS12",
                "-storepass",
                new String(PASSWORD),
                "-keystore",
                keys.toString())
            .redirectErrorStream(true)
            .start();
    assertThat(keytool.waitFor()).isZero();
    SSLContext serving =
        SSLContexts.custom().loadKeyMaterial(keys.toFile(), PASSWORD, PASSWORD).build();
    trusting = SSLContexts.custom().loadTrustMaterial(keys.toFile(), PASSWORD).build();
    server =
        RawServer.start(
            serving.getServerSocketFactory(),
            (head, out) -> out.write(RawServer.bytes("HTTP/1.1 200 OK\nContent-Length: 2\n\nok")));
  }

  @AfterAll
  static void stop() throws IOException {
    server.close();
  }

  private static HttpAccessBuilder access(String host) {
    return HttpAccess.builder()
        .allowAddress(host, server.port())
        .resolver(name -> List.of(InetAddress.getLoopbackAddress()));
  }

  private static HttpRequest request(String host) {
    return get("https://" + host + ":" + server.port() + "/");
  }

  @Test
  void serverWithATrustedCertificate_isTalkedTo() {
    try (HttpAccess http = access("known.example.com").sslContext(trusting).build()) {
      assertThat(send(http, request("known.example.com"))).containsEntry("body", "ok");
    }
  }

  @Test
  void certificateThatNobodyTrusts_isANetworkError() {
    try (HttpAccess http = access("known.example.com").build()) {
      assertRefused(http, "known.example.com");
    }
  }

  @Test
  void certificateOfAnotherHost_isANetworkError() {
    try (HttpAccess http = access("other.example.com").sslContext(trusting).build()) {
      assertRefused(http, "other.example.com");
    }
  }

  private static void assertRefused(HttpAccess http, String host) {
    int before = server.heads.size();
    assertThat(refusal(http, request(host)))
        .hasMessageStartingWith("No secure connection")
        .extracting("code")
        .isEqualTo("NETWORK_ERROR");
    assertThat(server.heads).hasSize(before);
  }
}
