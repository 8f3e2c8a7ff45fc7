package dev.iotajs.sdk.http;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Gives a connection of one exchange the addresses that it may connect to. Nothing is looked up
 * again after the check, so a name that changes its address in between gains nothing.
 */
final class CheckedResolver implements DnsResolver {
  private final Destinations destinations;
  private final Lookups lookups;
  private final Lifetime lifetime;

  CheckedResolver(Destinations destinations, Lookups lookups, Lifetime lifetime) {
    this.destinations = destinations;
    this.lookups = lookups;
    this.lifetime = lifetime;
  }

  @Override
  public InetAddress[] resolve(String host) throws UnknownHostException {
    List<InetAddress> found = find(host);
    destinations.check(found);
    return found.toArray(InetAddress[]::new);
  }

  @Override
  public List<InetSocketAddress> resolve(String host, int port) throws UnknownHostException {
    List<InetAddress> found =
        destinations.isException(host, port) ? find(host) : List.of(resolve(host));
    return found.stream()
        .map(address -> new InetSocketAddress(address, port))
        .collect(Collectors.toUnmodifiableList());
  }

  /** The name itself: to ask for another one would be one more look-up. */
  @Override
  public String resolveCanonicalHostname(String host) {
    return host;
  }

  private List<InetAddress> find(String host) throws UnknownHostException {
    if (HostText.isAddress(host)) {
      return List.of(HostText.address(host));
    }
    try {
      return lookups.find(host, lifetime);
    } catch (UnknownHostException e) {
      throw e;
    } catch (IOException e) {
      throw (UnknownHostException) new UnknownHostException("Ended").initCause(e);
    }
  }
}
