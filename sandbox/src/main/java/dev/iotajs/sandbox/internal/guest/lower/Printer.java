package dev.iotajs.sandbox.internal.guest.lower;

import dev.iotajs.sandbox.internal.guest.syntax.Lines;
import dev.iotajs.sandbox.internal.guest.syntax.Tree;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * Writes a tree as text that the engine reads. The engine tells errors by line, so a statement
 * begins a new line where it stands in another line of the author's than what is before it.
 */
public final class Printer {
  private static final int SEQUENCE = 0;
  private static final int ASSIGNMENT = 1;
  private static final int CONDITIONAL = 2;
  private static final int UNARY = 14;
  private static final int POSTFIX = 15;
  private static final int CALL = 16;
  private static final int PRIMARY = 17;

  private final Lines lines;
  private final StringBuilder out;
  private int[] places = new int[64];
  private int count;
  private int line = 1;
  private boolean forInit;

  private Printer(Lines lines, int expectedLength) {
    this.lines = lines;
    this.out = new StringBuilder(expectedLength);
  }

  /**
   * Writes statements.
   *
   * @param statements what the engine can compile
   * @param lines those of the author's text
   * @param expectedLength about how long the text will be
   */
  public static Printed print(List<Tree.Statement> statements, Lines lines, int expectedLength) {
    Printer printer = new Printer(lines, expectedLength);
    printer.statements(statements);
    return new Printed(printer.out.toString(), Arrays.copyOf(printer.places, 2 * printer.count));
  }

  private void mark(Tree.Node node) {
    if (node.start < 0) {
      return;
    }
    int authorLine = lines.line(node.start);
    if (authorLine != line) {
      out.append('\n');
      line = authorLine;
    }
    if (2 * count == places.length) {
      places = Arrays.copyOf(places, 4 * count);
    }
    places[2 * count] = out.length();
    places[2 * count + 1] = node.start;
    count++;
  }

  // ---- Statements

  private void statements(List<? extends Tree.Statement> statements) {
    for (Tree.Statement statement : statements) {
      statement(statement);
    }
  }

  private void statement(Tree.Statement node) {
    if (!(node instanceof Tree.Block)) {
      mark(node);
    }
    if (node instanceof Tree.ExpressionStatement) {
      expressionStatement((Tree.ExpressionStatement) node);
    } else if (node instanceof Tree.VariableDeclaration) {
      declaration((Tree.VariableDeclaration) node);
      out.append(';');
    } else if (node instanceof Tree.FunctionDeclaration) {
      function(((Tree.FunctionDeclaration) node).function);
    } else if (node instanceof Tree.Return) {
      out.append("return");
      optional(((Tree.Return) node).argument);
      out.append(';');
    } else if (node instanceof Tree.If) {
      ifs((Tree.If) node);
    } else if (node instanceof Tree.Block) {
      block(((Tree.Block) node).body);
    } else if (node instanceof Tree.Throw) {
      out.append("throw ");
      expression(((Tree.Throw) node).argument, SEQUENCE);
      out.append(';');
    } else if (node instanceof Tree.Break) {
      jump("break", ((Tree.Break) node).label);
    } else if (node instanceof Tree.Continue) {
      jump("continue", ((Tree.Continue) node).label);
    } else if (node instanceof Tree.Empty) {
      out.append(';');
    } else if (node instanceof Tree.Debugger) {
      out.append("debugger;");
    } else if (node instanceof Tree.Try) {
      tries((Tree.Try) node);
    } else if (node instanceof Tree.Switch) {
      switches((Tree.Switch) node);
    } else if (node instanceof Tree.Labeled) {
      out.append(((Tree.Labeled) node).label).append(':');
      statement(((Tree.Labeled) node).body);
    } else if (node instanceof Tree.With) {
      head("with(", ((Tree.With) node).object);
      statement(((Tree.With) node).body);
    } else {
      loop(node);
    }
  }

