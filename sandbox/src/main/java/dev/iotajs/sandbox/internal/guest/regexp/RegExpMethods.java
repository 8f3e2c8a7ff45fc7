package dev.iotajs.sandbox.internal.guest.regexp;

import dev.iotajs.sandbox.internal.guest.library.Spec;
import dev.iotajs.sandbox.internal.guest.library.ValueList;
import dev.iotajs.sandbox.internal.guest.operations.Errors;
import org.openjdk.nashorn.internal.objects.Global;
import org.openjdk.nashorn.internal.objects.NativeRegExp;
import org.openjdk.nashorn.internal.runtime.JSType;
import org.openjdk.nashorn.internal.runtime.ScriptFunction;
import org.openjdk.nashorn.internal.runtime.ScriptObject;
import org.openjdk.nashorn.internal.runtime.ScriptRuntime;

/**
 * The methods of {@code RegExp.prototype}: each takes the receiver and the arguments, missing ones
 * as undefined.
 */
public final class RegExpMethods {
  private RegExpMethods() {}

  /** {@code exec}. */
  public static ScriptObject exec(Object self, Object text) {
    NativeRegExp regExp = RegExpExec.regExp(self, "exec");
    return RegExpExec.builtin(regExp, Spec.toText(text));
  }

  /** The method that tells whether there is a match. */
  public static boolean test(Object self, Object text) {
    ScriptObject regExp = RegExpSpec.object(self, ".test");
    String input = Spec.toText(text);
    if (RegExpInstallation.isUntouched(regExp)) {
      return RegExpExec.match((NativeRegExp) regExp, input) != null;
    }
    return RegExpExec.exec(regExp, input) != null;
  }

  /** {@code toString}. */
  public static String toString(Object self) {
    ScriptObject regExp = RegExpSpec.object(self, ".toString");
    return "/" + Spec.toText(regExp.get("source")) + "/" + Spec.toText(regExp.get("flags"));
  }

  /** {@code compile}. */
  public static Object compile(Object self, Object pattern, Object flags) {
    NativeRegExp regExp = RegExpExec.regExp(self, "compile");
    Object source = pattern;
    Object wanted = flags;
    if (pattern instanceof NativeRegExp) {
      if (flags != Spec.UNDEFINED) {
        throw Errors.type("Flags are given together with a regular expression");
      }
      CompiledRegExp other = EngineAccess.compiled((NativeRegExp) pattern);
      source = other.pattern();
      wanted = other.flags().toString();
    }
    CompiledRegExp compiled = RegExpConstructor.compile(source, wanted);
    EngineAccess.recompile(regExp, compiled);
    RegExpExec.setLastIndex(regExp, 0);
    return regExp;
  }

  /** {@code [Symbol.match]}. */
  public static Object match(Object self, Object string) {
    ScriptObject regExp = RegExpSpec.object(self, "[Symbol.match]");
    String text = Spec.toText(string);
    if (RegExpInstallation.isUntouched(regExp)) {
      return matchFast((NativeRegExp) regExp, text);
    }
    String flags = Spec.toText(regExp.get("flags"));
    if (flags.indexOf('g') < 0) {
      return RegExpExec.exec(regExp, text);
    }
    boolean byCodePoint = isByCodePoint(flags);
    Spec.set(regExp, "lastIndex", 0);
    ValueList found = new ValueList();
    ScriptObject result = RegExpExec.exec(regExp, text);
    while (result != null) {
      String matched = Spec.toText(result.get(0));
      found.add(matched);
      if (matched.isEmpty()) {
        advance(regExp, text, byCodePoint);
      }
      result = RegExpExec.exec(regExp, text);
    }
    return found.size() == 0 ? null : found.toArray();
  }

  private static Object matchFast(NativeRegExp regExp, String text) {
    if (!EngineAccess.compiled(regExp).flags().global) {
      return RegExpExec.builtin(regExp, text);
    }
    ValueList found = new ValueList();
    MatchLoop loop = new MatchLoop(regExp, text);
    while (loop.next()) {
      found.add(loop.matcher().group(0));
    }
    return found.size() == 0 ? null : found.toArray();
  }

