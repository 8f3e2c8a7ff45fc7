package dev.iotajs.sandbox.internal.guest.regexp;

import dev.iotajs.sandbox.internal.guest.library.Spec;
import dev.iotajs.sandbox.internal.guest.operations.Errors;
import org.openjdk.nashorn.internal.objects.NativeRegExp;
import org.openjdk.nashorn.internal.runtime.ScriptFunction;
import org.openjdk.nashorn.internal.runtime.ScriptObject;

/** Running a regular expression object once, as the specification says. */
final class RegExpExec {
  private RegExpExec() {}

  /** RegExpExec: by the object's own {@code exec}; null if there is no match. */
  static ScriptObject exec(ScriptObject regExp, String text) {
    Object exec = regExp.get("exec");
    if (exec instanceof ScriptFunction && !RegExpInstallation.isExec((ScriptFunction) exec)) {
      Object result = Spec.call((ScriptFunction) exec, regExp, text);
      if (result == null || result instanceof ScriptObject) {
        return (ScriptObject) result;
      }
      throw Errors.type("exec of a regular expression gave neither an object nor null");
    }
    return builtin(regExp(regExp, "exec"), text);
  }

  static NativeRegExp regExp(Object value, String method) {
    if (value instanceof NativeRegExp) {
      return (NativeRegExp) value;
    }
    throw Errors.type("RegExp.prototype." + method + " needs a regular expression");
  }

  /** RegExpBuiltinExec; null if there is no match. */
  static ScriptObject builtin(NativeRegExp regExp, String text) {
    PatternMatcher matcher = match(regExp, text);
    return matcher == null ? null : MatchResults.of(matcher);
  }

  /** The same, without a result for the script. */
  static PatternMatcher match(NativeRegExp regExp, String text) {
    double lastIndex = Spec.toLength(regExp.getLastIndexObject());
    // Asking for the index may have compiled another pattern.
    CompiledRegExp compiled = EngineAccess.compiled(regExp);
    Flags flags = compiled.flags();
    boolean moves = flags.global || flags.sticky;
    if (!moves) {
      lastIndex = 0;
    }
    if (lastIndex <= text.length()) {
      PatternMatcher matcher = new PatternMatcher(compiled.program(), text);
      if (matcher.find(flags, (int) lastIndex)) {
        if (moves) {
          setLastIndex(regExp, matcher.end(0));
        }
        RealmState.remember(matcher);
        return matcher;
      }
    }
    if (moves) {
      setLastIndex(regExp, 0);
    }
    return null;
  }

  static void setLastIndex(NativeRegExp regExp, int index) {
    if (RegExpInstallation.hasPlainShape(regExp)) {
      regExp.setLastIndex(index);
    } else {
      Spec.set(regExp, "lastIndex", index);
    }
  }
}
