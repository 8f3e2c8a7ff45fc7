package dev.iotajs.sandbox.internal.guest.lower;

import dev.iotajs.sandbox.internal.guest.syntax.Tree;

/**
 * Gives a catch clause's parameter another name in all its block, because as a variable of the
 * whole function it must not meet others of its name.
 */
final class CatchRenaming {
  private final String from;
  private final String to;

  CatchRenaming(String from, String to) {
    this.from = from;
    this.to = to;
  }

  void apply(Tree.Node node) {
    if (node instanceof Tree.Identifier) {
      Tree.Identifier identifier = (Tree.Identifier) node;
      if (identifier.name.equals(from)) {
        identifier.name = to;
      }
    } else if (node instanceof Tree.Member) {
      Tree.Member member = (Tree.Member) node;
      apply(member.object);
      if (member.computed) {
        apply(member.property);
      }
    } else if (node instanceof Tree.Property) {
      Tree.Property property = (Tree.Property) node;
      if (property.computed) {
        apply(property.key);
      }
      property.shorthand = false;
      unshare(property);
      apply(property.value);
    } else if (node instanceof Tree.Function) {
      function((Tree.Function) node);
    } else if (node instanceof Tree.Try) {
      tries((Tree.Try) node);
    } else {
      node.forEachChild(this::apply);
    }
  }

  /** A shorthand property may have one node for key and value. */
  private static void unshare(Tree.Property property) {
    if (property.key == property.value && property.key instanceof Tree.Identifier) {
      property.value = Tree.at(Make.id(((Tree.Identifier) property.key).name), property.key);
    }
  }

  private void tries(Tree.Try node) {
    apply(node.block);
    if (node.handler != null && !isFrom(node.parameter)) {
      apply(node.handler);
    }
    if (node.finalizer != null) {
      apply(node.finalizer);
    }
  }

  private void function(Tree.Function function) {
    if (!declares(function)) {
      function.parameters.forEach(this::apply);
      function.body.forEach(this::apply);
    }
  }

  private boolean declares(Tree.Function function) {
    if (isFrom(function.name) || function.parameters.stream().anyMatch(this::isFrom)) {
      return true;
    }
    return function.body.stream().anyMatch(this::declares);
  }

  private boolean declares(Tree.Node node) {
    if (node instanceof Tree.FunctionDeclaration) {
      return isFrom(((Tree.FunctionDeclaration) node).function.name);
    }
    if (node instanceof Tree.Declarator) {
      return isFrom(((Tree.Declarator) node).target);
    }
    if (node instanceof Tree.Expression) {
      return false;
    }
    boolean[] found = {false};
    node.forEachChild(child -> found[0] |= declares(child));
    return found[0];
  }

  private boolean isFrom(Tree.Node node) {
    return node instanceof Tree.Identifier && ((Tree.Identifier) node).name.equals(from);
  }
}
