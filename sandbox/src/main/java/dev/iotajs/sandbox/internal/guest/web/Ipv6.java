package dev.iotajs.sandbox.internal.guest.web;

/** IPv6 addresses. */
final class Ipv6 {
  private final String text;
  private final int[] pieces = new int[8];
  private int count;
  private int compress = -1;
  private int at;

  private Ipv6(String text) {
    this.text = text;
  }

  /** The address in its shortest form, in brackets; null if the text is none. */
  static String parse(String text) {
    Ipv6 address = new Ipv6(text);
    return address.read() ? address.shortest() : null;
  }

  private char peek(int ahead) {
    return at + ahead < text.length() ? text.charAt(at + ahead) : 0;
  }

  private boolean read() {
    if (peek(0) == ':') {
      if (peek(1) != ':') {
        return false;
      }
      at = 2;
      compress = ++count;
    }
    while (at < text.length()) {
      if (count == 8) {
        return false;
      }
      if (peek(0) == ':') {
        if (compress >= 0) {
          return false;
        }
        at++;
        compress = ++count;
        continue;
      }
      if (!piece()) {
        return false;
      }
    }
    return expand();
  }

  private boolean piece() {
    int start = at;
    int value = 0;
    while (at - start < 4 && Percent.digit(peek(0)) >= 0) {
      value = value << 4 | Percent.digit(peek(0));
      at++;
    }
    if (peek(0) == '.') {
      at = start;
      return at < text.length() && count <= 6 && dotted();
    }
    if (peek(0) == ':') {
      at++;
      if (at == text.length()) {
        return false;
      }
    } else if (at < text.length()) {
      return false;
    }
    pieces[count++] = value;
    return true;
  }

  /** An IPv4 address as the last two pieces. */
  private boolean dotted() {
    for (int i = 0; i < 4; i++) {
      if (i > 0 && (peek(0) != '.' || ++at > text.length())) {
        return false;
      }
      int value = -1;
      while (peek(0) >= '0' && peek(0) <= '9') {
        int digit = peek(0) - '0';
        if (value == 0) {
          return false;
        }
        value = value < 0 ? digit : value * 10 + digit;
        if (value > 255) {
          return false;
        }
        at++;
      }
      if (value < 0) {
        return false;
      }
      pieces[count] = pieces[count] << 8 | value;
      if (i % 2 == 1) {
        count++;
      }
    }
    return at == text.length();
  }

  private boolean expand() {
    if (compress < 0) {
      return count == 8;
    }
    int swaps = count - compress;
    int target = 7;
    while (target != 0 && swaps > 0) {
      int from = compress + swaps - 1;
      int moved = pieces[target];
      pieces[target] = pieces[from];
      pieces[from] = moved;
      target--;
      swaps--;
    }
    return true;
  }

  private String shortest() {
    int zeros = longestZeros();
    StringBuilder result = new StringBuilder("[");
    boolean skipping = false;
    for (int i = 0; i < 8; i++) {
      if (skipping && pieces[i] == 0) {
        continue;
      }
      skipping = false;
      if (i == zeros) {
        result.append(i == 0 ? "::" : ":");
        skipping = true;
        continue;
      }
      result.append(Integer.toHexString(pieces[i]));
      if (i < 7) {
        result.append(':');
      }
    }
    return result.append(']').toString();
  }

  /** Where the first longest run of more than one zero begins; -1 if there is none. */
  private int longestZeros() {
    int best = -1;
    int bestLength = 1;
    for (int i = 0; i < 8; i++) {
      int end = i;
      while (end < 8 && pieces[end] == 0) {
        end++;
      }
      if (end - i > bestLength) {
        best = i;
        bestLength = end - i;
      }
      i = Math.max(i, end);
    }
    return best;
  }
}
