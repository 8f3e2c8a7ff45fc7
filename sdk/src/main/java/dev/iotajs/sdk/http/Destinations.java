package dev.iotajs.sdk.http;

import dev.iotajs.sandbox.HostFunctionException;
import dev.iotajs.sdk.ErrorCode;
import java.net.InetAddress;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;

/** Where requests may go: what can be said of a URL, and then of the addresses of its host. */
final class Destinations {
  /** Top domains that are not on the Internet; some resolvers find local machines below them. */
  private static final Set<String> LOCAL_DOMAINS =
      Set.of(
          "localhost",
          "localdomain",
          "local",
          "internal",
          "intranet",
          "private",
          "corp",
          "home",
          "lan",
          "arpa",
          "onion");

  private final BiPredicate<String, String> allowedHosts;
  private final Set<Integer> ports;
  private final Set<String> exceptions;
  private final AddressPolicy addresses;

  Destinations(HttpAccessBuilder settings, AddressPolicy addresses) {
    allowedHosts = settings.allowedHosts;
    ports = Set.copyOf(settings.ports);
    exceptions = Set.copyOf(settings.exceptions);
    this.addresses = addresses;
  }

  /** Before anything is looked up. */
  void check(String tenant, Target target) {
    if (!allowedHosts.test(tenant, target.host)) {
      throw ErrorCode.NOT_ALLOWED.error("The host is not on the list of allowed hosts.");
    }
    if (isException(target.host, target.port)) {
      return;
    }
    if (isForbidden(target.host)) {
      throw blocked();
    }
    if (!ports.contains(target.port)) {
      throw ErrorCode.NOT_ALLOWED.error("Requests to port " + target.port + " are not allowed.");
    }
  }

  private boolean isForbidden(String host) {
    return HostText.isAddress(host)
        ? !addresses.isPublic(HostText.address(host))
        : LOCAL_DOMAINS.contains(host.substring(host.lastIndexOf('.') + 1)) || !host.contains(".");
  }

  /** Whether the application has opened this very place, whatever its address. */
  boolean isException(String host, int port) {
    return exceptions.contains(place(host, port));
  }

  /** All addresses of a host, before any of them is connected to: one forbidden is enough. */
  void check(List<InetAddress> found) {
    if (!found.stream().allMatch(addresses::isPublic)) {
      throw blocked();
    }
  }

  static String place(String host, int port) {
    return host + " " + port;
  }

  /** One message for all reasons: a script must not learn what a name resolves to. */
  private static HostFunctionException blocked() {
    return ErrorCode.SSRF_BLOCKED.error(
        "The host is not on the public Internet; requests to it are not allowed.");
  }
}
