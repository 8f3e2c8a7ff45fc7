package dev.iotajs.sandbox.internal.guest;

import dev.iotajs.sandbox.ScriptSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.openjdk.nashorn.internal.ir.Block;
import org.openjdk.nashorn.internal.ir.ExpressionStatement;
import org.openjdk.nashorn.internal.ir.FunctionNode;
import org.openjdk.nashorn.internal.ir.LexicalContext;
import org.openjdk.nashorn.internal.ir.LiteralNode;
import org.openjdk.nashorn.internal.ir.Node;
import org.openjdk.nashorn.internal.ir.ReturnNode;
import org.openjdk.nashorn.internal.ir.Statement;
import org.openjdk.nashorn.internal.ir.visitor.NodeVisitor;
import org.openjdk.nashorn.internal.parser.Lexer;
import org.openjdk.nashorn.internal.parser.Token;

/**
 * A script's text as the body of a function. So that the script has a value without {@code return},
 * each expression statement at its top is made to store its value, and the end returns it. All is
 * done by insertions within lines: lines stay what they are, and columns can be traced back.
 */
final class BodyText {
  /** Functions that an assignment of ours gave a name to have none for the author. */
  static final String VALUE = "$value";

  /** Cheap test for whether the author might mean {@code module.exports}. */
  private static final Pattern MODULE = Pattern.compile("\\b(module|exports)\\b");

  private static final String PREFIX = "(function(){";
  private static final String SUFFIX = "\n})";
  private static final String MODULE_PREFIX = "(function(module,exports){return function(){";
  private static final String MODULE_SUFFIX = "\n}})";

  private final ScriptSource source;
  private final boolean module;
  private final String prefix;
  private final String wrapped;
  private final List<int[]> insertions = new ArrayList<>();

  BodyText(ScriptSource source, String text) {
    this.source = source;
    this.module = MODULE.matcher(text).find();
    this.prefix = module ? MODULE_PREFIX : PREFIX;
    this.wrapped = prefix + text + (module ? MODULE_SUFFIX : SUFFIX);
  }

  /** Whether the function has to be called with a module object first. */
  boolean isModule() {
    return module;
  }

  /** The text in a function, not edited yet. */
  String wrapped() {
    return wrapped;
  }

  /** Where the author finds what is at a place of the wrapped text. */
  AuthorPositions wrappedPositions() {
    return AuthorPositions.of(source, List.of(new int[] {0, prefix.length()}), wrapped);
  }

  /** Where the author finds what is at a place of the text that {@link #withValue} gave. */
  AuthorPositions positions(String edited) {
    return AuthorPositions.of(source, insertions, edited);
  }

  /** The function that the text is in, or null if the text closes that function itself. */
  FunctionNode function(FunctionNode program) {
    FunctionNode outer = onlyFunction(program, ExpressionStatement.class);
    return outer == null || !module ? outer : onlyFunction(outer, ReturnNode.class);
  }

  private static FunctionNode onlyFunction(FunctionNode parent, Class<?> statementType) {
    List<? extends Node> statements = parent.getBody().getStatements();
    if (statements.size() != 1 || !statementType.isInstance(statements.get(0))) {
      return null;
    }
    Node statement = statements.get(0);
    Node expression =
        statement instanceof ReturnNode
            ? ((ReturnNode) statement).getExpression()
            : ((ExpressionStatement) statement).getExpression();
    return expression instanceof FunctionNode ? (FunctionNode) expression : null;
  }

  /** The text with each top expression statement storing its value, and that value returned. */
  String withValue(FunctionNode function) {
    insertions.add(new int[] {0, prefix.length()});
    TopStatements top = new TopStatements();
    function.getBody().accept(top);
    if (top.returns || top.expressions.isEmpty()) {
      return wrapped;
    }
    String variable = VALUE;
    while (wrapped.contains(variable)) {
      variable += "$";
    }
    Regexps regexps = new Regexps();
    function.getBody().accept(regexps);
    top.expressions.sort(Comparator.comparingInt(Node::getStart));
    StringBuilder edited = new StringBuilder(wrapped.length() + 32 * top.expressions.size());
    int copied = 0;
    int index = 0;
    for (ExpressionStatement statement : top.expressions) {
      int start = start(statement);
      int end = CodeEnd.of(wrapped, regexps.ends, start, statement.getFinish());
      if (index++ < top.directives) {
        // A directive has to stay where and what it is; the last of them may be the value.
        edited.append(wrapped, copied, end);
        if (index == top.directives) {
          insert(edited, ";" + variable + "=" + wrapped.substring(start, end));
        }
      } else {
        edited.append(wrapped, copied, start);
        insert(edited, variable + "=(");
        edited.append(wrapped, start, end);
        insert(edited, ")");
      }
      copied = end;
    }
    int tail = wrapped.lastIndexOf('\n') + 1;
    edited.append(wrapped, copied, tail);
    // A var may stand after its uses, and here it is behind the author's text.
    edited.append("var ").append(variable).append(";return ").append(variable).append(';');
    return edited.append(wrapped, tail, wrapped.length()).toString();
  }

  private void insert(StringBuilder edited, String text) {
    insertions.add(new int[] {edited.length(), text.length()});
    edited.append(text);
  }

  /** Where a statement starts: the engine's positions of texts leave out the quote. */
  private static int start(ExpressionStatement statement) {
    switch (Token.descType(statement.getToken())) {
      case STRING:
      case ESCSTRING:
      case TEMPLATE:
      case TEMPLATE_HEAD:
        return statement.getStart() - 1;
      default:
        return statement.getStart();
    }
  }

  /** Finds expression statements and returns of one function, not of those inside it. */
  private static final class TopStatements extends NodeVisitor<LexicalContext> {
    final List<ExpressionStatement> expressions = new ArrayList<>();
    int directives;
    boolean returns;
    private boolean prologue = true;

    TopStatements() {
      super(new LexicalContext());
    }

    @Override
    protected boolean enterDefault(Node node) {
      // Any other statement ends the directive prologue.
      prologue &= !(node instanceof Statement) || node instanceof Block;
      return true;
    }

    @Override
    public boolean enterFunctionNode(FunctionNode node) {
      return false;
    }

    @Override
    public boolean enterReturnNode(ReturnNode node) {
      returns = true;
      return false;
    }

    @Override
    public boolean enterExpressionStatement(ExpressionStatement node) {
      prologue &= isStringLiteral(node);
      directives += prologue ? 1 : 0;
      expressions.add(node);
      return false;
    }

    private static boolean isStringLiteral(ExpressionStatement node) {
      return node.getExpression() instanceof LiteralNode
          && ((LiteralNode<?>) node.getExpression()).isString();
    }
  }

  /** Finds the regular expression literals of a function, those in inner functions included. */
  private static final class Regexps extends NodeVisitor<LexicalContext> {
    final Map<Integer, Integer> ends = new HashMap<>();

    Regexps() {
      super(new LexicalContext());
    }

    @Override
    public boolean enterLiteralNode(LiteralNode<?> node) {
      if (node.getValue() instanceof Lexer.RegexToken) {
        ends.put(node.getStart(), node.getFinish());
      }
      return true;
    }
  }
}
