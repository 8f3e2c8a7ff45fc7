package dev.iotajs.bench;

/** What a kernel returned, in a form that can be compared between engines. */
final class Checksum {
  private Checksum() {}

  /** Numbers compare by value, whatever Java type the engine gave them. */
  static Object of(Object result) {
    return result instanceof Number ? ((Number) result).doubleValue() : String.valueOf(result);
  }

  /** Ends the benchmark if the two engines did not do the same work. */
  static void requireEqual(Kernel kernel, Object expected, Object actual) {
    if (!of(expected).equals(of(actual))) {
      throw new IllegalStateException(
          "Kernel " + kernel + " gives " + actual + " on Iota but " + expected + " on stock");
    }
  }
}
