package dev.iotajs.sandbox.internal.guest;

import dev.iotajs.sandbox.internal.guest.lower.HeaderMark;
import java.lang.invoke.VarHandle;
import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import org.openjdk.nashorn.internal.ir.ExpressionStatement;
import org.openjdk.nashorn.internal.ir.FunctionNode;
import org.openjdk.nashorn.internal.ir.LiteralNode;
import org.openjdk.nashorn.internal.ir.Statement;
import org.openjdk.nashorn.internal.ir.VarNode;
import org.openjdk.nashorn.internal.runtime.RecompilableScriptFunctionData;
import org.openjdk.nashorn.internal.runtime.ScriptFunctionData;
import org.openjdk.nashorn.internal.runtime.Source;

/**
 * What a lowered function tells the engine about itself in the directive at its beginning, {@code
 * "$iota:kind:length:start:end:name"}: the engine's own syntax has no such functions, or gives them
 * other names and lengths. Authors cannot write such directives: in place of {@code $iota} stands
 * {@link HeaderMark}.
 */
public final class FunctionHeader {
  private static final String MARK = HeaderMark.TEXT;
  private static final VarHandle ARITY = field("arity", int.class);
  private static final VarHandle TEXT = field("iotaText", Object.class);

  /** The authors' texts of what was lowered, by what the engine compiled. */
  private static final Map<Source, String> TEXTS = Collections.synchronizedMap(new WeakHashMap<>());

  /** The same for code made from text, whose source the engine makes itself. */
  private static final Map<String, String> DYNAMIC_TEXTS =
      Collections.synchronizedMap(new WeakHashMap<>());

  private final char kind;
  private final int length;
  private final int start;
  private final int end;
  private final String name;

  /** Reads the directive: the name is last, and may have colons. */
  private FunctionHeader(String directive) {
    String[] parts = directive.substring(MARK.length()).split(":", 5);
    this.kind = parts[0].charAt(0);
    this.length = Integer.parseInt(parts[1]);
    this.start = Integer.parseInt(parts[2]);
    this.end = Integer.parseInt(parts[3]);
    this.name = parts[4];
  }

  private static VarHandle field(String name, Class<?> type) {
    return Handles.ofField(ScriptFunctionData.class, name, type);
  }

  /** Remembers the author's text behind a lowered one. */
  static void remember(Source compiled, String text) {
    TEXTS.put(compiled, text);
  }

  /** Remembers the author's text behind a lowered one that the engine is about to compile. */
  static void rememberDynamic(String compiled, String text) {
    DYNAMIC_TEXTS.put(compiled, text);
  }

  private static String textOf(Source source) {
    String text = TEXTS.get(source);
    if (text == null) {
      text = DYNAMIC_TEXTS.get(source.getString());
      if (text != null) {
        TEXTS.put(source, text);
      }
    }
    return text;
  }

  /** The header of a function, or null if it has none. */
  private static FunctionHeader of(FunctionNode function) {
    for (Statement statement : function.getBody().getStatements()) {
      // The engine puts a variable for a function's own name in front.
      if (!(statement instanceof VarNode)) {
        String text = directive(statement);
        return text != null && text.startsWith(MARK) ? new FunctionHeader(text) : null;
      }
    }
    return null;
  }

  private static String directive(Statement statement) {
    if (!(statement instanceof ExpressionStatement)) {
      return null;
    }
    Object literal = ((ExpressionStatement) statement).getExpression();
    return literal instanceof LiteralNode && ((LiteralNode<?>) literal).isString()
        ? ((LiteralNode<?>) literal).getString()
        : null;
  }

  /** The name of functions with this text. Called by woven code, with the engine's own idea. */
  public static String name(String given, FunctionNode function) {
    FunctionHeader header = of(function);
    return header == null ? given : header.name;
  }

  /** Completes the data of functions with this text. Called by woven code. */
  public static void complete(ScriptFunctionData data, FunctionNode function) {
    FunctionHeader header = of(function);
    if (header != null) {
      ARITY.set(data, header.length);
      TEXT.set(data, (Object) new Text(textOf(function.getSource()), header));
    }
    if (header == null ? isMethod(function) : !header.isConstructor()) {
      FunctionData.become(data, FunctionData.METHOD);
    }
  }

  private boolean isConstructor() {
    return "fcdgt".indexOf(kind) >= 0;
  }

  /** What the engine's own syntax has of functions that are no constructors. */
  private static boolean isMethod(FunctionNode function) {
    FunctionNode.Kind kind = function.getKind();
    return function.isMethod()
        || kind == FunctionNode.Kind.ARROW
        || kind == FunctionNode.Kind.GETTER
        || kind == FunctionNode.Kind.SETTER;
  }

  /** Where the author wrote a function. */
  private static final class Text {
    private final String whole;
    private final FunctionHeader header;

    Text(String whole, FunctionHeader header) {
      this.whole = whole;
      this.header = header;
    }

    @Override
    public String toString() {
      return whole == null || header.start < 0
          ? "function " + header.name + "() { [native code] }"
          : whole.substring(header.start, header.end);
    }
  }

  /** The author's text of a lowered function, or null for others. Called by woven code. */
  public static String source(RecompilableScriptFunctionData data) {
    Object text = TEXT.get(data);
    return text == null ? null : text.toString();
  }
}
