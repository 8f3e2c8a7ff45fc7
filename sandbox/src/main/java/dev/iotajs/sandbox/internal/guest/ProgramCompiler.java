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
import org.openjdk.nashorn.internal.parser.Parser;
import org.openjdk.nashorn.internal.parser.Token;
import org.openjdk.nashorn.internal.runtime.Context;
import org.openjdk.nashorn.internal.runtime.Source;

/**
 * From source to program. A {@link ScriptSource.Kind#BODY} is put into a function; so that it still
 * has a value without {@code return}, each expression statement at its top stores its value. The
 * guards are woven in later, when the engine defines the classes.
 *
 * <p>Down-levelling of newer syntax belongs at the start of {@link #compile}: text in, text and
 * source map out.
 */
final class ProgramCompiler {
  /** Cheap test for whether the author might mean {@code module.exports}. */
  private static final Pattern MODULE = Pattern.compile("\\b(module|exports)\\b");

  private static final String PREFIX = "(function(){";
  private static final String SUFFIX = "\n})";
  private static final String MODULE_PREFIX = "(function(module,exports){return function(){";
  private static final String MODULE_SUFFIX = "\n}})";

  private final Context context;
  private final ScriptSource source;

  private ProgramCompiler(Context context, ScriptSource source) {
    this.context = context;
    this.source = source;
  }

  static GuestProgram compile(Context context, ScriptSource source) {
    return new ProgramCompiler(context, source).compile();
  }

  private GuestProgram compile() {
    String text = plain(source.text());
    if (source.kind() == ScriptSource.Kind.SCRIPT) {
      return new GuestProgram(source, compile(text), false);
    }
    boolean module = MODULE.matcher(text).find();
    String prefix = module ? MODULE_PREFIX : PREFIX;
    String wrapped = prefix + text + (module ? MODULE_SUFFIX : SUFFIX);
    FunctionNode body = bodyOf(parse(wrapped), module);
    if (body == null) {
      throw new UnbalancedBody();
    }
    return new GuestProgram(source, compile(withValue(wrapped, body)), module);
  }

  /** Without a byte order mark, and with a {@code #!} line made a comment. */
  private static String plain(String text) {
    String plain = text.startsWith("\ufeff") ? text.substring(1) : text;
    return plain.startsWith("#!") ? "//" + plain.substring(2) : plain;
  }

  /** How many columns the function's head takes on the first line. */
  static int prefixLength(ScriptSource source) {
    if (source.kind() == ScriptSource.Kind.SCRIPT) {
      return 0;
    }
    return (MODULE.matcher(source.text()).find() ? MODULE_PREFIX : PREFIX).length();
  }

  private Context.MultiGlobalCompiledScript compile(String text) {
    return context.compileScript(Source.sourceFor(source.name(), text));
  }

  private FunctionNode parse(String text) {
    return new Parser(
            context.getEnv(),
            Source.sourceFor(source.name(), text),
            new Context.ThrowErrorManager(),
            false,
            context.getLogger(Parser.class))
        .parse();
  }

  /** The function that the body was put into, or null if the text closes that function itself. */
  private static FunctionNode bodyOf(FunctionNode program, boolean module) {
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
  private static String withValue(String text, FunctionNode body) {
    TopStatements top = new TopStatements();
    body.getBody().accept(top);
    if (top.returns || top.expressions.isEmpty()) {
      return text;
    }
    String variable = "$value";
    while (text.contains(variable)) {
      variable += "$";
    }
    Regexps regexps = new Regexps();
    body.getBody().accept(regexps);
    top.expressions.sort(Comparator.comparingInt(Node::getStart));
    StringBuilder edited = new StringBuilder(text.length() + 32 * top.expressions.size());
    int copied = 0;
    int index = 0;
    for (ExpressionStatement statement : top.expressions) {
      int start = start(statement);
      int end = CodeEnd.of(text, regexps.ends, start, statement.getFinish());
      if (index++ < top.directives) {
        // A directive has to stay where and what it is; the last of them may be the value.
        edited.append(text, copied, end);
        if (index == top.directives) {
          edited.append(';').append(variable).append('=').append(text, start, end);
        }
      } else {
        edited.append(text, copied, start).append(variable).append("=(");
        edited.append(text, start, end).append(')');
      }
      copied = end;
    }
    int tail = text.lastIndexOf('\n') + 1;
    edited.append(text, copied, tail);
    // A var may stand after its uses, and here it moves no column of the author's text.
    edited.append("var ").append(variable).append(";return ").append(variable).append(';');
    return edited.append(text, tail, text.length()).toString();
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

  /** Finds the regular expression literals of a statement, those in inner functions included. */
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

  /** The text has a brace too many, which ended the function it was put into. */
  static final class UnbalancedBody extends RuntimeException {
    private static final long serialVersionUID = 1;
  }
}
