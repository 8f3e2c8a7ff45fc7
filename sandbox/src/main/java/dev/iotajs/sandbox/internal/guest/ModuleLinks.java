package dev.iotajs.sandbox.internal.guest;

import dev.iotajs.sandbox.internal.guest.async.AsyncRealm;
import dev.iotajs.sandbox.internal.guest.async.Closures;
import dev.iotajs.sandbox.internal.guest.operations.Errors;
import dev.iotajs.sandbox.internal.guest.operations.Values;
import java.lang.invoke.MethodHandles;
import org.openjdk.nashorn.internal.runtime.ECMAException;
import org.openjdk.nashorn.internal.runtime.JSType;
import org.openjdk.nashorn.internal.runtime.ScriptFunction;
import org.openjdk.nashorn.internal.runtime.ScriptObject;
import org.openjdk.nashorn.internal.runtime.ScriptRuntime;

/** The functions by which a module reaches others, and lets others reach it. */
final class ModuleLinks extends Closures.State {
  private static final Closures.Kind REQUIRE =
      new Closures.Kind(MethodHandles.lookup(), "require", ModuleLinks.class, 1);
  private static final Closures.Kind IMPORT =
      new Closures.Kind(MethodHandles.lookup(), "load", ModuleLinks.class, 2);
  private static final Closures.Kind IMPORT_CALL =
      new Closures.Kind(MethodHandles.lookup(), "loadLater", ModuleLinks.class, 1);
  private static final Closures.Kind EXPORT =
      new Closures.Kind(MethodHandles.lookup(), "define", ModuleLinks.class, 1);
  private static final Closures.Kind EXPORT_ALL =
      new Closures.Kind(MethodHandles.lookup(), "defineAll", ModuleLinks.class, 1);

  private final RealmModules modules;
  private final String from;
  private final ModuleNamespace namespace;

  private ModuleLinks(RealmModules modules, String from, ModuleNamespace namespace) {
    this.modules = modules;
    this.from = from;
    this.namespace = namespace;
  }

  /** The function {@code require} of a module; of the script itself if that is null. */
  static ScriptFunction require(RealmModules modules, String from) {
    return REQUIRE.create(new ModuleLinks(modules, from, null));
  }

  /** What a program's code is given under a name. */
  static Object parameter(
      String name, RealmModules modules, String from, ModuleNamespace namespace) {
    ModuleLinks links = new ModuleLinks(modules, from, namespace);
    switch (name) {
      case "$iotaImport":
        return IMPORT.create(links);
      case "$iotaImportCall":
        return IMPORT_CALL.create(links);
      case "$iotaExport":
        return EXPORT.create(links);
      case "$iotaExportAll":
        return EXPORT_ALL.create(links);
      default:
        throw new IllegalArgumentException(name);
    }
  }

  @SuppressWarnings("unused") // by a handle
  private static Object require(ModuleLinks links, Object name) {
    if (!JSType.isString(name)) {
      throw Errors.type("require takes the name of a module");
    }
    return links.modules.require(name.toString(), links.from, false).exports();
  }

  @SuppressWarnings("unused") // by a handle
  private static Object load(ModuleLinks links, Object name, Object names) {
    return links.load(name.toString(), Values.elements(names));
  }

  private ScriptObject load(String name, Object... names) {
    if (modules == null) {
      throw RealmModules.error("NOT_ALLOWED", "No modules are available here");
    }
    return modules.load(name, from, names);
  }

  @SuppressWarnings("unused") // by a handle
  private static Object loadLater(ModuleLinks links, Object specifier) {
    AsyncRealm realm = AsyncRealm.current();
    String name;
    try {
      name = JSType.toString(specifier);
    } catch (ECMAException e) {
      return realm.rejection(e);
    }
    return realm.later(() -> links.load(name));
  }

  @SuppressWarnings("unused") // by a handle
  private static Object define(ModuleLinks links, Object namesAndGetters) {
    links.namespace.define(Values.elements(namesAndGetters));
    return ScriptRuntime.UNDEFINED;
  }

  @SuppressWarnings("unused") // by a handle
  private static Object defineAll(ModuleLinks links, Object other) {
    links.namespace.defineAll((ScriptObject) other);
    return ScriptRuntime.UNDEFINED;
  }
}
