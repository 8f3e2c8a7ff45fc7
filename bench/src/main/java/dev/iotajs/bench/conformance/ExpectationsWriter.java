package dev.iotajs.bench.conformance;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Expectations as lines: for each directory how many of its own tests fail, and the names of those,
 * or of the passing ones where these are fewer. Directories without failures are left out; a tree
 * in which all fail is one line.
 *
 * <pre>
 * commit be13516…
 * every 1 of 42000 files, 21000 fail
 * built-ins/Math/f16round 1/5 fail (20.0 %)
 *   value-conversion
 * built-ins/RegExp 70/72 fail (97.2 %), not
 *   call_with_non_regexp_same_constructor
 *   from-regexp-like
 * built-ins/ShadowRealm/**
 * </pre>
 */
final class ExpectationsWriter {
  static final String COMMIT = "commit ";
  static final String EVERY = "every ";
  static final String TREE = "/**";
  static final String NOT = ", not";
  static final String INDENT = "  ";

  private final Expectations expectations;
  private final Set<String> hopeless;
  private final List<String> lines = new ArrayList<>();
  private final Set<String> trees = new HashSet<>();

  private ExpectationsWriter(Expectations expectations) {
    this.expectations = expectations;
    this.hopeless = hopeless(expectations);
  }

  /** The lines of the file. */
  static List<String> lines(Expectations expectations, String commit) {
    ExpectationsWriter writer = new ExpectationsWriter(expectations);
    writer.lines.add("# Which files of test262 fail on Iota. Written by Test262 --update.");
    writer.lines.add(COMMIT + commit);
    writer.lines.add(
        EVERY
            + expectations.every
            + " of "
            + expectations.covered().size()
            + " files, "
            + expectations.failing().size()
            + " fail");
    Expectations.byDirectory(expectations.covered()).forEach(writer::write);
    return writer.lines;
  }

  /** Directories in which, at any depth, nothing passes. */
  private static Set<String> hopeless(Expectations expectations) {
    Set<String> all = new HashSet<>();
    Set<String> passing = new HashSet<>();
    for (String path : expectations.covered()) {
      for (String above = Expectations.parent(path);
          !above.isEmpty();
          above = Expectations.parent(above)) {
        all.add(above);
        if (!expectations.fails(path)) {
          passing.add(above);
        }
      }
    }
    all.removeAll(passing);
    return all;
  }

  private void write(String directory, List<String> tests) {
    int failures = (int) tests.stream().filter(expectations::fails).count();
    if (hopeless.contains(directory)) {
      writeTree(directory);
    } else if (failures > 0) {
      write(directory, tests, failures);
    }
  }

  private void writeTree(String directory) {
    String top = directory;
    while (hopeless.contains(Expectations.parent(top))) {
      top = Expectations.parent(top);
    }
    if (trees.add(top)) {
      lines.add(top + TREE);
    }
  }

  private void write(String directory, List<String> tests, int failures) {
    boolean fewer = 2 * failures <= tests.size();
    double percent = 100.0 * failures / tests.size();
    String share =
        String.format(Locale.ROOT, " %d/%d fail (%.1f %%)", failures, tests.size(), percent);
    lines.add(directory + share + (fewer ? "" : NOT));
    for (String test : tests) {
      if (expectations.fails(test) == fewer) {
        lines.add(INDENT + test.substring(directory.length() + 1, test.length() - ".js".length()));
      }
    }
  }
}
