package dev.iotajs.bench.conformance;

import java.util.HashMap;
import java.util.Map;
import org.mozilla.javascript.BaseFunction;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.EcmaError;
import org.mozilla.javascript.EvaluatorException;
import org.mozilla.javascript.Function;
import org.mozilla.javascript.JavaScriptException;
import org.mozilla.javascript.RhinoException;
import org.mozilla.javascript.Script;
import org.mozilla.javascript.Scriptable;
import org.mozilla.javascript.ScriptableObject;

/** Rhino, interpreted, at the language level of its own conformance tests. */
final class RhinoUnderTest implements TestedEngine {
  private final Map<String, Script> scripts = new HashMap<>();
  private final TestScript hostObjects =
      HostObjects.script(
          "(function (evaluate) {"
              + " delete this.evaluateScript; return evaluate; })(evaluateScript)");

  @Override
  public TestedRealm newRealm() {
    return new RhinoRealm();
  }

  /** Contexts belong to threads, and each test has a thread. */
  private static Context context() {
    Context context = Context.getCurrentContext();
    if (context == null) {
      context = Context.enter();
      context.setLanguageVersion(Context.VERSION_ES6);
      context.setInterpretedMode(true);
      context.setMaximumInterpreterStackDepth(10_000);
    }
    return context;
  }

  private Script compile(TestScript script) throws ScriptProblem {
    Script known = script.recurring ? scripts.get(script.name) : null;
    if (known != null) {
      return known;
    }
    try {
      Script fresh = context().compileString(script.text, script.name, 1, null);
      if (script.recurring) {
        scripts.put(script.name, fresh);
      }
      return fresh;
    } catch (RhinoException e) {
      throw problem(e, ScriptProblem.Phase.PARSE);
    }
  }

  private static ScriptProblem problem(RhinoException e, ScriptProblem.Phase phase) {
    String name = "";
    if (e instanceof EcmaError) {
      name = ((EcmaError) e).getName();
    } else if (e instanceof EvaluatorException) {
      name = "SyntaxError";
    } else if (e instanceof JavaScriptException) {
      name = constructorName(((JavaScriptException) e).getValue());
    }
    return new ScriptProblem(phase, name, String.valueOf(e.details()));
  }

  private static String constructorName(Object thrown) {
    if (!(thrown instanceof Scriptable)) {
      return "";
    }
    Object constructor = ScriptableObject.getProperty((Scriptable) thrown, "constructor");
    return constructor instanceof Scriptable
        ? String.valueOf(ScriptableObject.getProperty((Scriptable) constructor, "name"))
        : "";
  }

  /** Runs a text as a script of its own. */
  private static final class EvaluateScript extends BaseFunction {
    private static final long serialVersionUID = 1;

    @Override
    public Object call(Context context, Scriptable scope, Scriptable self, Object[] arguments) {
      return context.evaluateString(
          getTopLevelScope(scope), Context.toString(arguments[0]), "script.js", 1, null);
    }
  }

  private final class RhinoRealm implements TestedRealm {
    private Scriptable global;
    private Function printed;

    @Override
    public void parse(TestScript script) throws ScriptProblem {
      compile(script);
    }

    @Override
    public void run(TestScript script) throws ScriptProblem {
      if (global == null) {
        global = context().initSafeStandardObjects();
        ScriptableObject.putProperty(global, "evaluateScript", new EvaluateScript());
        printed = (Function) evaluate(hostObjects);
      }
      evaluate(script);
    }

    private Object evaluate(TestScript script) throws ScriptProblem {
      Script program = compile(script);
      try {
        Object value = program.exec(context(), global, global);
        context().processMicrotasks();
        return value;
      } catch (RhinoException e) {
        throw problem(e, ScriptProblem.Phase.RUNTIME);
      }
    }

    @Override
    public String printed() {
      return printed == null
          ? ""
          : Context.toString(printed.call(context(), global, global, new Object[0]));
    }
  }
}
