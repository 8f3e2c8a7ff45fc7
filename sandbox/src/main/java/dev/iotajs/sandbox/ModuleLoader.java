package dev.iotajs.sandbox;

/**
 * Finds modules for the scripts of a realm. One loader serves many realms; it is called on the
 * threads of runs, by many at once.
 */
public interface ModuleLoader {
  /**
   * Finds out which module is meant.
   *
   * @param name what the script asks for, as it is: of any length, with any characters
   * @param from the module that asks, by what this method gave for it; null for the script itself
   * @param isImport whether it is asked for by {@code import}, and not by {@code require}
   * @return the module's name among all modules, which is also the name that errors show; names
   *     that mean the same module give the same
   * @throws HostFunctionException with code {@code NOT_ALLOWED} or {@code MODULE_NOT_FOUND}
   */
  String resolve(String name, String from, boolean isImport);

  /**
   * Loads a module.
   *
   * @param id what {@link #resolve} gave
   * @param execution the run that needs it, which is going on
   * @return the module; compiled once for all realms
   * @throws ScriptSyntaxException if it is no module
   * @throws LimitExceededException if it is larger than {@link Limit#MODULE_SOURCE}
   * @throws HostFunctionException if it cannot be read
   */
  LoadedModule load(String id, Execution execution);
}
