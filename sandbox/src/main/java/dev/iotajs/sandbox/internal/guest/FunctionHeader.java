package dev.iotajs.sandbox.internal.guest;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.List;
import org.openjdk.nashorn.internal.ir.ExpressionStatement;
import org.openjdk.nashorn.internal.ir.FunctionNode;
import org.openjdk.nashorn.internal.ir.LiteralNode;
import org.openjdk.nashorn.internal.ir.Statement;
import org.openjdk.nashorn.internal.runtime.ScriptFunctionData;

/**
 * What a lowered function tells the engine about itself in the directive at its beginning, {@code
 * "$iota:kind:length:name"}: the engine's own syntax has no such functions, or gives them other
 * names and lengths. Authors cannot write such directives.
 */
public final class FunctionHeader {
  private static final String MARK = "$iota:";
  private static final VarHandle ARITY = arity();

  private final char kind;
  private final int length;
  private final String name;

  private FunctionHeader(char kind, int length, String name) {
    this.kind = kind;
    this.length = length;
    this.name = name;
  }

  private static VarHandle arity() {
    try {
      return MethodHandles.privateLookupIn(ScriptFunctionData.class, MethodHandles.lookup())
          .findVarHandle(ScriptFunctionData.class, "arity", int.class);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("arity", e);
    }
  }

  /** The header of a function, or null if it has none. */
  private static FunctionHeader of(FunctionNode function) {
    List<Statement> statements = function.getBody().getStatements();
    for (Statement statement : statements) {
      if (!(statement instanceof ExpressionStatement)) {
        return null;
      }
      Object literal = ((ExpressionStatement) statement).getExpression();
      if (!(literal instanceof LiteralNode) || !((LiteralNode<?>) literal).isString()) {
        return null;
      }
      String text = ((LiteralNode<?>) literal).getString();
      if (text.startsWith(MARK)) {
        int end = text.indexOf(':', MARK.length() + 2);
        int length = Integer.parseInt(text.substring(MARK.length() + 2, end));
        return new FunctionHeader(text.charAt(MARK.length()), length, text.substring(end + 1));
      }
    }
    return null;
  }

  /** The name of functions with this text. Called by woven code, with the engine's own idea. */
  public static String name(String given, FunctionNode function) {
    FunctionHeader header = of(function);
    return header == null ? given : header.name;
  }

  /** The flags of functions with this text. */
  static int flags(int given, FunctionNode function) {
    FunctionHeader header = of(function);
    boolean constructor = header == null || "fcdg".indexOf(header.kind) >= 0;
    return constructor ? given : given & ~ScriptFunctionData.IS_CONSTRUCTOR;
  }

  /** Completes the data of functions with this text. Called by woven code. */
  public static void complete(ScriptFunctionData data, FunctionNode function) {
    FunctionHeader header = of(function);
    if (header != null) {
      ARITY.set(data, header.length);
    }
  }
}
