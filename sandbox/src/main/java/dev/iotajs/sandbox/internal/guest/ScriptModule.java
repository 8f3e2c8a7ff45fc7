package dev.iotajs.sandbox.internal.guest;

import org.openjdk.nashorn.internal.objects.Global;
import org.openjdk.nashorn.internal.runtime.ScriptObject;

/** What the script itself exports, and how it imports. */
final class ScriptModule {
  private final Global global;
  private final RealmModules modules;

  /** Null unless the script is an ECMAScript module. */
  private final ModuleNamespace namespace;

  private ScriptObject module;
  private ScriptObject exports;

  ScriptModule(Global global, RealmModules modules, boolean isEcmaScript) {
    this.global = global;
    this.modules = modules;
    this.namespace = isEcmaScript ? new ModuleNamespace(global) : null;
  }

  /** What the script's function is given. */
  Object parameter(String name) {
    switch (name) {
      case "module":
        return module();
      case "exports":
        module();
        return exports;
      default:
        return ModuleLinks.parameter(name, modules, null, namespace);
    }
  }

  private ScriptObject module() {
    if (module == null) {
      exports = global.newObject();
      module = global.newObject();
      module.set("exports", exports, 0);
    }
    return module;
  }

  /** The script's result, once it has ended: what it exports, if anything, else its value. */
  Object result(Object value) {
    if (module != null) {
      Object exported = module.get("exports");
      if (exported != exports || exports.getOwnKeys(false).length > 0) {
        return exported;
      }
    }
    return namespace == null || namespace.isEmpty() ? value : namespace.result();
  }
}
