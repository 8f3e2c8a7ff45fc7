package dev.iotajs.sdk.http;

import java.time.Duration;
import org.apache.hc.core5.util.Timeout;

/** What one request may take. */
final class HttpLimits {
  /** From the start of the first look-up to the last byte of the body, redirects included. */
  final Duration timeout;

  /** Of a response, in bytes, after decompression. */
  final int maxBody;

  /** Of a request, in bytes. */
  final int maxRequestBody;

  final int maxRedirects;

  /** For each single wait. The clock of the whole comes first, with a better message. */
  final Timeout wait;

  HttpLimits(HttpAccessBuilder settings) {
    timeout = settings.timeout;
    wait = Timeout.of(timeout.plusSeconds(1));
    maxBody = settings.maxBody;
    maxRequestBody = settings.maxRequestBody;
    maxRedirects = settings.maxRedirects;
  }
}
