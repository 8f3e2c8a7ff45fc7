package dev.iotajs.console;

import dev.iotajs.engine.EngineBuilder;
import dev.iotajs.engine.IotaEngine;
import dev.iotajs.engine.modules.ModuleSource;
import dev.iotajs.sandbox.DynamicCode;
import dev.iotajs.sandbox.Limits;
import java.time.Duration;

/** Engines as a command line needs them. */
final class Engines {
  private Engines() {}

  /** An engine that prepares nothing for a second run, and waits for nobody in the end. */
  static IotaEngine forOneRun(Limits limits, DynamicCode dynamicCode) {
    return forOneRun(limits, dynamicCode, null);
  }

  /** The same with packages for the script; null for none. */
  static IotaEngine forOneRun(Limits limits, DynamicCode dynamicCode, ModuleSource modules) {
    EngineBuilder settings =
        IotaEngine.builder()
            .limits(limits)
            .dynamicCode(dynamicCode)
            .realms(0, 1)
            .drain(Duration.ZERO);
    return (modules == null ? settings : settings.modules(modules)).build();
  }
}
