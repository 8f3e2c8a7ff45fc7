package dev.iotajs.sandbox.internal.guest.library;

import dev.iotajs.sandbox.internal.guard.Guard;
import dev.iotajs.sandbox.internal.guest.operations.Errors;

/** Puts a text together; growing is charged before it happens. */
final class TextBuilder {
  private static final int LARGE = 1 << 14;

  private final StringBuilder text = new StringBuilder();

  TextBuilder add(String part) {
    reserve(part.length());
    text.append(part);
    return this;
  }

  TextBuilder add(String source, int from, int to) {
    reserve(to - from);
    text.append(source, from, to);
    return this;
  }

  TextBuilder add(char unit) {
    reserve(1);
    text.append(unit);
    return this;
  }

  private void reserve(int more) {
    long needed = (long) text.length() + more;
    if (needed <= text.capacity()) {
      return;
    }
    if (needed > Texts.MAX_LENGTH) {
      throw Errors.range("The string would be too long");
    }
    if (needed > LARGE) {
      Guard.allocate(Math.max(needed, 2L * text.capacity()) * 2);
    }
  }

  @Override
  public String toString() {
    if (text.length() > LARGE) {
      Guard.allocate(text.length() * 2L);
    }
    return text.toString();
  }
}
