package dev.iotajs.sdk.http;

import java.net.InetAddress;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which addresses are on the public Internet, after IANA's registries of special-purpose addresses
 * (RFC 6890). Whatever is not known to be, is not.
 */
final class AddressPolicy {
  private static final List<AddressRange> NOT_PUBLIC_4 =
      ranges(
          "0.0.0.0/8", // this network
          "10.0.0.0/8", // private
          "100.64.0.0/10", // carrier-grade NAT; metadata of Alibaba Cloud
          "127.0.0.0/8", // loopback
          "168.63.129.16/32", // platform services of Azure
          "169.254.0.0/16", // link-local; metadata of most clouds
          "172.16.0.0/12", // private
          "192.0.0.0/24", // protocol assignments; metadata of Oracle Cloud
          "192.0.2.0/24", // documentation
          "192.31.196.0/24", // AS112
          "192.52.193.0/24", // AMT relays
          "192.88.99.0/24", // relays of 6to4
          "192.168.0.0/16", // private
          "192.175.48.0/24", // AS112
          "198.18.0.0/15", // benchmarks
          "198.51.100.0/24", // documentation
          "203.0.113.0/24", // documentation
          "224.0.0.0/4", // multicast
          "240.0.0.0/4"); // reserved, broadcast

  /**
   * All that is global unicast. Mapped, translated (NAT64), local and multicast ones are outside.
   */
  private static final AddressRange UNICAST_6 = AddressRange.of("2000:0:0:0:0:0:0:0/3");

  private static final List<AddressRange> NOT_PUBLIC_6 =
      ranges(
          "2001:0:0:0:0:0:0:0/23", // protocol assignments: Teredo, benchmarks, ORCHID
          "2001:db8:0:0:0:0:0:0/32", // documentation
          "2002:0:0:0:0:0:0:0/16", // 6to4, which holds an IPv4 address
          "2620:4f:8000:0:0:0:0:0/48", // AS112
          "3ffe:0:0:0:0:0:0:0/16", // was 6bone
          "3fff:0:0:0:0:0:0:0/20"); // documentation

  private final Predicate<InetAddress> ownAddress;

  /**
   * A policy.
   *
   * @param ownAddress whether an address is this machine's: what listens there may count on a
   *     firewall that a connection from inside never meets
   */
  AddressPolicy(Predicate<InetAddress> ownAddress) {
    this.ownAddress = ownAddress;
  }

  boolean isPublic(InetAddress address) {
    byte[] bytes = address.getAddress();
    boolean global = bytes.length == 4 ? isPublic4(bytes) : isPublic6(bytes);
    return global && !ownAddress.test(address);
  }

  private static boolean isPublic4(byte[] bytes) {
    return NOT_PUBLIC_4.stream().noneMatch(range -> range.contains(bytes));
  }

  private static boolean isPublic6(byte[] bytes) {
    return UNICAST_6.contains(bytes)
        && !holdsIpv4(bytes)
        && NOT_PUBLIC_6.stream().noneMatch(range -> range.contains(bytes));
  }

  /** Addresses of ISATAP (RFC 5214) end in 0:5efe or 200:5efe and an IPv4 address. */
  private static boolean holdsIpv4(byte[] bytes) {
    return (bytes[8] & ~2) == 0 && bytes[9] == 0 && bytes[10] == 0x5e && bytes[11] == (byte) 0xfe;
  }

  private static List<AddressRange> ranges(String... texts) {
    return Stream.of(texts).map(AddressRange::of).collect(Collectors.toUnmodifiableList());
  }
}
