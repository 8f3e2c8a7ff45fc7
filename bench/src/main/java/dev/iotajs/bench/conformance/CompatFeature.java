package dev.iotajs.bench.conformance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A row of compat-table: a feature with its tests, one or several. Immutable. */
final class CompatFeature {
  final String suite;
  final String name;
  final String category;
  final double weight;

  /** Names of the tests, as they are shown, and the scripts that run them. */
  final List<String> testNames = new ArrayList<>();

  final List<String> scripts = new ArrayList<>();

  CompatFeature(String suite, Map<?, ?> data) {
    this.suite = suite;
    this.name = (String) data.get("name");
    this.category = (String) data.get("category");
    this.weight = weight(String.valueOf(data.get("significance")));
    for (Object test : (List<?>) data.get("tests")) {
      testNames.add((String) ((Map<?, ?>) test).get("name"));
      scripts.add((String) ((Map<?, ?>) test).get("script"));
    }
  }

  /** As on the page of compat-table: what has no significance counts as large. */
  static double weight(String significance) {
    switch (significance) {
      case "tiny":
        return 0.125;
      case "small":
        return 0.25;
      case "medium":
        return 0.5;
      default:
        return 1;
    }
  }

  /** Whether only web browsers must have it, so that it does not count for others. */
  boolean optional() {
    return category.contains("annex b") || category.contains("stage 2");
  }

  /** The edition of ECMAScript it came with. */
  String edition() {
    return suite.equals("es6") ? "ES2015" : "ES" + category.substring(0, 4);
  }
}
