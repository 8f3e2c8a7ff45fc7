package dev.iotajs.sandbox.internal.guest.lower;

import dev.iotajs.sandbox.internal.guest.syntax.Tree;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The variables and functions that a function's statements declare, at any depth. */
final class Declarations {
  private final Set<String> variables = new LinkedHashSet<>();
  private final List<Tree.Statement> functions = new ArrayList<>();

  void collect(List<? extends Tree.Node> statements) {
    statements.forEach(this::collect);
  }

  private void collect(Tree.Node node) {
    if (node instanceof Tree.FunctionDeclaration) {
      functions.add((Tree.Statement) node);
    } else if (node instanceof Tree.Declarator) {
      variables.add(((Tree.Identifier) ((Tree.Declarator) node).target).name);
    } else if (node instanceof Tree.Expression || node instanceof Tree.Function) {
      return;
    } else {
      node.forEachChild(this::collect);
    }
  }

  /** The functions, as statements. */
  List<Tree.Statement> functions() {
    return functions;
  }

  /** One declaration of all variables and some more, or none. */
  List<Tree.Statement> variables(List<String> more) {
    Set<String> all = new LinkedHashSet<>(variables);
    all.addAll(more);
    List<Tree.Declarator> declarators = new ArrayList<>();
    for (String name : all) {
      declarators.add(new Tree.Declarator(Make.id(name), null));
    }
    return declarators.isEmpty()
        ? List.of()
        : List.of(new Tree.VariableDeclaration(Tree.VariableDeclaration.Kind.VAR, declarators));
  }
}
