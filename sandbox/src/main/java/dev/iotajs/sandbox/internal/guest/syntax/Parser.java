package dev.iotajs.sandbox.internal.guest.syntax;

/**
 * Makes trees of texts, and refuses texts that are not ECMAScript 2023.
 *
 * <p>All methods throw {@link SyntaxProblem} for the first error, early errors included. Only what
 * is inside the slashes of a regular expression is not checked. Code that is nested very deeply
 * ends in a StackOverflowError; long chains of operators, members and {@code else if} do not. Safe
 * for use by several threads.
 */
public final class Parser {
  private Parser() {}

  /**
   * Parses global code.
   *
   * @param text the script
   * @return its tree
   */
  public static Tree.Program parseScript(String text) {
    return new ModuleParser(text, false).program(new Context(false, false));
  }

  /**
   * Parses global code in which await may stand at the top, where the text only makes sense so.
   *
   * @param text the script
   * @return its tree
   */
  public static Tree.Program parseConsole(String text) {
    try {
      return parseScript(text);
    } catch (SyntaxProblem problem) {
      if (!text.contains("await")) {
        throw problem;
      }
      try {
        return new ModuleParser(text, false).program(new Context(false, true));
      } catch (SyntaxProblem awaiting) {
        // The author meant what can be read further.
        throw awaiting.offset() > problem.offset() ? awaiting : problem;
      }
    }
  }

  /**
   * Parses the body of an async function, in sloppy code: return and await may stand at its top.
   * Where the text only makes sense if {@code await} is a name, it is one.
   *
   * @param text the body, without braces
   * @return its tree
   */
  public static Tree.Program parseBody(String text) {
    ModuleParser parser = new ModuleParser(text, false);
    try {
      return parser.program(bodyContext(true));
    } catch (SyntaxProblem problem) {
      if (parser.hasAwait) {
        try {
          return new ModuleParser(text, false).program(bodyContext(false));
        } catch (SyntaxProblem second) {
          throw problem;
        }
      }
      throw problem;
    }
  }

  private static Context bodyContext(boolean async) {
    Context context = new Context(false, async);
    context.returns = true;
    return context;
  }

  /**
   * Parses a CommonJS module: the body of an ordinary function.
   *
   * @param text the body, without braces
   * @return its tree
   */
  public static Tree.Program parseCommonJs(String text) {
    return new ModuleParser(text, false).program(bodyContext(false));
  }

  /**
   * Parses a script that imports modules: a module, in which return may stand at the top.
   *
   * @param text the script
   * @return its tree
   */
  public static Tree.Program parseModuleBody(String text) {
    return new ModuleParser(text, true).moduleProgram(bodyContext(true));
  }

  /**
   * Parses a module: strict code with imports, exports, and await at its top.
   *
   * @param text the module
   * @return its tree
   */
  public static Tree.Program parseModule(String text) {
    return new ModuleParser(text, true).moduleProgram(new Context(false, true));
  }
}
