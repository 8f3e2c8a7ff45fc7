package dev.iotajs.engine;

import java.util.Map;

/**
 * Gives the scripts of {@code javax.script} engines more than the language: found by {@link
 * java.util.ServiceLoader}, once for each JVM, with the loader that this class is from. An {@link
 * IotaEngine} does not look for it, but is told by {@link EngineBuilder#global}.
 */
public interface GlobalsProvider {
  /**
   * Constants for every realm. Called once, when the first script is run.
   *
   * @return values by name, as for {@link dev.iotajs.sandbox.Realm#define}
   */
  Map<String, Object> globals();
}