  static boolean isByCodePoint(String flags) {
    return flags.indexOf('u') >= 0 || flags.indexOf('v') >= 0;
  }

  static void advance(ScriptObject regExp, String text, boolean byCodePoint) {
    double index = Spec.toLength(regExp.get("lastIndex"));
    Spec.set(regExp, "lastIndex", Spec.number(RegExpSpec.advance(text, index, byCodePoint)));
  }

  /** {@code [Symbol.matchAll]}. */
  public static Object matchAll(Object self, Object string) {
    ScriptObject regExp = RegExpSpec.object(self, "[Symbol.matchAll]");
    String text = Spec.toText(string);
    Object constructor = RegExpSpec.species(regExp);
    String flags = Spec.toText(regExp.get("flags"));
    ScriptObject matcher = RegExpConstructor.construct(constructor, regExp, flags);
    double lastIndex = Spec.toLength(regExp.get("lastIndex"));
    Spec.set(matcher, "lastIndex", Spec.number(lastIndex));
    return new RegExpStringIterator(matcher, text, flags);
  }

  /** {@code [Symbol.search]}. */
  public static Object search(Object self, Object string) {
    ScriptObject regExp = RegExpSpec.object(self, "[Symbol.search]");
    String text = Spec.toText(string);
    if (RegExpInstallation.isUntouched(regExp)) {
      return searchFast((NativeRegExp) regExp, text);
    }
    Object previous = regExp.get("lastIndex");
    if (!isZero(previous)) {
      Spec.set(regExp, "lastIndex", 0);
    }
    ScriptObject result = RegExpExec.exec(regExp, text);
    if (!sameValue(regExp.get("lastIndex"), previous)) {
      Spec.set(regExp, "lastIndex", previous);
    }
    return result == null ? Integer.valueOf(-1) : result.get("index");
  }

  static int searchFast(NativeRegExp regExp, String text) {
    CompiledRegExp compiled = EngineAccess.compiled(regExp);
    PatternMatcher matcher = new PatternMatcher(compiled.program(), text);
    if (!matcher.find(compiled.flags(), 0)) {
      return -1;
    }
    RealmState.remember(matcher);
    return matcher.start(0);
  }

  private static boolean isZero(Object value) {
    return value instanceof Number && sameValue(value, 0);
  }

  private static boolean sameValue(Object left, Object right) {
    if (left instanceof Number && right instanceof Number) {
      return Double.valueOf(((Number) left).doubleValue()).equals(((Number) right).doubleValue());
    }
    return left == right || ScriptRuntime.EQ_STRICT(left, right);
  }

  /** {@code [Symbol.replace]}. */
  public static Object replace(Object self, Object string, Object replacement) {
    ScriptObject regExp = RegExpSpec.object(self, "[Symbol.replace]");
    return RegExpReplace.replace(regExp, Spec.toText(string), replacement);
  }

  /** {@code [Symbol.split]}. */
  public static Object split(Object self, Object string, Object limit) {
    ScriptObject regExp = RegExpSpec.object(self, "[Symbol.split]");
    String text = Spec.toText(string);
    if (RegExpInstallation.isUntouched(regExp)
        && RegExpInstallation.constructsPlainly((NativeRegExp) regExp)) {
      long most = limit == Spec.UNDEFINED ? JSType.MAX_UINT : Spec.toUint32(limit);
      return splitFast(EngineAccess.compiled((NativeRegExp) regExp), text, most);
    }
    Object constructor = RegExpSpec.species(regExp);
    String flags = Spec.toText(regExp.get("flags"));
    String sticky = flags.indexOf('y') < 0 ? flags + "y" : flags;
    ScriptObject splitter = RegExpConstructor.construct(constructor, regExp, sticky);
    long most = limit == Spec.UNDEFINED ? JSType.MAX_UINT : Spec.toUint32(limit);
    return splitBy(splitter, text, isByCodePoint(flags), most);
  }

