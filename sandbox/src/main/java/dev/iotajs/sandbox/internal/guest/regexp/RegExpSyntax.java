package dev.iotajs.sandbox.internal.guest.regexp;

import dev.iotajs.sandbox.internal.guest.syntax.SyntaxProblem;

/** Checks the regular expressions of a program before it runs. */
public final class RegExpSyntax {
  private RegExpSyntax() {}

  /**
   * Checks a pattern and its flags.
   *
   * @param pattern what is between the slashes
   * @param flags what is behind the second
   * @throws SyntaxProblem if it is no regular expression; the offset is from the pattern's start
   */
  public static void check(String pattern, String flags) {
    Flags known;
    try {
      known = Flags.parse(flags);
    } catch (PatternProblem problem) {
      throw new SyntaxProblem(problem.getMessage(), pattern.length() + 1);
    }
    try {
      PatternParser.parse(pattern, known);
    } catch (PatternProblem problem) {
      throw new SyntaxProblem(problem.getMessage(), problem.offset());
    }
  }
}
