package dev.iotajs.console;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the modules to the arrows of the architecture: downward only, and never into internals. */
final class ArchitectureTest {

  private static final String ROOT = "dev.iotajs.";

  /** Each module and all that it may use, directly or through another. */
  private static final Map<String, Set<String>> MAY_USE =
      Map.of(
          "sandbox", Set.of(),
          "engine", Set.of("sandbox"),
          "sdk", Set.of("engine", "sandbox"),
          "persistence", Set.of(),
          "console", Set.of("sdk", "engine", "sandbox"));

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          // Also those of a quick build, whose folder is another.
          .withImportOption(location -> !location.contains("/test-classes/"))
          .importPackages("dev.iotajs");

  static Stream<String> modules() {
    return MAY_USE.keySet().stream().sorted();
  }

  @ParameterizedTest
  @MethodSource("modules")
  void module_usesOnly_modulesBelowIt(String module) {
    noClasses()
        .that()
        .resideInAPackage(ROOT + module + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(packagesForbiddenTo(module))
        .because("arrows between modules only point downward")
        .check(CLASSES);
  }

  @ParameterizedTest
  @MethodSource("modules")
  void internals_areUsedOnly_byTheirOwnModule(String module) {
    noClasses()
        .that()
        .resideInAPackage("dev.iotajs..")
        .and()
        .resideOutsideOfPackage(ROOT + module + "..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(ROOT + module + "..internal..")
        .because("an internal package may change without notice")
        .check(CLASSES);
  }

  /** What is loaded by the application's own loader must not know the woven engine's classes. */
  @Test
  void guard_knowsNothingOfTheEngine() {
    noClasses()
        .that()
        .resideInAPackage(ROOT + "sandbox.internal.guard..")
        .or()
        .resideInAPackage(ROOT + "sandbox.internal.weave..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.openjdk.nashorn..", ROOT + "sandbox.internal.guest..")
        .because("the guest loader has a copy of its own of those")
        .check(CLASSES);
  }

  private static String[] packagesForbiddenTo(String module) {
    List<String> forbidden =
        MAY_USE.keySet().stream()
            .filter(other -> !other.equals(module) && !MAY_USE.get(module).contains(other))
            .map(other -> ROOT + other + "..")
            .collect(Collectors.toList());
    return forbidden.toArray(String[]::new);
  }
}
