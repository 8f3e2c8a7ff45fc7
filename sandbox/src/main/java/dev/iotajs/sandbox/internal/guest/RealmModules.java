package dev.iotajs.sandbox.internal.guest;

import dev.iotajs.sandbox.HostFunctionException;
import dev.iotajs.sandbox.LimitExceededException;
import dev.iotajs.sandbox.LoadedModule;
import dev.iotajs.sandbox.ModuleLoader;
import dev.iotajs.sandbox.ScriptException;
import dev.iotajs.sandbox.ScriptSyntaxException;
import dev.iotajs.sandbox.internal.guard.Guard;
import dev.iotajs.sandbox.internal.guard.Run;
import dev.iotajs.sandbox.internal.guest.operations.Errors;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.openjdk.nashorn.internal.objects.Global;
import org.openjdk.nashorn.internal.objects.NativeJSON;
import org.openjdk.nashorn.internal.runtime.Context;
import org.openjdk.nashorn.internal.runtime.ECMAException;
import org.openjdk.nashorn.internal.runtime.ScriptFunction;
import org.openjdk.nashorn.internal.runtime.ScriptObject;
import org.openjdk.nashorn.internal.runtime.ScriptRuntime;

/** The modules that a realm's scripts have required. */
final class RealmModules {
  private static final System.Logger LOG = System.getLogger("dev.iotajs.sandbox");

  private final Global global;
  private final ModuleLoader loader;
  private final FilePositions positions;
  private final Map<String, ModuleInstance> instances = new HashMap<>();

  private ScriptObject process;

  RealmModules(Global global, ModuleLoader loader, FilePositions positions) {
    this.global = global;
    this.loader = loader;
    this.positions = positions;
  }

  /** The function for scripts. The realm is current. */
  ScriptFunction globalRequire() {
    ScriptFunction require = ModuleLinks.require(this, null);
    require.freeze();
    return require;
  }

  /** The next run finds no module that this one has had. */
  void forget() {
    instances.clear();
    process = null;
  }

  /** The namespace of a module, for {@code import}. */
  ScriptObject load(String name, String from, Object[] names) {
    ModuleInstance instance = require(name, from, true);
    ModuleNamespace namespace = instance.imported(global);
    for (Object wanted : names) {
      if (instance.complete && !namespace.has(wanted.toString())) {
        throw Errors.syntax("The module '" + name + "' does not export '" + wanted + "'");
      }
    }
    return namespace.object();
  }

  /** A module; it is run if it has not been. */
  ModuleInstance require(String name, String from, boolean isImport) {
    String id = asking(() -> loader.resolve(name, from, isImport));
    ModuleInstance known = instances.get(id);
    if (known != null) {
      return known;
    }
    Run run = Guard.current().run();
    LoadedModule loaded = asking(() -> loader.load(id, run));
    GuestProgram program = (GuestProgram) loaded.program();
    boolean isEcmaScript = program != null && program.isEcmaScriptModule();
    ModuleInstance instance = new ModuleInstance(id, isEcmaScript, global);
    instances.put(id, instance);
    boolean done = false;
    try {
      run(instance, loaded, program);
      instance.complete();
      done = true;
    } finally {
      if (!done) {
        // Who requires it again, runs it again.
        instances.remove(id);
      }
    }
    return instance;
  }

  private void run(ModuleInstance instance, LoadedModule loaded, GuestProgram program) {
    if (program == null) {
      Object value = NativeJSON.parse(ScriptRuntime.UNDEFINED, loaded.json(), null);
      instance.module().set("exports", value, 0);
      return;
    }
    positions.started(program);
    ScriptFunction code = program.function(global, name -> parameter(name, instance));
    if (program.isEcmaScriptModule()) {
      ScriptRuntime.apply(code, ScriptRuntime.UNDEFINED);
      return;
    }
    String id = instance.id;
    Object exports = instance.exports();
    ScriptRuntime.apply(
        code,
        exports,
        exports,
        ModuleLinks.require(this, id),
        instance.module(),
        id,
        id.substring(0, Math.max(1, id.lastIndexOf('/'))));
  }

  private Object parameter(String name, ModuleInstance instance) {
    return name.equals("process")
        ? process()
        : ModuleLinks.parameter(name, this, instance.id, instance.namespace());
  }

  /** What packages look at to find out how they have been built. */
  private ScriptObject process() {
    if (process == null) {
      process =
          (ScriptObject)
              ToScript.frozenCopy(
                  "process", Map.of("env", Map.of("NODE_ENV", "production")), global);
    }
    return process;
  }

  /** Asks the loader, as a host is asked: with no realm at hand. */
  private <T> T asking(Supplier<T> question) {
    Run run = Guard.current().run();
    run.stopIfAsked();
    Context.setGlobal((Global) null);
    try {
      return question.get();
    } catch (HostFunctionException e) {
      Context.setGlobal(global);
      throw error(e.code(), e.getMessage());
    } catch (ScriptException e) {
      Context.setGlobal(global);
      throw failure(e, run);
    } catch (RuntimeException e) {
      Context.setGlobal(global);
      run.stopIfAsked();
      LOG.log(System.Logger.Level.WARNING, "The loader of modules failed", e);
      throw error("HOST_ERROR", "The module cannot be loaded");
    } finally {
      Context.setGlobal(global);
    }
  }

  private static RuntimeException failure(ScriptException e, Run run) {
    run.stopIfAsked();
    if (e instanceof ScriptSyntaxException) {
      return Errors.syntax(e.frames().get(0) + ": " + e.getMessage());
    }
    if (e instanceof LimitExceededException) {
      throw run.breach((LimitExceededException) e);
    }
    throw run.fail(e);
  }

  /** An Error with a code. */
  static ECMAException error(String code, String message) {
    ScriptObject error = Global.instance().newError(message);
    error.addOwnProperty("code", 0, code);
    return Errors.thrown(error);
  }
}
