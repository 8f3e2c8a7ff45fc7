package dev.iotajs.engine.modules;

import dev.iotajs.sandbox.Execution;
import dev.iotajs.sandbox.ModuleLoader;
import dev.iotajs.sandbox.Program;
import dev.iotajs.sandbox.ScriptSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;

/**
 * Where packages come from, and which of them scripts may use. Immutable; {@link #folder} starts
 * one, the others give copies.
 *
 * <pre>{@code
 * ModuleSource.folder(Path.of("packages")).allow("lodash", "dayjs")
 * }</pre>
 *
 * <p>Scripts may use the packages on the list, and these may use what their {@code package.json}
 * names as dependency. Files are read when they are first needed and then kept: changes in the
 * folder are seen by a new engine only.
 */
public final class ModuleSource {
  private final Path folder;

  /** Null if all are allowed. */
  private final Set<String> allowed;

  private ModuleSource(Path folder, Set<String> allowed) {
    this.folder = folder;
    this.allowed = allowed;
  }

  /**
   * Packages of a folder, none of which is allowed yet.
   *
   * @param path the folder, with a folder for each package as in {@code node_modules}; or one that
   *     has a {@code node_modules}
   * @return the source
   * @throws IllegalArgumentException if there is no such folder
   */
  public static ModuleSource folder(Path path) {
    Path inner = path.resolve("node_modules");
    Path root = Files.isDirectory(inner) ? inner : path;
    if (!Files.isDirectory(root)) {
      throw new IllegalArgumentException("There is no folder of packages at " + path);
    }
    try {
      return new ModuleSource(root.toRealPath(), Collections.emptySet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * With more packages that scripts may use.
   *
   * @param names package names, such as {@code lodash} or {@code @scope/name}
   * @return the changed copy
   * @throws IllegalArgumentException if one is not the name of a package
   */
  public ModuleSource allow(String... names) {
    Set<String> all = new TreeSet<>();
    if (allowed != null) {
      all.addAll(allowed);
    }
    for (String name : names) {
      Specifier specifier = Specifier.of(Objects.requireNonNull(name, "name"));
      if (specifier == null || !name.equals(specifier.packageName)) {
        throw new IllegalArgumentException("'" + name + "' is not the name of a package");
      }
      all.add(name);
    }
    return new ModuleSource(folder, Collections.unmodifiableSet(all));
  }

  /**
   * With all packages of the folder allowed.
   *
   * @return the changed copy
   */
  public ModuleSource allowAll() {
    return new ModuleSource(folder, null);
  }

  /** Whether the other has the same folder and allows the same. */
  @Override
  public boolean equals(Object other) {
    return other instanceof ModuleSource
        && folder.equals(((ModuleSource) other).folder)
        && Objects.equals(allowed, ((ModuleSource) other).allowed);
  }

  @Override
  public int hashCode() {
    return Objects.hash(folder, allowed);
  }

  /**
   * Makes what finds and loads the modules.
   *
   * @param compiler compiles sources, or has done so before
   * @return the loader, for all realms of one sandbox
   */
  public ModuleLoader loader(BiFunction<ScriptSource, Execution, Program> compiler) {
    return new FolderLoader(new PackageFolder(folder), allowed, compiler);
  }
}
