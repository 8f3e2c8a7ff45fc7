package dev.iotajs.bench.conformance;

/**
 * The score of an engine, as compat-table's page computes it: a feature counts by its weight, and
 * in part if some of its tests pass. Beside it, the plain count of tests.
 */
final class CompatScore {
  private double points;
  private double outOf;
  private int passed;
  private int tests;

  /** Adds a feature of which so many tests pass. */
  void add(double weight, int passing, int all) {
    points += weight * passing / all;
    outOf += weight;
    passed += passing;
    tests += all;
  }

  /** The weighted score, in percent. */
  double percent() {
    return 100 * points / outOf;
  }

  /** How many single tests pass. */
  int passed() {
    return passed;
  }

  /** How many single tests there are. */
  int tests() {
    return tests;
  }
}
