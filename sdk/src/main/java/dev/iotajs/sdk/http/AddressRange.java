package dev.iotajs.sdk.http;

import java.net.InetAddress;

/** The addresses that share a prefix, as in {@code 10.0.0.0/8}. */
final class AddressRange {
  private final byte[] prefix;
  private final int bits;

  private AddressRange(byte[] prefix, int bits) {
    this.prefix = prefix;
    this.bits = bits;
  }

  static AddressRange of(String text) {
    int slash = text.indexOf('/');
    InetAddress first = HostText.address(text.substring(0, slash));
    return new AddressRange(first.getAddress(), Integer.parseInt(text.substring(slash + 1)));
  }

  boolean contains(byte[] address) {
    if (address.length != prefix.length) {
      return false;
    }
    for (int bit = 0; bit < bits; bit += 8) {
      int mask = bits - bit >= 8 ? 0xff : 0xff << (8 - (bits - bit)) & 0xff;
      if (((address[bit / 8] ^ prefix[bit / 8]) & mask) != 0) {
        return false;
      }
    }
    return true;
  }
}