  private static Object splitBy(
      ScriptObject splitter, String text, boolean byCodePoint, long most) {
    ValueList parts = new ValueList();
    if (most == 0) {
      return parts.toArray();
    }
    if (text.isEmpty()) {
      if (RegExpExec.exec(splitter, text) == null) {
        parts.add(text);
      }
      return parts.toArray();
    }
    int start = 0;
    int at = 0;
    while (at < text.length()) {
      Spec.set(splitter, "lastIndex", at);
      ScriptObject result = RegExpExec.exec(splitter, text);
      int end =
          result == null
              ? start
              : (int) Math.min(Spec.toLength(splitter.get("lastIndex")), text.length());
      if (end == start) {
        at = (int) RegExpSpec.advance(text, at, byCodePoint);
        continue;
      }
      parts.add(text.substring(start, at));
      if (parts.size() == most) {
        return parts.toArray();
      }
      start = end;
      double groups = Math.max(Spec.toLength(result.get("length")) - 1, 0);
      for (int i = 1; i <= groups; i++) {
        parts.add(result.get(i));
        if (parts.size() == most) {
          return parts.toArray();
        }
      }
      at = start;
    }
    parts.add(text.substring(start));
    return parts.toArray();
  }

  static ScriptObject splitFast(CompiledRegExp compiled, String text, long most) {
    ValueList parts = new ValueList();
    PatternMatcher matcher = new PatternMatcher(compiled.program(), text);
    if (most == 0) {
      return parts.toArray();
    }
    if (text.isEmpty()) {
      if (!matcher.matchAt(0)) {
        parts.add(text);
      }
      return parts.toArray();
    }
    boolean byCodePoint = compiled.flags().byCodePoint();
    int start = 0;
    int at = 0;
    while (at < text.length() && matcher.search(at) && matcher.start(0) < text.length()) {
      at = matcher.start(0);
      if (matcher.end(0) == start) {
        at = (int) RegExpSpec.advance(text, at, byCodePoint);
        continue;
      }
      parts.add(text.substring(start, at));
      for (int i = 1; i <= matcher.groups() && parts.size() < most; i++) {
        String group = matcher.group(i);
        parts.add(group == null ? Spec.UNDEFINED : group);
      }
      if (parts.size() >= most) {
        return parts.toArray();
      }
      start = matcher.end(0);
      at = start;
    }
    parts.add(text.substring(start));
    return parts.toArray();
  }

  /** {@code flags}. */
  public static Object flags(Object self) {
    ScriptObject regExp = RegExpSpec.object(self, ".flags");
    if (RegExpInstallation.isUntouched(regExp)) {
      return EngineAccess.compiled((NativeRegExp) regExp).flags().toString();
    }
    StringBuilder flags = new StringBuilder();
    for (int i = 0; i < RegExpInstallation.FLAG_NAMES.length; i++) {
      if (JSType.toBoolean(regExp.get(RegExpInstallation.FLAG_NAMES[i]))) {
        flags.append("dgimsuvy".charAt(i));
      }
    }
    return flags.toString();
  }

  /** {@code source}. */
  public static Object source(Object self) {
    if (self instanceof NativeRegExp) {
      return SourceText.of(EngineAccess.compiled((NativeRegExp) self).pattern());
    }
    if (isPrototype(self)) {
      return "(?:)";
    }
    throw Errors.type("RegExp.prototype.source needs a regular expression");
  }

  /** The accessor of one flag. */
  static Object flag(Object self, int index) {
    if (self instanceof NativeRegExp) {
      String flags = EngineAccess.compiled((NativeRegExp) self).flags().toString();
      return flags.indexOf("dgimsuvy".charAt(index)) >= 0;
    }
    if (isPrototype(self)) {
      return Spec.UNDEFINED;
    }
    throw Errors.type(
        "RegExp.prototype." + RegExpInstallation.FLAG_NAMES[index] + " needs a regular expression");
  }

  /** {@code RegExp[Symbol.species]}. */
  static Object species(Object self) {
    return self;
  }

  private static boolean isPrototype(Object self) {
    Global global = Global.instance();
    return self instanceof ScriptObject
        && self == ScriptFunction.getPrototype(EngineAccess.constructor(global));
  }
}
