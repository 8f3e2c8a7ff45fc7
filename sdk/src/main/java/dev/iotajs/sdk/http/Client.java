package dev.iotajs.sdk.http;

import java.io.IOException;
import java.net.URI;
import java.util.Map;
import javax.net.ssl.SSLContext;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.net.URIAuthority;

/**
 * Sends one request and reads the head of its response. Does nothing of its own accord: no
 * redirects, retries, cookies, authentication, decompression, proxies or settings of the
 * environment.
 */
final class Client implements AutoCloseable {
  private static final Http1Config HEADERS =
      Http1Config.custom().setMaxHeaderCount(100).setMaxLineLength(16 * 1024).build();

  private final Connections connections;
  private final CloseableHttpClient http;

  Client(HttpLimits limits, SSLContext tls) {
    connections = new Connections(limits, HEADERS, tls);
    http =
        HttpClientBuilder.create()
            .setConnectionManager(connections)
            .setConnectionManagerShared(true)
            .setDefaultRequestConfig(request(limits))
            .disableRedirectHandling()
            .disableAutomaticRetries()
            .disableCookieManagement()
            .disableAuthCaching()
            .disableContentCompression()
            .disableDefaultUserAgent()
            .build();
  }

  private static RequestConfig request(HttpLimits limits) {
    return RequestConfig.custom()
        .setConnectionRequestTimeout(limits.wait)
        .setResponseTimeout(limits.wait)
        .setAuthenticationEnabled(false)
        .setRedirectsEnabled(false)
        .setContentCompressionEnabled(false)
        .setExpectContinueEnabled(false)
        .setProtocolUpgradeEnabled(false)
        .build();
  }

  /**
   * Sends a request.
   *
   * @param tenant whose connections may be used: what one tenant left on a connection, another must
   *     not read
   * @return the response, to be closed
   */
  Received send(Outgoing hop, String tenant, DnsResolver resolver, Lifetime lifetime)
      throws IOException {
    HttpUriRequestBase request = request(hop);
    lifetime.whenEnded(request::cancel);
    HttpClientContext context = HttpClientContext.create();
    context.setUserToken(tenant);
    DirectConnector.useResolver(context, resolver);
    return new Received(http.executeOpen(hop.target.server(), request, context), request);
  }

  private static HttpUriRequestBase request(Outgoing hop) {
    HttpUriRequestBase request =
        new HttpUriRequestBase(hop.method.name(), URI.create(hop.target.url()));
    request.setAuthority(new URIAuthority(hop.target.server()));
    request.setPath(hop.target.path);
    for (Map.Entry<String, String> header : hop.headers.entrySet()) {
      request.setHeader(header.getKey(), header.getValue());
    }
    if (hop.body != null) {
      request.setEntity(new ByteArrayEntity(hop.body, null));
    }
    return request;
  }

  void closeIdle() {
    connections.closeIdle();
  }

  /** Ends all exchanges that are going on. */
  @Override
  public void close() {
    connections.closeAll();
  }
}
