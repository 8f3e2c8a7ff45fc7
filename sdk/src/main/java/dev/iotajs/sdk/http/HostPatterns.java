package dev.iotajs.sdk.http;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names of hosts: {@code api.example.com}, or {@code *.example.com} for all below a domain. */
final class HostPatterns {
  private final Set<String> hosts;
  private final Set<String> domains;

  HostPatterns(String... patterns) {
    hosts =
        Stream.of(patterns)
            .filter(pattern -> !pattern.startsWith("*."))
            .map(HostText::canonical)
            .collect(Collectors.toUnmodifiableSet());
    domains =
        Stream.of(patterns)
            .filter(pattern -> pattern.startsWith("*."))
            .map(pattern -> "." + HostText.canonical(pattern.substring(2)))
            .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether a host, in the form of {@link HostText}, is among them. */
  boolean contain(String host) {
    return hosts.contains(host) || domains.stream().anyMatch(host::endsWith);
  }
}
