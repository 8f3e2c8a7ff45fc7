package dev.iotajs.engine.jsr223;

/**
 * Names of bindings that speak to the engine and not to scripts. Scripts neither see nor set them:
 * else a script could raise its own limits.
 */
final class ReservedNames {
  static final String IOTA = "iota.";
  static final String LIMIT = "iota.limit.";
  static final String POLICY = "iota.policy.";
  static final String DYNAMIC_CODE = "iota.policy.dynamicCode";
  static final String MODULES = "iota.modules";
  static final String ALLOWED_MODULES = "iota.modules.allow";
  private static final String JAVAX_SCRIPT = "javax.script.";

  private ReservedNames() {}

  static boolean contains(String name) {
    return name.startsWith(IOTA) || name.startsWith(JAVAX_SCRIPT);
  }
}
