package dev.iotajs.bench.conformance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Failures by message, so that one cause shows as one group. */
final class FailureGroups {
  private static final int EXAMPLES = 8;

  /** What differs between messages of one cause: quoted values, positions, numbers. */
  private static final Pattern VALUES =
      Pattern.compile("«[^»]*»|\"[^\"]*\"|'[^']*'|\\b\\d+(?:\\.\\d+)?\\b");

  /** Where, not what: positions in evaluated text, and what a test was repeated with. */
  private static final Pattern PLACES =
      Pattern.compile("\\S*<eval>:\\d+:\\d+ | \\(Testing with [^)]*\\)| in <eval> at line.*");

  private final Map<String, List<String>> groups = new TreeMap<>();

  /** Adds a failure. */
  void add(String name, String problem) {
    groups.computeIfAbsent(cause(problem), key -> new ArrayList<>()).add(name);
  }

  private static String cause(String problem) {
    String plain = problem.startsWith("strict: ") ? problem.substring(8) : problem;
    String general = VALUES.matcher(PLACES.matcher(plain).replaceAll("")).replaceAll("…");
    return general.substring(0, Math.min(160, general.length()));
  }

  /** The groups, largest first, each with some of its tests. */
  List<String> lines() {
    List<Map.Entry<String, List<String>>> sorted = new ArrayList<>(groups.entrySet());
    sorted.sort((a, b) -> b.getValue().size() - a.getValue().size());
    List<String> lines = new ArrayList<>();
    for (Map.Entry<String, List<String>> group : sorted) {
      List<String> names = group.getValue();
      lines.add(names.size() + " × " + group.getKey());
      names.stream().limit(EXAMPLES).forEach(name -> lines.add("    " + name));
    }
    return lines;
  }
}
