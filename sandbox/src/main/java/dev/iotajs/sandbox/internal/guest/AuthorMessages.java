package dev.iotajs.sandbox.internal.guest;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Messages of errors that the engine would write in words of the code it was given. Authors know
 * only their own.
 */
public final class AuthorMessages {
  private static final String WORD = "[\\p{L}_$][\\p{L}\\p{N}_$]*+";
  private static final String INTERMEDIATE = "(intermediate value)";

  /** What is longer is not told whole; it also bounds how deep the pattern below recurs. */
  private static final int MAX_TEXT = 100;

  /** A variable, and what is reached from it: {@code order.lines[0].price}. */
  private static final Pattern PATH =
      Pattern.compile(
          "(" + WORD + ")((?:\\." + WORD + "|\\[(?:\\d+|\"[^\"\\\\]*+\"|" + WORD + ")]|\\(\\))*)");

  private static final Pattern INDEX = Pattern.compile("\\[(" + WORD + ")]");

  /** A variable that lowering has renamed, or made. */
  private static final Pattern OURS = Pattern.compile("(?:\\$iota)?(.+?)\\$\\d+");

  private static final Pattern LAST_NAME = Pattern.compile("\\.(" + WORD + ")$");

  private AuthorMessages() {}

  /** The message, or null if the engine's own will do. Asked before the engine's method. */
  public static String of(String id, String[] arguments) {
    switch (id) {
      case "type.error.not.a.function":
        return callee(arguments[0]) + " is not a function";
      case "type.error.no.such.function":
      case "type.error.cant.get.property":
        return "Cannot read property \"" + arguments[0] + "\" from " + arguments[1];
      default:
        return null;
    }
  }

  private static String callee(String text) {
    if (text.length() <= MAX_TEXT) {
      Matcher path = PATH.matcher(text);
      if (path.matches()) {
        String rest = INDEX.matcher(path.group(2)).replaceAll(m -> quoted(m.group(1)));
        return variable(path.group(1)) + rest;
      }
    }
    Matcher name = LAST_NAME.matcher(text.substring(Math.max(0, text.length() - MAX_TEXT)));
    if (name.find()) {
      return INTERMEDIATE + "." + name.group(1);
    }
    boolean lowered = text.contains("ScriptRuntime.") || text.contains("$");
    return lowered || text.length() > MAX_TEXT ? INTERMEDIATE : text;
  }

  private static String quoted(String index) {
    return Matcher.quoteReplacement("[" + variable(index) + "]");
  }

  private static String variable(String name) {
    Matcher ours = OURS.matcher(name);
    if (!ours.matches()) {
      return name;
    }
    String given = ours.group(1);
    if (given.equals("$this")) {
      return "this";
    }
    return MadeNames.contains(given) ? INTERMEDIATE : given;
  }
}
