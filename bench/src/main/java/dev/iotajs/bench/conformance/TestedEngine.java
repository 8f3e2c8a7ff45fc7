package dev.iotajs.bench.conformance;

/** A JavaScript engine as the suites see it. Used by one thread at a time. */
interface TestedEngine {
  /** A realm that nobody has used, with {@code print} and {@code $262} in it. */
  TestedRealm newRealm();

  /** The engine of that name: {@code iota}, {@code nashorn} or {@code rhino}. */
  static TestedEngine named(String name) {
    switch (name) {
      case "iota":
        return new IotaUnderTest();
      case "nashorn":
        return new NashornUnderTest();
      case "rhino":
        return new RhinoUnderTest();
      default:
        throw new IllegalArgumentException(
            "There is no engine '" + name + "'; the engines are iota, nashorn, rhino");
    }
  }
}
