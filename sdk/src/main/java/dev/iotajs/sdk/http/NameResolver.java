package dev.iotajs.sdk.http;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/**
 * Finds the addresses of a host. What it gives is checked before anything connects to it, so a
 * resolver cannot open an address that is forbidden.
 *
 * <p>It is called on a thread of its own, may block, and must be safe for use by many threads.
 */
@FunctionalInterface
public interface NameResolver {
  /**
   * Looks a name up. Asked once for a connection; addresses are never passed in as names.
   *
   * @param host a host name, in ASCII and lower case, without a dot at its end
   * @return its addresses, the best one first; not null
   * @throws UnknownHostException if there is no such host
   */
  List<InetAddress> resolve(String host) throws UnknownHostException;

  /**
   * The resolver of the JVM, with its caches.
   *
   * @return the resolver
   */
  static NameResolver system() {
    return host -> List.of(InetAddress.getAllByName(host));
  }
}
