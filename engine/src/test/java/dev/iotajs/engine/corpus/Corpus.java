package dev.iotajs.engine.corpus;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Scripts as test data: one file a family, in it entries that each begin with a line {@code //##
 * name | why | mark}.
 */
final class Corpus {
  private static final String HEADER = "//## ";

  private Corpus() {}

  /** One script of a corpus. */
  static final class Entry {
    final String family;
    final String name;
    final String why;
    final String mark;
    final String code;

    private Entry(String family, String header, String code) {
      String[] fields = header.split(" \\| ", -1);
      this.family = family;
      this.name = fields[0].trim();
      this.why = fields[1].trim();
      this.mark = fields.length > 2 ? fields[2].trim() : "";
      this.code = code;
    }

    @Override
    public String toString() {
      return family + "/" + name;
    }
  }

  static List<Entry> read(String corpus) {
    try {
      Path folder = Path.of(Corpus.class.getResource("/corpus/" + corpus).toURI());
      List<Entry> entries = new ArrayList<>();
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : (Iterable<Path>) files.sorted()::iterator) {
          readFile(file, entries);
        }
      }
      return entries;
    } catch (IOException | URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void readFile(Path file, List<Entry> entries) throws IOException {
    String family = file.getFileName().toString().replace(".js", "");
    String header = null;
    StringBuilder code = new StringBuilder();
    // Only line feeds split: other line ends are part of what is tested.
    for (String line : Files.readString(file).split("\n", -1)) {
      if (line.startsWith(HEADER)) {
        addEntry(entries, family, header, code);
        header = line.substring(HEADER.length());
        code.setLength(0);
      } else {
        code.append(line).append('\n');
      }
    }
    addEntry(entries, family, header, code);
  }

  private static void addEntry(
      List<Entry> entries, String family, String header, StringBuilder code) {
    if (header != null) {
      entries.add(new Entry(family, header, code.toString()));
    }
  }
}
