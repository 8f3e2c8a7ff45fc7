package dev.iotajs.sandbox.internal.guest;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A message of the engine's about a place in a script: {@code file:line:column message}, and below
 * it the source line, which we leave out.
 */
final class EngineMessage {
  private static final Pattern FORM =
      Pattern.compile("^.*?:(\\d+):(\\d+) ([^\\r\\n]*)", Pattern.DOTALL);

  /** So end the messages about syntax that the engine can read but not compile. */
  private static final Pattern NOT_IMPLEMENTED =
      Pattern.compile("^ES6 (.*) (?:is|are) not yet implemented$");

  final int line;
  final int column;
  final String text;

  private EngineMessage(int line, int column, String text) {
    this.line = line;
    this.column = column;
    this.text = text;
  }

  /** The message in an exception, or null if it has none of this form. */
  static EngineMessage of(Throwable thrown) {
    Matcher matcher = FORM.matcher(String.valueOf(thrown.getMessage()));
    if (!matcher.find() || matcher.group(1).length() > 9 || matcher.group(2).length() > 9) {
      return null;
    }
    return new EngineMessage(
        Integer.parseInt(matcher.group(1)),
        Integer.parseInt(matcher.group(2)) + 1,
        matcher.group(3));
  }

  /**
   * What the engine cannot compile, as a sentence; null if the exception is about another thing.
   */
  static String unsupported(Throwable thrown) {
    if (isCodeGeneration(thrown)) {
      return thrown.getCause() instanceof StructureSizes.TooManyVariables
          ? "A function has more than " + StructureSizes.MAX + " variables"
          : "A function is too large, or of a form that cannot be compiled";
    }
    EngineMessage message = of(thrown);
    Matcher matcher = NOT_IMPLEMENTED.matcher(message == null ? "" : message.text);
    return matcher.find() ? "Not supported yet: " + matcher.group(1) : null;
  }

  /** The engine reports so what goes wrong while it writes byte code. */
  private static boolean isCodeGeneration(Throwable thrown) {
    return thrown instanceof AssertionError
        && String.valueOf(thrown.getMessage()).startsWith("Failed generating bytecode");
  }
}
