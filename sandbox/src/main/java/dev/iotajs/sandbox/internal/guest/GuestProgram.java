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
  /** How the compiled code begins. */
  enum Form {
    /** It is the program itself. */
    PLAIN,
    /** It gives a function, which is the program. */
    FUNCTION,
    /** It gives a function that takes a module and its exports and gives the program. */
    MODULE,
    /** It gives a function that takes the operations and gives the program. */
    LOWERED,
    /** It gives a function that takes operations, module and exports and gives the program. */
    LOWERED_MODULE
  }

  private final ScriptSource source;
  private final MultiGlobalCompiledScript script;
  private final Form form;
  private final AuthorPositions positions;

  GuestProgram(
      ScriptSource source, MultiGlobalCompiledScript script, Form form, AuthorPositions positions) {
    this.source = source;
    this.script = script;
    this.form = form;
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
    switch (form) {
      case PLAIN:
        return result;
      case FUNCTION:
        return run(result, global);
      case LOWERED:
        return run(give(result, GuestSandbox.operations()), global);
      default:
        return startModule(result, global);
    }
  }

  private static Object give(Object maker, Object... arguments) {
    return ScriptRuntime.apply((ScriptFunction) maker, ScriptRuntime.UNDEFINED, arguments);
  }

  private Object run(Object main, Global global) {
    boolean isScript = source.kind() == ScriptSource.Kind.SCRIPT;
    return ScriptRuntime.apply((ScriptFunction) main, isScript ? global : ScriptRuntime.UNDEFINED);
  }

  private Object startModule(Object maker, Global global) {
    ScriptObject exports = global.newObject();
    ScriptObject module = global.newObject();
    module.set("exports", exports, 0);
    Object main =
        form == Form.MODULE
            ? give(maker, module, exports)
            : give(maker, GuestSandbox.operations(), module, exports);
    Object result = run(main, global);
    Object exported = module.get("exports");
    boolean exportsAnything = exported != exports || exports.getOwnKeys(false).length > 0;
    return exportsAnything ? exported : result;
  }
}
