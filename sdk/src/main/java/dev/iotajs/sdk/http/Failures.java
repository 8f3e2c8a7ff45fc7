package dev.iotajs.sdk.http;

import dev.iotajs.sandbox.HostFunctionException;
import dev.iotajs.sdk.ErrorCode;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.UnknownHostException;
import java.util.zip.ZipException;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.client5.http.HttpHostConnectException;
import org.apache.hc.core5.http.MessageConstraintException;

/** What a script learns of a failure: its kind, and nothing of addresses or of the host. */
final class Failures {
  private Failures() {}

  /** The error for the script; the cause is kept for the log. */
  static HostFunctionException of(IOException problem) {
    HostFunctionException error = error(problem);
    error.initCause(problem);
    return error;
  }

  private static HostFunctionException error(IOException problem) {
    if (problem instanceof MessageConstraintException) {
      return ErrorCode.TOO_LARGE.error("The response's headers are too many or too long.");
    }
    if (problem instanceof ConnectTimeoutException) {
      return network("The server cannot be reached.");
    }
    if (problem instanceof InterruptedIOException) {
      return ErrorCode.TIMEOUT.error("The server did not answer in time.");
    }
    return network(text(problem));
  }

  private static String text(IOException problem) {
    if (problem instanceof UnknownHostException) {
      return "The host cannot be found.";
    }
    if (problem instanceof HttpHostConnectException) {
      return "The server cannot be reached.";
    }
    if (problem instanceof SSLException) {
      return "No secure connection can be made to the server; its certificate may not be valid.";
    }
    if (problem instanceof ZipException) {
      return "The response cannot be decompressed.";
    }
    return "The server broke off, or does not speak HTTP.";
  }

  private static HostFunctionException network(String message) {
    return ErrorCode.NETWORK_ERROR.error(message);
  }
}
