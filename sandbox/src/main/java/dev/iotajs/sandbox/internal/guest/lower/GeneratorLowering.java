package dev.iotajs.sandbox.internal.guest.lower;

import dev.iotajs.sandbox.internal.guest.syntax.SyntaxProblem;
import dev.iotajs.sandbox.internal.guest.syntax.Tree;
import java.util.ArrayList;
import java.util.List;

/**
 * Turns the body of a generator, async function or async generator into a state machine.
 *
 * <p>The machine is a function {@code (g, s, v)} that the runtime calls for each step: {@code s} is
 * the state to go on in, {@code v} the value that was sent, caught, or awaited. It returns what is
 * yielded, awaited or returned, and says by registers of {@code g} what that is:
 *
 * <ul>
 *   <li>{@code n}: the state to go on in next time; {@link #END} for a return, {@link #RETHROW}
 *       where the value is to be thrown on.
 *   <li>{@code h}: the state where an exception goes on; 0 if it leaves the function.
 *   <li>{@code f}: the state where a return from outside goes on; 0 if it just ends the function.
 *   <li>{@code k}: 1 for {@code yield*}, 2 for a yield of an async generator; else 0. It is 0 again
 *       when the next step begins.
 * </ul>
 */
public final class GeneratorLowering {
  static final int END = -1;
  static final int RETHROW = -2;

  /** What is put behind the name of a function to name its machine. */
  public static final String STEP = "$step";

  private GeneratorLowering() {}

  /**
   * The body of the ordinary function that takes the place of a generator or async function.
   *
   * @param function the function; its nodes become part of the result
   * @param self the name by which its code reaches the function object
   * @param prologue what a generator does when it is called, before its first step; in an async
   *     function errors of these statements reject the promise
   * @param names where new names come from
   * @throws SyntaxProblem if it uses what is not supported: a yield inside {@code with}
   */
  public static List<Tree.Statement> lower(
      Tree.Function function, String self, List<Tree.Statement> prologue, NameSource names) {
    List<Tree.Statement> directives = new ArrayList<>();
    List<Tree.Statement> body = new ArrayList<>();
    if (!function.generator) {
      body.addAll(prologue);
    }
    for (Tree.Statement statement : function.body) {
      (isDirective(statement) ? directives : body).add(statement);
    }
    Declarations declarations = new Declarations();
    declarations.collect(body);
    StateCode code = new StateCode(names);
    List<Tree.Statement> machine = machine(function, body, code);
    Tree.Function step =
        new Tree.Function(Tree.Function.Kind.NORMAL, null, code.parameters(), machine);
    if (function.name != null) {
      step.name = Make.id(names.fresh(function.name.name + STEP));
    }
    step.strict = function.strict;
    List<Tree.Statement> result = new ArrayList<>(directives);
    result.addAll(declarations.variables(code.variables()));
    result.addAll(declarations.functions());
    if (function.generator) {
      result.addAll(prologue);
    }
    if (names.evaluates()) {
      String arguments = names.fresh("$arguments");
      result.add(Make.var(arguments, Make.id("arguments")));
      hideArguments(step, arguments);
    }
    result.add(new Tree.Return(start(function, self, new Tree.FunctionExpression(step))));
    return result;
  }

  /** Code given to {@code eval} must not find the arguments of the step. */
  private static void hideArguments(Tree.Function step, String arguments) {
    if (!step.strict) {
      step.body.add(0, Make.var("arguments", Make.id(arguments)));
      return;
    }
    for (int i = 0; i < step.parameters.size(); i++) {
      Tree.Expression element = Make.element(Make.id("arguments"), Make.number(i));
      step.body.add(0, Make.statement(new Tree.Unary("delete", element)));
    }
  }

  private static boolean isDirective(Tree.Statement statement) {
    return statement instanceof Tree.ExpressionStatement
        && ((Tree.ExpressionStatement) statement).directive != null;
  }

  private static Tree.Expression start(Tree.Function function, String self, Tree.Expression step) {
    if (!function.generator) {
      return Make.operation("async", step);
    }
    return Make.operation(function.async ? "asyncGenerator" : "generator", Make.id(self), step);
  }

  private static List<Tree.Statement> machine(
      Tree.Function function, List<Tree.Statement> body, StateCode code) {
    Suspensions suspensions = new Suspensions(function);
    SuspendedStatements statements = new SuspendedStatements(code, suspensions, function);
    code.begin(new StateCode.State());
    statements.explode(body);
    code.add(code.setRegister("n", Make.number(END)));
    code.add(new Tree.Return(null));
    return code.assemble();
  }
}
