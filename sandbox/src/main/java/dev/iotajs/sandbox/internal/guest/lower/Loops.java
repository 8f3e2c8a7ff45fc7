package dev.iotajs.sandbox.internal.guest.lower;

import dev.iotajs.sandbox.internal.guest.syntax.Tree;
import java.util.ArrayList;
import java.util.List;

/** Lowers loops: variables that each iteration has anew, and iteration over iterables. */
final class Loops {
  private final Context context;
  private final Lowering lowering;
  private final Unpacking unpacking;
  private final LateJumps lateJumps = new LateJumps();

  Loops(Context context, Lowering lowering) {
    this.context = context;
    this.lowering = lowering;
    this.unpacking = new Unpacking(context);
  }

  static boolean isLoop(Tree.Statement node) {
    return node instanceof Tree.For
        || node instanceof Tree.ForIn
        || node instanceof Tree.ForOf
        || node instanceof Tree.While
        || node instanceof Tree.DoWhile;
  }

  static Tree.Statement labeled(List<String> labels, Tree.Statement node) {
    Tree.Statement labeled = node;
    for (int i = labels.size() - 1; i >= 0; i--) {
      labeled = Tree.at(new Tree.Labeled(labels.get(i), labeled), node);
    }
    return labeled;
  }

  void lower(Tree.Statement node, List<String> labels, List<Tree.Statement> out) {
    boolean outer = context.inBranch;
    context.inBranch = true;
    if (node instanceof Tree.For) {
      fors((Tree.For) node, labels, out);
    } else if (node instanceof Tree.ForIn) {
      forIn((Tree.ForIn) node, labels, out);
    } else if (node instanceof Tree.ForOf) {
      ForOfs forOfs = new ForOfs((Tree.ForOf) node, labels);
      forOfs.lower(out);
    } else if (node instanceof Tree.While) {
      Tree.While loop = (Tree.While) node;
      loop.test = lowering.expressions.lower(loop.test);
      loop.body = body(loop.body, labels, null);
      out.add(labeled(labels, loop));
    } else if (node instanceof Tree.DoWhile) {
      Tree.DoWhile loop = (Tree.DoWhile) node;
      loop.body = body(loop.body, labels, null);
      loop.test = lowering.expressions.lower(loop.test);
      out.add(labeled(labels, loop));
    } else {
      out.add(node);
    }
    context.inBranch = outer;
  }

  private Tree.Statement body(Tree.Statement node, List<String> labels, String cursor) {
    context.targets.push(new Context.Target(labels, true, true, cursor));
    Tree.Statement lowered = lowering.statements.one(node);
    context.targets.pop();
    return lowered;
  }

  private void fors(Tree.For node, List<String> labels, List<Tree.Statement> out) {
    Scope scope = context.scopes.scopeOf(node);
    lowering.statements.enter(scope, out);
    if (node.init instanceof Tree.VariableDeclaration) {
      // In front: what is declared there may be in a box, or be taken apart.
      Tree.VariableDeclaration declaration = (Tree.VariableDeclaration) node.init;
      List<Tree.Statement> declared = new ArrayList<>();
      lowering.statements.declaration(declaration, declared);
      node.init = null;
      if (declared.size() == 1 && declared.get(0) instanceof Tree.VariableDeclaration) {
        node.init = declared.get(0);
      } else {
        out.addAll(declared);
      }
    } else if (node.init != null) {
      node.init = lowering.expressions.lower((Tree.Expression) node.init);
    }
    node.test = lowering.expressions.lower(node.test);
    node.update = lowering.expressions.lower(node.update);
    if (scope.box != null) {
      Tree.Expression copy = Make.assign(scope.box, lowering.statements.box(scope, true));
      node.update = node.update == null ? copy : Make.sequence(copy, node.update);
    }
    node.body = body(node.body, labels, null);
    out.add(labeled(labels, node));
  }

  private void forIn(Tree.ForIn node, List<String> labels, List<Tree.Statement> out) {
    node.right = lowering.expressions.lower(node.right);
    List<Tree.Statement> head = new ArrayList<>();
    String key = context.temporary("$key");
    if (node.left instanceof Tree.VariableDeclaration) {
      Tree.Declarator declarator = ((Tree.VariableDeclaration) node.left).declarators.get(0);
      if (declarator.init != null) {
        lowering.statements.declaration((Tree.VariableDeclaration) node.left, out);
      }
    }
    lowering.statements.enter(context.scopes.scopeOf(node), head);
    each(node.left, Make.id(key), head);
    node.left = Make.id(key);
    head.add(body(node.body, labels, null));
    node.body = new Tree.Block(head);
    out.add(labeled(labels, node));
  }

  /** Gives the loop's variable, or its target, the value of this iteration. */
  private void each(Tree.Node left, Tree.Expression value, List<Tree.Statement> out) {
    unpacking.close(out, statements -> take(left, value, statements));
  }

  private void take(Tree.Node left, Tree.Expression value, List<Tree.Statement> out) {
    List<Tree.Expression> steps = new ArrayList<>();
    if (left instanceof Tree.VariableDeclaration) {
      Tree.Node target = ((Tree.VariableDeclaration) left).declarators.get(0).target;
      lowering.patterns.assign(target, value, true, steps);
      lowering.declareNames(target);
    } else {
      lowering.patterns.assign(left, value, false, steps);
    }
    steps.forEach(step -> out.add(Tree.at(Make.statement(step), left)));
  }

