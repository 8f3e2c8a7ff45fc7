package dev.iotajs.bench.conformance;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Runs test262, the conformance suite of ECMAScript, on Iota and other engines, and compares what
 * Iota passes with what is expected. {@code --help} tells the options; {@code -Dtest262.dir=} is
 * where the suite is.
 */
public final class Test262 {
  private static final Path DOCUMENT = Path.of("docs", "conformance.md");
  private static final Path EXPECTATIONS =
      Path.of("bench", "src", "main", "conformance", "test262-expectations.txt");
  private static final Path RESULTS = Path.of("bench", "target", "conformance");

  private final Arguments arguments;
  private final Path directory;
  private final List<TestFile> population;
  private final List<TestFile> files;
  private final Map<String, Map<String, Verdict>> verdicts = new LinkedHashMap<>();

  private Test262(Arguments arguments, Path directory) {
    this.arguments = arguments;
    this.directory = directory;
    this.population = new Suite(directory).files();
    this.files =
        Suite.sample(population, arguments.sample).stream()
            .filter(file -> file.path.contains(arguments.filter))
            .collect(Collectors.toList());
  }

  /** Runs the suite; ends with 1 if Iota fails what it is expected to pass. */
  public static void main(String[] args) throws Exception {
    int exit = 2;
    try {
      Arguments arguments = Arguments.of(args);
      if (arguments.help) {
        System.out.println(Arguments.HELP);
        return;
      }
      exit = new Test262(arguments, Path.of(System.getProperty("test262.dir", "test262"))).run();
    } catch (IllegalArgumentException e) {
      System.err.println(e.getMessage());
    }
    System.exit(exit);
  }

  private int run() throws Exception {
    List<String> names = files.stream().map(file -> file.path).collect(Collectors.toList());
    WorkerPool pool = new WorkerPool("test262", directory, arguments.threads, Worker.SECONDS);
    for (String engine : arguments.engines) {
      verdicts.put(engine, pool.run(engine, names));
      save(engine);
    }
    report(false).forEach(System.out::println);
    if (arguments.listFailures) {
      listFailures();
    }
    if (arguments.update) {
      update();
      return 0;
    }
    return verdicts.containsKey("iota") ? compare() : 0;
  }

  /** All problems, for tools. */
  private void save(String engine) throws IOException {
    List<String> lines = new ArrayList<>();
    files.forEach(
        file -> lines.add(file.path + "\t" + verdicts.get(engine).get(file.path).problem));
    Files.createDirectories(RESULTS);
    Files.write(RESULTS.resolve("test262-" + engine + ".tsv"), lines, StandardCharsets.UTF_8);
  }

  private List<String> report(boolean complete) {
    Rates totals = new Rates(arguments.engines);
    Rates areas = new Rates(arguments.engines);
    Rates features = new Rates(arguments.engines);
    Map<String, List<TestFile>> byFeature = new TreeMap<>();
    for (TestFile file : files) {
      List<Verdict> outcome = outcome(file);
      totals.add(file.annexB() ? "annex B" : "language and built-ins", outcome);
      if (!file.annexB() && file.matter.es5()) {
        totals.add("of these, ECMAScript 5.1", outcome);
      }
      areas.add(file.area(), outcome);
      file.matter
          .features()
          .forEach(name -> byFeature.computeIfAbsent(name, key -> new ArrayList<>()).add(file));
    }
    byFeature.forEach((name, all) -> all.forEach(file -> features.add(name, outcome(file))));
    List<String> lines = new ArrayList<>();
    lines.add(
        "test262 at commit "
            + Suite.COMMIT.substring(0, 7)
            + (arguments.sample == 1 ? "" : ", every " + arguments.sample + "th file")
            + ":");
    lines.add("");
    lines.addAll(totals.table("part"));
    if (complete || !arguments.filter.isEmpty()) {
      lines.add("");
      lines.addAll(areas.table("directory"));
    }
    if (complete) {
      lines.add("");
      lines.addAll(features.table("feature"));
    }
    return lines;
  }

  private List<Verdict> outcome(TestFile file) {
    return arguments.engines.stream()
        .map(engine -> verdicts.get(engine).get(file.path))
        .collect(Collectors.toList());
  }

  private void listFailures() {
    for (String engine : arguments.engines) {
      FailureGroups groups = new FailureGroups();
      for (TestFile file : files) {
        Verdict verdict = verdicts.get(engine).get(file.path);
        if (!verdict.passed()) {
          groups.add(file.path, verdict.problem);
        }
      }
      System.out.printf("%nFailures of %s:%n", EngineNames.full(engine));
      groups.lines().forEach(System.out::println);
    }
  }

  private void update() throws IOException {
    MarkedDocument.update(DOCUMENT, "test262", report(true));
    if (verdicts.containsKey("iota")) {
      List<String> lines = ExpectationsWriter.lines(outcome(), Suite.COMMIT);
      Files.createDirectories(EXPECTATIONS.getParent());
      Files.write(EXPECTATIONS, lines, StandardCharsets.UTF_8);
    }
  }

  /** What Iota passes and fails in this run. */
  private Expectations outcome() {
    Set<String> covered = paths(files);
    Set<String> failing =
        covered.stream()
            .filter(path -> !verdicts.get("iota").get(path).passed())
            .collect(Collectors.toSet());
    return new Expectations(arguments.sample, covered, failing);
  }

  private static Set<String> paths(List<TestFile> files) {
    return files.stream().map(file -> file.path).collect(Collectors.toSet());
  }

  private int compare() throws IOException {
    if (!Files.exists(EXPECTATIONS)) {
      System.out.println("\nThere are no expectations; --update makes them.");
      return 0;
    }
    List<String> lines = Files.readAllLines(EXPECTATIONS, StandardCharsets.UTF_8);
    Set<String> covered = paths(Suite.sample(population, ExpectationsReader.every(lines)));
    if (covered.size() != ExpectationsReader.files(lines)) {
      System.out.println("\nThe expectations are for other files than these: check the commit.");
    }
    Expectations expected = ExpectationsReader.read(lines, covered);
    Expectations found = outcome();
    list(
        "pass that were expected to fail; --update takes them in",
        filtered(expected.failing(), found::passes));
    List<String> broken = filtered(found.failing(), expected::passes);
    list("fail that were expected to pass", broken);
    return broken.isEmpty() ? 0 : 1;
  }

  private static List<String> filtered(Set<String> paths, Predicate<String> condition) {
    return paths.stream().filter(condition).collect(Collectors.toList());
  }

  private void list(String what, List<String> paths) {
    System.out.printf("%n%,d files %s%n", paths.size(), what);
    paths.forEach(
        path -> System.out.println("  " + path + "  " + verdicts.get("iota").get(path).problem));
  }
}
