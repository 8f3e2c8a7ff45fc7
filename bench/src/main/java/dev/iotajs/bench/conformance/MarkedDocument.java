package dev.iotajs.bench.conformance;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A Markdown file of which a runner writes one part, between two comments. */
final class MarkedDocument {
  private MarkedDocument() {}

  /** The text with the lines in place of what was between the marks of that name. */
  static String replaced(String text, String name, List<String> lines) {
    String begin = "<!-- " + name + ":begin -->";
    String end = "<!-- " + name + ":end -->";
    int from = text.indexOf(begin);
    int to = text.indexOf(end);
    if (from < 0 || to < from) {
      throw new IllegalArgumentException("The document has no marks " + begin + " and " + end);
    }
    String inner = "\n\n" + String.join("\n", lines) + "\n\n";
    return text.substring(0, from + begin.length()) + inner + text.substring(to);
  }

  /** Does so in a file. */
  static void update(Path file, String name, List<String> lines) throws IOException {
    String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    Files.write(file, replaced(text, name, lines).getBytes(StandardCharsets.UTF_8));
  }
}
