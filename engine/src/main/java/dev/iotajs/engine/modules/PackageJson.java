package dev.iotajs.engine.modules;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What is read of a {@code package.json}. Immutable. */
final class PackageJson {
  private static final String[] DEPENDENCIES = {
    "dependencies", "peerDependencies", "optionalDependencies"
  };

  /** Where there is none. */
  static final PackageJson NONE = new PackageJson("", Map.of());

  /** The folder it is in, as a path within the packages. */
  final String folder;

  private final Map<?, ?> content;
  private final Set<String> dependencies = new HashSet<>();

  private PackageJson(String folder, Map<?, ?> content) {
    this.folder = folder;
    this.content = content;
    for (String kind : DEPENDENCIES) {
      object(kind).keySet().forEach(name -> dependencies.add(name.toString()));
    }
  }

  /** Of a text that may be none; what cannot be read is taken for empty. */
  static PackageJson of(String folder, String text) {
    Object content;
    try {
      content = new JsonText(text).value();
    } catch (IllegalArgumentException e) {
      content = null;
    }
    return new PackageJson(folder, content instanceof Map ? (Map<?, ?>) content : Map.of());
  }

  private Map<?, ?> object(String key) {
    Object value = content.get(key);
    return value instanceof Map ? (Map<?, ?>) value : Map.of();
  }

  /** The package's own name, or null. */
  String name() {
    return content.get("name") instanceof String ? (String) content.get("name") : null;
  }

  /** The path of the main module, by preference the one that does without Node.js; or null. */
  String main() {
    if (content.get("browser") instanceof String) {
      return (String) content.get("browser");
    }
    return content.get("main") instanceof String ? (String) content.get("main") : null;
  }

  /** Whether files with {@code .js} are ECMAScript modules. */
  boolean isEcmaScript() {
    return "module".equals(content.get("type"));
  }

  /** The map of what may be required, or null. */
  Object exports() {
    return content.get("exports");
  }

  /** What the package calls by names with {@code #}. */
  Map<?, ?> imports() {
    return object("imports");
  }

  /**
   * What to take where there is no Node.js, in place of one of its modules or of a file.
   *
   * @param path a package's name, or a file's path that begins with {@code ./}
   * @return a path or name; {@code false} for nothing; null to take what is asked for
   */
  Object replacement(String path) {
    Map<?, ?> replacements = object("browser");
    Object replacement = replacements.get(path);
    if (replacement == null && path.endsWith(".js")) {
      replacement = replacements.get(path.substring(0, path.length() - 3));
    }
    return replacement instanceof String || Boolean.FALSE.equals(replacement) ? replacement : null;
  }

  /** Whether it says that it needs another package. */
  boolean dependsOn(String packageName) {
    return dependencies.contains(packageName);
  }
}
