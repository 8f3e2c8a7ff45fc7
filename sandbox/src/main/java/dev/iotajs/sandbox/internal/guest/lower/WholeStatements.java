package dev.iotajs.sandbox.internal.guest.lower;

import dev.iotajs.sandbox.internal.guest.syntax.Tree;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Fits statements without suspension into the machine: their variables are declared elsewhere, and
 * jumps out of them, and returns, become the machine's.
 */
final class WholeStatements {
  private final JumpTargets targets;
  private final Regions regions;

  /** Labels of statements inside what is being rewritten. */
  private final Deque<String> labels = new ArrayDeque<>();

  private int loops;
  private int switches;

  WholeStatements(JumpTargets targets, Regions regions) {
    this.targets = targets;
    this.regions = regions;
  }

  /** The statements that a statement becomes; some have an effect only by being hoisted. */
  List<Tree.Statement> rewrite(Tree.Statement node, List<String> ownLabels) {
    Tree.Statement whole = node;
    for (int i = ownLabels.size() - 1; i >= 0; i--) {
      whole = Tree.at(new Tree.Labeled(ownLabels.get(i), whole), node);
    }
    return rewrite(whole);
  }

  private List<Tree.Statement> rewrite(Tree.Statement node) {
    if (node instanceof Tree.Return) {
      return at(regions.returning(((Tree.Return) node).argument, inside()), node);
    } else if (node instanceof Tree.Break) {
      return breaks((Tree.Break) node);
    } else if (node instanceof Tree.Continue) {
      return continues((Tree.Continue) node);
    } else if (node instanceof Tree.VariableDeclaration) {
      Tree.Expression assignments = assignments((Tree.VariableDeclaration) node);
      return assignments == null
          ? List.of()
          : List.of(Tree.at(new Tree.ExpressionStatement(assignments), node));
    } else if (node instanceof Tree.FunctionDeclaration || node instanceof Tree.Empty) {
      return List.of();
    } else if (node instanceof Tree.Labeled) {
      Tree.Labeled labeled = (Tree.Labeled) node;
      labels.push(labeled.label);
      labeled.body = one(labeled.body);
      labels.pop();
    } else {
      parts(node);
    }
    return List.of(node);
  }

  private boolean inside() {
    return loops + switches > 0;
  }

  private static List<Tree.Statement> at(List<Tree.Statement> statements, Tree.Node place) {
    statements.forEach(statement -> Tree.at(statement, place));
    return statements;
  }

  private Tree.Statement one(Tree.Statement node) {
    List<Tree.Statement> rewritten = rewrite(node);
    return rewritten.size() == 1 ? rewritten.get(0) : new Tree.Block(new ArrayList<>(rewritten));
  }

  private List<Tree.Statement> breaks(Tree.Break node) {
    boolean own = node.label == null ? inside() : labels.contains(node.label);
    return own ? List.of(node) : at(regions.jump(targets.forBreak(node.label), inside()), node);
  }

  private List<Tree.Statement> continues(Tree.Continue node) {
    boolean own = node.label == null ? loops > 0 : labels.contains(node.label);
    return own ? List.of(node) : at(regions.jump(targets.forContinue(node.label), inside()), node);
  }

  /** A declaration's assignments; null if it has none. */
  private static Tree.Expression assignments(Tree.VariableDeclaration node) {
    List<Tree.Expression> all = new ArrayList<>();
    for (Tree.Declarator declarator : node.declarators) {
      if (declarator.init != null) {
        all.add(Tree.at(Make.assign(declarator.target, declarator.init), declarator));
      }
    }
    if (all.size() < 2) {
      return all.isEmpty() ? null : all.get(0);
    }
    return Tree.at(new Tree.Sequence(all), node);
  }

  /** What a for-in loop assigns to. */
  static Tree.Node target(Tree.Node left) {
    return left instanceof Tree.VariableDeclaration
        ? ((Tree.VariableDeclaration) left).declarators.get(0).target
        : left;
  }

  /** Rewrites the statements inside a statement. */
  void parts(Tree.Statement node) {
    if (node instanceof Tree.Block) {
      list(((Tree.Block) node).body);
    } else if (node instanceof Tree.If) {
      Tree.If ifs = (Tree.If) node;
      ifs.yes = one(ifs.yes);
      ifs.no = ifs.no == null ? null : one(ifs.no);
    } else if (node instanceof Tree.Try) {
      Tree.Try tries = (Tree.Try) node;
      parts(tries.block);
      if (tries.handler != null) {
        parts(tries.handler);
      }
      if (tries.finalizer != null) {
        parts(tries.finalizer);
      }
    } else if (node instanceof Tree.Switch) {
      switches++;
      ((Tree.Switch) node).cases.forEach(one -> list(one.body));
      switches--;
    } else if (node instanceof Tree.With) {
      ((Tree.With) node).body = one(((Tree.With) node).body);
    } else {
      loops++;
      loop(node);
      loops--;
    }
  }

  private void loop(Tree.Statement node) {
    if (node instanceof Tree.For) {
      Tree.For loop = (Tree.For) node;
      if (loop.init instanceof Tree.VariableDeclaration) {
        loop.init = assignments((Tree.VariableDeclaration) loop.init);
      }
      loop.body = one(loop.body);
    } else if (node instanceof Tree.ForIn) {
      Tree.ForIn loop = (Tree.ForIn) node;
      loop.left = target(loop.left);
      loop.body = one(loop.body);
    } else if (node instanceof Tree.While) {
      ((Tree.While) node).body = one(((Tree.While) node).body);
    } else if (node instanceof Tree.DoWhile) {
      ((Tree.DoWhile) node).body = one(((Tree.DoWhile) node).body);
    }
  }

  private void list(List<Tree.Statement> statements) {
    List<Tree.Statement> rewritten = new ArrayList<>();
    for (Tree.Statement statement : statements) {
      rewritten.addAll(rewrite(statement));
    }
    statements.clear();
    statements.addAll(rewritten);
  }
}
