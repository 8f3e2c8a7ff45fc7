package dev.iotajs.sandbox.internal.guest.lower;

import dev.iotajs.sandbox.internal.guest.syntax.Tree;
import java.util.ArrayList;
import java.util.List;

/** Lowers statements. */
final class Statements {
  private final Context context;
  private final Lowering lowering;
  private final Loops loops;
  private final Unpacking unpacking;

  Statements(Context context, Lowering lowering) {
    this.context = context;
    this.lowering = lowering;
    this.loops = new Loops(context, lowering);
    this.unpacking = new Unpacking(context);
  }

  /** The statements of a function, without its directives. */
  List<Tree.Statement> functionBody(List<Tree.Statement> statements) {
    List<Tree.Statement> out = new ArrayList<>();
    functions(statements, true, out);
    for (Tree.Statement statement : statements) {
      boolean directive =
          statement instanceof Tree.ExpressionStatement
              && ((Tree.ExpressionStatement) statement).directive != null;
      if (!directive || (context.value != null && context.function.isProgram())) {
        lower(statement, out);
      }
    }
    return out;
  }

  /** Makes the functions that are declared in a block, before anything else of it happens. */
  private void functions(
      List<Tree.Statement> statements, boolean ofFunction, List<Tree.Statement> out) {
    for (Tree.Statement statement : statements) {
      Tree.Statement inner = statement;
      while (inner instanceof Tree.Labeled) {
        inner = ((Tree.Labeled) inner).body;
      }
      if (inner instanceof Tree.FunctionDeclaration) {
        out.add(function((Tree.FunctionDeclaration) inner, ofFunction));
      }
    }
  }

  private Tree.Statement function(Tree.FunctionDeclaration node, boolean ofFunction) {
    Tree.Function function = node.function;
    Binding binding = context.scopes.bindingOf(function.name);
    boolean global = context.isGlobal(binding);
    if (ofFunction && !global && lowering.functions.staysDeclaration(function)) {
      return Tree.at(
          new Tree.FunctionDeclaration(lowering.functions.loweredDeclaration(function)), node);
    }
    Tree.Expression made = lowering.functions.declaration(function);
    if (!global && !binding.boxed) {
      context.function.temporaries.add(binding.emitted);
    }
    return Tree.at(
        Make.statement(Make.assign(lowering.variables.place(binding, function.name), made)), node);
  }

  Tree.Statement one(Tree.Statement node) {
    List<Tree.Statement> out = new ArrayList<>(1);
    lower(node, out);
    return out.size() == 1 ? out.get(0) : Tree.at(new Tree.Block(out), node);
  }

  void lower(Tree.Statement node, List<Tree.Statement> out) {
    unpacking.close(out, statements -> lowerOpen(node, statements));
  }

  private void lowerOpen(Tree.Statement node, List<Tree.Statement> out) {
    if (node instanceof Tree.ExpressionStatement) {
      out.add(expression((Tree.ExpressionStatement) node));
    } else if (node instanceof Tree.VariableDeclaration) {
      declaration((Tree.VariableDeclaration) node, out);
    } else if (node instanceof Tree.Return) {
      returns((Tree.Return) node, out);
    } else if (node instanceof Tree.If) {
      out.add(ifs((Tree.If) node));
    } else if (node instanceof Tree.Block) {
      out.add(block((Tree.Block) node));
    } else if (node instanceof Tree.Throw) {
      Tree.Throw thrown = (Tree.Throw) node;
      thrown.argument = lowering.expressions.lower(thrown.argument);
      out.add(thrown);
    } else if (node instanceof Tree.ClassDeclaration) {
      classDeclaration((Tree.ClassDeclaration) node, out);
    } else if (node instanceof Tree.Try) {
      out.add(tries((Tree.Try) node));
    } else if (node instanceof Tree.Switch) {
      switches((Tree.Switch) node, List.of(), out);
    } else if (node instanceof Tree.Break) {
      jump(node, ((Tree.Break) node).label, false, out);
    } else if (node instanceof Tree.Continue) {
      jump(node, ((Tree.Continue) node).label, true, out);
    } else if (node instanceof Tree.Labeled) {
      labeled((Tree.Labeled) node, out);
    } else if (node instanceof Tree.With) {
      Tree.With with = (Tree.With) node;
      with.object = lowering.expressions.lower(with.object);
      with.body = one(with.body);
      out.add(with);
    } else if (node instanceof Tree.Import || node instanceof Tree.Export) {
      lowering.modules.lower(node, out);
    } else if (!(node instanceof Tree.FunctionDeclaration)) {
      loops.lower(node, List.of(), out);
    }
  }

