package dev.iotajs.console;

import java.io.InputStream;

/** The value of {@code --input}: JSON itself, or {@code @} and the name of a file that holds it. */
final class JsonInput {
  /** Enough for a report over a large table; several times this is needed as memory. */
  static final long MAX_BYTES = 32L << 20;

  private static final String OPTION = "--input";

  private JsonInput() {}

  /**
   * Reads the option.
   *
   * @param option what was given, or null
   * @param in the standard input, for {@code @-}
   * @return a plain value; null if nothing was given
   * @throws UsageException if a file cannot be read, or the text is not JSON
   */
  static Object read(String option, InputStream in) {
    if (option == null) {
      return null;
    }
    if (!option.startsWith("@")) {
      refuseMisread(option);
      return parse(OPTION, option);
    }
    TextFile file = TextFile.read(option.substring(1), in, MAX_BYTES);
    if (file.size() > MAX_BYTES) {
      throw new UsageException(file.name() + ": larger than 32 MiB, the most that --input takes");
    }
    return parse(file.name(), file.text());
  }

  /** In a locale without UTF-8 the JVM puts this character for each byte beyond ASCII. */
  private static void refuseMisread(String option) {
    if (option.indexOf('\ufffd') >= 0) {
      throw new UsageException(
          OPTION
              + ": the JVM cannot read these characters in this locale; set LC_ALL=C.UTF-8, or put"
              + " the JSON into a file and use --input @FILE");
    }
  }

  private static Object parse(String name, String text) {
    if (text.isBlank()) {
      throw new UsageException(name + ": there is no JSON here, only empty text");
    }
    try {
      return new JsonReader(text).read();
    } catch (JsonReader.InvalidJson e) {
      throw new UsageException(
          name + ":" + e.line() + ":" + e.column() + ": not JSON: " + e.getMessage(),
          Excerpt.of(lineOf(text, e.line()), e.line(), e.column(), Colours.NONE));
    }
  }

  private static String lineOf(String text, int number) {
    return text.lines().skip(number - 1L).findFirst().orElse("");
  }
}
