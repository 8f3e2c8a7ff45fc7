package dev.iotajs.sandbox.internal.guest.web;

/** IPv4 addresses in all the forms that browsers take. */
final class Ipv4 {
  private Ipv4() {}

  /** Whether a name ends in a number, and so has to be an address. */
  static boolean isNumeric(String host) {
    int end = host.endsWith(".") ? host.length() - 1 : host.length();
    if (end == 0) {
      return false;
    }
    String last = host.substring(host.lastIndexOf('.', end - 1) + 1, end);
    if (last.isEmpty()) {
      return false;
    }
    boolean digits = true;
    for (int i = 0; i < last.length(); i++) {
      digits &= last.charAt(i) >= '0' && last.charAt(i) <= '9';
    }
    return digits || number(last) >= 0;
  }

  /** The address with four decimal numbers; null if it is none. */
  static String parse(String host) {
    String text = host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
    String[] parts = text.split("\\.", 6);
    if (parts.length > 4) {
      return null;
    }
    long address = 0;
    for (int i = 0; i < parts.length; i++) {
      long number = parts[i].isEmpty() ? -1 : number(parts[i]);
      boolean last = i == parts.length - 1;
      long limit = last ? 1L << (8 * (5 - parts.length)) : 256;
      if (number < 0 || number >= limit) {
        return null;
      }
      address += last ? number : number << (8 * (3 - i));
    }
    return (address >> 24)
        + "."
        + (address >> 16 & 255)
        + "."
        + (address >> 8 & 255)
        + "."
        + (address & 255);
  }

  /** Decimal, octal with 0 or hexadecimal with 0x in front; -1 if it is none. Large is 2^40. */
  private static long number(String text) {
    int radix = 10;
    int start = 0;
    if (text.startsWith("0x") || text.startsWith("0X")) {
      radix = 16;
      start = 2;
    } else if (text.length() >= 2 && text.charAt(0) == '0') {
      radix = 8;
      start = 1;
    }
    long number = 0;
    for (int i = start; i < text.length(); i++) {
      int digit = text.charAt(i) < 128 ? Character.digit(text.charAt(i), radix) : -1;
      if (digit < 0) {
        return -1;
      }
      number = Math.min(number * radix + digit, 1L << 40);
    }
    return number;
  }
}
