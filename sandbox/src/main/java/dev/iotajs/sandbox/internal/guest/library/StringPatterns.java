package dev.iotajs.sandbox.internal.guest.library;

import dev.iotajs.sandbox.internal.guest.operations.Errors;
import dev.iotajs.sandbox.internal.guest.operations.WellKnown;
import org.openjdk.nashorn.internal.objects.Global;
import org.openjdk.nashorn.internal.objects.NativeRegExp;
import org.openjdk.nashorn.internal.objects.NativeString;
import org.openjdk.nashorn.internal.runtime.ScriptFunction;
import org.openjdk.nashorn.internal.runtime.ScriptObject;
import org.openjdk.nashorn.internal.runtime.Symbol;

/**
 * The methods of {@code String.prototype} that hand the work to a regular expression, or to
 * whatever has a method of the symbol's name. Where regular expressions have no such methods, the
 * engine's own code does the work.
 */
public final class StringPatterns {
  private StringPatterns() {}

  private static void coercible(Object self, String method) {
    if (Spec.isNothing(self)) {
      throw Errors.type("String.prototype." + method + " called on null or undefined");
    }
  }

  /** A primitive has no such method, whatever its prototype has. */
  private static ScriptFunction method(Object pattern, Symbol symbol) {
    return pattern instanceof ScriptObject ? Spec.method(pattern, symbol) : null;
  }

  private static Object newRegExp(Object pattern, String flags) {
    String source = Spec.isUndefined(pattern) ? "" : Spec.toText(pattern);
    return Global.newRegExp(source, flags);
  }

  /** {@code match}. */
  @Builtin(length = 1)
  public static Object match(Object self, Object pattern) {
    coercible(self, "match");
    ScriptFunction method = method(pattern, WellKnown.MATCH);
    if (method != null) {
      return Spec.call(method, pattern, self);
    }
    String text = Spec.toText(self);
    Object regExp = pattern instanceof NativeRegExp ? pattern : newRegExp(pattern, null);
    ScriptFunction own = Spec.method(regExp, WellKnown.MATCH);
    return own != null ? Spec.call(own, regExp, text) : NativeString.match(text, regExp);
  }

  /** {@code matchAll}. */
  @Builtin(length = 1)
  public static Object matchAll(Object self, Object pattern) {
    coercible(self, "matchAll");
    if (pattern instanceof ScriptObject) {
      if (StringPrototype.isRegExp(pattern)) {
        requireGlobal((ScriptObject) pattern, "matchAll");
      }
      ScriptFunction method = Spec.method(pattern, WellKnown.MATCH_ALL);
      if (method != null) {
        return Spec.call(method, pattern, self);
      }
    }
    String text = Spec.toText(self);
    return Spec.invoke(newRegExp(pattern, "g"), WellKnown.MATCH_ALL, text);
  }

  private static void requireGlobal(ScriptObject pattern, String method) {
    Object flags = pattern.get("flags");
    if (Spec.isNothing(flags)) {
      throw Errors.type("The flags of the regular expression are missing");
    }
    if (Spec.toText(flags).indexOf('g') < 0) {
      throw Errors.type("String.prototype." + method + " needs a global regular expression");
    }
  }

  /** {@code replace}. */
  @Builtin(length = 2)
  public static Object replace(Object self, Object pattern, Object replacement) throws Throwable {
    coercible(self, "replace");
    ScriptFunction method = method(pattern, WellKnown.REPLACE);
    if (method != null) {
      return Spec.call(method, pattern, self, replacement);
    }
    String text = Spec.toText(self);
    if (pattern instanceof NativeRegExp) {
      return NativeString.replace(text, pattern, replacement);
    }
    String search = Spec.toText(pattern);
    Replacement by = Replacement.of(replacement);
    int found = text.indexOf(search);
    if (found < 0) {
      return text;
    }
    return new TextBuilder()
        .add(text, 0, found)
        .add(by.at(text, search, found))
        .add(text, found + search.length(), text.length())
        .toString();
  }

  /** {@code replaceAll}. */
  @Builtin(length = 2)
  public static Object replaceAll(Object self, Object pattern, Object replacement)
      throws Throwable {
    coercible(self, "replaceAll");
    if (pattern instanceof ScriptObject) {
      boolean regExp = StringPrototype.isRegExp(pattern);
      if (regExp) {
        requireGlobal((ScriptObject) pattern, "replaceAll");
      }
      ScriptFunction method = Spec.method(pattern, WellKnown.REPLACE);
      if (method != null) {
        return Spec.call(method, pattern, self, replacement);
      }
      if (pattern instanceof NativeRegExp) {
        return NativeString.replace(Spec.toText(self), pattern, replacement);
      }
    }
    String text = Spec.toText(self);
    String search = Spec.toText(pattern);
    return replaceEach(text, search, Replacement.of(replacement));
  }

  private static String replaceEach(String text, String search, Replacement by) {
    TextBuilder result = new TextBuilder();
    int step = Math.max(search.length(), 1);
    int copied = 0;
    int found = text.indexOf(search, 0);
    while (found >= 0) {
      result.add(text, copied, found).add(by.at(text, search, found));
      copied = found + search.length();
      found = found + step > text.length() ? -1 : text.indexOf(search, found + step);
    }
    return copied == 0 && search.length() > 0
        ? text
        : result.add(text, copied, text.length()).toString();
  }

  /** {@code search}. */
  @Builtin(length = 1)
  public static Object search(Object self, Object pattern) {
    coercible(self, "search");
    ScriptFunction method = method(pattern, WellKnown.SEARCH);
    if (method != null) {
      return Spec.call(method, pattern, self);
    }
    String text = Spec.toText(self);
    Object regExp = pattern instanceof NativeRegExp ? pattern : newRegExp(pattern, null);
    ScriptFunction own = Spec.method(regExp, WellKnown.SEARCH);
    return own != null ? Spec.call(own, regExp, text) : NativeString.search(text, regExp);
  }

  /** {@code split}. */
  @Builtin(length = 2)
  public static Object split(Object self, Object separator, Object limit) {
    coercible(self, "split");
    ScriptFunction method = method(separator, WellKnown.SPLIT);
    if (method != null) {
      return Spec.call(method, separator, self, limit);
    }
    String text = Spec.toText(self);
    if (separator instanceof NativeRegExp) {
      return NativeString.split(text, separator, limit);
    }
    double most = Spec.isUndefined(limit) ? ArrayCreation.MAX_ARRAY : Spec.toUint32(limit);
    String by = Spec.toText(separator);
    if (most == 0) {
      return Spec.array();
    }
    if (Spec.isUndefined(separator)) {
      return Spec.array(text);
    }
    return by.isEmpty() ? units(text, most) : parts(text, by, most);
  }

  private static Object units(String text, double most) {
    Object[] units = new Object[(int) Math.min(text.length(), most)];
    for (int i = 0; i < units.length; i++) {
      units[i] = String.valueOf(text.charAt(i));
    }
    return Spec.array(units);
  }

  private static Object parts(String text, String separator, double most) {
    ValueList parts = new ValueList();
    int start = 0;
    int found = text.indexOf(separator, 0);
    while (found >= 0 && parts.size() < most) {
      parts.add(text.substring(start, found));
      start = found + separator.length();
      found = text.indexOf(separator, start);
    }
    if (parts.size() < most) {
      parts.add(text.substring(start));
    }
    return parts.toArray();
  }
}
