package dev.iotajs.bench.conformance;

import java.util.HashMap;
import java.util.Map;
import javax.script.Bindings;
import javax.script.Compilable;
import javax.script.CompiledScript;
import javax.script.ScriptContext;
import javax.script.ScriptEngine;
import javax.script.ScriptException;
import javax.script.SimpleScriptContext;
import org.openjdk.nashorn.api.scripting.JSObject;
import org.openjdk.nashorn.api.scripting.NashornScriptEngineFactory;
import org.openjdk.nashorn.internal.runtime.ECMAException;
import org.openjdk.nashorn.internal.runtime.ParserException;
import org.openjdk.nashorn.internal.runtime.ScriptFunction;
import org.openjdk.nashorn.internal.runtime.ScriptObject;

/** Nashorn as it comes, at its highest language level. */
final class NashornUnderTest implements TestedEngine {
  private final ScriptEngine engine =
      new NashornScriptEngineFactory().getScriptEngine("--language=es6", "--no-java");
  private final Map<String, CompiledScript> compiled = new HashMap<>();
  private final TestScript hostObjects =
      HostObjects.script(
          "(function (load) {"
              + " return function (text) { return load({name: 'script.js', script: text}); };"
              + " })(load)");

  @Override
  public TestedRealm newRealm() {
    return new NashornRealm();
  }

  private CompiledScript compile(TestScript script) throws ScriptProblem {
    CompiledScript known = script.recurring ? compiled.get(script.name) : null;
    if (known != null) {
      return known;
    }
    try {
      CompiledScript fresh = ((Compilable) engine).compile(script.text);
      if (script.recurring) {
        compiled.put(script.name, fresh);
      }
      return fresh;
    } catch (ScriptException e) {
      throw problem(e, ScriptProblem.Phase.PARSE);
    }
  }

  private static ScriptProblem problem(ScriptException e, ScriptProblem.Phase phase) {
    String name = "";
    if (e.getCause() instanceof ECMAException) {
      name = constructorName(((ECMAException) e.getCause()).thrown);
    } else if (e.getCause() instanceof ParserException) {
      String type = ((ParserException) e.getCause()).getErrorType().name();
      name = type.equals("SYNTAX_ERROR") ? "SyntaxError" : "ReferenceError";
    }
    return new ScriptProblem(phase, name, String.valueOf(e.getMessage()));
  }

  private static String constructorName(Object thrown) {
    if (!(thrown instanceof ScriptObject)) {
      return "";
    }
    try {
      Object constructor = ((ScriptObject) thrown).get("constructor");
      return constructor instanceof ScriptFunction ? ((ScriptFunction) constructor).getName() : "";
    } catch (RuntimeException e) {
      // A getter of the script's: no realm is current any more for it to run in.
      return "";
    }
  }

  private final class NashornRealm implements TestedRealm {
    private final ScriptContext context = new SimpleScriptContext();
    private JSObject printed;

    @Override
    public void parse(TestScript script) throws ScriptProblem {
      compile(script);
    }

    @Override
    public void run(TestScript script) throws ScriptProblem {
      if (printed == null) {
        Bindings global = engine.createBindings();
        context.setBindings(global, ScriptContext.ENGINE_SCOPE);
        printed = (JSObject) evaluate(hostObjects);
      }
      evaluate(script);
    }

    private Object evaluate(TestScript script) throws ScriptProblem {
      CompiledScript program = compile(script);
      try {
        return program.eval(context);
      } catch (ScriptException e) {
        throw problem(e, ScriptProblem.Phase.RUNTIME);
      }
    }

    @Override
    public String printed() {
      return printed == null ? "" : String.valueOf(printed.call(null));
    }
  }
}
