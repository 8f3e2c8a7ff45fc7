package dev.iotajs.sandbox.internal.guest.web;

import dev.iotajs.sandbox.internal.guard.Guard;
import dev.iotajs.sandbox.internal.guest.operations.Errors;
import java.nio.ByteBuffer;

/** Bytes to text, in pieces; keeps what the next piece may go on with. */
abstract class Decoder {
  private final boolean fatal;
  private StringBuilder text;

  Decoder(boolean fatal) {
    this.fatal = fatal;
  }

  /** The decoder of an encoding by its name; null if there is none. */
  static Decoder of(String encoding, boolean fatal) {
    switch (encoding) {
      case "utf-8":
        return new OfUtf8(fatal);
      case "utf-16le":
        return new OfUtf16(fatal, false);
      case "utf-16be":
        return new OfUtf16(fatal, true);
      case "windows-1252":
        return new OfWindows1252(fatal);
      default:
        return null;
    }
  }

  /** The text of more bytes; a TypeError if they are malformed and that matters. */
  final String decode(ByteBuffer bytes, boolean last) {
    Guard.allocate(2L * bytes.remaining());
    text = new StringBuilder(bytes.remaining() + 1);
    while (bytes.hasRemaining()) {
      take(bytes.get() & 0xff);
    }
    if (last) {
      end();
    }
    return text.toString();
  }

  abstract void take(int unit);

  abstract void end();

  final void add(int point) {
    text.appendCodePoint(point);
  }

  final void malformed() {
    if (fatal) {
      throw Errors.type("The encoded data is not valid");
    }
    text.append('\ufffd');
  }

  private static final class OfUtf8 extends Decoder {
    private int point;
    private int needed;
    private int lower = 0x80;
    private int upper = 0xbf;

    OfUtf8(boolean fatal) {
      super(fatal);
    }

    @Override
    void take(int unit) {
      if (needed == 0) {
        start(unit);
      } else if (unit < lower || unit > upper) {
        reset();
        malformed();
        start(unit);
      } else {
        lower = 0x80;
        upper = 0xbf;
        point = (point << 6) | (unit & 0x3f);
        if (--needed == 0) {
          add(point);
        }
      }
    }

    private void start(int unit) {
      if (unit < 0x80) {
        add(unit);
      } else if (unit >= 0xc2 && unit <= 0xdf) {
        needed = 1;
        point = unit & 0x1f;
      } else if (unit >= 0xe0 && unit <= 0xef) {
        needed = 2;
        point = unit & 0xf;
        lower = unit == 0xe0 ? 0xa0 : 0x80;
        upper = unit == 0xed ? 0x9f : 0xbf;
      } else if (unit >= 0xf0 && unit <= 0xf4) {
        needed = 3;
        point = unit & 7;
        lower = unit == 0xf0 ? 0x90 : 0x80;
        upper = unit == 0xf4 ? 0x8f : 0xbf;
      } else {
        malformed();
      }
    }

    private void reset() {
      needed = 0;
      lower = 0x80;
      upper = 0xbf;
    }

    @Override
    void end() {
      if (needed > 0) {
        reset();
        malformed();
      }
    }
  }

  private static final class OfUtf16 extends Decoder {
    private final boolean bigEndian;
    private int half = -1;
    private int lead = -1;

    OfUtf16(boolean fatal, boolean bigEndian) {
      super(fatal);
      this.bigEndian = bigEndian;
    }

    @Override
    void take(int unit) {
      if (half < 0) {
        half = unit;
        return;
      }
      char c = (char) (bigEndian ? half << 8 | unit : unit << 8 | half);
      half = -1;
      if (lead >= 0) {
        char high = (char) lead;
        lead = -1;
        if (Character.isLowSurrogate(c)) {
          add(Character.toCodePoint(high, c));
          return;
        }
        malformed();
      }
      if (Character.isHighSurrogate(c)) {
        lead = c;
      } else if (Character.isLowSurrogate(c)) {
        malformed();
      } else {
        add(c);
      }
    }

    @Override
    void end() {
      if (half >= 0 || lead >= 0) {
        half = -1;
        lead = -1;
        malformed();
      }
    }
  }

  private static final class OfWindows1252 extends Decoder {
    /** What the bytes 80 to 9F are; the others are as in Latin-1. */
    private static final String HIGH =
        "\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d"
            + "\u008f\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153"
            + "\u009d\u017e\u0178";

    OfWindows1252(boolean fatal) {
      super(fatal);
    }

    @Override
    void take(int unit) {
      add(unit >= 0x80 && unit <= 0x9f ? HIGH.charAt(unit - 0x80) : unit);
    }

    @Override
    void end() {
      // Nothing is ever left over.
    }
  }
}
