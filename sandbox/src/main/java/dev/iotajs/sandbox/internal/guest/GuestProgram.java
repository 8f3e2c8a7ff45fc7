package dev.iotajs.sandbox.internal.guest;

import dev.iotajs.sandbox.Program;
import dev.iotajs.sandbox.ScriptSource;
import java.util.List;
import java.util.function.Function;
import org.openjdk.nashorn.internal.objects.Global;
import org.openjdk.nashorn.internal.runtime.Context.MultiGlobalCompiledScript;
import org.openjdk.nashorn.internal.runtime.ScriptFunction;
import org.openjdk.nashorn.internal.runtime.ScriptRuntime;

/** A compiled script, and the way to start it in a realm. */
final class GuestProgram implements Program {
  private static final String OPERATIONS = "$iota";

  private final ScriptSource source;
  private final MultiGlobalCompiledScript script;

  /** What its code, which makes a function, has to be given; null if it is the program itself. */
  private final List<String> parameters;

  private final boolean awaits;
  private final String codeName;
  private final AuthorFile file;

  GuestProgram(
      ScriptSource source,
      MultiGlobalCompiledScript script,
      List<String> parameters,
      boolean awaits,
      String codeName,
      AuthorPositions positions) {
    this.source = source;
    this.script = script;
    this.parameters = parameters;
    this.awaits = awaits;
    this.codeName = codeName;
    this.file = new AuthorFile(source.name(), positions);
  }

  /** Whether its value is what its promise comes to: always for bodies, for scripts that await. */
  boolean waits() {
    return awaits || !source.kind().isGlobal();
  }

  /** How its code names its file; the very text that the code keeps. */
  String codeName() {
    return codeName;
  }

  AuthorFile file() {
    return file;
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

  /** Whether it is an ECMAScript module, as far as its imports and exports go. */
  boolean isEcmaScriptModule() {
    return parameters != null && parameters.contains("$iotaExport");
  }

  /** Runs the script in the current realm; gives its raw value. */
  Object start(Global global, ScriptModule module) {
    boolean isScript = source.kind().isGlobal();
    Object self = isScript ? global : ScriptRuntime.UNDEFINED;
    if (parameters == null) {
      return ScriptRuntime.apply(script.getFunction(global), global);
    }
    return ScriptRuntime.apply(function(global, name -> module.parameter(name)), self);
  }

  /** Runs its outer code, which gives the program as a function. */
  ScriptFunction function(Global global, Function<String, Object> values) {
    Object made = ScriptRuntime.apply(script.getFunction(global), global);
    if (!parameters.isEmpty()) {
      Object[] given = new Object[parameters.size()];
      for (int i = 0; i < given.length; i++) {
        String name = parameters.get(i);
        given[i] = name.equals(OPERATIONS) ? GuestSandbox.operations() : values.apply(name);
      }
      made = ScriptRuntime.apply((ScriptFunction) made, ScriptRuntime.UNDEFINED, given);
    }
    return (ScriptFunction) made;
  }
}
