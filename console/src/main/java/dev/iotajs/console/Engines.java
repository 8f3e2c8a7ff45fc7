package dev.iotajs.console;

import dev.iotajs.engine.EngineBuilder;
import dev.iotajs.engine.IotaEngine;
import dev.iotajs.engine.modules.ModuleSource;
import dev.iotajs.sandbox.DynamicCode;
import dev.iotajs.sandbox.Limits;
import java.time.Duration;
import java.util.Map;

/** Engines as a command line needs them. */
final class Engines {
  private Engines() {}

  /** An engine that runs nothing but checks. */
  static IotaEngine forChecking(Limits limits) {
    return settings(limits, DynamicCode.BLOCKED).build();
  }

  /**
   * An engine that prepares nothing for a second run, and waits for nobody in the end.
   *
   * @param modules packages for the script; null for none
   * @param iota what the script finds under this name
   */
  static IotaEngine forOneRun(
      Limits limits, DynamicCode dynamicCode, ModuleSource modules, Map<String, Object> iota) {
    EngineBuilder settings = settings(limits, dynamicCode).global("iota", iota);
    return (modules == null ? settings : settings.modules(modules)).build();
  }

  private static EngineBuilder settings(Limits limits, DynamicCode dynamicCode) {
    return IotaEngine.builder()
        .limits(limits)
        .dynamicCode(dynamicCode)
        .realms(0, 1)
        .drain(Duration.ZERO);
  }
}
