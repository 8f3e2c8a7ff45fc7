package dev.iotajs.bench.conformance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How many tests each engine passes, by row of a table. Rows keep the order they came in. */
final class Rates {
  private final List<String> engines;
  private final Map<String, int[]> rows = new LinkedHashMap<>();

  Rates(List<String> engines) {
    this.engines = engines;
  }

  /** Counts a test in a row. */
  void add(String row, List<Verdict> verdicts) {
    int[] counts = rows.computeIfAbsent(row, key -> new int[1 + engines.size()]);
    counts[0]++;
    for (int i = 0; i < engines.size(); i++) {
      counts[1 + i] += verdicts.get(i).passed() ? 1 : 0;
    }
  }

  /** The rows as a Markdown table. */
  List<String> table(String title) {
    List<String> lines = new ArrayList<>();
    lines.add("| " + title + " | files | " + String.join(" | ", names()) + " |");
    lines.add("| --- | ---: |" + " ---: |".repeat(engines.size()));
    rows.forEach((row, counts) -> lines.add(line(row, counts)));
    return lines;
  }

  private List<String> names() {
    List<String> names = new ArrayList<>();
    engines.forEach(engine -> names.add(EngineNames.full(engine)));
    return names;
  }

  private static String line(String row, int[] counts) {
    StringBuilder line = new StringBuilder("| ").append(row).append(" | ");
    line.append(String.format(Locale.ROOT, "%,d", counts[0])).append(" |");
    for (int i = 1; i < counts.length; i++) {
      line.append(String.format(Locale.ROOT, " %.1f %% |", 100.0 * counts[i] / counts[0]));
    }
    return line.toString();
  }
}
