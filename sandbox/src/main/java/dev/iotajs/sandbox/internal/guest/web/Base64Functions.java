package dev.iotajs.sandbox.internal.guest.web;

import dev.iotajs.sandbox.internal.guest.library.Builtin;
import dev.iotajs.sandbox.internal.guest.library.Globals;
import dev.iotajs.sandbox.internal.guest.library.Template;
import org.openjdk.nashorn.internal.objects.Global;
import org.openjdk.nashorn.internal.runtime.ScriptObject;

/** {@code atob} and {@code btoa}: texts of which each character is a byte. */
public final class Base64Functions {
  private static final Template ALL = new Template().functions(Base64Functions.class);
  private static final String DIGITS =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

  private Base64Functions() {}

  static ScriptObject create(Global global) {
    return ALL.object(global.getObjectPrototype());
  }

  /** One of the functions of a realm; not changed by scripts, which never see the object. */
  static Object of(Global global, String name) {
    return ((ScriptObject) Globals.original(global, "base64")).get(name);
  }

  /** {@code btoa}: bytes to base64. */
  @Builtin(length = 1)
  public static Object btoa(Object self, Object... arguments) {
    Arguments.require(arguments, 1, "btoa");
    String text = Arguments.text(arguments[0]);
    char[] result = new char[(text.length() + 2) / 3 * 4];
    int end = 0;
    for (int i = 0; i < text.length(); i += 3) {
      int bits = unit(text, i) << 16 | unit(text, i + 1) << 8 | unit(text, i + 2);
      int left = text.length() - i;
      result[end++] = DIGITS.charAt(bits >> 18);
      result[end++] = DIGITS.charAt(bits >> 12 & 63);
      result[end++] = left > 1 ? DIGITS.charAt(bits >> 6 & 63) : '=';
      result[end++] = left > 2 ? DIGITS.charAt(bits & 63) : '=';
    }
    return new String(result);
  }

  private static int unit(String text, int index) {
    char unit = index < text.length() ? text.charAt(index) : 0;
    if (unit > 0xff) {
      throw DomException.error(
          "InvalidCharacterError", "The string to be encoded has characters above U+00FF");
    }
    return unit;
  }

  /** {@code atob}: base64 to bytes. */
  @Builtin(length = 1)
  public static Object atob(Object self, Object... arguments) {
    Arguments.require(arguments, 1, "atob");
    String text = Arguments.text(arguments[0]);
    char[] digits = new char[text.length()];
    int count = 0;
    int padding = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ' ' || c == '\t' || c == '\n' || c == '\f' || c == '\r') {
        continue;
      }
      if (c == '=') {
        padding++;
        continue;
      }
      if (padding > 0 || value(c) < 0) {
        throw malformed();
      }
      digits[count++] = c;
    }
    boolean padded = padding == 0 || (padding <= 2 && (count + padding) % 4 == 0);
    if (!padded || count % 4 == 1) {
      throw malformed();
    }
    return decode(digits, count);
  }

  private static String decode(char[] digits, int count) {
    char[] result = new char[(int) (count * 3L / 4)];
    int bits = 0;
    int available = 0;
    int end = 0;
    for (int i = 0; i < count; i++) {
      bits = bits << 6 | value(digits[i]);
      available += 6;
      if (available >= 8) {
        available -= 8;
        result[end++] = (char) (bits >> available & 0xff);
      }
    }
    return new String(result);
  }

  private static int value(char c) {
    if (c >= 'A' && c <= 'Z') {
      return c - 'A';
    }
    if (c >= 'a' && c <= 'z') {
      return c - 'a' + 26;
    }
    if (c >= '0' && c <= '9') {
      return c - '0' + 52;
    }
    return c == '+' ? 62 : c == '/' ? 63 : -1;
  }

  private static RuntimeException malformed() {
    return DomException.error(
        "InvalidCharacterError", "The string to be decoded is not correctly encoded");
  }
}
