package dev.iotajs.sdk.http;

import java.io.IOException;
import org.apache.hc.client5.http.impl.io.DefaultManagedHttpClientConnection;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.Timeout;

/**
 * A connection that closes without a farewell. To say goodbye over TLS is to write, and a server
 * that does not read could make the thread that closes wait for ever.
 */
final class AbruptConnection extends DefaultManagedHttpClientConnection {
  AbruptConnection(String id, Http1Config limits) {
    super(id, null, null, limits, null, null, null, null);
  }

  /** Also when it holds bytes that no request asked for: they would pass for the next response. */
  @Override
  public boolean isStale() throws IOException {
    return super.isStale() || isDataAvailable(Timeout.ofMilliseconds(1));
  }

  @Override
  public void close() {
    close(CloseMode.IMMEDIATE);
  }

  @Override
  public void close(CloseMode mode) {
    super.close(CloseMode.IMMEDIATE);
  }
}
