package dev.iotajs.sdk.http;

import dev.iotajs.sandbox.HostFunctionException;
import dev.iotajs.sdk.ErrorCode;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.apache.hc.client5.http.entity.DeflateInputStream;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;

/** Reads the body of a response, decompressed, up to a size. */
final class ResponseBytes {
  /** Of a body that nobody wants: reading it costs less than another connection, up to here. */
  private static final int WORTH_READING = 16 * 1024;

  private final int max;

  ResponseBytes(int max) {
    this.max = max;
  }

  /** The bytes; empty when there is no body. Holds no more than the size allowed at any time. */
  byte[] read(ClassicHttpResponse response) throws IOException {
    HttpEntity entity = response.getEntity();
    if (entity == null) {
      return new byte[0];
    }
    if (entity.getContentLength() > max) {
      throw tooLarge();
    }
    InputStream raw = entity.getContent();
    try (InputStream decoded = decoded(raw, response)) {
      byte[] bytes = decoded.readNBytes(max + 1);
      if (bytes.length > max) {
        throw tooLarge();
      }
      raw.readNBytes(1);
      return bytes;
    }
  }

  private InputStream decoded(InputStream raw, ClassicHttpResponse response) throws IOException {
    String encoding = encoding(response);
    PushbackInputStream body = new Unclosed(raw);
    int first = body.read();
    if (first < 0) {
      return body;
    }
    body.unread(first);
    switch (encoding) {
      case "identity":
        return body;
      case "gzip":
      case "x-gzip":
        return new GZIPInputStream(body);
      case "deflate":
        return new DeflateInputStream(body);
      default:
        throw ErrorCode.NETWORK_ERROR.error("The response has an encoding that is not supported.");
    }
  }

  /** One encoding: nobody who means well compresses twice. */
  private static String encoding(ClassicHttpResponse response) {
    Header[] encodings = response.getHeaders("Content-Encoding");
    if (encodings.length > 1) {
      return "several";
    }
    return encodings.length == 0 ? "identity" : encodings[0].getValue().toLowerCase(Locale.ROOT);
  }

  private HostFunctionException tooLarge() {
    return ErrorCode.TOO_LARGE.error("The response's body is larger than " + max + " bytes.");
  }

  /** Reads to the end of a body if that is near, so that the connection can be used again. */
  static void skip(ClassicHttpResponse response) throws IOException {
    if (response.getEntity() != null) {
      response.getEntity().getContent().readNBytes(WORTH_READING);
    }
  }

  /** To close the stream of a response is to read it to its end, however far that is. */
  private static final class Unclosed extends PushbackInputStream {
    Unclosed(InputStream raw) {
      super(raw);
    }

    @Override
    public void close() {}
  }
}
