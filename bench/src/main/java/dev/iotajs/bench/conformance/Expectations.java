package dev.iotajs.bench.conformance;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which tests fail, of those that were run. Kept in a file; see {@link ExpectationsWriter}.
 * Immutable.
 */
final class Expectations {
  /** Every so-manieth file was run. */
  final int every;

  private final Set<String> covered;
  private final Set<String> failing;

  Expectations(int every, Collection<String> covered, Collection<String> failing) {
    this.every = every;
    this.covered = new TreeSet<>(covered);
    this.failing = new TreeSet<>(failing);
  }

  /** Paths of the tests that were run, sorted. */
  Set<String> covered() {
    return covered;
  }

  /** Paths of the tests that fail, sorted. */
  Set<String> failing() {
    return failing;
  }

  /** Whether the test of that path was run and fails. */
  boolean fails(String path) {
    return failing.contains(path);
  }

  /** Whether the test of that path was run and passes. */
  boolean passes(String path) {
    return covered.contains(path) && !fails(path);
  }

  /** Paths by the directory that they are in. */
  static Map<String, List<String>> byDirectory(Collection<String> paths) {
    Map<String, List<String>> directories = new TreeMap<>();
    for (String path : paths) {
      directories.computeIfAbsent(parent(path), key -> new ArrayList<>()).add(path);
    }
    return directories;
  }

  /** The directory that a file or directory is in; empty at the top. */
  static String parent(String path) {
    return path.substring(0, Math.max(0, path.lastIndexOf('/')));
  }
}