  private Tree.Statement expression(Tree.ExpressionStatement node) {
    boolean isSuper =
        node.expression instanceof Tree.Call
            && ((Tree.Call) node.expression).callee instanceof Tree.Super;
    boolean top = context.function.isProgram() && context.value != null;
    if (!top && isSwap(node.expression)) {
      return swap((Tree.Assign) node.expression, node);
    }
    Tree.Expression value = lowering.expressions.lower(node.expression);
    if (isSuper && context.targets.isEmpty() && !context.inBranch) {
      // What follows in this function runs only after it.
      context.function.owner().thisReady |= context.function.isDerivedConstructor();
    }
    node.expression = top ? Make.assign(context.value, value) : value;
    node.directive = null;
    return node;
  }

  /** {@code [a, b] = [b, a]} and the like, which need no iteration. */
  private static boolean isSwap(Tree.Expression node) {
    if (!(node instanceof Tree.Assign)
        || !(((Tree.Assign) node).target instanceof Tree.ArrayPattern)
        || !(((Tree.Assign) node).value instanceof Tree.ArrayLiteral)) {
      return false;
    }
    List<Tree.Node> targets = ((Tree.ArrayPattern) ((Tree.Assign) node).target).elements;
    List<Tree.Expression> values = ((Tree.ArrayLiteral) ((Tree.Assign) node).value).elements;
    return targets.size() == values.size()
        && targets.stream().allMatch(t -> t instanceof Tree.Identifier || t instanceof Tree.Member)
        && values.stream().allMatch(v -> v != null && !(v instanceof Tree.Spread));
  }

  private Tree.Statement swap(Tree.Assign node, Tree.Statement at) {
    List<Tree.Node> targets = ((Tree.ArrayPattern) node.target).elements;
    List<Tree.Expression> values = ((Tree.ArrayLiteral) node.value).elements;
    List<Tree.Expression> steps = new ArrayList<>();
    List<String> names = new ArrayList<>();
    for (Tree.Expression value : values) {
      String name = context.temporary();
      names.add(name);
      steps.add(Make.assign(name, lowering.expressions.lower(value)));
    }
    for (int i = 0; i < names.size(); i++) {
      steps.add(
          lowering.expressions.assignment((Tree.Expression) targets.get(i), Make.id(names.get(i))));
    }
    return Tree.at(Make.statement(Make.sequence(steps)), at);
  }

  // ---- Declarations

  void declaration(Tree.VariableDeclaration node, List<Tree.Statement> out) {
    for (Tree.Declarator declarator : node.declarators) {
      declarator(declarator, node.kind, out);
    }
  }

  private void declarator(
      Tree.Declarator node, Tree.VariableDeclaration.Kind kind, List<Tree.Statement> out) {
    if (!(node.target instanceof Tree.Identifier)) {
      List<Tree.Expression> steps = new ArrayList<>();
      lowering.patterns.assign(node.target, lowering.expressions.lower(node.init), true, steps);
      lowering.declareNames(node.target);
      steps.forEach(step -> out.add(Tree.at(Make.statement(step), node)));
      return;
    }
    Tree.Identifier name = (Tree.Identifier) node.target;
    Binding binding = context.scopes.bindingOf(name);
    Tree.Expression value = initialValue(node, kind, binding);
    boolean plain =
        !binding.boxed
            && binding.flag == null
            && !context.isGlobal(binding)
            && binding.kind != Binding.Kind.CATCH;
    if (plain) {
      out.add(Tree.at(Make.var(binding.emitted, value), node));
      return;
    }
    if (binding.kind == Binding.Kind.CATCH) {
      Binding declared = context.function.body.bindings.get(binding.name);
      context.function.temporaries.add(declared.emitted);
    } else {
      lowering.declareNames(name);
    }
    if (value != null) {
      out.add(Tree.at(Make.statement(lowering.variables.initialise(name, value)), node));
    }
  }