  private void loop(Tree.Statement node) {
    if (node instanceof Tree.For) {
      fors((Tree.For) node);
    } else if (node instanceof Tree.ForIn) {
      forIn((Tree.ForIn) node);
    } else if (node instanceof Tree.While) {
      head("while(", ((Tree.While) node).test);
      statement(((Tree.While) node).body);
    } else if (node instanceof Tree.DoWhile) {
      out.append("do ");
      statement(((Tree.DoWhile) node).body);
      head("while(", ((Tree.DoWhile) node).test);
      out.append(';');
    } else {
      throw new IllegalArgumentException("Not for the engine: " + node.getClass().getSimpleName());
    }
  }

  private void expressionStatement(Tree.ExpressionStatement node) {
    if (node.directive != null) {
      out.append('"').append(node.directive.replace("\"", "\\\"")).append("\";");
      return;
    }
    boolean ambiguous = beginsLikeStatement(node.expression);
    if (ambiguous) {
      out.append('(');
    }
    expression(node.expression, SEQUENCE);
    out.append(ambiguous ? ");" : ";");
  }

  /** Whether the first token would be taken for that of a block or of a declaration. */
  private static boolean beginsLikeStatement(Tree.Expression expression) {
    Tree.Node node = expression;
    while (true) {
      if (node instanceof Tree.Member) {
        node = ((Tree.Member) node).object;
      } else if (node instanceof Tree.Call) {
        node = ((Tree.Call) node).callee;
      } else if (node instanceof Tree.Binary) {
        node = ((Tree.Binary) node).left;
      } else if (node instanceof Tree.Assign) {
        node = ((Tree.Assign) node).target;
      } else if (node instanceof Tree.Conditional) {
        node = ((Tree.Conditional) node).test;
      } else if (node instanceof Tree.Sequence) {
        node = ((Tree.Sequence) node).expressions.get(0);
      } else if (node instanceof Tree.Update && !((Tree.Update) node).prefix) {
        node = ((Tree.Update) node).target;
      } else {
        return node instanceof Tree.ObjectLiteral
            || node instanceof Tree.FunctionExpression
            || node instanceof Tree.StringLiteral
            || (node instanceof Tree.Identifier && ((Tree.Identifier) node).name.equals("let"));
      }
    }
  }

  private void declaration(Tree.VariableDeclaration node) {
    out.append(node.kind.name().toLowerCase(java.util.Locale.ROOT));
    char separator = ' ';
    for (Tree.Declarator declarator : node.declarators) {
      out.append(separator);
      target(declarator.target);
      if (declarator.init != null) {
        out.append('=');
        expression(declarator.init, ASSIGNMENT);
      }
      separator = ',';
    }
  }

  private void target(Tree.Node target) {
    expression((Tree.Expression) target, CALL);
  }

  private void optional(Tree.Expression expression) {
    if (expression != null) {
      out.append(' ');
      expression(expression, SEQUENCE);
    }
  }

  private void jump(String keyword, String label) {
    out.append(keyword);
    if (label != null) {
      out.append(' ').append(label);
    }
    out.append(';');
  }

  private void head(String opening, Tree.Expression expression) {
    out.append(opening);
    expression(expression, SEQUENCE);
    out.append(')');
  }

  /** Chains of else-if are written in a loop: there may be thousands. */
  private void ifs(Tree.If first) {
    Tree.If node = first;
    while (true) {
      head("if(", node.test);
      if (node.no == null) {
        statement(node.yes);
        return;
      }
      // In braces, so that an else inside does not take ours.
      out.append('{');
      statement(node.yes);
      out.append("}else ");
      if (!(node.no instanceof Tree.If)) {
        statement(node.no);
        return;
      }
      node = (Tree.If) node.no;
    }
  }

  private void block(List<? extends Tree.Statement> body) {
    out.append('{');
    statements(body);
    out.append('}');
  }

  private void tries(Tree.Try node) {
    out.append("try");
    block(node.block.body);
    if (node.handler != null) {
      out.append("catch(");
      target(node.parameter);
      out.append(')');
      block(node.handler.body);
    }
    if (node.finalizer != null) {
      out.append("finally");
      block(node.finalizer.body);
    }
  }

  private void switches(Tree.Switch node) {
    head("switch(", node.discriminant);
    out.append('{');
    for (Tree.Case part : node.cases) {
      if (part.test == null) {
        out.append("default:");
      } else {
        out.append("case ");
        expression(part.test, SEQUENCE);
        out.append(':');
      }
      statements(part.body);
    }
    out.append('}');
  }

