package dev.iotajs.sandbox.internal.guest.web;

import java.net.IDN;
import java.util.Locale;

/**
 * The hosts of addresses. Names with other than ASCII letters go through {@link IDN}, which knows
 * an older standard than browsers do: the German sharp s becomes ss, and names that the newer one
 * refuses may pass.
 */
final class HostParser {
  private static final String FORBIDDEN = "\0\t\n\r #/:<>?@[\\]^|";

  /** Longer names are no hosts; the converter is not made for them. */
  private static final int MAX_INTERNATIONAL = 1_000;

  private HostParser() {}

  /** The host as it is to be written; null if the text is none. */
  static String parse(String text, boolean special) {
    if (text.startsWith("[")) {
      return text.endsWith("]") ? Ipv6.parse(text.substring(1, text.length() - 1)) : null;
    }
    if (!special) {
      return hasForbidden(text, false) ? null : Percent.CONTROL.encode(text);
    }
    String ascii = toAscii(Percent.decode(text));
    if (ascii == null || ascii.isEmpty() || hasForbidden(ascii, true)) {
      return null;
    }
    return Ipv4.isNumeric(ascii) ? Ipv4.parse(ascii) : ascii;
  }

  private static boolean hasForbidden(String text, boolean domain) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (FORBIDDEN.indexOf(c) >= 0 || (domain && (c < ' ' || c == '%' || c == '\u007f'))) {
        return true;
      }
    }
    return false;
  }

  private static String toAscii(String domain) {
    boolean ascii = true;
    StringBuilder lower = new StringBuilder(domain.length());
    for (int i = 0; i < domain.length(); i++) {
      char c = domain.charAt(i);
      ascii &= c < 128;
      if (c != '\u00ad' && c != '\u200b' && c != '\u2060' && c != '\ufeff') {
        lower.append(c >= 'A' && c <= 'Z' ? (char) (c + 32) : c);
      }
    }
    String name = lower.toString();
    if (ascii) {
      return hasEmptyCode(name) ? null : name;
    }
    if (name.length() > MAX_INTERNATIONAL) {
      return null;
    }
    try {
      String converted = IDN.toASCII(name, IDN.ALLOW_UNASSIGNED);
      return hasEmptyCode(converted) ? null : lowerCase(converted);
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      return null;
    }
  }

  private static String lowerCase(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  private static boolean hasEmptyCode(String name) {
    return name.equals("xn--")
        || name.startsWith("xn--.")
        || name.contains(".xn--.")
        || name.endsWith(".xn--");
  }
}
