package dev.iotajs.engine.modules;

import dev.iotajs.sandbox.HostFunctionException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * From what a module asks for to a file, by the rules of Node.js, and only to what is allowed. Safe
 * for use by many threads.
 */
final class ModuleResolver {
  /** The module that stands for what a package can do without. */
  static final String NOTHING = "/(nothing)";

  private static final String NODE_MODULES = "/node_modules/";
  private static final String[] EXTENSIONS = {"", ".js", ".json", ".cjs", ".mjs"};
  private static final String[] INDEXES = {"/index.js", "/index.json", "/index.cjs", "/index.mjs"};
  private static final int MAX_SHOWN = 60;
  private static final int MAX_PACKAGE_JSON = 1 << 20;

  private static final Set<String> NODE_MODULE_NAMES =
      Set.of(
          "assert",
          "async_hooks",
          "buffer",
          "child_process",
          "cluster",
          "console",
          "constants",
          "crypto",
          "dgram",
          "dns",
          "domain",
          "events",
          "fs",
          "http",
          "http2",
          "https",
          "module",
          "net",
          "os",
          "path",
          "perf_hooks",
          "process",
          "punycode",
          "querystring",
          "readline",
          "repl",
          "stream",
          "string_decoder",
          "timers",
          "tls",
          "tty",
          "url",
          "util",
          "v8",
          "vm",
          "worker_threads",
          "zlib");

  private final PackageFolder files;

  /** Null if all packages are allowed. */
  private final Set<String> allowed;

  /** By folders that exist. */
  private final Map<String, PackageJson> packages = new ConcurrentHashMap<>();

  ModuleResolver(PackageFolder files, Set<String> allowed) {
    this.files = files;
    this.allowed = allowed;
  }

  /** As {@link dev.iotajs.sandbox.ModuleLoader#resolve}. */
  String resolve(String name, String from, boolean isImport) {
    if (from != null && name.startsWith("#")) {
      return internal(name, from, isImport);
    }
    Specifier specifier = Specifier.of(name);
    if (specifier == null) {
      throw notAllowed("'" + shown(name) + "' is not the name of a package");
    }
    if (specifier.packageName == null) {
      if (from == null) {
        throw notAllowed("A script cannot require files, only packages: '" + shown(name) + "'");
      }
      return relative(specifier.path, from, name);
    }
    PackageJson own = from == null ? PackageJson.NONE : packageOf(from);
    Object replacement = own.replacement(name);
    if (replacement != null) {
      return replaced(replacement, own, from, isImport);
    }
    requireAllowed(specifier.packageName, own, from);
    return inPackage(specifier, own, from, isImport, name);
  }

  // ---- Packages

  private void requireAllowed(String name, PackageJson own, String from) {
    if (allowed == null || allowed.contains(name)) {
      return;
    }
    if (from == null) {
      throw notAllowed("The package '" + name + "' is not allowed; " + listed());
    }
    if (mayHave(own, name)) {
      return;
    }
    if (NODE_MODULE_NAMES.contains(name)) {
      throw notFound(name);
    }
    throw notAllowed(
        "The package '" + own.name() + "' does not name '" + name + "' among its dependencies");
  }

  private static boolean mayHave(PackageJson own, String name) {
    return name.equals(own.name()) || own.dependsOn(name);
  }

  private String listed() {
    return allowed.isEmpty() ? "none is" : "allowed are " + String.join(", ", allowed);
  }

  private String inPackage(
      Specifier specifier, PackageJson own, String from, boolean isImport, String name) {
    if (specifier.packageName.equals(own.name()) && own.exports() != null) {
      return within(own, specifier.path, isImport, name);
    }
    for (String place = from; place != null && !place.isEmpty(); place = parent(place)) {
      String folder = place + NODE_MODULES + specifier.packageName;
      if (files.folder(folder) != null) {
        return within(packageAt(files.folder(folder)), specifier.path, isImport, name);
      }
      if (place.endsWith("/node_modules")
          && files.folder(place + "/" + specifier.packageName) != null) {
        String sibling = files.folder(place + "/" + specifier.packageName);
        return within(packageAt(sibling), specifier.path, isImport, name);
      }
    }
    String folder = files.folder("/" + specifier.packageName);
    if (folder == null) {
      throw notFound(name);
    }
    return within(packageAt(folder), specifier.path, isImport, name);
  }

  private static String parent(String path) {
    return path.substring(0, path.lastIndexOf('/'));
  }

  private String within(PackageJson target, String path, boolean isImport, String name) {
    if (target.exports() != null) {
      String exported = new ExportsMap(isImport).exported(target.exports(), "." + path);
      if (exported == null) {
        throw notFound(name);
      }
      return insideFile(target, exported, name);
    }
    if (!path.isEmpty()) {
      return insideFile(target, "." + path, name);
    }
    String main = target.main();
    String found = main == null ? null : find(Specifier.normal(target.folder, main), target);
    return known(found != null ? found : find(target.folder + "/index", target), target, name);
  }

  private String internal(String name, String from, boolean isImport) {
    PackageJson own = packageOf(from);
    String mapped = new ExportsMap(isImport).mapped(own.imports(), name);
    if (mapped == null) {
      throw notFound(name);
    }
    return mapped.startsWith("./")
        ? insideFile(own, mapped, name)
        : resolve(mapped.startsWith("#") ? "/" : mapped, from, isImport);
  }

