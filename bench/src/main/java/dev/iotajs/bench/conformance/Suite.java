package dev.iotajs.bench.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A copy of test262 on disk, and which of its files count. */
final class Suite {
  /** The commit of tc39/test262 that the expectations and all published figures are for. */
  static final String COMMIT = "be13516fb6441b950ba8a3df97eb34062c186972";

  /** No part of what Iota offers: shared memory, and a library that is no standard yet. */
  private static final Set<String> EXCLUDED_FEATURES =
      Set.of("Atomics", "SharedArrayBuffer", "Temporal", "dynamic-import", "import.meta");

  private static final List<String> EXCLUDED_DIRECTORIES =
      List.of(
          "built-ins/Atomics/",
          "built-ins/SharedArrayBuffer/",
          "built-ins/Temporal/",
          "language/expressions/dynamic-import/",
          "language/expressions/import.meta/");

  private final Path root;

  Suite(Path root) {
    this.root = root;
    if (!Files.isDirectory(root.resolve("harness")) || !Files.isDirectory(root.resolve("test"))) {
      throw new IllegalArgumentException(
          "There is no test262 in "
              + root.toAbsolutePath()
              + "; check out commit "
              + COMMIT
              + " of https://github.com/tc39/test262 and give its directory with -Dtest262.dir=");
    }
  }

  /** All files that count, sorted by path: those of the language and its library, then annex B. */
  List<TestFile> files() {
    List<TestFile> files = new ArrayList<>(files("built-ins", "language"));
    files.addAll(files("annexB"));
    return files;
  }

  private List<TestFile> files(String... directories) {
    return Stream.of(directories)
        .flatMap(directory -> paths(directory).stream())
        .sorted()
        .filter(Suite::counts)
        .map(path -> new TestFile(path, FrontMatter.of(test(path))))
        .filter(file -> counts(file.matter))
        .collect(Collectors.toList());
  }

  /** Every so-manieth of the files, counted for annex B apart. */
  static List<TestFile> sample(List<TestFile> files, int every) {
    List<TestFile> sample = new ArrayList<>();
    int index = 0;
    int annexIndex = 0;
    for (TestFile file : files) {
      int position = file.annexB() ? annexIndex++ : index++;
      if (position % every == 0) {
        sample.add(file);
      }
    }
    return sample;
  }

  private List<String> paths(String directory) {
    Path tests = root.resolve("test");
    Path start = tests.resolve(directory);
    if (!Files.isDirectory(start)) {
      return List.of();
    }
    try (Stream<Path> all = Files.walk(start)) {
      return all.map(path -> tests.relativize(path).toString().replace('\\', '/'))
          .filter(path -> path.endsWith(".js") && !path.contains("_FIXTURE"))
          .collect(Collectors.toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean counts(String path) {
    return EXCLUDED_DIRECTORIES.stream().noneMatch(path::startsWith);
  }

  private static boolean counts(FrontMatter matter) {
    return !matter.flag("module")
        && matter.features().stream().noneMatch(EXCLUDED_FEATURES::contains);
  }

  /** The text of a test. */
  String test(String path) {
    return read(root.resolve("test").resolve(path));
  }

  /** The text of a file of the harness. */
  String harness(String name) {
    return read(root.resolve("harness").resolve(name));
  }

  private static String read(Path file) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
