package dev.iotajs.sandbox.internal.guest.web;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Percent-encoding, and the sets of characters that it is for in the parts of an address. */
enum Percent {
  CONTROL(""),
  FRAGMENT(" \"<>`"),
  QUERY(" \"#<>"),
  SPECIAL_QUERY(" \"#<>'"),
  PATH(" \"#<>?^`{}"),
  USERINFO(" \"#<>?`{}/:;=@[\\]^|"),
  FORM(" \"#<>?`{}/:;=@[\\]^|$%&+,!'()~");

  private static final String HEX = "0123456789ABCDEF";

  @SuppressWarnings("ImmutableEnumChecker") // never written after it was made
  private final boolean[] encoded = new boolean[128];

  Percent(String characters) {
    for (int i = 0; i < 128; i++) {
      encoded[i] = i < 0x20 || i > 0x7e || characters.indexOf(i) >= 0;
    }
  }

  /** Appends a code point, encoded if it is in this set. */
  void add(int point, StringBuilder target) {
    if (point < 128 && !encoded[point]) {
      target.append((char) point);
      return;
    }
    String text = new String(Character.toChars(point));
    for (byte unit : text.getBytes(StandardCharsets.UTF_8)) {
      target.append('%').append(HEX.charAt(unit >> 4 & 15)).append(HEX.charAt(unit & 15));
    }
  }

  /** Encodes a text that has no halves of surrogate pairs. */
  String encode(CharSequence text) {
    StringBuilder result = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); ) {
      int point = Character.codePointAt(text, i);
      add(point, result);
      i += Character.charCount(point);
    }
    return result.toString();
  }

  /** The name or value of a form's field, where a space is a plus. */
  static void addField(String text, StringBuilder target) {
    for (int i = 0; i < text.length(); ) {
      int point = text.codePointAt(i);
      if (point == ' ') {
        target.append('+');
      } else {
        FORM.add(point, target);
      }
      i += Character.charCount(point);
    }
  }

  /** Decodes; what does not decode as UTF-8 becomes U+FFFD. */
  static String decode(String text) {
    if (text.indexOf('%') < 0) {
      return text;
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '%' && isEncoded(text, i)) {
        bytes.write(digit(text.charAt(i + 1)) << 4 | digit(text.charAt(i + 2)));
        i += 2;
      } else if (c < 128) {
        bytes.write(c);
      } else {
        int point = text.codePointAt(i);
        byte[] units = new String(Character.toChars(point)).getBytes(StandardCharsets.UTF_8);
        bytes.write(units, 0, units.length);
        i += Character.charCount(point) - 1;
      }
    }
    return Decoder.of("utf-8", false).decode(ByteBuffer.wrap(bytes.toByteArray()), true);
  }

  private static boolean isEncoded(String text, int index) {
    return index + 2 < text.length()
        && digit(text.charAt(index + 1)) >= 0
        && digit(text.charAt(index + 2)) >= 0;
  }

  static int digit(char c) {
    return c < 128 ? Character.digit(c, 16) : -1;
  }
}