  private void fors(Tree.For node) {
    out.append("for(");
    forInit = true;
    if (node.init instanceof Tree.VariableDeclaration) {
      declaration((Tree.VariableDeclaration) node.init);
    } else if (node.init != null) {
      expression((Tree.Expression) node.init, SEQUENCE);
    }
    forInit = false;
    out.append(';');
    if (node.test != null) {
      expression(node.test, SEQUENCE);
    }
    out.append(';');
    if (node.update != null) {
      expression(node.update, SEQUENCE);
    }
    out.append(')');
    statement(node.body);
  }

  private void forIn(Tree.ForIn node) {
    out.append("for(");
    forInit = true;
    if (node.left instanceof Tree.VariableDeclaration) {
      declaration((Tree.VariableDeclaration) node.left);
    } else {
      target(node.left);
    }
    forInit = false;
    out.append(" in ");
    expression(node.right, SEQUENCE);
    out.append(')');
    statement(node.body);
  }

  // ---- Expressions

  private void expression(Tree.Expression node, int least) {
    boolean parentheses =
        precedence(node) < least
            || (forInit && node instanceof Tree.Binary && isIn((Tree.Binary) node));
    if (!parentheses) {
      bare(node);
      return;
    }
    boolean outer = forInit;
    forInit = false;
    out.append('(');
    bare(node);
    out.append(')');
    forInit = outer;
  }

  private static boolean isIn(Tree.Binary node) {
    return node.operator.equals("in");
  }

  private static int precedence(Tree.Expression node) {
    if (node instanceof Tree.Sequence) {
      return SEQUENCE;
    }
    if (node instanceof Tree.Assign || isArrow(node)) {
      return ASSIGNMENT;
    }
    if (node instanceof Tree.Conditional) {
      return CONDITIONAL;
    }
    if (node instanceof Tree.Binary) {
      return precedence(((Tree.Binary) node).operator);
    }
    if (node instanceof Tree.Unary) {
      return UNARY;
    }
    if (node instanceof Tree.Update) {
      return ((Tree.Update) node).prefix ? UNARY : POSTFIX;
    }
    return node instanceof Tree.Call || node instanceof Tree.Member || node instanceof Tree.New
        ? CALL
        : PRIMARY;
  }

  private static boolean isArrow(Tree.Expression node) {
    return node instanceof Tree.FunctionExpression
        && ((Tree.FunctionExpression) node).function.kind == Tree.Function.Kind.ARROW;
  }

  static int precedence(String operator) {
    switch (operator) {
      case "||":
        return 3;
      case "&&":
        return 4;
      case "|":
        return 5;
      case "^":
        return 6;
      case "&":
        return 7;
      case "==":
      case "!=":
      case "===":
      case "!==":
        return 8;
      case "<":
      case ">":
      case "<=":
      case ">=":
      case "in":
      case "instanceof":
        return 9;
      case "<<":
      case ">>":
      case ">>>":
        return 10;
      case "+":
      case "-":
        return 11;
      case "*":
      case "/":
      case "%":
        return 12;
      default:
        throw new IllegalArgumentException("Not for the engine: " + operator);
    }
  }

