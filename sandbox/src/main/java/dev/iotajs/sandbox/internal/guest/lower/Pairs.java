package dev.iotajs.sandbox.internal.guest.lower;

import dev.iotajs.sandbox.internal.guest.syntax.Tree;
import java.util.List;

/**
 * The variables that a loop over pairs, {@code for (const [a, b] of …)}, gives their values. The
 * entries of an array are an index and the array, so that no pair has to be made of them.
 */
final class Pairs {
  private final Context context;
  private final Lowering lowering;
  private final List<Tree.Node> names;
  private final String cursor;

  Pairs(Context context, Lowering lowering, List<Tree.Node> names, String cursor) {
    this.context = context;
    this.lowering = lowering;
    this.names = names;
    this.cursor = cursor;
  }

  /** How many values are taken of each pair, for a variable or for nothing. */
  int count() {
    return names.size();
  }

  /** Adds what each iteration begins with. */
  void declare(List<Tree.Statement> out) {
    String array = context.temporary("$a");
    out.add(Make.statement(Make.assign(array, field("array"))));
    Tree.Expression element = Make.element(Make.id(array), field("index"));
    declare(0, choice(array, field("index"), field("first")), out);
    declare(1, choice(array, element, field("second")), out);
  }

  private Tree.Expression field(String name) {
    return Make.member(Make.id(cursor), name);
  }

  private static Tree.Expression choice(
      String array, Tree.Expression ofEntry, Tree.Expression ofPair) {
    Tree.Expression isEntry = new Tree.Binary("!==", Make.id(array), new Tree.NullLiteral());
    return new Tree.Conditional(isEntry, ofEntry, ofPair);
  }

  private void declare(int index, Tree.Expression value, List<Tree.Statement> out) {
    if (index < names.size() && names.get(index) != null) {
      Tree.Identifier name = (Tree.Identifier) names.get(index);
      out.add(Tree.at(Make.statement(lowering.variables.initialise(name, value)), name));
      lowering.declareNames(name);
    }
  }
}
