package dev.iotajs.sandbox.internal.guest.lower;

import dev.iotajs.sandbox.internal.guest.syntax.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Closes the iterators of array patterns that are left before their end. A pattern may be a part of
 * an expression, where nothing can be caught; so whole statements are tried. What else they do
 * makes no difference, since a pattern that is done has nothing left to close.
 */
final class Unpacking {
  private final Context context;

  Unpacking(Context context) {
    this.context = context;
  }

  /**
   * Adds statements.
   *
   * @param work lowers them, and adds them to a list that it is given
   */
  void close(List<Tree.Statement> out, Consumer<List<Tree.Statement>> work) {
    FunctionScope function = context.function;
    List<String> outer = function.cursors;
    List<String> cursors = new ArrayList<>(0);
    function.cursors = cursors;
    int from = out.size();
    work.accept(out);
    function.cursors = outer;
    if (!cursors.isEmpty()) {
      List<Tree.Statement> open = out.subList(from, out.size());
      List<Tree.Statement> closing = closing(new ArrayList<>(open), cursors, function);
      open.clear();
      out.addAll(closing);
    }
  }

  /** A statement that has been lowered as a function of its own. */
  Tree.Statement closing(Tree.Statement statement, FunctionScope function) {
    return function.cursors.isEmpty()
        ? statement
        : closing(Make.list(statement), function.cursors, function).get(0);
  }

  private List<Tree.Statement> closing(
      List<Tree.Statement> statements, List<String> cursors, FunctionScope function) {
    if (!function.isGenerator()) {
      return Make.list(abandoning(statements, cursors, null));
    }
    List<Tree.Statement> closing = statements;
    for (int i = cursors.size() - 1; i >= 0; i--) {
      Tree.Expression leave = Make.operation("leave", Make.id(cursors.get(i)));
      closing =
          Make.list(
              abandoning(closing, List.of(cursors.get(i)), Make.block(Make.statement(leave))));
    }
    return closing;
  }

  private Tree.Statement abandoning(
      List<Tree.Statement> statements, List<String> cursors, Tree.Block finalizer) {
    String error = context.names.fresh("$e");
    Tree.Expression thrown = Make.id(error);
    for (int i = cursors.size() - 1; i >= 0; i--) {
      thrown = Make.operation("abandon", Make.id(cursors.get(i)), thrown);
    }
    Tree.Block handler = Make.block(new Tree.Throw(thrown));
    Tree.Block block = new Tree.Block(statements);
    return Tree.at(new Tree.Try(block, Make.id(error), handler, finalizer), statements.get(0));
  }
}