  private void bare(Tree.Expression node) {
    if (node instanceof Tree.Identifier) {
      out.append(((Tree.Identifier) node).name);
    } else if (node instanceof Tree.Member) {
      member((Tree.Member) node);
    } else if (node instanceof Tree.Call) {
      Tree.Call call = (Tree.Call) node;
      expression(call.callee, CALL);
      arguments(call.arguments);
    } else if (node instanceof Tree.StringLiteral) {
      string(((Tree.StringLiteral) node).value);
    } else if (node instanceof Tree.NumberLiteral) {
      out.append(number(((Tree.NumberLiteral) node).value));
      out.append(((Tree.NumberLiteral) node).fraction ? ".0" : "");
    } else if (node instanceof Tree.Assign) {
      Tree.Assign assign = (Tree.Assign) node;
      target(assign.target);
      out.append(assign.operator);
      expression(assign.value, ASSIGNMENT);
    } else if (node instanceof Tree.Binary) {
      binary((Tree.Binary) node);
    } else if (node instanceof Tree.FunctionExpression) {
      function(((Tree.FunctionExpression) node).function);
    } else if (node instanceof Tree.Conditional) {
      Tree.Conditional conditional = (Tree.Conditional) node;
      expression(conditional.test, CONDITIONAL + 1);
      out.append('?');
      expression(conditional.yes, ASSIGNMENT);
      out.append(':');
      expression(conditional.no, ASSIGNMENT);
    } else if (node instanceof Tree.This) {
      out.append("this");
    } else if (node instanceof Tree.BooleanLiteral) {
      out.append(((Tree.BooleanLiteral) node).value);
    } else if (node instanceof Tree.NullLiteral) {
      out.append("null");
    } else {
      others(node);
    }
  }

  private void others(Tree.Expression node) {
    if (node instanceof Tree.Unary) {
      Tree.Unary unary = (Tree.Unary) node;
      operator(unary.operator);
      if (Character.isLetter(unary.operator.charAt(0))) {
        out.append(' ');
      }
      expression(unary.operand, UNARY);
    } else if (node instanceof Tree.Update) {
      Tree.Update update = (Tree.Update) node;
      if (update.prefix) {
        operator(update.operator);
      }
      expression(update.target, CALL);
      if (!update.prefix) {
        out.append(update.operator);
      }
    } else if (node instanceof Tree.Sequence) {
      list(((Tree.Sequence) node).expressions);
    } else if (node instanceof Tree.ArrayLiteral) {
      array((Tree.ArrayLiteral) node);
    } else if (node instanceof Tree.ObjectLiteral) {
      object((Tree.ObjectLiteral) node);
    } else if (node instanceof Tree.New) {
      news((Tree.New) node);
    } else if (node instanceof Tree.RegExpLiteral) {
      Tree.RegExpLiteral regexp = (Tree.RegExpLiteral) node;
      if (out.length() > 0 && out.charAt(out.length() - 1) == '/') {
        out.append(' ');
      }
      out.append('/').append(regexp.pattern).append('/').append(regexp.flags);
    } else {
      throw new IllegalArgumentException("Not for the engine: " + node.getClass().getSimpleName());
    }
  }

  /** Keeps {@code a - -b} from becoming {@code a--b}. */
  private void operator(String operator) {
    char first = operator.charAt(0);
    char last = out.length() == 0 ? ' ' : out.charAt(out.length() - 1);
    boolean merges = (first == '+' || first == '-') && last == first;
    boolean word = Character.isLetter(first) && Character.isJavaIdentifierPart(last);
    if (merges || word) {
      out.append(' ');
    }
    out.append(operator);
  }

  private void member(Tree.Member node) {
    Tree.Expression object = node.object;
    boolean number = object instanceof Tree.NumberLiteral;
    if (number) {
      out.append('(');
    }
    expression(object, CALL);
    if (number) {
      out.append(')');
    }
    if (node.computed) {
      boolean outer = forInit;
      forInit = false;
      out.append('[');
      expression(node.property, SEQUENCE);
      out.append(']');
      forInit = outer;
      return;
    }
    String name = ((Tree.Identifier) node.property).name;
    if (Names.isPlain(name)) {
      out.append('.').append(name);
    } else {
      out.append('[');
      string(name);
      out.append(']');
    }
  }

  private void arguments(List<Tree.Expression> arguments) {
    boolean outer = forInit;
    forInit = false;
    out.append('(');
    list(arguments);
    out.append(')');
    forInit = outer;
  }

  private void list(List<Tree.Expression> expressions) {
    for (int i = 0; i < expressions.size(); i++) {
      if (i > 0) {
        out.append(',');
      }
      expression(expressions.get(i), ASSIGNMENT);
    }
  }

