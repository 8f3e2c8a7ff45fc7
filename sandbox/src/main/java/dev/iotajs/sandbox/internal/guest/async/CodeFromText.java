package dev.iotajs.sandbox.internal.guest.async;

import dev.iotajs.sandbox.internal.guest.DynamicCodeGate;
import dev.iotajs.sandbox.internal.guest.Handles;
import dev.iotajs.sandbox.internal.guest.operations.Errors;
import dev.iotajs.sandbox.internal.guest.syntax.Parser;
import dev.iotajs.sandbox.internal.guest.syntax.SyntaxProblem;
import dev.iotajs.sandbox.internal.guest.syntax.Tree;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodType;
import java.util.List;
import org.openjdk.nashorn.internal.objects.Global;
import org.openjdk.nashorn.internal.runtime.JSType;

/** The constructors that make functions of texts, where scripts may make code from text. */
final class CodeFromText {
  private static final MethodHandle CONSTRUCT =
      Handles.ofStatic(
          CodeFromText.class,
          "construct",
          MethodType.methodType(
              Object.class, String.class, boolean.class, Object.class, Object[].class));

  private CodeFromText() {}

  /** The code of the constructor for functions that begin with these keywords. */
  static MethodHandle making(String keywords) {
    return CONSTRUCT.bindTo(keywords);
  }

  /** Arguments are the parameters, and the body at the end. */
  @SuppressWarnings("unused") // by CONSTRUCT
  private static Object construct(
      String keywords, boolean isNew, Object self, Object... arguments) {
    DynamicCodeGate.check();
    StringBuilder parameters = new StringBuilder();
    for (int i = 0; i < arguments.length - 1; i++) {
      parameters.append(i == 0 ? "" : ",").append(JSType.toString(arguments[i]));
    }
    String body = arguments.length == 0 ? "" : JSType.toString(arguments[arguments.length - 1]);
    // Each must be complete in itself, so that they do not make another program together.
    check(text(keywords, parameters, ""));
    check(text(keywords, "", body));
    Global global = Global.instance();
    return Global.directEval(global, text(keywords, parameters, body), global, "<function>", false);
  }

  private static String text(String keywords, CharSequence parameters, String body) {
    return "(" + keywords + " anonymous(" + parameters + "\n) {\n" + body + "\n})";
  }

  private static void check(String text) {
    try {
      List<Tree.Statement> program = Parser.parseScript(text).body;
      if (program.size() == 1 && isFunction(program.get(0))) {
        return;
      }
    } catch (SyntaxProblem e) {
      throw Errors.syntax(e.getMessage());
    }
    throw Errors.syntax("Parameters or body of the function are not complete");
  }

  private static boolean isFunction(Tree.Statement statement) {
    return statement instanceof Tree.ExpressionStatement
        && ((Tree.ExpressionStatement) statement).expression instanceof Tree.FunctionExpression;
  }
}
