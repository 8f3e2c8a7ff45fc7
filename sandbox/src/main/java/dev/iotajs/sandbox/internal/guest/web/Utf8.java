package dev.iotajs.sandbox.internal.guest.web;

import java.nio.ByteBuffer;

/** Texts to UTF-8. Halves of surrogate pairs become U+FFFD. */
final class Utf8 {
  private Utf8() {}

  static int length(int point) {
    return point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
  }

  static int length(String text) {
    int length = 0;
    for (int i = 0; i < text.length(); i++) {
      int point = scalar(text, i);
      length += length(point);
      i += point >= 0x10000 ? 1 : 0;
    }
    return length;
  }

  static byte[] encode(String text) {
    byte[] bytes = new byte[length(text)];
    ByteBuffer target = ByteBuffer.wrap(bytes);
    for (int i = 0; i < text.length(); i++) {
      int point = scalar(text, i);
      put(point, target);
      i += point >= 0x10000 ? 1 : 0;
    }
    return bytes;
  }

  private static int scalar(String text, int index) {
    int point = text.codePointAt(index);
    return point >= 0xd800 && point <= 0xdfff ? 0xfffd : point;
  }

  static void put(int point, ByteBuffer target) {
    int length = length(point);
    if (length == 1) {
      target.put((byte) point);
      return;
    }
    int lead = 0xf00 >> length & 0xff;
    target.put((byte) (lead | (point >> (6 * (length - 1)))));
    for (int i = length - 2; i >= 0; i--) {
      target.put((byte) (0x80 | ((point >> (6 * i)) & 0x3f)));
    }
  }
}
