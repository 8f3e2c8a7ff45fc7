package dev.iotajs.bench;

import java.util.List;

/** All of Iota's memory figures, each in a JVM of its own. Arguments: the parts, all if none. */
public final class MemoryReport {
  private MemoryReport() {}

  /** Measures and prints. */
  public static void main(String[] args) {
    System.out.println(Machine.describe());
    List<String> parts =
        args.length > 0 ? List.of(args) : List.of("realms", "programs", "tenants", "churn");
    for (String part : parts) {
      System.out.println("\n" + part);
      run(part);
    }
  }

  private static void run(String part) {
    switch (part) {
      case "realms":
        child(RealmMemory.class, "-Xmx1g");
        break;
      case "programs":
        child(ProgramMemory.class, "-Xmx1g");
        break;
      case "tenants":
        child(ManyTenants.class, "-Xmx512m");
        break;
      case "churn":
        child(ManyScripts.class, "-Xmx512m");
        break;
      default:
        throw new IllegalArgumentException("There is no part " + part);
    }
  }

  private static void child(Class<?> main, String heap) {
    new ChildJvm(heap).run(main, List.of(), line -> System.out.println("  " + line));
  }
}
