package dev.iotajs.engine.jsr223;

import dev.iotajs.engine.GlobalsProvider;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.ServiceLoader;

/** What {@link GlobalsProvider}s give to the realms of all engines of the JVM. */
final class ProvidedGlobals {
  /** Null before the providers have been asked, and after they failed. */
  private static Map<String, Object> all;

  private ProvidedGlobals() {}

  /** The constants by name. What a provider throws is thrown, and it is asked again next time. */
  static synchronized Map<String, Object> all() {
    if (all == null) {
      Map<String, Object> found = new LinkedHashMap<>();
      ServiceLoader.load(GlobalsProvider.class, ProvidedGlobals.class.getClassLoader())
          .forEach(provider -> found.putAll(provider.globals()));
      all = Collections.unmodifiableMap(found);
    }
    return all;
  }
}
