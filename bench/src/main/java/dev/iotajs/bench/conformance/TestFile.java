package dev.iotajs.bench.conformance;

/** One file of test262: where it is below {@code test/}, and what it says about itself. */
final class TestFile {
  final String path;
  final FrontMatter matter;

  TestFile(String path, FrontMatter matter) {
    this.path = path;
    this.matter = matter;
  }

  /** Whether it belongs to the annex for web browsers, which is counted apart. */
  boolean annexB() {
    return path.startsWith("annexB/");
  }

  /** The row of the table that it is counted in. */
  String area() {
    String[] parts = path.split("/", -1);
    boolean deep =
        parts.length > 3 && (parts[1].equals("expressions") || parts[1].equals("statements"));
    if (annexB()) {
      return parts[0] + "/" + parts[1];
    }
    return deep
        ? parts[0] + "/" + parts[1] + "/" + parts[2]
        : parts.length > 2 ? parts[0] + "/" + parts[1] : parts[0];
  }
}
