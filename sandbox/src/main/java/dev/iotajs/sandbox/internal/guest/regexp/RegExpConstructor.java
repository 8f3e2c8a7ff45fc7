package dev.iotajs.sandbox.internal.guest.regexp;

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
    Object pattern = arguments.length > 0 ? arguments[0] : Values.UNDEFINED;
    Object flags = arguments.length > 1 ? arguments[1] : Values.UNDEFINED;
    return construct(isNew, self, pattern, flags);
  }

  /** Without arguments. */
  public static NativeRegExp construct(boolean isNew, Object self) {
    return construct(isNew, self, Values.UNDEFINED, Values.UNDEFINED);
  }

  /** With a pattern. */
  public static NativeRegExp construct(boolean isNew, Object self, Object pattern) {
    return construct(isNew, self, pattern, Values.UNDEFINED);
  }

  /**
   * With a pattern and flags.
   *
   * @param isNew whether it was called with {@code new}
   */
  public static NativeRegExp construct(boolean isNew, Object self, Object pattern, Object flags) {
    boolean like = Values.isRegExp(pattern);
    if (!isNew && like && flags == Values.UNDEFINED) {
      Object constructor = ((ScriptObject) pattern).get("constructor");
      if (constructor == EngineAccess.constructor(Global.instance())
          && pattern instanceof NativeRegExp) {
        return (NativeRegExp) pattern;
      }
    }
    if (pattern instanceof NativeRegExp) {
      CompiledRegExp other = EngineAccess.compiled((NativeRegExp) pattern);
      return create(other.pattern(), flags == Values.UNDEFINED ? other.flags().toString() : flags);
    }
    if (like) {
      ScriptObject object = (ScriptObject) pattern;
      Object source = object.get("source");
      return create(source, flags == Values.UNDEFINED ? object.get("flags") : flags);
    }
    return create(pattern, flags);
  }

  private static NativeRegExp create(Object pattern, Object flags) {
    String source = pattern == Values.UNDEFINED ? "" : Values.text(pattern);
    String letters = flags == Values.UNDEFINED ? "" : Values.text(flags);
    return EngineAccess.create(source, letters, Global.instance());
  }

  /** Compiles what a script gave; SyntaxError if it is invalid. */
  static CompiledRegExp compile(Object pattern, Object flags) {
    String source = pattern == Values.UNDEFINED ? "" : Values.text(pattern);
    String letters = flags == Values.UNDEFINED ? "" : Values.text(flags);
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
