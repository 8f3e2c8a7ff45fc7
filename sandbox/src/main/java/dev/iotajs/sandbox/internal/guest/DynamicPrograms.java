package dev.iotajs.sandbox.internal.guest;

import dev.iotajs.sandbox.internal.guest.lower.Lowered;
import dev.iotajs.sandbox.internal.guest.lower.Lowering;
import dev.iotajs.sandbox.internal.guest.operations.Errors;
import dev.iotajs.sandbox.internal.guest.syntax.Parser;
import dev.iotajs.sandbox.internal.guest.syntax.SyntaxProblem;
import dev.iotajs.sandbox.internal.guest.syntax.Tree;
import java.util.List;
import org.openjdk.nashorn.internal.objects.Global;
import org.openjdk.nashorn.internal.runtime.Context;
import org.openjdk.nashorn.internal.runtime.JSType;
import org.openjdk.nashorn.internal.runtime.ScriptFunction;
import org.openjdk.nashorn.internal.runtime.ScriptObject;
import org.openjdk.nashorn.internal.runtime.ScriptRuntime;

/**
 * Code that scripts make from text, where the host allows it: it is read, lowered and guarded as
 * programs are.
 */
public final class DynamicPrograms {
  /** How lowered text begins. No other text that reaches the engine begins so. */
  private static final String LOWERED = "/*$iota*/";

  private DynamicPrograms() {}

  /** What the engine compiles in place of a text given to {@code eval}. Called by woven code. */
  public static String text(String text) {
    try {
      Lowering lowering = Lowering.of(Lowering.Form.SCRIPT, text);
      if (lowering.needed()) {
        Lowered program = lowering.lower();
        if (program.parameters().size() > 1) {
          throw Errors.syntax("import() is not supported in code made from text");
        }
        String lowered = LOWERED + program.printed().text();
        FunctionHeader.rememberDynamic(lowered, text);
        return lowered;
      }
    } catch (SyntaxProblem problem) {
      throw Errors.syntax(problem.getMessage());
    }
    return text.startsWith(LOWERED) ? " " + text : text;
  }

  /**
   * Runs what lowered text gives, a function that is given the operations. Called by woven code.
   */
  public static Object finish(
      Object result, Context context, ScriptObject scope, String compiled, Object callThis) {
    if (!compiled.startsWith(LOWERED)) {
      return result;
    }
    Object main =
        ScriptRuntime.apply(
            (ScriptFunction) result, ScriptRuntime.UNDEFINED, GuestSandbox.operations());
    boolean none = callThis == null || callThis == ScriptRuntime.UNDEFINED;
    return ScriptRuntime.apply((ScriptFunction) main, none ? Global.instance() : callThis);
  }

  /** The constructor Function. Takes the place of the engine's. */
  public static ScriptFunction function(boolean construct, Object self, Object... arguments) {
    return function("function", arguments);
  }

  /**
   * Makes a function from text.
   *
   * @param prefix what declares its kind, such as {@code async function}
   * @param arguments its parameters, and last its body
   */
  public static ScriptFunction function(String prefix, Object... arguments) {
    StringBuilder parameters = new StringBuilder();
    int last = arguments.length - 1;
    for (int i = 0; i < last; i++) {
      parameters.append(i == 0 ? "" : ",").append(JSType.toString(arguments[i]));
    }
    String body = last < 0 ? "" : JSType.toString(arguments[last]);
    DynamicCodeGate.check();
    // Each part has to be right by itself, not only both together.
    check("(" + prefix + " anonymous(\n) {\n" + body + "\n})");
    check("(" + prefix + " anonymous(" + parameters + "\n) {\n})");
    String text = "(" + prefix + " anonymous(" + parameters + "\n) {\n" + body + "\n})";
    Global global = Global.instance();
    return (ScriptFunction)
        Context.getContext().eval(global, text, global, "<function>", false, false);
  }

  private static void check(String text) {
    try {
      List<Tree.Statement> statements = Parser.parseScript(text).body;
      Tree.Node only = statements.get(0);
      if (statements.size() != 1
          || !(((Tree.ExpressionStatement) only).expression instanceof Tree.FunctionExpression)) {
        throw Errors.syntax("The body closes a brace that it has not opened");
      }
    } catch (SyntaxProblem problem) {
      throw Errors.syntax(problem.getMessage());
    }
  }
}
