package dev.iotajs.bench;

/** The machine that figures come from. */
final class Machine {
  private Machine() {}

  static String describe() {
    return String.format(
        "%s %s, %s %s, %d cores",
        System.getProperty("java.vm.name"),
        System.getProperty("java.version"),
        System.getProperty("os.name"),
        System.getProperty("os.arch"),
        Runtime.getRuntime().availableProcessors());
  }
}
