package dev.iotajs.sdk.http;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.Socket;
import java.nio.file.Path;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.impl.io.DefaultHttpClientConnectionOperator;
import org.apache.hc.client5.http.io.HttpClientConnectionOperator;
import org.apache.hc.client5.http.io.ManagedHttpClientConnection;
import org.apache.hc.client5.http.ssl.TlsSocketStrategy;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.config.Lookup;
import org.apache.hc.core5.http.config.RegistryBuilder;
import org.apache.hc.core5.http.io.SocketConfig;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.apache.hc.core5.net.NamedEndpoint;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;

/**
 * Opens connections: to addresses that come from the exchange's own {@link CheckedResolver}, and
 * past any proxy, since a proxy would look the name up again.
 */
final class DirectConnector implements HttpClientConnectionOperator {
  private static final String RESOLVER = "iota.resolver";

  private final Lookup<TlsSocketStrategy> tls;

  DirectConnector(TlsSocketStrategy tls) {
    this.tls = RegistryBuilder.<TlsSocketStrategy>create().register("https", tls).build();
  }

  /** What connections of an exchange resolve names with. */
  static void useResolver(HttpContext context, DnsResolver resolver) {
    context.setAttribute(RESOLVER, resolver);
  }

  private HttpClientConnectionOperator within(HttpContext context) {
    return new DefaultHttpClientConnectionOperator(
        DirectConnector::socket, null, (DnsResolver) context.getAttribute(RESOLVER), tls);
  }

  /** {@code new Socket()} would ask the system properties for a SOCKS proxy. */
  private static Socket socket(Proxy ignored) {
    return new Socket(Proxy.NO_PROXY);
  }

  @Override
  public void connect(
      ManagedHttpClientConnection connection,
      HttpHost host,
      InetSocketAddress local,
      TimeValue timeout,
      SocketConfig config,
      HttpContext context)
      throws IOException {
    within(context).connect(connection, host, local, timeout, config, context);
  }

  @Override
  public void connect(
      ManagedHttpClientConnection connection,
      HttpHost host,
      NamedEndpoint name,
      Path unixSocket,
      InetSocketAddress local,
      Timeout timeout,
      SocketConfig config,
      Object attachment,
      HttpContext context)
      throws IOException {
    within(context)
        .connect(connection, host, name, null, local, timeout, config, attachment, context);
  }

  /** Never asked for: an upgrade is nothing that a request of ours offers. */
  @Override
  public void upgrade(ManagedHttpClientConnection connection, HttpHost host, HttpContext context)
      throws IOException {
    throw new IOException("No upgrade of a connection");
  }
}
