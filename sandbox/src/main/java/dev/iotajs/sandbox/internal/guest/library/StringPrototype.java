package dev.iotajs.sandbox.internal.guest.library;

import dev.iotajs.sandbox.internal.guest.operations.Errors;
import dev.iotajs.sandbox.internal.guest.operations.WellKnown;
import org.openjdk.nashorn.internal.objects.NativeRegExp;
import org.openjdk.nashorn.internal.runtime.JSType;
import org.openjdk.nashorn.internal.runtime.ScriptObject;

/** Methods of {@code String.prototype} that know nothing of regular expressions. */
public final class StringPrototype {
  private StringPrototype() {}

  /** {@code at}. */
  @Builtin(length = 1)
  public static Object at(Object self, Object index) {
    String text = Spec.thisString(self, "at");
    double relative = Spec.toInteger(index);
    double position = relative < 0 ? text.length() + relative : relative;
    return position < 0 || position >= text.length()
        ? Spec.UNDEFINED
        : String.valueOf(text.charAt((int) position));
  }

  /** {@code codePointAt}. */
  @Builtin(length = 1)
  public static Object codePointAt(Object self, Object index) {
    String text = Spec.thisString(self, "codePointAt");
    double position = Spec.toInteger(index);
    return position < 0 || position >= text.length()
        ? Spec.UNDEFINED
        : (Object) text.codePointAt((int) position);
  }

  /** {@code concat}. */
  @Builtin(length = 1)
  public static Object concat(Object self, Object... parts) {
    TextBuilder text = new TextBuilder().add(Spec.thisString(self, "concat"));
    for (Object part : parts) {
      text.add(Spec.toText(part));
    }
    return text.toString();
  }

  /** {@code endsWith}. */
  @Builtin(length = 1)
  public static Object endsWith(Object self, Object search, Object end) {
    String text = Spec.thisString(self, "endsWith");
    String wanted = notRegExp(search, "endsWith");
    int to = position(end, text.length(), text.length());
    return text.startsWith(wanted, to - wanted.length());
  }

  /** {@code includes}. */
  @Builtin(length = 1)
  public static Object includes(Object self, Object search, Object start) {
    String text = Spec.thisString(self, "includes");
    String wanted = notRegExp(search, "includes");
    return text.indexOf(wanted, position(start, text.length(), 0)) >= 0;
  }

  /** {@code startsWith}. */
  @Builtin(length = 1)
  public static Object startsWith(Object self, Object search, Object start) {
    String text = Spec.thisString(self, "startsWith");
    String wanted = notRegExp(search, "startsWith");
    return text.startsWith(wanted, position(start, text.length(), 0));
  }

  private static int position(Object value, int length, int otherwise) {
    return Spec.isUndefined(value)
        ? otherwise
        : (int) Math.min(Math.max(Spec.toInteger(value), 0), length);
  }

  private static String notRegExp(Object search, String method) {
    if (isRegExp(search)) {
      throw Errors.type("String.prototype." + method + " does not take a regular expression");
    }
    return Spec.toText(search);
  }

  /** IsRegExp. */
  static boolean isRegExp(Object value) {
    if (!(value instanceof ScriptObject)) {
      return false;
    }
    Object match = ((ScriptObject) value).get(WellKnown.MATCH);
    return Spec.isUndefined(match) ? value instanceof NativeRegExp : JSType.toBoolean(match);
  }

  /** {@code indexOf}. */
  @Builtin(length = 1)
  public static Object indexOf(Object self, Object search, Object start) {
    String text = Spec.thisString(self, "indexOf");
    String wanted = Spec.toText(search);
    return text.indexOf(wanted, position(start, text.length(), 0));
  }

  /** {@code lastIndexOf}. */
  @Builtin(length = 1)
  public static Object lastIndexOf(Object self, Object search, Object start) {
    String text = Spec.thisString(self, "lastIndexOf");
    String wanted = Spec.toText(search);
    double number = Spec.toNumber(start);
    double from = Double.isNaN(number) ? text.length() : Spec.toInteger(number);
    int last = (int) Math.min(Math.max(from, 0), text.length() - (double) wanted.length());
    for (int i = last; i >= 0; i--) {
      if (text.startsWith(wanted, i)) {
        return i;
      }
    }
    return -1;
  }

  /** {@code isWellFormed}. */
  @Builtin
  public static Object isWellFormed(Object self) {
    return loneSurrogate(Spec.thisString(self, "isWellFormed"), 0) < 0;
  }

  private static int loneSurrogate(String text, int from) {
    for (int i = from; i < text.length(); ) {
      int next = Texts.next(text, i);
      if (next == i + 1 && Character.isSurrogate(text.charAt(i))) {
        return i;
      }
      i = next;
    }
    return -1;
  }

  /** {@code toWellFormed}. */
  @Builtin
  public static Object toWellFormed(Object self) {
    String text = Spec.thisString(self, "toWellFormed");
    TextBuilder result = new TextBuilder();
    int copied = 0;
    for (int i = loneSurrogate(text, 0); i >= 0; i = loneSurrogate(text, i + 1)) {
      result.add(text, copied, i).add('\uFFFD');
      copied = i + 1;
    }
    return copied == 0 ? text : result.add(text, copied, text.length()).toString();
  }

  /** {@code normalize}. */
  @Builtin
  public static Object normalize(Object self, Object form) {
    String text = Spec.thisString(self, "normalize");
    return Normalization.of(text, Spec.isUndefined(form) ? "NFC" : Spec.toText(form));
  }

  /** {@code padEnd}. */
  @Builtin(length = 1)
  public static Object padEnd(Object self, Object length, Object filler) {
    String text = Spec.thisString(self, "padEnd");
    return joined(text, padding(text, length, filler));
  }

  /** {@code padStart}. */
  @Builtin(length = 1)
  public static Object padStart(Object self, Object length, Object filler) {
    String text = Spec.thisString(self, "padStart");
    return joined(padding(text, length, filler), text);
  }

  private static String joined(String first, String second) {
    return new TextBuilder().add(first).add(second).toString();
  }

  private static String padding(String text, Object length, Object filler) {
    double missing = Spec.toLength(length) - text.length();
    if (missing <= 0) {
      return "";
    }
    String fill = Spec.isUndefined(filler) ? " " : Spec.toText(filler);
    if (fill.isEmpty()) {
      return "";
    }
    String whole = Texts.repeat(fill, Math.floor(missing / fill.length()));
    return joined(whole, fill.substring(0, (int) (missing - whole.length())));
  }

  /** {@code repeat}. */
  @Builtin(length = 1)
  public static Object repeat(Object self, Object count) {
    String text = Spec.thisString(self, "repeat");
    double times = Spec.toInteger(count);
    if (times < 0 || Double.isInfinite(times)) {
      throw Errors.range("Invalid count " + Spec.show(times));
    }
    return Texts.repeat(text, times);
  }

  /** {@code trim}. */
  @Builtin
  public static Object trim(Object self) {
    return Texts.trim(Spec.thisString(self, "trim"), true, true);
  }

  /** {@code trimEnd}. */
  @Builtin
  public static Object trimEnd(Object self) {
    return Texts.trim(Spec.thisString(self, "trimEnd"), false, true);
  }

  /** {@code trimStart}. */
  @Builtin
  public static Object trimStart(Object self) {
    return Texts.trim(Spec.thisString(self, "trimStart"), true, false);
  }

  /** {@code [Symbol.iterator]}. */
  @Builtin(name = "@@iterator")
  public static Object iterator(Object self) {
    return StringIteration.create(Spec.thisString(self, "[Symbol.iterator]"));
  }
}
