package dev.iotajs.bench.conformance;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Which tests fail, as it is kept in a file: for each directory how many of its own tests do, and
 * the names of those, or of the passing ones where these are fewer. Directories without failures
 * are left out; a tree in which all fail is one line.
 *
 * <pre>
 * commit be13516…
 * every 1 of 42000 files
 * built-ins/ShadowRealm/** all 64 fail
 * built-ins/Math/f16round 1/5 fail (20.0 %)
 *   value-conversion
 * built-ins/RegExp 7/9 pass not (77.8 %), but
 *   call_with_non_regexp_same_constructor
 *   from-regexp-like
 * </pre>
 */
final class Expectations {
  private static final String TREE = "/**";

  final String commit;
  final int every;
  private final Set<String> failing;

  Expectations(String commit, int every, Collection<String> failing) {
    this.commit = commit;
    this.every = every;
    this.failing = new TreeSet<>(failing);
  }

  /** Whether the test of that path fails. */
  boolean fails(String path) {
    return failing.contains(path);
  }

  /** The file's lines; {@code covered} are the paths of all tests that were run. */
  List<String> lines(Collection<String> covered) {
    List<String> lines = new ArrayList<>();
    lines.add("# Which files of test262 fail on Iota. Written by Test262 --update.");
    lines.add("commit " + commit);
    lines.add("every " + every + " of " + covered.size() + " files, " + failing.size() + " fail");
    Map<String, List<String>> directories = directories(covered);
    Set<String> hopeless = hopeless(covered);
    for (Map.Entry<String, List<String>> directory : directories.entrySet()) {
      write(directory.getKey(), directory.getValue(), hopeless, lines);
    }
    return lines;
  }

  private static Map<String, List<String>> directories(Collection<String> paths) {
    Map<String, List<String>> directories = new TreeMap<>();
    for (String path : new TreeSet<>(paths)) {
      directories.computeIfAbsent(parent(path), key -> new ArrayList<>()).add(path);
    }
    return directories;
  }

  /** Directories in which, at any depth, nothing passes and more than one test fails. */
  private Set<String> hopeless(Collection<String> covered) {
    Set<String> passing = new HashSet<>();
    Set<String> all = new HashSet<>();
    for (String path : covered) {
      for (String above = parent(path); !above.isEmpty(); above = parent(above)) {
        all.add(above);
        if (!fails(path)) {
          passing.add(above);
        }
      }
    }
    all.removeAll(passing);
    return all;
  }

  private static String parent(String path) {
    return path.substring(0, Math.max(0, path.lastIndexOf('/')));
  }

  private void write(String directory, List<String> tests, Set<String> hopeless, List<String> lines) {
    if (hopeless.contains(directory)) {
      String top = directory;
      while (hopeless.contains(parent(top))) {
        top = parent(top);
      }
      String line = top + TREE;
      if (!lines.contains(line)) {
        lines.add(line);
      }
      return;
    }
    Predicate<String> fail = this::fails;
    long failures = tests.stream().filter(fail).count();
    if (failures == 0) {
      return;
    }
    boolean fewer = failures <= tests.size() / 2;
    lines.add(
        directory
            + String.format(
                java.util.Locale.ROOT,
                " %d/%d fail (%.1f %%)%s",
                failures,
                tests.size(),
                100.0 * failures / tests.size(),
                fewer ? "" : ", not"));
    for (String test : tests) {
      if (fails(test) == fewer) {
        lines.add("  " + test.substring(directory.length() + 1, test.length() - ".js".length()));
      }
    }
  }

  /** Reads a file's lines; {@code covered} are the paths of all tests it is about. */
  static Expectations of(List<String> lines, Collection<String> covered) {
    String commit = "";
    int every = 1;
    Set<String> failing = new HashSet<>();
    Map<String, List<String>> directories = directories(covered);
    String directory = "";
    boolean fewer = true;
    for (String line : lines) {
      if (line.startsWith("commit ")) {
        commit = line.substring(7);
      } else if (line.startsWith("every ")) {
        every = Integer.parseInt(line.split(" ")[1]);
      } else if (line.endsWith(TREE)) {
        String start = line.substring(0, line.length() - TREE.length() + 1);
        covered.stream().filter(path -> path.startsWith(start)).forEach(failing::add);
      } else if (line.startsWith("  ")) {
        String path = directory + "/" + line.substring(2) + ".js";
        if (fewer) {
          failing.add(path);
        } else {
          failing.remove(path);
        }
      } else if (!line.startsWith("#") && !line.isEmpty()) {
        directory = line.substring(0, line.indexOf(' '));
        fewer = !line.endsWith(", not");
        if (!fewer) {
          failing.addAll(directories.getOrDefault(directory, List.of()));
        }
      }
    }
    return new Expectations(commit, every, failing);
  }

  /** The number of N in "every N-th", read before the tests are known. */
  static int every(List<String> lines) {
    return of(lines, List.of()).every;
  }
}
