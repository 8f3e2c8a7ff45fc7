package dev.iotajs.sandbox;

/**
 * A script that is compiled and guarded, ready to run in any realm of the sandbox that made it.
 * Safe for use by many threads and realms at once; its functions are compiled further, and better,
 * while they run.
 */
public interface Program {
  /**
   * The source it was compiled from.
   *
   * @return the source
   */
  ScriptSource source();

  /**
   * The memory this program is expected to hold, for weighing it in a cache.
   *
   * @return an estimate in bytes
   */
  int weight();
}
