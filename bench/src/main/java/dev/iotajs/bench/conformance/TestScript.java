package dev.iotajs.bench.conformance;

/** A script's name and text, and whether it comes again, so that compiling it once is worth it. */
final class TestScript {
  final String name;
  final String text;
  final boolean recurring;

  private TestScript(String name, String text, boolean recurring) {
    this.name = name;
    this.text = text;
    this.recurring = recurring;
  }

  /** A script that is run once. */
  static TestScript once(String name, String text) {
    return new TestScript(name, text, false);
  }

  /** A script that is run in many realms; its name stands for its text. */
  static TestScript recurring(String name, String text) {
    return new TestScript(name, text, true);
  }
}