  /** Chains to the left are written in a loop: there may be thousands of operands. */
  private void binary(Tree.Binary node) {
    Deque<Tree.Binary> chain = new ArrayDeque<>();
    int precedence = precedence(node.operator);
    Tree.Expression left = node;
    while (left instanceof Tree.Binary
        && precedence(((Tree.Binary) left).operator) == precedence
        && (left == node || !(forInit && isIn((Tree.Binary) left)))) {
      chain.push((Tree.Binary) left);
      left = ((Tree.Binary) left).left;
    }
    expression(left, precedence);
    for (Tree.Binary part : chain) {
      boolean word = Character.isLetter(part.operator.charAt(0));
      out.append(word ? " " : "");
      operator(part.operator);
      out.append(word ? " " : "");
      expression(part.right, precedence + 1);
    }
  }

  private void array(Tree.ArrayLiteral node) {
    out.append('[');
    for (int i = 0; i < node.elements.size(); i++) {
      if (i > 0) {
        out.append(',');
      }
      Tree.Expression element = node.elements.get(i);
      if (element != null) {
        expression(element, ASSIGNMENT);
      } else if (i == node.elements.size() - 1) {
        out.append(',');
      }
    }
    out.append(']');
  }

  private void object(Tree.ObjectLiteral node) {
    boolean outer = forInit;
    forInit = false;
    out.append('{');
    for (int i = 0; i < node.properties.size(); i++) {
      if (i > 0) {
        out.append(',');
      }
      property(node.properties.get(i));
    }
    out.append('}');
    forInit = outer;
  }

  private void property(Tree.Property node) {
    if (node.kind == Tree.Property.Kind.GET) {
      out.append("get ");
    } else if (node.kind == Tree.Property.Kind.SET) {
      out.append("set ");
    }
    if (node.computed) {
      out.append('[');
      expression(node.key, ASSIGNMENT);
      out.append(']');
    } else if (node.key instanceof Tree.Identifier
        && !Names.isPlain(((Tree.Identifier) node.key).name)) {
      string(((Tree.Identifier) node.key).name);
    } else {
      bare(node.key);
    }
    if (node.kind == Tree.Property.Kind.INIT) {
      out.append(':');
      expression((Tree.Expression) node.value, ASSIGNMENT);
    } else {
      parametersAndBody(((Tree.FunctionExpression) node.value).function);
    }
  }

  private void news(Tree.New node) {
    out.append("new ");
    boolean hasCall = hasCall(node.callee);
    if (hasCall) {
      out.append('(');
    }
    expression(node.callee, hasCall ? SEQUENCE : CALL);
    if (hasCall) {
      out.append(')');
    }
    arguments(node.arguments);
  }

  private static boolean hasCall(Tree.Expression callee) {
    Tree.Expression node = callee;
    while (node instanceof Tree.Member) {
      node = ((Tree.Member) node).object;
    }
    return node instanceof Tree.Call || precedence(node) < CALL;
  }

  private void function(Tree.Function node) {
    boolean outer = forInit;
    forInit = false;
    if (node.kind == Tree.Function.Kind.ARROW) {
      parameters(node);
      out.append("=>");
      block(node.body);
    } else {
      out.append("function");
      if (node.name != null) {
        out.append(' ').append(node.name.name);
      }
      parametersAndBody(node);
    }
    forInit = outer;
  }

  private void parametersAndBody(Tree.Function node) {
    boolean outer = forInit;
    forInit = false;
    parameters(node);
    block(node.body);
    forInit = outer;
  }

  private void parameters(Tree.Function node) {
    out.append('(');
    for (int i = 0; i < node.parameters.size(); i++) {
      if (i > 0) {
        out.append(',');
      }
      target(node.parameters.get(i));
    }
    out.append(')');
  }

  // ---- Literals

  static String number(double value) {
    if (value == (long) value && Math.abs(value) < 1e15) {
      return Long.toString((long) value);
    }
    return Double.isInfinite(value) ? "1e999" : Double.toString(value);
  }

  private void string(String value) {
    out.append('"');
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (c >= ' ' && c < 0x7f) {
        out.append(c);
      } else if (c == '\n') {
        out.append("\\n");
      } else if (c < ' ' || c == 0x2028 || c == 0x2029 || c == 0xfeff || Character.isSurrogate(c)) {
        out.append(String.format("\\u%04x", (int) c));
      } else {
        out.append(c);
      }
    }
    out.append('"');
  }
}
