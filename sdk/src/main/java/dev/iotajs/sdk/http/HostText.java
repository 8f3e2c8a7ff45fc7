package dev.iotajs.sdk.http;

import dev.iotajs.sandbox.HostFunctionException;
import dev.iotajs.sdk.ErrorCode;
import java.net.IDN;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Reads the host of a URL into the one form that everything after it uses: a name in ASCII and
 * lower case, four decimal numbers, or the eight groups of an IPv6 address without brackets.
 *
 * <p>Other ways to write an IPv4 address (octal, hexadecimal, fewer parts, inside IPv6) are
 * refused: resolvers disagree on what they mean.
 */
final class HostText {
  private static final Pattern LABEL = Pattern.compile("[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?");
  private static final Pattern NUMBER = Pattern.compile("[0-9]+|0x[0-9a-f]*");
  private static final String OCTET = "(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])";
  private static final Pattern IPV4 = Pattern.compile("(" + OCTET + "\\.){3}" + OCTET);
  private static final Pattern IPV6 = Pattern.compile("[0-9a-fA-F:.]+");

  /** IDNA 2003, which the JDK has, and IDNA 2008 make different domains of these. */
  private static final Pattern DEVIATION = Pattern.compile("[\u00df\u03c2\u200c\u200d]");

  private static final int MAX_NAME = 253;

  private HostText() {}

  /** The host in its one form. */
  static String canonical(String host) {
    return host.startsWith("[") ? ipv6(host) : nameOrIpv4(host);
  }

  /** Whether a host in its one form is an address. */
  static boolean isAddress(String canonical) {
    return canonical.indexOf(':') >= 0 || IPV4.matcher(canonical).matches();
  }

  /** The address that a host in its one form is; never looks anything up. */
  static InetAddress address(String canonical) {
    try {
      return InetAddress.getByName(canonical.indexOf(':') >= 0 ? "[" + canonical + "]" : canonical);
    } catch (UnknownHostException e) {
      throw new IllegalArgumentException("No address", e);
    }
  }

  private static String ipv6(String host) {
    String inner = host.substring(1, host.length() - (host.endsWith("]") ? 1 : 0));
    if (!host.endsWith("]") || !IPV6.matcher(inner).matches()) {
      throw invalid();
    }
    try {
      InetAddress address = InetAddress.getByName(host);
      if (address.getAddress().length != 16) {
        throw strangeNumber();
      }
      return address.getHostAddress();
    } catch (UnknownHostException e) {
      throw invalid();
    }
  }

  private static String nameOrIpv4(String host) {
    String name = withoutLastDot(ascii(host).toLowerCase(Locale.ROOT));
    if (name.length() > MAX_NAME) {
      throw invalid();
    }
    String[] labels = name.split("\\.", -1);
    for (String label : labels) {
      if (!LABEL.matcher(label).matches()) {
        throw invalid();
      }
    }
    if (NUMBER.matcher(labels[labels.length - 1]).matches() && !IPV4.matcher(name).matches()) {
      throw strangeNumber();
    }
    return name;
  }

  private static String ascii(String host) {
    if (host.chars().allMatch(c -> c < 0x80)) {
      return host;
    }
    if (DEVIATION.matcher(host).find()) {
      throw invalid();
    }
    try {
      return IDN.toASCII(host, IDN.USE_STD3_ASCII_RULES);
    } catch (IllegalArgumentException e) {
      throw invalid();
    }
  }

  private static String withoutLastDot(String name) {
    return name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
  }

  private static HostFunctionException invalid() {
    return ErrorCode.INVALID_ARGUMENT.error(
        "The host in url is not valid; an international name can be written as xn--….");
  }

  private static HostFunctionException strangeNumber() {
    return ErrorCode.SSRF_BLOCKED.error(
        "The host in url is a number; an IPv4 address is written as four decimal numbers.");
  }
}
