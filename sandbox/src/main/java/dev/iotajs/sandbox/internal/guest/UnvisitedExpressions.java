package dev.iotajs.sandbox.internal.guest;

import org.openjdk.nashorn.internal.ir.Expression;
import org.openjdk.nashorn.internal.ir.IdentNode;
import org.openjdk.nashorn.internal.ir.LiteralNode;
import org.openjdk.nashorn.internal.ir.PropertyNode;

/**
 * The two places where the engine forgets to look for the use of local variables: keys in brackets,
 * as in {@code {[key]: 1}}, and what a {@code for}-{@code in} loop assigns to, as in {@code for
 * (object.key in …)}. It would take such a variable for unused, and its value for undefined.
 */
public final class UnvisitedExpressions {
  /** An expression that uses no variable. */
  private static final Expression NOTHING = LiteralNode.newInstance(0, 0);

  private UnvisitedExpressions() {}

  /** The key of a property if it is an expression. Called from the woven engine. */
  public static Expression key(PropertyNode property) {
    return property.isComputed() ? property.getKey() : NOTHING;
  }

  /** What a loop assigns to, if that is no plain variable. Called from the woven engine. */
  public static Expression target(Expression assigned) {
    return assigned == null || assigned instanceof IdentNode ? NOTHING : assigned;
  }
}
