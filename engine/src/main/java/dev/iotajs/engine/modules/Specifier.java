package dev.iotajs.engine.modules;

import java.util.ArrayList;
import java.util.List;

/** What is between the quotes of {@code require}, taken apart. Immutable. */
final class Specifier {
  private static final int MAX_LENGTH = 512;
  private static final String FORBIDDEN = "\\:%*?\"<>|";

  /** The package, or null for a path relative to the module that asks. */
  final String packageName;

  /** What follows the package's name, with its slash; or the relative path. */
  final String path;

  private Specifier(String packageName, String path) {
    this.packageName = packageName;
    this.path = path;
  }

  /** Takes a name apart; null if nothing can be called so. */
  static Specifier of(String name) {
    if (!isHarmless(name) || name.startsWith("/")) {
      return null;
    }
    if (name.equals(".") || name.equals("..") || name.startsWith("./") || name.startsWith("../")) {
      return new Specifier(null, name);
    }
    int end = name.indexOf('/');
    if (name.startsWith("@")) {
      end = end < 0 ? -1 : name.indexOf('/', end + 1);
    }
    String packageName = end < 0 ? name : name.substring(0, end);
    // A slash at the end tells Node.js that its own module of that name is not meant.
    String rest = end < 0 || end == name.length() - 1 ? "" : name.substring(end);
    return isPackageName(packageName) && isPlainPath(rest)
        ? new Specifier(packageName, rest)
        : null;
  }

  /** Only characters that mean themselves in the file systems of all operating systems. */
  static boolean isHarmless(String name) {
    if (name.isEmpty() || name.length() > MAX_LENGTH) {
      return false;
    }
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c <= ' ' || c >= 127 || FORBIDDEN.indexOf(c) >= 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean isPackageName(String name) {
    String[] parts = name.split("/", -1);
    boolean scoped = name.startsWith("@");
    if (parts.length != (scoped ? 2 : 1)) {
      return false;
    }
    for (String part : parts) {
      String word = part.startsWith("@") && scoped ? part.substring(1) : part;
      if (word.isEmpty()
          || word.startsWith(".")
          || word.startsWith("#")
          || word.endsWith(".")
          || word.indexOf('@') >= 0
          || word.equals("node_modules")) {
        return false;
      }
    }
    return true;
  }

  /** Behind a package's name there is nothing to climb up. */
  private static boolean isPlainPath(String path) {
    for (String part : path.split("/", -1)) {
      if (part.equals(".") || part.equals("..") || part.equals("node_modules")) {
        return false;
      }
    }
    return true;
  }

  /**
   * The path that a relative one leads to.
   *
   * @param folder an absolute path within the packages
   * @param path relative, or absolute within the packages
   * @return an absolute path without dots; null if it leads out
   */
  static String normal(String folder, String path) {
    List<String> parts = new ArrayList<>();
    for (String part : (path.startsWith("/") ? path : folder + "/" + path).split("/", -1)) {
      if (part.equals("..")) {
        if (parts.isEmpty()) {
          return null;
        }
        parts.remove(parts.size() - 1);
      } else if (!part.isEmpty() && !part.equals(".")) {
        parts.add(part);
      }
    }
    return "/" + String.join("/", parts);
  }
}
