package dev.iotajs.sandbox.internal.guest.regexp;

import dev.iotajs.sandbox.internal.guest.library.Spec;
import dev.iotajs.sandbox.internal.guest.operations.Errors;
import org.openjdk.nashorn.internal.objects.Global;
import org.openjdk.nashorn.internal.objects.NativeRegExp;
import org.openjdk.nashorn.internal.runtime.ScriptFunction;
import org.openjdk.nashorn.internal.runtime.ScriptObject;
import org.openjdk.nashorn.internal.runtime.ScriptRuntime;

/** The constructor {@code RegExp}. Its methods are called from the woven engine. */
public final class RegExpConstructor {
  private RegExpConstructor() {}

  /** With any number of arguments. */
  public static NativeRegExp construct(boolean isNew, Object self, Object... arguments) {
    Object pattern = arguments.length > 0 ? arguments[0] : Spec.UNDEFINED;
    Object flags = arguments.length > 1 ? arguments[1] : Spec.UNDEFINED;
    return construct(isNew, self, pattern, flags);
  }

  /** Without arguments. */
  public static NativeRegExp construct(boolean isNew, Object self) {
    return construct(isNew, self, Spec.UNDEFINED, Spec.UNDEFINED);
  }

  /** With a pattern. */
  public static NativeRegExp construct(boolean isNew, Object self, Object pattern) {
    return construct(isNew, self, pattern, Spec.UNDEFINED);
  }

  /**
   * With a pattern and flags.
   *
   * @param isNew whether it was called with {@code new}
   */
  public static NativeRegExp construct(boolean isNew, Object self, Object pattern, Object flags) {
    boolean like = RegExpSpec.isRegExp(pattern);
    if (!isNew && like && flags == Spec.UNDEFINED) {
      Object constructor = ((ScriptObject) pattern).get("constructor");
      if (constructor == EngineAccess.constructor(Global.instance())
          && pattern instanceof NativeRegExp) {
        return (NativeRegExp) pattern;
      }
    }
    if (pattern instanceof NativeRegExp) {
      CompiledRegExp other = EngineAccess.compiled((NativeRegExp) pattern);
      return create(other.pattern(), flags == Spec.UNDEFINED ? other.flags().toString() : flags);
    }
    if (like) {
      ScriptObject object = (ScriptObject) pattern;
      Object source = object.get("source");
      return create(source, flags == Spec.UNDEFINED ? object.get("flags") : flags);
    }
    return create(pattern, flags);
  }

  private static NativeRegExp create(Object pattern, Object flags) {
    String source = pattern == Spec.UNDEFINED ? "" : Spec.toText(pattern);
    String letters = flags == Spec.UNDEFINED ? "" : Spec.toText(flags);
    return EngineAccess.create(source, letters, Global.instance());
  }

  /** Compiles what a script gave; SyntaxError if it is invalid. */
  static CompiledRegExp compile(Object pattern, Object flags) {
    String source = pattern == Spec.UNDEFINED ? "" : Spec.toText(pattern);
    String letters = flags == Spec.UNDEFINED ? "" : Spec.toText(flags);
    try {
      return CompiledRegExp.of(source, letters);
    } catch (PatternProblem problem) {
      throw Errors.syntax("Invalid regular expression: " + problem.getMessage());
    }
  }

  /** Another regular expression, of a species. */
  static ScriptObject construct(Object constructor, Object... arguments) {
    Object made = ScriptRuntime.construct((ScriptFunction) constructor, arguments);
    if (made instanceof ScriptObject) {
      return (ScriptObject) made;
    }
    throw Errors.type("The species of the regular expression gave no object");
  }
}
