package dev.iotajs.bench.conformance;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Runs the tests of compat-table, the feature tables of ECMAScript 2015 and later, on Iota and
 * other engines. {@code --help} tells the options; {@code -Dcompat.dir=} is where the tables' data
 * is.
 */
public final class CompatTable {
  /** The commit of compat-table that all published figures are for. */
  static final String COMMIT = "33466591e889d5c6622c8e89df94bb105667d5c8";

  private static final Path DOCUMENT = Path.of("docs", "conformance.md");
  private static final Path SCRIPTS = Path.of("bench", "target", "conformance", "compat-table");

  private final Arguments arguments;
  private final List<CompatFeature> features;
  private final Map<String, Map<String, Verdict>> verdicts = new LinkedHashMap<>();

  private CompatTable(Arguments arguments, Path directory) throws IOException {
    this.arguments = arguments;
    CompatData data = new CompatData(directory);
    this.features = new ArrayList<>(data.features("es6"));
    this.features.addAll(data.features("es2016plus"));
    this.features.removeIf(feature -> !feature.name.contains(arguments.filter));
  }

  /** Runs the tests. */
  public static void main(String[] args) throws Exception {
    int exit = 2;
    try {
      Arguments arguments = Arguments.of(args);
      if (arguments.help) {
        System.out.println(Arguments.HELP);
        return;
      }
      Path directory = Path.of(System.getProperty("compat.dir", "compat-table"));
      new CompatTable(arguments, directory).run();
      exit = 0;
    } catch (IllegalArgumentException e) {
      System.err.println(e.getMessage());
    }
    System.exit(exit);
  }

  private void run() throws Exception {
    List<String> names = writeScripts();
    WorkerPool pool = new WorkerPool("compat", SCRIPTS, arguments.threads, Worker.SECONDS);
    for (String engine : arguments.engines) {
      verdicts.put(engine, pool.run(engine, names));
      save(engine, names);
    }
    totals().forEach(System.out::println);
    if (arguments.listFailures) {
      failures().forEach(System.out::println);
    }
    if (arguments.update) {
      List<String> lines = new ArrayList<>(totals());
      lines.add("");
      lines.addAll(rows());
      MarkedDocument.update(DOCUMENT, "compat-table", lines);
    }
  }

  /** All problems, for tools. */
  private void save(String engine, List<String> names) throws IOException {
    List<String> lines = new ArrayList<>();
    names.forEach(name -> lines.add(name + "\t" + verdicts.get(engine).get(name).problem));
    Path file = SCRIPTS.resolveSibling("compat-table-" + engine + ".tsv");
    Files.write(file, lines, StandardCharsets.UTF_8);
  }

  private List<String> writeScripts() throws IOException {
    List<String> names = new ArrayList<>();
    Files.createDirectories(SCRIPTS);
    for (int i = 0; i < features.size(); i++) {
      List<String> scripts = features.get(i).scripts;
      for (int j = 0; j < scripts.size(); j++) {
        String script = "test(" + scripts.get(j) + "\n);\n";
        Files.write(SCRIPTS.resolve(file(i, j)), script.getBytes(StandardCharsets.UTF_8));
        names.add(file(i, j));
      }
    }
    return names;
  }

  private static String file(int feature, int test) {
    return String.format(Locale.ROOT, "%03d-%02d.js", feature, test);
  }

  private int passing(String engine, int feature) {
    int passing = 0;
    for (int test = 0; test < features.get(feature).scripts.size(); test++) {
      passing += verdicts.get(engine).get(file(feature, test)).passed() ? 1 : 0;
    }
    return passing;
  }

  private List<String> totals() {
    List<String> lines = new ArrayList<>();
    lines.add("compat-table at commit " + COMMIT.substring(0, 7) + ":");
    lines.add("");
    lines.add(head("edition", "tests"));
    lines.add(rule());
    total(lines, "ES2015", feature -> feature.suite.equals("es6") && !feature.optional());
    total(
        lines, "ES2016 and later", feature -> !feature.suite.equals("es6") && !feature.optional());
    List<String> editions =
        features.stream()
            .filter(feature -> !feature.suite.equals("es6"))
            .map(CompatFeature::edition)
            .distinct()
            .sorted()
            .collect(Collectors.toList());
    for (String edition : editions) {
      total(
          lines,
          "of these, " + edition,
          feature -> feature.edition().equals(edition) && !feature.optional());
    }
    total(lines, "annex B, which does not count", CompatFeature::optional);
    return lines;
  }

  private void total(List<String> lines, String title, Predicate<CompatFeature> counts) {
    Map<String, CompatScore> scores = new LinkedHashMap<>();
    for (int i = 0; i < features.size(); i++) {
      CompatFeature feature = features.get(i);
      if (counts.test(feature)) {
        for (String engine : arguments.engines) {
          scores
              .computeIfAbsent(engine, key -> new CompatScore())
              .add(feature.weight, passing(engine, i), feature.scripts.size());
        }
      }
    }
    if (scores.isEmpty()) {
      return;
    }
    StringBuilder line = new StringBuilder("| ").append(title);
    line.append(" | ").append(scores.values().iterator().next().tests()).append(" |");
    scores
        .values()
        .forEach(
            score ->
                line.append(
                    String.format(
                        Locale.ROOT,
                        " %.1f %% (%.1f %%) |",
                        score.percent(),
                        100.0 * score.passed() / score.tests())));
    lines.add(line.toString());
  }

  private String head(String first, String second) {
    return "| "
        + first
        + " | "
        + second
        + " | "
        + arguments.engines.stream().map(EngineNames::full).collect(Collectors.joining(" | "))
        + " |";
  }

  private String rule() {
    return "| --- | ---: |" + " ---: |".repeat(arguments.engines.size());
  }

  /** A row for each feature, with how many of its tests pass. */
  private List<String> rows() {
    List<String> lines = new ArrayList<>();
    lines.add(head("feature", "tests"));
    lines.add(rule());
    for (int i = 0; i < features.size(); i++) {
      CompatFeature feature = features.get(i);
      StringBuilder line = new StringBuilder("| ").append(feature.edition()).append(": ");
      line.append(feature.name.replace("|", "\\|").replace("<", "&lt;"));
      line.append(" | ").append(feature.scripts.size()).append(" |");
      for (String engine : arguments.engines) {
        line.append(' ').append(passing(engine, i)).append(" |");
      }
      lines.add(line.toString());
    }
    return lines;
  }

  private List<String> failures() {
    List<String> lines = new ArrayList<>();
    for (String engine : arguments.engines) {
      FailureGroups groups = new FailureGroups();
      for (int i = 0; i < features.size(); i++) {
        for (int j = 0; j < features.get(i).scripts.size(); j++) {
          Verdict verdict = verdicts.get(engine).get(file(i, j));
          if (!verdict.passed()) {
            groups.add(
                features.get(i).name
                    + " / "
                    + features.get(i).testNames.get(j)
                    + "  ["
                    + file(i, j)
                    + "]",
                verdict.problem);
          }
        }
      }
      lines.add("");
      lines.add("Failures of " + EngineNames.full(engine) + ":");
      lines.addAll(groups.lines());
    }
    return lines;
  }
}