  /** One loop over an iterable. */
  private final class ForOfs {
    private final Tree.ForOf node;
    private final List<String> labels;
    private final String cursor = context.temporary("$c");

    /** Takes apart what the loop goes over; null where that is not a short list of names. */
    private final Pairs pairs;

    /**
     * Whether the loop can be left by other ways than jumps and errors, or by jumps that cannot do
     * it: then a finally closes the iterator.
     */
    private final boolean closesLate;

    ForOfs(Tree.ForOf node, List<String> labels) {
      this.node = node;
      this.labels = labels;
      this.pairs = node.await ? null : lowering.patterns.pairs(node.left, cursor);
      this.closesLate =
          node.await || context.function.isGenerator() || lateJumps.leave(node, labels);
    }

    private Tree.Expression call(String method, Tree.Expression... arguments) {
      return Make.call(Make.member(Make.id(cursor), method), arguments);
    }

    void lower(List<Tree.Statement> out) {
      Tree.Expression iterable = lowering.expressions.lower(node.right);
      out.add(Tree.at(Make.statement(Make.assign(cursor, begin(iterable))), node));
      Tree.Statement loop = node.await ? awaiting() : pairs != null ? pairing() : stepping(out);
      Tree.Block block = new Tree.Block(Make.list(labeled(labels, loop)));
      String error = context.names.fresh("$e");
      out.add(Tree.at(new Tree.Try(block, Make.id(error), handler(error), finalizer()), node));
    }

    private Tree.Expression begin(Tree.Expression iterable) {
      return pairs != null
          ? Make.operation("iteratePairs", iterable, Make.number(pairs.count()))
          : Make.operation(node.await ? "asyncIterate" : "iterate", iterable);
    }

    private Tree.Statement pairing() {
      List<Tree.Statement> body = new ArrayList<>();
      lowering.statements.enter(context.scopes.scopeOf(node), body);
      pairs.declare(body);
      body.add(body(node.body, labels, closesLate ? null : cursor));
      Tree.Expression test = Tree.at(call("step"), node.left);
      return Tree.at(new Tree.For(null, test, null, new Tree.Block(body)), node);
    }

    /** Real arrays are gone through by index, which costs no calls. */
    private Tree.Statement stepping(List<Tree.Statement> out) {
      String array = context.temporary("$a");
      String index = context.temporary("$i");
      out.add(Make.statement(Make.assign(array, Make.member(Make.id(cursor), "array"))));
      Tree.Expression inArray =
          new Tree.Binary("<", Make.id(index), Make.member(Make.id(array), "length"));
      Tree.Expression test = new Tree.Conditional(isArray(array), inArray, call("step"));
      Tree.Expression value =
          new Tree.Conditional(
              isArray(array),
              Make.element(Make.id(array), new Tree.Update("++", false, Make.id(index))),
              value());
      Tree.Block body = iteration(value);
      return Tree.at(new Tree.For(Make.assign(index, start()), test, null, body), node);
    }

    /**
     * A zero of the type that counting has. Otherwise the engine finds out in the loop that the
     * index is no int, and looks at the loop again, and that at each level of nested loops.
     */
    private Tree.Expression start() {
      Tree.NumberLiteral zero = Make.number(0);
      zero.fraction = true;
      return zero;
    }

    /** A comparison, which costs less than converting an object to a Boolean. */
    private Tree.Expression isArray(String array) {
      return new Tree.Binary("!==", Make.id(array), new Tree.NullLiteral());
    }

    private Tree.Block iteration(Tree.Expression value) {
      List<Tree.Statement> body = new ArrayList<>();
      lowering.statements.enter(context.scopes.scopeOf(node), body);
      each(node.left, value, body);
      body.add(body(node.body, labels, closesLate ? null : cursor));
      return new Tree.Block(body);
    }

    private Tree.Statement awaiting() {
      Tree.Expression test = call("take", new Tree.Await(call("next")));
      Tree.Block body = iteration(value());
      return Tree.at(new Tree.While(test, body), node);
    }

    private Tree.Block handler(String error) {
      if (!node.await) {
        return Make.block(new Tree.Throw(call("abort", Make.id(error))));
      }
      Tree.Block closing = Make.block(leaving(new Tree.Await(value())));
      String second = context.names.fresh("$e");
      return Make.block(
          new Tree.Try(closing, Make.id(second), Make.block(), null),
          new Tree.Throw(Make.id(error)));
    }

    private Tree.Block finalizer() {
      if (!closesLate) {
        return null;
      }
      return Make.block(
          node.await
              ? leaving(call("closed", new Tree.Await(value())))
              : Make.statement(call("close")));
    }

    /** Nothing is awaited where there was nothing to close. */
    private Tree.Statement leaving(Tree.Expression closing) {
      return new Tree.If(call("leave"), Make.statement(closing), null);
    }

    private Tree.Expression value() {
      return Make.member(Make.id(cursor), "value");
    }
  }
}
