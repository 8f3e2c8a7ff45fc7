package dev.iotajs.sdk.http;

import dev.iotajs.sdk.ErrorCode;
import dev.iotajs.sdk.Operation;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.time.Duration;

/**
 * HTTP for scripts. Requests go to hosts on the public Internet only, over HTTP or HTTPS, and end
 * within limits of time and size; private, local and metadata addresses are refused however they
 * are written, after names are looked up, and after each redirect.
 *
 * <pre>{@code
 * try (HttpAccess http = HttpAccess.builder().allowHosts("api.example.com").build()) {
 *   Operation call =
 *       http.operation(HttpRequest.of("acme", HttpRequest.Method.GET, "https://api.example.com/"));
 *   Object response = call.run(); // {status, ok, headers, body, bodyType}
 * }
 * }</pre>
 *
 * <p>Nothing of the environment has a say: no proxy, cookies, credentials or system properties;
 * only the certificates that the JVM trusts, unless the builder was given others.
 *
 * <p>Safe for use by many threads. Keeps connections open for a few seconds, each for one tenant.
 */
public final class HttpAccess implements AutoCloseable {
  final HttpLimits limits;
  final Destinations destinations;
  final Lookups lookups;
  final Client client;
  final Deadlines deadlines;

  HttpAccess(HttpAccessBuilder settings) {
    limits = new HttpLimits(settings);
    destinations = new Destinations(settings, new AddressPolicy(HttpAccess::isOfThisMachine));
    lookups = new Lookups(settings.resolver);
    client = new Client(limits, settings.tls());
    deadlines = new Deadlines(client::closeIdle);
  }

  /**
   * Starts the settings.
   *
   * @return a builder with the defaults
   */
  public static HttpAccessBuilder builder() {
    return new HttpAccessBuilder();
  }

  /**
   * Checks what can be checked without the network, and gives what does the rest.
   *
   * <p>The operation results in a Map: {@code status} (Integer), {@code ok} (Boolean, for 200 to
   * 299), {@code headers} (Map; names in lower case, values of the same name joined with a comma,
   * {@code set-cookie} a List), {@code body} and {@code bodyType}. A body of a JSON type that
   * parses is a plain value, with the type {@code json}; other text is a String, {@code text};
   * anything else is a String in Base64, {@code base64}; both are null when there is no body.
   *
   * <p>It runs once. It throws with the codes {@code SSRF_BLOCKED}, {@code NOT_ALLOWED}, {@code
   * TIMEOUT}, {@code TOO_LARGE}, {@code TOO_MANY_REDIRECTS}, {@code NETWORK_ERROR} and {@code
   * UNAVAILABLE}, and a {@link java.util.concurrent.CancellationException} when it was cancelled.
   *
   * @param request what the script asks for
   * @return the exchange, not begun yet
   * @throws dev.iotajs.sandbox.HostFunctionException with the code {@code INVALID_ARGUMENT}, {@code
   *     NOT_ALLOWED} or {@code SSRF_BLOCKED}
   */
  public Operation operation(HttpRequest request) {
    Outgoing first = Outgoing.of(request, limits);
    Duration timeout = timeout(request.timeout());
    destinations.check(request.tenant(), first.target);
    return new Exchange(this, request.tenant(), first, timeout);
  }

  private Duration timeout(Duration wanted) {
    if (wanted == null) {
      return limits.timeout;
    }
    if (wanted.toMillis() < 1 || wanted.compareTo(limits.timeout) > 0) {
      throw ErrorCode.INVALID_ARGUMENT.error(
          "timeout must be from 1 to " + limits.timeout.toMillis() + " milliseconds.");
    }
    return wanted;
  }

  private static boolean isOfThisMachine(InetAddress address) {
    try {
      return NetworkInterface.getByInetAddress(address) != null;
    } catch (SocketException e) {
      return true;
    }
  }

  /** Breaks off what is going on, and closes all connections. */
  @Override
  public void close() {
    deadlines.close();
    client.close();
    lookups.close();
  }
}
