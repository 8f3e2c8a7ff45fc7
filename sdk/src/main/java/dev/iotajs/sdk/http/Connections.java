package dev.iotajs.sdk.http;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicLong;
import javax.net.ssl.SSLContext;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.HttpRoute;
import org.apache.hc.client5.http.SchemePortResolver;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.io.ConnectionEndpoint;
import org.apache.hc.client5.http.io.HttpClientConnectionManager;
import org.apache.hc.client5.http.io.HttpClientConnectionOperator;
import org.apache.hc.client5.http.io.LeaseRequest;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.client5.http.ssl.TlsSocketStrategy;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;

/**
 * The pool of connections. The client may not close it: it would do so when one exchange meets an
 * Error, and take all others down with it.
 */
final class Connections implements HttpClientConnectionManager {
  private static final int MAX_CONNECTIONS = 256;

  /** Idle connections are few seconds' savings, and cost the server as much as us. */
  private static final Timeout MAX_IDLE = Timeout.ofSeconds(20);

  private static final TimeValue MAX_AGE = TimeValue.ofMinutes(5);

  private final PoolingHttpClientConnectionManager pool;
  private final AtomicLong made = new AtomicLong();

  Connections(HttpLimits limits, Http1Config headers, SSLContext tls) {
    pool =
        new DirectPool()
            .setTlsSocketStrategy(new DefaultClientTlsStrategy(tls))
            .setConnectionFactory(
                socket -> new AbruptConnection("iota-" + made.incrementAndGet(), headers))
            .setMaxConnTotal(MAX_CONNECTIONS)
            .setMaxConnPerRoute(MAX_CONNECTIONS)
            .setDefaultConnectionConfig(connection(limits))
            .build();
  }

  /**
   * Requests are not tried again, so each connection is tested before it is used again. One address
   * that does not answer leaves time for another.
   */
  private static ConnectionConfig connection(HttpLimits limits) {
    return ConnectionConfig.custom()
        .setConnectTimeout(Timeout.of(limits.timeout.dividedBy(2)))
        .setSocketTimeout(limits.wait)
        .setIdleTimeout(MAX_IDLE)
        .setTimeToLive(MAX_AGE)
        .setValidateAfterInactivity(TimeValue.ZERO_MILLISECONDS)
        .build();
  }

  @Override
  public LeaseRequest lease(String id, HttpRoute route, Timeout timeout, Object state) {
    return pool.lease(id, route, timeout, state);
  }

  @Override
  public void release(ConnectionEndpoint endpoint, Object state, TimeValue validFor) {
    pool.release(endpoint, state, validFor);
  }

  @Override
  public void connect(ConnectionEndpoint endpoint, TimeValue timeout, HttpContext context)
      throws IOException {
    pool.connect(endpoint, timeout, context);
  }

  @Override
  public void upgrade(ConnectionEndpoint endpoint, HttpContext context) throws IOException {
    pool.upgrade(endpoint, context);
  }

  @Override
  public void close(CloseMode mode) {}

  @Override
  public void close() {}

  void closeIdle() {
    pool.closeIdle(MAX_IDLE);
  }

  void closeAll() {
    pool.close(CloseMode.IMMEDIATE);
  }

  private static final class DirectPool extends PoolingHttpClientConnectionManagerBuilder {
    @Override
    protected HttpClientConnectionOperator createConnectionOperator(
        SchemePortResolver ports, DnsResolver resolver, TlsSocketStrategy tls) {
      return new DirectConnector(tls);
    }
  }
}
