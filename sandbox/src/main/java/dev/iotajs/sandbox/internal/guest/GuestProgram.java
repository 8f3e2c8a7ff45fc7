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
  /** How it begins. */
  enum Start {
    /** It is its own code. */
    SCRIPT,
    /** It gives a function, which takes the operations. */
    FUNCTION,
    /** It gives a function, which also takes a module and its exports. */
    MODULE
  }

  private final ScriptSource source;
  private final MultiGlobalCompiledScript script;
  private final Start start;
  private final AuthorPositions positions;

  GuestProgram(
      ScriptSource source,
      MultiGlobalCompiledScript script,
      Start start,
      AuthorPositions positions) {
    this.source = source;
    this.script = script;
    this.start = start;
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

  /** Runs its own code in the current realm; gives the raw result. */
  Object start(Global global) {
    Object result = ScriptRuntime.apply(script.getFunction(global), global);
    switch (start) {
      case SCRIPT:
        return result;
      case FUNCTION:
        return ScriptRuntime.apply((ScriptFunction) result, self(global), GuestSandbox.operations());
      default:
        return startModule((ScriptFunction) result, global);
    }
  }

  private Object self(Global global) {
    return source.kind() == ScriptSource.Kind.SCRIPT ? global : ScriptRuntime.UNDEFINED;
  }

  private Object startModule(ScriptFunction main, Global global) {
    ScriptObject exports = global.newObject();
    ScriptObject module = global.newObject();
    module.set("exports", exports, 0);
    Object result = ScriptRuntime.apply(main, self(global), GuestSandbox.operations(), module, exports);
    Object exported = module.get("exports");
    boolean exportsAnything = exported != exports || exports.getOwnKeys(false).length > 0;
    return exportsAnything ? exported : result;
  }
}
