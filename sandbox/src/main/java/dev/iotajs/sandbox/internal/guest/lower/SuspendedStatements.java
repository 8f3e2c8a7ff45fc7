package dev.iotajs.sandbox.internal.guest.lower;

import dev.iotajs.sandbox.internal.guest.syntax.Tree;
import java.util.ArrayList;
import java.util.List;

/** Takes statements apart in which a function may be suspended; the others stay as they are. */
final class SuspendedStatements {
  private final StateCode code;
  private final Suspensions suspensions;
  private final SuspendedExpressions expressions;
  private final Regions regions;
  private final JumpTargets targets;
  private final WholeStatements whole;
  private final boolean awaitsReturned;

  /** Labels of the statement that comes next. */
  private List<String> labels = new ArrayList<>();

  SuspendedStatements(StateCode code, Suspensions suspensions, Tree.Function function) {
    this.code = code;
    this.suspensions = suspensions;
    this.expressions = new SuspendedExpressions(code, suspensions, function);
    this.regions = new Regions(code);
    this.targets = new JumpTargets();
    this.whole = new WholeStatements(targets, regions);
    this.awaitsReturned = function.async && function.generator;
  }

  void explode(List<Tree.Statement> statements) {
    statements.forEach(this::explode);
  }

  void explode(Tree.Statement node) {
    if (!code.reachable()) {
      return;
    }
    int mark = expressions.mark();
    if (node instanceof Tree.Labeled) {
      labels.add(((Tree.Labeled) node).label);
      labeled(((Tree.Labeled) node).body);
    } else {
      explodeOne(node);
    }
    expressions.statementEnds(mark);
  }

  private void labeled(Tree.Statement body) {
    if (body instanceof Tree.Labeled || isLoop(body)) {
      // The loop itself takes the labels, for continue.
      explode(body);
      return;
    }
    StateCode.State end = new StateCode.State();
    targets.push(takeLabels(), new Regions.Target(end, regions.current()), null, false);
    explode(body);
    targets.pop();
    code.beginIfUsed(end);
  }

  private static boolean isLoop(Tree.Statement node) {
    return node instanceof Tree.For
        || node instanceof Tree.ForIn
        || node instanceof Tree.While
        || node instanceof Tree.DoWhile;
  }

  private List<String> takeLabels() {
    List<String> taken = labels;
    labels = new ArrayList<>();
    return taken;
  }

  private void explodeOne(Tree.Statement node) {
    if (node instanceof Tree.Block && labels.isEmpty()) {
      explode(((Tree.Block) node).body);
    } else if (!suspensions.in(node)) {
      List<String> own = takeLabels();
      for (Tree.Statement statement : whole.rewrite(node, own)) {
        code.add(statement);
      }
      if (endsHere(node)) {
        code.end();
      }
    } else if (node instanceof Tree.ExpressionStatement) {
      expressions.run(((Tree.ExpressionStatement) node).expression);
    } else if (node instanceof Tree.VariableDeclaration) {
      declaration((Tree.VariableDeclaration) node);
    } else if (node instanceof Tree.Return) {
      returns((Tree.Return) node);
    } else if (node instanceof Tree.Throw) {
      throwing((Tree.Throw) node);
    } else if (node instanceof Tree.If) {
      ifs((Tree.If) node);
    } else if (node instanceof Tree.Try) {
      tries((Tree.Try) node);
    } else if (node instanceof Tree.Switch) {
      switches((Tree.Switch) node);
    } else {
      loop(node);
    }
  }

  private static boolean endsHere(Tree.Statement node) {
    return node instanceof Tree.Return
        || node instanceof Tree.Throw
        || node instanceof Tree.Break
        || node instanceof Tree.Continue;
  }

  private void declaration(Tree.VariableDeclaration node) {
    for (Tree.Declarator declarator : node.declarators) {
      if (declarator.init != null) {
        Tree.Expression value = expressions.explode(declarator.init);
        code.add(Tree.at(Make.statement(Make.assign(declarator.target, value)), declarator));
      }
    }
  }

