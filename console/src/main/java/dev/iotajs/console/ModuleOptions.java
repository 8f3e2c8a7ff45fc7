package dev.iotajs.console;

import dev.iotajs.engine.modules.ModuleSource;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** The options of a command that say which packages a script may use. */
final class ModuleOptions {
  @Option(
      names = "--modules",
      paramLabel = "DIR",
      description =
          "A folder of packages, such as node_modules, for require and import. Default: none.")
  private Path folder;

  @Option(
      names = "--allow",
      paramLabel = "NAME",
      arity = "1",
      description =
          "A package that the script may use; may be repeated. Default: all in the folder.")
  private List<String> allowed = new ArrayList<>();

  /**
   * The packages.
   *
   * @return where they are, or null if the script may use none
   * @throws UsageException if there is no such folder, or a name is no package's
   */
  ModuleSource modules() {
    if (folder == null) {
      if (!allowed.isEmpty()) {
        throw new UsageException("--allow needs --modules, the folder of the packages");
      }
      return null;
    }
    try {
      ModuleSource source = ModuleSource.folder(folder);
      return allowed.isEmpty() ? source.allowAll() : source.allow(allowed.toArray(String[]::new));
    } catch (IllegalArgumentException e) {
      throw new UsageException(e.getMessage());
    }
  }
}
