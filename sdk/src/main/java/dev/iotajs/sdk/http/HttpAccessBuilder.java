package dev.iotajs.sdk.http;

import java.time.Duration;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import javax.net.ssl.SSLContext;
import org.apache.hc.core5.ssl.SSLContexts;

/** Settings of {@link HttpAccess}. Not safe for use by many threads. */
public final class HttpAccessBuilder {
  /** Ports of other protocols that a request of HTTP can be made to speak: mail, files, shells. */
  private static final Set<Integer> NEVER =
      Set.of(
          1, 7, 9, 11, 13, 15, 17, 19, 20, 21, 22, 23, 25, 37, 42, 43, 53, 69, 77, 79, 87, 95, 101,
          102, 103, 104, 109, 110, 111, 113, 115, 117, 119, 123, 135, 137, 138, 139, 143, 161, 179,
          389, 427, 445, 465, 512, 513, 514, 515, 526, 530, 531, 532, 540, 548, 554, 556, 563, 587,
          601, 636, 989, 990, 993, 995, 1433, 1521, 1719, 1720, 1723, 2049, 2375, 2376, 2379, 2380,
          3306, 3389, 3659, 4045, 4190, 5060, 5061, 5432, 5984, 6000, 6379, 6566, 6665, 6666, 6667,
          6668, 6669, 6679, 6697, 9042, 9092, 9200, 9300, 10080, 10250, 11211, 27017);

  BiPredicate<String, String> allowedHosts = (tenant, host) -> true;
  final Set<Integer> ports = new TreeSet<>(Set.of(80, 443));
  final Set<String> exceptions = new TreeSet<>();
  NameResolver resolver = NameResolver.system();
  Duration timeout = Duration.ofSeconds(10);
  int maxBody = 10 * 1024 * 1024;
  int maxRequestBody = 1024 * 1024;
  int maxRedirects = 5;
  private SSLContext tls;

  HttpAccessBuilder() {}

  /**
   * Narrows the hosts that scripts may talk to, in URLs and in redirects. All that are public are
   * open otherwise.
   *
   * @param patterns names such as {@code api.example.com}, or {@code *.example.com} for all names
   *     below a domain, but not the domain itself; addresses as they stand in URLs
   * @return this
   */
  public HttpAccessBuilder allowHosts(String... patterns) {
    HostPatterns hosts = new HostPatterns(patterns);
    return allowHosts((tenant, host) -> hosts.contain(host));
  }

  /**
   * Narrows the hosts that the scripts of a tenant may talk to, in URLs and in redirects.
   *
   * @param allowed whether a tenant may talk to a host; the host is a name in lower case and ASCII,
   *     or an address. Asked for each request, on several threads
   * @return this
   */
  public HttpAccessBuilder allowHosts(BiPredicate<String, String> allowed) {
    allowedHosts = Objects.requireNonNull(allowed, "allowed");
    return this;
  }

  /**
   * Adds to the ports that requests may go to: 80 and 443.
   *
   * @param more ports from 1 to 65535, but none that is known for another protocol
   * @return this
   * @throws IllegalArgumentException for a port that is not allowed
   */
  public HttpAccessBuilder allowPorts(int... more) {
    for (int port : more) {
      check(port > 0 && port <= 65_535 && !NEVER.contains(port), "A port that is not for HTTP");
      ports.add(port);
    }
    return this;
  }

  /**
   * Opens one place whatever its address and port are: a server on this machine, or in the private
   * network. Only URLs and redirects with this very host and port get there; what the name resolves
   * to is not checked. {@link #allowHosts} applies to it like to any other.
   *
   * @param host a name or an address, as it stands in the URL
   * @param port its port, from 1 to 65535
   * @return this
   * @throws dev.iotajs.sandbox.HostFunctionException if the host is not valid
   */
  public HttpAccessBuilder allowAddress(String host, int port) {
    check(port > 0 && port <= 65_535, "A port is a number from 1 to 65535");
    exceptions.add(Destinations.place(HostText.canonical(host), port));
    return this;
  }

  /**
   * Replaces what looks names up.
   *
   * @param other a resolver; what it gives is checked like any other answer
   * @return this
   */
  public HttpAccessBuilder resolver(NameResolver other) {
    resolver = Objects.requireNonNull(other, "resolver");
    return this;
  }

  /**
   * Sets the time that a request may take in all: 10 seconds unless set.
   *
   * @param time from 1 ms to an hour, from the first look-up to the last byte, redirects included
   * @return this
   */
  public HttpAccessBuilder timeout(Duration time) {
    check(time.toMillis() >= 1 && time.toHours() < 1, "A timeout is from 1 ms to an hour");
    timeout = time;
    return this;
  }

  /**
   * Sets how large the body of a response may be: 10 MiB unless set.
   *
   * @param bytes after decompression, from 1 to 1 GiB
   * @return this
   */
  public HttpAccessBuilder maxBody(int bytes) {
    check(bytes >= 1 && bytes <= 1 << 30, "A size is from 1 byte to 1 GiB");
    maxBody = bytes;
    return this;
  }

  /**
   * Sets how large the body of a request may be: 1 MiB unless set.
   *
   * @param bytes from 1 to 1 GiB
   * @return this
   */
  public HttpAccessBuilder maxRequestBody(int bytes) {
    check(bytes >= 1 && bytes <= 1 << 30, "A size is from 1 byte to 1 GiB");
    maxRequestBody = bytes;
    return this;
  }

  /**
   * Sets how many redirects are followed: 5 unless set.
   *
   * @param count from 0 to 20
   * @return this
   */
  public HttpAccessBuilder maxRedirects(int count) {
    check(count >= 0 && count <= 20, "Redirects are from 0 to 20");
    maxRedirects = count;
    return this;
  }

  /**
   * Replaces the certificates that are trusted, for servers of a company's own authority. The name
   * in a certificate is compared with the URL's host in any case.
   *
   * @param context where TLS connections come from; the JVM's trusted certificates unless set
   * @return this
   */
  public HttpAccessBuilder sslContext(SSLContext context) {
    tls = Objects.requireNonNull(context, "context");
    return this;
  }

  SSLContext tls() {
    return tls == null ? SSLContexts.createDefault() : tls;
  }

  /**
   * Makes it.
   *
   * @return HTTP with these settings, to be closed in the end
   */
  public HttpAccess build() {
    return new HttpAccess(this);
  }

  private static void check(boolean valid, String message) {
    if (!valid) {
      throw new IllegalArgumentException(message);
    }
  }
}