  private void returns(Tree.Return node) {
    Tree.Expression value = expressions.explode(node.argument);
    if (awaitsReturned) {
      value = expressions.suspend(value, 0, node);
    }
    for (Tree.Statement statement : regions.returning(value, false)) {
      code.add(Tree.at(statement, node));
    }
    code.end();
  }

  private void throwing(Tree.Throw node) {
    node.argument = expressions.explode(node.argument);
    code.add(node);
    code.end();
  }

  private void ifs(Tree.If node) {
    Tree.Expression test = expressions.explode(node.test);
    if (!suspensions.in(node.yes) && !suspensions.in(node.no)) {
      node.test = test;
      whole.parts(node);
      code.add(node);
      return;
    }
    StateCode.State no = new StateCode.State();
    StateCode.State end = new StateCode.State();
    code.jumpUnless(test, no);
    explode(node.yes);
    if (node.no != null) {
      code.jump(end);
      code.begin(no);
      explode(node.no);
    } else {
      code.begin(no);
    }
    code.beginIfUsed(end);
  }

  // ---- Loops

  private void loop(Tree.Statement node) {
    StateCode.State next = new StateCode.State();
    StateCode.State end = new StateCode.State();
    Regions.Region region = regions.current();
    targets.push(
        takeLabels(), new Regions.Target(end, region), new Regions.Target(next, region), true);
    if (node instanceof Tree.While) {
      whiles((Tree.While) node, next, end);
    } else if (node instanceof Tree.DoWhile) {
      doWhile((Tree.DoWhile) node, next);
    } else if (node instanceof Tree.For) {
      fors((Tree.For) node, next, end);
    } else {
      forIn((Tree.ForIn) node, next, end);
    }
    targets.pop();
    code.beginIfUsed(end);
  }

  private void whiles(Tree.While node, StateCode.State next, StateCode.State end) {
    code.begin(next);
    int mark = expressions.mark();
    if (!isTrue(node.test)) {
      code.jumpUnless(expressions.explode(node.test), end);
    }
    expressions.statementEnds(mark);
    explode(node.body);
    code.jump(next);
  }

  private static boolean isTrue(Tree.Expression test) {
    return test instanceof Tree.BooleanLiteral && ((Tree.BooleanLiteral) test).value;
  }

  private void doWhile(Tree.DoWhile node, StateCode.State next) {
    StateCode.State body = new StateCode.State();
    code.begin(body);
    explode(node.body);
    code.beginIfUsed(next);
    code.jumpIf(expressions.explode(node.test), body, node.test);
  }

  private void fors(Tree.For node, StateCode.State next, StateCode.State end) {
    if (node.init instanceof Tree.Statement) {
      explode((Tree.Statement) node.init);
    } else if (node.init != null) {
      expressions.run((Tree.Expression) node.init);
    }
    StateCode.State test = new StateCode.State();
    code.begin(test);
    int mark = expressions.mark();
    if (node.test != null && !isTrue(node.test)) {
      code.jumpUnless(expressions.explode(node.test), end);
    }
    expressions.statementEnds(mark);
    explode(node.body);
    code.beginIfUsed(next);
    if (node.update != null) {
      expressions.run(node.update);
    }
    code.jump(test);
  }

  private void forIn(Tree.ForIn node, StateCode.State next, StateCode.State end) {
    String keys = code.temporary();
    String key = code.temporary();
    code.add(Make.set(keys, Make.operation("enumerate", expressions.explode(node.right))));
    code.begin(next);
    Tree.Expression step = Make.operation("nextKey", Make.id(keys));
    code.add(Tree.at(Make.set(key, step), node.left));
    code.jumpIf(Make.equal(Make.id(key), Make.undefined()), end, node.left);
    expressions.run(
        Tree.at(Make.assign(WholeStatements.target(node.left), Make.id(key)), node.left));
    explode(node.body);
    code.jump(next);
    code.release(keys);
    code.release(key);
  }

