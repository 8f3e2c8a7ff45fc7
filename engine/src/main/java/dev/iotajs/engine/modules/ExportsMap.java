package dev.iotajs.engine.modules;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Looks up what a package exports, as Node.js does: by exact names, by patterns with one asterisk,
 * by conditions in the order in which they are written.
 */
final class ExportsMap {
  private final Set<String> conditions;

  ExportsMap(boolean isImport) {
    // What is written for browsers does without Node.js.
    this.conditions = Set.of(isImport ? "import" : "require", "browser", "default");
  }

  /**
   * What a package exports under a name.
   *
   * @param exports the value in its {@code package.json}
   * @param name {@code .}, or {@code ./} and a path
   * @return a path that begins with {@code ./}; null if it is not exported
   */
  String exported(Object exports, String name) {
    boolean named =
        exports instanceof Map
            && ((Map<?, ?>) exports).keySet().stream().anyMatch(k -> k.toString().startsWith("."));
    if (named) {
      return mapped((Map<?, ?>) exports, name);
    }
    return name.equals(".") ? target(exports, "") : null;
  }

  /** What a map gives for a name: a path or, where that may be, the name of a package. */
  String mapped(Map<?, ?> names, String name) {
    if (names.containsKey(name) && name.indexOf('*') < 0 && !name.endsWith("/")) {
      return target(names.get(name), "");
    }
    String best = null;
    for (Object key : names.keySet()) {
      String pattern = pattern(key.toString());
      if (pattern != null && matches(pattern, name)) {
        boolean longer = best == null || prefix(pattern).length() > prefix(pattern(best)).length();
        best = longer ? key.toString() : best;
      }
    }
    if (best == null) {
      return null;
    }
    String pattern = pattern(best);
    int end = name.length() - (pattern.length() - prefix(pattern).length() - 1);
    return target(names.get(best), name.substring(prefix(pattern).length(), end));
  }

  /** Older packages write folders with a slash at the end for what is now a pattern. */
  private static String pattern(String key) {
    return key.endsWith("/") ? key + "*" : key.indexOf('*') >= 0 ? key : null;
  }

  private static String prefix(String pattern) {
    return pattern.substring(0, pattern.indexOf('*'));
  }

  private static boolean matches(String pattern, String name) {
    String prefix = prefix(pattern);
    String suffix = pattern.substring(prefix.length() + 1);
    return name.length() > prefix.length() + suffix.length()
        && name.startsWith(prefix)
        && name.endsWith(suffix);
  }

  private String target(Object target, String match) {
    if (target instanceof String) {
      String path = (String) target;
      return (path.endsWith("/") ? path + "*" : path).replace("*", match);
    }
    if (target instanceof Map) {
      for (Map.Entry<?, ?> entry : ((Map<?, ?>) target).entrySet()) {
        if (conditions.contains(entry.getKey().toString())) {
          String found = target(entry.getValue(), match);
          if (found != null) {
            return found;
          }
        }
      }
    } else if (target instanceof List) {
      for (Object alternative : (List<?>) target) {
        String found = target(alternative, match);
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }
}
