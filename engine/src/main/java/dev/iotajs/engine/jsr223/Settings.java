package dev.iotajs.engine.jsr223;

import dev.iotajs.engine.modules.ModuleSource;
import dev.iotajs.sandbox.DynamicCode;
import dev.iotajs.sandbox.Limit;
import dev.iotajs.sandbox.Limits;
import dev.iotajs.sandbox.ModuleLoader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

/**
 * What an engine is set to by system properties. They are read when the engine is first used:
 * {@code ScriptEngineManager} would swallow the message about a bad one if they were read earlier.
 */
final class Settings {
  private final DynamicCode dynamicCode;
  private final ModuleSource givenModules;
  private volatile Limits limits;
  private volatile SharedSandbox sandbox;
  private volatile boolean modulesKnown;

  /** Null if there are none, or if that is not known yet. */
  private volatile ModuleLoader modules;

  /** Where something is null, the system properties decide. */
  Settings(DynamicCode dynamicCode, ModuleSource modules) {
    this.dynamicCode = dynamicCode;
    this.givenModules = modules;
  }

  /**
   * The limits that hold where a context does not say otherwise.
   *
   * @throws IllegalArgumentException if a property is malformed; the message says which
   */
  Limits limits() {
    Limits known = limits;
    if (known == null) {
      known = readLimits();
      limits = known;
    }
    return known;
  }

  private static Limits readLimits() {
    Limits read = Limits.defaults();
    for (String name : System.getProperties().stringPropertyNames()) {
      if (name.startsWith(ReservedNames.LIMIT)) {
        Limit limit = Limit.named(name.substring(ReservedNames.LIMIT.length()));
        read = read.with(limit, limit.parse(System.getProperty(name)));
      }
    }
    return read;
  }

  /**
   * The sandbox of this engine's policy.
   *
   * @throws IllegalArgumentException if the property is malformed
   * @throws IllegalStateException if the script engine cannot be started
   */
  SharedSandbox sandbox() {
    SharedSandbox known = sandbox;
    if (known == null) {
      known = SharedSandbox.of(dynamicCode == null ? readPolicy() : dynamicCode);
      sandbox = known;
    }
    return known;
  }

  /**
   * What loads the packages that scripts may use.
   *
   * @return null if there are none
   * @throws IllegalArgumentException if the properties make no sense; the message says why
   */
  ModuleLoader modules() {
    if (!modulesKnown) {
      ModuleSource source = givenModules == null ? readModules() : givenModules;
      modules = source == null ? null : sandbox().loader(source);
      modulesKnown = true;
    }
    return modules;
  }

  private static ModuleSource readModules() {
    refuseMisspelt();
    String folder = System.getProperty(ReservedNames.MODULES, "").trim();
    String allowed = System.getProperty(ReservedNames.ALLOWED_MODULES);
    if (folder.isEmpty()) {
      if (allowed != null && !allowed.isBlank()) {
        throw new IllegalArgumentException(
            "The property "
                + ReservedNames.ALLOWED_MODULES
                + " needs "
                + ReservedNames.MODULES
                + ", the folder of the packages");
      }
      return null;
    }
    ModuleSource source = ModuleSource.folder(Path.of(folder));
    return allowed == null ? source.allowAll() : allowing(allowed.trim(), source);
  }

  /** An empty list allows none: it may come from a variable that was never set. */
  private static ModuleSource allowing(String names, ModuleSource source) {
    return names.isEmpty() ? source : source.allow(names.split("\\s*,\\s*"));
  }

  /** A list that is not read would allow all. */
  private static void refuseMisspelt() {
    for (String name : System.getProperties().stringPropertyNames()) {
      if (name.startsWith(ReservedNames.MODULES)
          && !name.equals(ReservedNames.MODULES)
          && !name.equals(ReservedNames.ALLOWED_MODULES)) {
        throw new IllegalArgumentException(
            "There is no property "
                + name
                + "; expected "
                + ReservedNames.MODULES
                + " or "
                + ReservedNames.ALLOWED_MODULES);
      }
    }
  }

  private static DynamicCode readPolicy() {
    String text = System.getProperty(ReservedNames.DYNAMIC_CODE, DynamicCode.BLOCKED.name()).trim();
    return Arrays.stream(DynamicCode.values())
        .filter(policy -> policy.name().equals(text.toUpperCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "The property "
                        + ReservedNames.DYNAMIC_CODE
                        + " cannot be '"
                        + text
                        + "'; expected blocked or guarded"));
  }
}
