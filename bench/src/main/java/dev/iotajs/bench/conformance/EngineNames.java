package dev.iotajs.bench.conformance;

/** The engines' names as people read them. */
final class EngineNames {
  private EngineNames() {}

  /** The name in a table's head. */
  static String full(String engine) {
    switch (engine) {
      case "iota":
        return "Iota";
      case "nashorn":
        return "Nashorn";
      case "rhino":
        return "Rhino";
      default:
        return engine;
    }
  }
}