  /** Without one, a variable of a block is undefined again each time the block is entered. */
  private Tree.Expression initialValue(
      Tree.Declarator node, Tree.VariableDeclaration.Kind kind, Binding binding) {
    if (node.init != null) {
      return lowering.expressions.named(node.init, binding.name);
    }
    boolean again =
        kind != Tree.VariableDeclaration.Kind.VAR
            && (binding.scope.inLoop || binding.flag != null || binding.boxed);
    return again ? Make.undefined() : null;
  }

  private void classDeclaration(Tree.ClassDeclaration node, List<Tree.Statement> out) {
    Tree.Identifier name = node.definition.name;
    Binding binding = context.scopes.bindingOf(name);
    Tree.Expression made = lowering.classes.lower(node.definition, null);
    boolean plain = !binding.boxed && binding.flag == null && !context.isGlobal(binding);
    if (plain) {
      out.add(Tree.at(Make.var(binding.emitted, made), node));
    } else {
      lowering.declareNames(name);
      out.add(Tree.at(Make.statement(lowering.variables.initialise(binding, made, name)), node));
    }
  }

  // ---- Blocks

  private Tree.Statement block(Tree.Block node) {
    node.body = scoped(node, node.body);
    return node;
  }

  /** The statements of a block, with what has to happen whenever it is entered. */
  List<Tree.Statement> scoped(Tree.Node node, List<Tree.Statement> statements) {
    List<Tree.Statement> out = new ArrayList<>();
    Scope scope = context.scopes.scopeOf(node);
    enter(scope, out);
    functions(statements, false, out);
    boolean outer = context.inBranch;
    context.inBranch = true;
    for (Tree.Statement statement : statements) {
      lower(statement, out);
    }
    context.inBranch = outer;
    return out;
  }

  /** Makes the box of a scope, and forgets what the iteration before has initialised. */
  void enter(Scope scope, List<Tree.Statement> out) {
    if (scope.box != null) {
      context.function.temporaries.add(scope.box);
      out.add(Make.statement(Make.assign(scope.box, box(scope, false))));
    }
    for (Binding binding : scope.bindings.values()) {
      if (binding.flag != null && !binding.boxed && scope.inLoop) {
        out.add(Make.statement(Make.assign(binding.flag, Make.bool(false))));
      }
    }
  }

  /** A new box, empty or with what is in the old one. */
  Tree.Expression box(Scope scope, boolean copies) {
    List<Tree.Property> properties = new ArrayList<>();
    for (Binding binding : scope.boxed()) {
      properties.add(boxed(scope, binding.emitted, copies, Make.undefined()));
      if (binding.flag != null) {
        properties.add(boxed(scope, binding.flag, copies, Make.bool(false)));
      }
    }
    return new Tree.ObjectLiteral(properties);
  }

  private static Tree.Property boxed(
      Scope scope, String name, boolean copies, Tree.Expression empty) {
    Tree.Expression value = copies ? Make.member(Make.id(scope.box), name) : empty;
    return new Tree.Property(Tree.Property.Kind.INIT, Make.id(name), false, value);
  }

  private Tree.Statement ifs(Tree.If first) {
    boolean outer = context.inBranch;
    context.inBranch = true;
    Tree.If node = first;
    while (true) {
      node.test = lowering.expressions.lower(node.test);
      node.yes = branch(node.yes);
      if (!(node.no instanceof Tree.If)) {
        node.no = node.no == null ? null : branch(node.no);
        break;
      }
      node = (Tree.If) node.no;
    }
    context.inBranch = outer;
    return first;
  }

  /** In sloppy code a branch may be a function declaration. */
  private Tree.Statement branch(Tree.Statement node) {
    if (!(node instanceof Tree.FunctionDeclaration)) {
      return one(node);
    }
    return Tree.at(
        new Tree.Block(Make.list(function((Tree.FunctionDeclaration) node, false))), node);
  }

  private Tree.Statement tries(Tree.Try node) {
    boolean outer = context.inBranch;
    context.inBranch = true;
    node.block.body = scoped(node.block, node.block.body);
    if (node.handler != null) {
      handler(node);
    }
    if (node.finalizer != null) {
      node.finalizer.body = scoped(node.finalizer, node.finalizer.body);
    }
    context.inBranch = outer;
    return node;
  }

