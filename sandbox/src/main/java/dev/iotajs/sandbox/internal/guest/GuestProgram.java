package dev.iotajs.sandbox.internal.guest;

import dev.iotajs.sandbox.Program;
import dev.iotajs.sandbox.ScriptSource;
import org.openjdk.nashorn.internal.objects.Global;
import org.openjdk.nashorn.internal.runtime.Context.MultiGlobalCompiledScript;
import org.openjdk.nashorn.internal.runtime.ScriptFunction;
import org.openjdk.nashorn.internal.runtime.ScriptObject;
import org.openjdk.nashorn.internal.runtime.ScriptRuntime;

/** A compiled script, and the way to start it in a realm. */
final class GuestProgram implements Program {
  private final ScriptSource source;
  private final MultiGlobalCompiledScript script;
  private final boolean module;
  private final AuthorPositions positions;

  GuestProgram(
      ScriptSource source,
      MultiGlobalCompiledScript script,
      boolean module,
      AuthorPositions positions) {
    this.source = source;
    this.script = script;
    this.module = module;
    this.positions = positions;
  }

  AuthorPositions positions() {
    return positions;
  }

  @Override
  public ScriptSource source() {
    return source;
  }

  @Override
  public int weight() {
    // What MemoryReport measures: classes and links, and for each character text and syntax tree.
    return 20_000 + 12 * source.text().length();
  }

  /** Runs it to its end in the current realm; gives the raw result. */
  Object start(Global global) {
    Object result = ScriptRuntime.apply(script.getFunction(global), global);
    if (source.kind() == ScriptSource.Kind.SCRIPT) {
      return result;
    }
    ScriptFunction maker = (ScriptFunction) result;
    return module
        ? startModule(maker, global)
        : ScriptRuntime.apply(maker, ScriptRuntime.UNDEFINED);
  }

  private static Object startModule(ScriptFunction maker, Global global) {
    ScriptObject exports = global.newObject();
    ScriptObject moduleObject = global.newObject();
    moduleObject.set("exports", exports, 0);
    Object main = ScriptRuntime.apply(maker, ScriptRuntime.UNDEFINED, moduleObject, exports);
    Object result = ScriptRuntime.apply((ScriptFunction) main, ScriptRuntime.UNDEFINED);
    Object exported = moduleObject.get("exports");
    boolean exportsAnything = exported != exports || exports.getOwnKeys(false).length > 0;
    return exportsAnything ? exported : result;
  }
}
