package dev.iotajs.sandbox.internal.guest;

import org.openjdk.nashorn.internal.objects.Global;
import org.openjdk.nashorn.internal.runtime.Property;
import org.openjdk.nashorn.internal.runtime.ScriptObject;

/** A module of one realm, which has run, or is running as others need it already. */
final class ModuleInstance {
  final String id;

  /** What {@code module} is in a CommonJS module; null for others. */
  private final ScriptObject module;

  /** What it exports if it is an ECMAScript module, or as soon as one imports it. */
  private ModuleNamespace namespace;

  private final boolean isEcmaScript;
  boolean complete;

  ModuleInstance(String id, boolean isEcmaScript, Global global) {
    this.id = id;
    this.isEcmaScript = isEcmaScript;
    if (isEcmaScript) {
      module = null;
      namespace = new ModuleNamespace(global);
    } else {
      module = global.newObject();
      module.addOwnProperty("exports", 0, global.newObject());
      module.addOwnProperty("id", Property.NOT_WRITABLE, id);
      module.addOwnProperty("filename", Property.NOT_WRITABLE, id);
      module.addOwnProperty("loaded", 0, false);
    }
  }

  ScriptObject module() {
    return module;
  }

  /** What {@code require} gives. */
  Object exports() {
    return isEcmaScript ? namespace.object() : module.get("exports");
  }

  ModuleNamespace namespace() {
    return namespace;
  }

  /** What {@code import} gives. */
  ModuleNamespace imported(Global global) {
    if (namespace != null) {
      return namespace;
    }
    ModuleNamespace made = ModuleNamespace.of(exports(), global);
    if (complete) {
      namespace = made;
    }
    return made;
  }

  void complete() {
    complete = true;
    if (isEcmaScript) {
      namespace.complete();
    } else {
      module.set("loaded", true, 0);
    }
  }
}