  private void handler(Tree.Try node) {
    Scope scope = context.scopes.scopeOf(node);
    List<Tree.Statement> body = new ArrayList<>();
    enter(scope, body);
    boolean plain =
        node.parameter instanceof Tree.Identifier
            && !context.scopes.bindingOf((Tree.Identifier) node.parameter).captured
            && !context.function.isResumable();
    if (plain) {
      Binding binding = context.scopes.bindingOf((Tree.Identifier) node.parameter);
      node.parameter = Tree.at(Make.id(binding.emitted), node.parameter);
    } else {
      String caught = context.names.fresh("$e");
      if (node.parameter != null) {
        unpacking.close(body, out -> caught(node.parameter, caught, out));
      }
      node.parameter = Make.id(caught);
    }
    body.addAll(scoped(node.handler, node.handler.body));
    node.handler.body = body;
  }

  private void caught(Tree.Node parameter, String caught, List<Tree.Statement> out) {
    List<Tree.Expression> steps = new ArrayList<>();
    lowering.patterns.assign(parameter, Make.id(caught), true, steps);
    lowering.declareNames(parameter);
    steps.forEach(step -> out.add(Make.statement(step)));
  }

  private void switches(Tree.Switch node, List<String> labels, List<Tree.Statement> out) {
    node.discriminant = lowering.expressions.lower(node.discriminant);
    List<Tree.Statement> before = new ArrayList<>();
    enter(context.scopes.scopeOf(node), before);
    for (Tree.Case part : node.cases) {
      functions(part.body, false, before);
    }
    if (!before.isEmpty()) {
      // The value is computed outside the scope of the cases.
      String value = context.temporary();
      out.add(Tree.at(Make.statement(Make.assign(value, node.discriminant)), node));
      node.discriminant = Make.id(value);
      out.addAll(before);
    }
    context.targets.push(new Context.Target(labels, false, true, null));
    for (Tree.Case part : node.cases) {
      part.test = lowering.expressions.lower(part.test);
      List<Tree.Statement> body = new ArrayList<>();
      part.body.forEach(statement -> lower(statement, body));
      part.body = body;
    }
    context.targets.pop();
    out.add(Loops.labeled(labels, node));
  }

  private void labeled(Tree.Labeled first, List<Tree.Statement> out) {
    List<String> labels = new ArrayList<>();
    Tree.Statement body = first;
    while (body instanceof Tree.Labeled) {
      labels.add(((Tree.Labeled) body).label);
      body = ((Tree.Labeled) body).body;
    }
    if (Loops.isLoop(body)) {
      loops.lower(body, labels, out);
    } else if (body instanceof Tree.Switch) {
      switches((Tree.Switch) body, labels, out);
    } else {
      context.targets.push(new Context.Target(labels, false, false, null));
      Tree.Statement lowered = one(body);
      context.targets.pop();
      out.add(Loops.labeled(labels, lowered));
    }
  }

  // ---- Jumps

  private void returns(Tree.Return node, List<Tree.Statement> out) {
    Tree.Expression value = lowering.expressions.lower(node.argument);
    if (context.function.isDerivedConstructor()) {
      value =
          value == null
              ? lowering.variables.self(node)
              : Make.operation("result", value, Make.id(context.function.thisName));
    }
    List<Tree.Statement> closing = new ArrayList<>();
    for (Context.Target target : context.targets) {
      close(target, closing);
    }
    if (!closing.isEmpty() && value != null) {
      String kept = context.temporary();
      out.add(Tree.at(Make.statement(Make.assign(kept, value)), node));
      value = Make.id(kept);
    }
    out.addAll(closing);
    node.argument = value;
    out.add(node);
  }

  private void jump(
      Tree.Statement node, String label, boolean isContinue, List<Tree.Statement> out) {
    for (Context.Target target : context.targets) {
      boolean meant =
          label != null
              ? target.labels.contains(label)
              : isContinue ? target.isLoop : target.takesPlainBreak;
      if (!(meant && isContinue)) {
        close(target, out);
      }
      if (meant) {
        break;
      }
    }
    out.add(node);
  }

  private static void close(Context.Target target, List<Tree.Statement> out) {
    if (target.cursor != null) {
      out.add(Make.statement(Make.call(Make.member(Make.id(target.cursor), "close"))));
    }
  }
}
