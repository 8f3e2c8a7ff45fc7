package dev.iotajs.sandbox.internal.guest.regexp;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.openjdk.nashorn.internal.runtime.ParserException;
import org.openjdk.nashorn.internal.runtime.regexp.RegExp;
import org.openjdk.nashorn.internal.runtime.regexp.RegExpMatcher;

/**
 * A pattern with its flags, compiled by us, as the engine's regular expression objects hold it.
 * Immutable; it belongs to no realm.
 */
public final class CompiledRegExp extends RegExp {
  /** Patterns are kept compiled, the last of at least so many. */
  private static final int KEPT = 500;

  /** Longer ones are not worth the memory. */
  private static final int LONGEST_KEPT = 2_000;

  private static volatile Map<String, CompiledRegExp> recent = new ConcurrentHashMap<>();
  private static volatile Map<String, CompiledRegExp> older = new ConcurrentHashMap<>();

  private final String pattern;
  private final Flags flags;
  private final PatternProgram program;

  private CompiledRegExp(String pattern, Flags flags) {
    super(pattern, engineFlags(flags));
    this.pattern = pattern;
    this.flags = flags;
    this.program = PatternCompiler.compile(PatternParser.parse(pattern, flags));
  }

  private static String engineFlags(Flags flags) {
    return (flags.global ? "g" : "") + (flags.ignoreCase ? "i" : "") + (flags.multiline ? "m" : "");
  }

  /**
   * Compiles a pattern, or finds it compiled.
   *
   * @throws PatternProblem if the pattern or the flags are invalid
   */
  static CompiledRegExp of(String pattern, String flags) {
    if (pattern.length() > LONGEST_KEPT) {
      return new CompiledRegExp(pattern, Flags.parse(flags));
    }
    // No flag has a slash, so this is unambiguous.
    String key = flags + "/" + pattern;
    CompiledRegExp known = recent.get(key);
    if (known == null) {
      known = older.get(key);
      if (known == null) {
        known = new CompiledRegExp(pattern, Flags.parse(flags));
      }
      keep(key, known);
    }
    return known;
  }

  private static void keep(String key, CompiledRegExp compiled) {
    Map<String, CompiledRegExp> map = recent;
    map.put(key, compiled);
    if (map.size() > KEPT) {
      older = map;
      recent = new ConcurrentHashMap<>();
    }
  }

  /**
   * Compiles for the engine. Called from the woven engine.
   *
   * @throws ParserException if the pattern or the flags are invalid
   */
  public static RegExp create(String pattern, String flags) {
    try {
      return of(pattern, flags);
    } catch (PatternProblem problem) {
      throw new ParserException("Invalid regular expression: " + problem.getMessage());
    }
  }

  /** What was compiled, as the script wrote it. */
  String pattern() {
    return pattern;
  }

  Flags flags() {
    return flags;
  }

  PatternProgram program() {
    return program;
  }

  @Override
  public RegExpMatcher match(String text) {
    return new EngineMatcher(this, text);
  }
}
