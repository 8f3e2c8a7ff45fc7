package dev.iotajs.sdk.http;

import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.core5.http.ClassicHttpResponse;

/**
 * The head of a response, with its body to be read. What is read to the end gives its connection
 * back; closing drops the connection otherwise, where the client's own close would first read the
 * rest, however long that is.
 */
final class Received implements AutoCloseable {
  final ClassicHttpResponse response;
  private final HttpUriRequestBase request;

  Received(ClassicHttpResponse response, HttpUriRequestBase request) {
    this.response = response;
    this.request = request;
  }

  @Override
  public void close() {
    request.cancel();
  }
}
