package dev.iotajs.bench.conformance;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads what {@link ExpectationsWriter} writes. */
final class ExpectationsReader {
  private final Collection<String> covered;
  private final Map<String, List<String>> directories;
  private final Set<String> failing = new HashSet<>();
  private String directory = "";
  private boolean failuresNamed = true;

  private ExpectationsReader(Collection<String> covered) {
    this.covered = covered;
    this.directories = Expectations.byDirectory(covered);
  }

  /** Every so-manieth file was run: to be read first, since it tells which files are covered. */
  static int every(List<String> lines) {
    return number(lines, 1);
  }

  /** How many files were run. */
  static int files(List<String> lines) {
    return number(lines, 3);
  }

  private static int number(List<String> lines, int word) {
    for (String line : lines) {
      if (line.startsWith(ExpectationsWriter.EVERY)) {
        return Integer.parseInt(line.split(" ", -1)[word]);
      }
    }
    throw new IllegalArgumentException("The expectations do not say which files they are for");
  }

  /** Reads the lines; {@code covered} are the paths of the files that they are for. */
  static Expectations read(List<String> lines, Collection<String> covered) {
    ExpectationsReader reader = new ExpectationsReader(covered);
    for (String line : lines) {
      boolean head =
          line.startsWith("#")
              || line.startsWith(ExpectationsWriter.COMMIT)
              || line.startsWith(ExpectationsWriter.EVERY);
      if (!head && !line.isEmpty()) {
        reader.read(line);
      }
    }
    return new Expectations(every(lines), covered, reader.failing);
  }

  private void read(String line) {
    if (line.startsWith(ExpectationsWriter.INDENT)) {
      name(directory + "/" + line.trim() + ".js");
    } else if (line.endsWith(ExpectationsWriter.TREE)) {
      String start = line.substring(0, line.length() - 2);
      covered.stream().filter(path -> path.startsWith(start)).forEach(failing::add);
    } else {
      directory = line.substring(0, line.indexOf(' '));
      failuresNamed = !line.endsWith(ExpectationsWriter.NOT);
      if (!failuresNamed) {
        failing.addAll(directories.getOrDefault(directory, List.of()));
      }
    }
  }

  private void name(String path) {
    if (failuresNamed) {
      failing.add(path);
    } else {
      failing.remove(path);
    }
  }
}