  private String replaced(Object replacement, PackageJson own, String from, boolean isImport) {
    if (!(replacement instanceof String)) {
      return NOTHING;
    }
    String name = (String) replacement;
    if (name.startsWith("./")) {
      return insideFile(own, name, name);
    }
    Specifier specifier = Specifier.of(name);
    if (specifier == null || specifier.packageName == null) {
      throw notFound(name);
    }
    requireAllowed(specifier.packageName, own, from);
    return inPackage(specifier, own, from, isImport, name);
  }

  // ---- Files

  private String relative(String path, String from, String name) {
    PackageJson own = packageOf(from);
    String wanted = Specifier.normal(parent(from), path);
    if (wanted == null || !isInside(wanted, packageFolder(from))) {
      throw notAllowed("'" + shown(name) + "' leads out of the package");
    }
    return known(find(wanted, own), own, name);
  }

  private String insideFile(PackageJson own, String path, String name) {
    String wanted = Specifier.normal(own.folder, path);
    boolean inside = wanted != null && isInside(wanted, own.folder);
    return known(inside ? find(wanted, own) : null, own, name);
  }

  private static boolean isInside(String path, String folder) {
    return path.equals(folder) || path.startsWith(folder + "/");
  }

  /** The file that is found, or what the package wants in its place. */
  private String known(String found, PackageJson own, String name) {
    if (found == null) {
      throw notFound(name);
    }
    requireReachable(found, own, name);
    if (isInside(found, own.folder)) {
      Object other = own.replacement("." + found.substring(own.folder.length()));
      if (other instanceof String) {
        String file = find(Specifier.normal(own.folder, (String) other), own);
        if (file != null) {
          requireReachable(file, own, name);
        }
        return file == null ? found : file;
      }
      if (other != null) {
        return NOTHING;
      }
    }
    return found;
  }

  /** A link in a package may lead to another one only if the package could ask for that, too. */
  private void requireReachable(String found, PackageJson own, String name) {
    String other = packageName(packageFolder(found));
    boolean reachable =
        isInside(found, own.folder)
            || allowed == null
            || allowed.contains(other)
            || mayHave(own, other);
    if (!reachable) {
      throw notAllowed("'" + shown(name) + "' leads out of the package");
    }
  }

  /** A file, a file with an extension, or the main file of a folder; null if there is none. */
  private String find(String path, PackageJson own) {
    if (path == null || !isInside(path, own.folder)) {
      return null;
    }
    for (String extension : EXTENSIONS) {
      String file = files.file(path + extension);
      if (file != null) {
        return file;
      }
    }
    String folder = files.folder(path);
    if (folder == null) {
      return null;
    }
    String main = folder.equals(own.folder) ? null : packageAt(folder).main();
    String file = main == null ? null : find(Specifier.normal(folder, main), own);
    for (int i = 0; file == null && i < INDEXES.length; i++) {
      file = files.file(folder + INDEXES[i]);
    }
    return file;
  }

  // ---- package.json

  /** The folder of the package that a file is part of. */
  private static String packageFolder(String file) {
    int start = file.lastIndexOf(NODE_MODULES);
    start = start < 0 ? 1 : start + NODE_MODULES.length();
    int end = file.indexOf('/', start);
    if (end > 0 && file.charAt(start) == '@') {
      end = file.indexOf('/', end + 1);
    }
    return end < 0 ? file : file.substring(0, end);
  }

  /** What a package is asked for by that is in a folder. */
  private static String packageName(String folder) {
    int start = folder.lastIndexOf(NODE_MODULES);
    return folder.substring(start < 0 ? 1 : start + NODE_MODULES.length());
  }

  private PackageJson packageOf(String file) {
    return packageAt(packageFolder(file));
  }

  private PackageJson packageAt(String folder) {
    PackageJson known = packages.get(folder);
    if (known == null) {
      String file = files.file(folder + "/package.json");
      String text = file == null ? null : files.read(file, MAX_PACKAGE_JSON);
      known = PackageJson.of(folder, text == null ? "{}" : text);
      packages.put(folder, known);
    }
    return known;
  }

  /** Whether a file with {@code .js} is an ECMAScript module: the nearest package.json tells. */
  boolean isEcmaScript(String file) {
    String top = packageFolder(file);
    for (String folder = parent(file); isInside(folder, top); folder = parent(folder)) {
      if (files.file(folder + "/package.json") != null) {
        return packageAt(folder).isEcmaScript();
      }
    }
    return false;
  }

  // ---- Errors

  private static String shown(String name) {
    StringBuilder shown = new StringBuilder();
    for (int i = 0; i < Math.min(name.length(), MAX_SHOWN); i++) {
      char c = name.charAt(i);
      shown.append(c < ' ' || c == 127 ? '?' : c);
    }
    return name.length() > MAX_SHOWN ? shown + "…" : shown.toString();
  }

  private static HostFunctionException notAllowed(String message) {
    return new HostFunctionException("NOT_ALLOWED", message);
  }

  private static HostFunctionException notFound(String name) {
    String hint =
        NODE_MODULE_NAMES.contains(name) ? "; it is a part of Node.js, which is not here" : "";
    return new HostFunctionException(
        "MODULE_NOT_FOUND", "Cannot find module '" + shown(name) + "'" + hint);
  }
}