  // ---- Switch

  private void switches(Tree.Switch node) {
    Tree.Expression value = expressions.explode(node.discriminant);
    StateCode.State end = new StateCode.State();
    List<String> own = takeLabels();
    targets.push(own, new Regions.Target(end, regions.current()), null, true);
    List<StateCode.State> bodies = new ArrayList<>();
    StateCode.State other = end;
    for (Tree.Case one : node.cases) {
      StateCode.State body = new StateCode.State();
      bodies.add(body);
      other = one.test == null ? body : other;
    }
    dispatch(node, value, bodies);
    code.jump(other);
    for (int i = 0; i < bodies.size(); i++) {
      code.begin(bodies.get(i));
      explode(node.cases.get(i).body);
    }
    targets.pop();
    code.beginIfUsed(end);
  }

  private void dispatch(Tree.Switch node, Tree.Expression value, List<StateCode.State> bodies) {
    boolean plain = node.cases.stream().noneMatch(one -> suspensions.in(one.test));
    List<Tree.Case> cases = new ArrayList<>();
    String saved = plain ? null : code.temporary();
    if (!plain) {
      code.add(Make.set(saved, value));
    }
    for (int i = 0; i < bodies.size(); i++) {
      Tree.Expression test = node.cases.get(i).test;
      if (test != null && plain) {
        cases.add(new Tree.Case(test, code.jumpFrom(bodies.get(i), true)));
      } else if (test != null) {
        int mark = expressions.mark();
        Tree.Expression exploded = expressions.explode(test);
        code.jumpIf(Make.equal(Make.id(saved), exploded), bodies.get(i), test);
        expressions.statementEnds(mark);
      }
    }
    if (plain) {
      code.add(Tree.at(new Tree.Switch(value, cases), node));
    } else {
      code.release(saved);
    }
  }

  // ---- Try

  private void tries(Tree.Try node) {
    if (node.finalizer == null) {
      tryCatch(node);
      return;
    }
    StateCode.State thrown = new StateCode.State();
    StateCode.State returned = new StateCode.State();
    Regions.Finally finalizer = new Regions.Finally(code);
    regions.enterFinally(thrown, returned, finalizer);
    if (node.handler != null) {
      tryCatch(node);
    } else {
      explode(node.block);
    }
    code.add(regions.reason(finalizer, Regions.NORMAL));
    code.jump(finalizer.begin);
    entry(thrown, finalizer, Regions.THROWN);
    code.jump(finalizer.begin);
    entry(returned, finalizer, Regions.RETURNED);
    code.begin(finalizer.begin);
    regions.leave();
    explode(node.finalizer);
    regions.afterFinally(finalizer);
  }

  /** Where the runtime goes on with an exception or an early return. */
  private void entry(StateCode.State state, Regions.Finally finalizer, int reason) {
    code.begin(state);
    code.add(regions.reason(finalizer, reason));
    code.add(Make.set(finalizer.value, Make.id(code.sent)));
  }

  private void tryCatch(Tree.Try node) {
    StateCode.State handler = new StateCode.State();
    StateCode.State end = new StateCode.State();
    regions.enterCatch(handler);
    explode(node.block);
    leaveTry(end);
    code.begin(handler);
    regions.leaveAtHandler();
    if (node.parameter != null) {
      String name = ((Tree.Identifier) node.parameter).name;
      String renamed = code.variable(name);
      new CatchRenaming(name, renamed).apply(node.handler);
      code.add(Tree.at(Make.set(renamed, Make.id(code.sent)), node.parameter));
    }
    explode(node.handler);
    code.begin(end);
  }

  /** The end of what is tried: no exception has come. */
  private void leaveTry(StateCode.State end) {
    if (code.reachable()) {
      Regions.Target target = new Regions.Target(end, regions.current().outer);
      regions.jump(target, false).forEach(code::add);
      code.end();
    }
  }
}
