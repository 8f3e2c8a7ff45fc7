package dev.iotajs.sandbox.internal.guest.lower;

import dev.iotajs.sandbox.internal.guest.syntax.SyntaxProblem;
import dev.iotajs.sandbox.internal.guest.syntax.Tree;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds out which variable each name means, which variables may be read before they are
 * initialised, and which are captured by closures in loops.
 */
final class ScopeAnalysis {
  /** The name of what each function but arrow functions has. */
  static final String ARGUMENTS = "arguments";

  private static final Set<String> MODERN_ASSIGNMENTS = Set.of("**=", "??=", "&&=", "||=");

  private static final class Reference {
    final Tree.Identifier identifier;
    final Scope scope;
    final boolean write;

    Reference(Tree.Identifier identifier, Scope scope, boolean write) {
      this.identifier = identifier;
      this.scope = scope;
      this.write = write;
    }
  }

  private final Names names;
  private final IdentityHashMap<Tree.Node, Scope> scopes = new IdentityHashMap<>();
  private final IdentityHashMap<Tree.Node, FunctionScope> functions = new IdentityHashMap<>();
  private final IdentityHashMap<Tree.Identifier, Binding> bindings = new IdentityHashMap<>();
  private final List<Reference> references = new ArrayList<>();
  private final List<FunctionScope> allFunctions = new ArrayList<>();
  private final Set<Tree.Identifier> unsure = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Map<Binding, List<Reference>> uses = new HashMap<>();

  /** Null until a use of a variable in a hoisted function asks. */
  private Activations activations;

  private Scope scope;
  private FunctionScope function;
  private boolean inLoop;
  private boolean modern;
  private boolean awaitsAtTop;

  private ScopeAnalysis(Names names) {
    this.names = names;
  }

  /** Looks at a program. */
  static ScopeAnalysis of(Tree.Program program, Names names) {
    ScopeAnalysis analysis = new ScopeAnalysis(names);
    analysis.program(program);
    analysis.resolve();
    return analysis;
  }

  /** Whether anything in the program is newer than ES5. */
  boolean modern() {
    return modern;
  }

  /** Whether the program's own code awaits something. */
  boolean awaitsAtTop() {
    return awaitsAtTop;
  }

  Scope scopeOf(Tree.Node node) {
    return scopes.get(node);
  }

  FunctionScope functionOf(Tree.Node node) {
    return functions.get(node);
  }

  /** The variable that a name means; null for a global that the program does not declare. */
  Binding bindingOf(Tree.Identifier identifier) {
    return bindings.get(identifier);
  }

  /** Whether the variable may not be initialised yet where the name stands. */
  boolean mayBeEarly(Tree.Identifier identifier) {
    return unsure.contains(identifier);
  }

  // ---- First pass: scopes, declarations, references

  private void program(Tree.Program program) {
    function = new FunctionScope(null, null, program.start, false);
    allFunctions.add(function);
    functions.put(program, function);
    function.body = enter(program);
    hoist(program.body);
    declareLexical(program.body);
    visitAll(program.body);
  }

  private Scope enter(Tree.Node node) {
    Scope entered = new Scope(scope, function, inLoop);
    function.scopes.add(entered);
    scopes.put(node, entered);
    scope = entered;
    return entered;
  }

  private void leave() {
    scope = scope.parent;
  }

  /** Declares the vars of a function, wherever in it they are; not those of inner functions. */
  private void hoist(List<? extends Tree.Node> nodes) {
    nodes.forEach(this::hoist);
  }

  private void hoist(Tree.Node node) {
    if (node instanceof Tree.VariableDeclaration) {
      Tree.VariableDeclaration declaration = (Tree.VariableDeclaration) node;
      if (declaration.kind == Tree.VariableDeclaration.Kind.VAR) {
        declaration.declarators.forEach(d -> declare(d.target, Binding.Kind.VAR, -1));
      }
    } else if (node instanceof Tree.Statement || node instanceof Tree.Case) {
      if (node instanceof Tree.ExpressionStatement
          || node instanceof Tree.FunctionDeclaration
          || node instanceof Tree.ClassDeclaration) {
        return;
      }
      node.forEachChild(
          child -> {
            if (child instanceof Tree.Statement || child instanceof Tree.Case) {
              hoist(child);
            }
          });
    }
  }

  /** Declares what a block's own statements declare. */
  private void declareLexical(List<? extends Tree.Statement> statements) {
    for (Tree.Statement statement : statements) {
      declareLexical(statement);
    }
  }

  private void declareLexical(Tree.Statement statement) {
    if (statement instanceof Tree.VariableDeclaration) {
      declareLexical((Tree.VariableDeclaration) statement);
    } else if (statement instanceof Tree.ClassDeclaration) {
      Tree.ClassBody definition = ((Tree.ClassDeclaration) statement).definition;
      declare(definition.name, Binding.Kind.CLASS, statement.end);
    } else if (statement instanceof Tree.FunctionDeclaration) {
      declareFunction(((Tree.FunctionDeclaration) statement).function);
    } else if (statement instanceof Tree.Labeled) {
      declareLexical(((Tree.Labeled) statement).body);
    } else if (statement instanceof Tree.Import) {
      ((Tree.Import) statement).names.forEach(n -> declare(n.local, Binding.Kind.IMPORT, -1));
    } else if (statement instanceof Tree.Export && ((Tree.Export) statement).declaration != null) {
      declareLexical(((Tree.Export) statement).declaration);
    }
  }

  private void declareLexical(Tree.VariableDeclaration declaration) {
    if (declaration.kind != Tree.VariableDeclaration.Kind.VAR) {
      Binding.Kind kind =
          declaration.kind == Tree.VariableDeclaration.Kind.LET
              ? Binding.Kind.LET
              : Binding.Kind.CONST;
      declaration.declarators.forEach(d -> declare(d.target, kind, d.end));
    }
  }

  /** In sloppy code a function in a block is a variable of the whole function, where it can be. */
  private void declareFunction(Tree.Function declared) {
    if (declared.name == null) {
      return;
    }
    Scope home = scope;
    boolean inBlock = scope != function.body;
    modern |= inBlock;
    if (inBlock && !declared.strict && !declared.generator && !declared.async) {
      home = varScope(declared.name.name);
    }
    Binding binding = home.declare(declared.name.name, Binding.Kind.FUNCTION);
    bindings.put(declared.name, binding);
    names.use(declared.name.name);
  }

  private Scope varScope(String name) {
    Scope top = function.body;
    for (Scope s = scope; s != top; s = s.parent) {
      Binding other = s.bindings.get(name);
      if (other != null && other.kind != Binding.Kind.FUNCTION) {
        return scope;
      }
    }
    Binding atTop = top.bindings.get(name);
    return atTop != null && atTop.isLexical() ? scope : top;
  }

  private void declare(Tree.Node target, Binding.Kind kind, int ready) {
    if (target instanceof Tree.Identifier) {
      Tree.Identifier identifier = (Tree.Identifier) target;
      Scope home = kind == Binding.Kind.VAR ? function.body : scope;
      Binding binding = home.declare(identifier.name, kind);
      binding.ready = Math.max(binding.ready, ready);
      bindings.put(identifier, binding);
      names.use(identifier.name);
    } else if (target instanceof Tree.ArrayPattern) {
      for (Tree.Node element : ((Tree.ArrayPattern) target).elements) {
        if (element != null) {
          declare(element, kind, readyIn(element, kind, ready));
        }
      }
    } else if (target instanceof Tree.ObjectPattern) {
      Tree.ObjectPattern pattern = (Tree.ObjectPattern) target;
      pattern.properties.forEach(p -> declare(p.value, kind, readyIn(p, kind, ready)));
      if (pattern.rest != null) {
        declare(pattern.rest.target, kind, ready);
      }
    } else if (target instanceof Tree.Default) {
      declare(((Tree.Default) target).target, kind, ready);
    } else if (target instanceof Tree.Rest) {
      declare(((Tree.Rest) target).target, kind, ready);
    }
  }

  /** Parts of a parameter are initialised one after the other. */
  private static int readyIn(Tree.Node part, Binding.Kind kind, int ready) {
    return kind == Binding.Kind.PARAMETER && ready >= 0 ? part.end : ready;
  }

  private void visitAll(Iterable<? extends Tree.Node> nodes) {
    for (Tree.Node node : nodes) {
      visit(node);
    }
  }

  private void visit(Tree.Node node) {
    if (node == null) {
      return;
    }
    if (node instanceof Tree.Identifier) {
      refer((Tree.Identifier) node, false);
    } else if (node instanceof Tree.Function) {
      function((Tree.Function) node, null);
    } else if (node instanceof Tree.FunctionExpression) {
      functionExpression((Tree.FunctionExpression) node);
    } else if (node instanceof Tree.FunctionDeclaration) {
      Tree.Function declared = ((Tree.FunctionDeclaration) node).function;
      function(declared, declared.name == null ? null : bindings.get(declared.name));
    } else if (node instanceof Tree.ClassDeclaration) {
      classBody(((Tree.ClassDeclaration) node).definition);
    } else if (node instanceof Tree.ClassExpression) {
      classBody(((Tree.ClassExpression) node).definition);
    } else if (node instanceof Tree.Statement) {
      statement((Tree.Statement) node);
    } else {
      expression(node);
    }
  }

  private void refer(Tree.Identifier identifier, boolean write) {
    names.use(identifier.name);
    if (identifier.name.equals(ARGUMENTS) && scope.parent != null) {
      FunctionScope owner = function.owner();
      if (!owner.isProgram()) {
        owner.argumentsUsed = true;
        owner.argumentsNeeded |= owner != function || owner.isResumable();
      }
    }
    references.add(new Reference(identifier, scope, write));
  }

  private void target(Tree.Node target) {
    if (target instanceof Tree.Identifier) {
      refer((Tree.Identifier) target, true);
    } else if (target instanceof Tree.ArrayPattern) {
      modern = true;
      for (Tree.Node element : ((Tree.ArrayPattern) target).elements) {
        if (element != null) {
          target(element);
        }
      }
    } else if (target instanceof Tree.ObjectPattern) {
      modern = true;
      Tree.ObjectPattern pattern = (Tree.ObjectPattern) target;
      for (Tree.Property property : pattern.properties) {
        if (property.computed) {
          visit(property.key);
        }
        target(property.value);
      }
      if (pattern.rest != null) {
        target(pattern.rest.target);
      }
    } else if (target instanceof Tree.Default) {
      modern = true;
      target(((Tree.Default) target).target);
      visit(((Tree.Default) target).value);
    } else if (target instanceof Tree.Rest) {
      modern = true;
      target(((Tree.Rest) target).target);
    } else {
      visit(target);
    }
  }

  /** The target of a declaration: its names are declared already, its expressions are visited. */
  private void declared(Tree.Node target) {
    if (!(target instanceof Tree.Identifier)) {
      int before = references.size();
      target(target);
      // What the declaration itself assigns is no assignment of the author's.
      references
          .subList(before, references.size())
          .removeIf(r -> r.write && bindings.containsKey(r.identifier));
    }
  }

  private void functionExpression(Tree.FunctionExpression node) {
    Tree.Function target = node.function;
    boolean named = target.name != null && target.kind == Tree.Function.Kind.NORMAL;
    if (named) {
      // The name is known inside only. The engine has that scope itself.
      Scope around = new Scope(scope, function, inLoop);
      scope = around;
      function.scopes.add(around);
      scopes.put(node, around);
      declare(target.name, Binding.Kind.SELF, -1);
    }
    function(target, null);
    if (named) {
      leave();
    }
  }

  private void function(Tree.Function node, Binding declaration) {
    FunctionScope outer = function;
    boolean outerLoop = inLoop;
    inLoop = false;
    function = new FunctionScope(node, outer, node.start, false);
    function.declaration = declaration;
    allFunctions.add(function);
    functions.put(node, function);
    modern |=
        node.generator
            || node.async
            || node.kind == Tree.Function.Kind.ARROW
            || node.kind == Tree.Function.Kind.METHOD
            || !node.simpleParameters();
    Scope parameters = enter(node);
    function.body = parameters;
    boolean simple = node.simpleParameters();
    node.parameters.forEach(p -> declare(p, Binding.Kind.PARAMETER, simple ? -1 : p.end));
    node.parameters.forEach(this::declared);
    if (!simple) {
      // Closures in the parameters do not see the variables of the body.
      function.body = new Scope(parameters, function, false);
      function.scopes.add(function.body);
      scope = function.body;
    }
    hoist(node.body);
    declareLexical(node.body);
    visitAll(node.body);
    scope = parameters.parent;
    function = outer;
    inLoop = outerLoop;
  }

  private void classBody(Tree.ClassBody node) {
    modern = true;
    visit(node.superClass);
    for (Tree.ClassElement element : node.elements) {
      if (element.computed) {
        visit(element.key);
      }
    }
    FunctionScope outer = function;
    boolean outerLoop = inLoop;
    inLoop = false;
    function = new FunctionScope(null, outer, node.start, true);
    allFunctions.add(function);
    functions.put(node, function);
    function.body = enter(node);
    if (node.name != null) {
      Binding self = scope.declare(node.name.name, Binding.Kind.SELF);
      self.ready = -1;
      names.use(node.name.name);
    }
    for (Tree.ClassElement element : node.elements) {
      visit(element.value);
    }
    leave();
    function = outer;
    inLoop = outerLoop;
  }

  private void statement(Tree.Statement node) {
    if (node instanceof Tree.VariableDeclaration) {
      Tree.VariableDeclaration declaration = (Tree.VariableDeclaration) node;
      modern |= declaration.kind != Tree.VariableDeclaration.Kind.VAR;
      for (Tree.Declarator declarator : declaration.declarators) {
        if (declaration.kind == Tree.VariableDeclaration.Kind.VAR) {
          meantByVar(declarator.target);
        }
        declared(declarator.target);
        visit(declarator.init);
      }
    } else if (node instanceof Tree.Block) {
      block(node, ((Tree.Block) node).body);
    } else if (node instanceof Tree.For) {
      fors((Tree.For) node);
    } else if (node instanceof Tree.ForIn) {
      Tree.ForIn loop = (Tree.ForIn) node;
      iteration(loop, loop.left, loop.right, loop.body);
    } else if (node instanceof Tree.ForOf) {
      modern = true;
      Tree.ForOf loop = (Tree.ForOf) node;
      awaitsAtTop |= loop.await && function.isProgram();
      iteration(loop, loop.left, loop.right, loop.body);
    } else if (node instanceof Tree.While || node instanceof Tree.DoWhile) {
      boolean outer = inLoop;
      inLoop = true;
      node.forEachChild(this::visit);
      inLoop = outer;
    } else if (node instanceof Tree.Try) {
      tries((Tree.Try) node);
    } else if (node instanceof Tree.Switch) {
      switches((Tree.Switch) node);
    } else if (node instanceof Tree.Export) {
      modern = true;
      export((Tree.Export) node);
    } else if (node instanceof Tree.With) {
      names.hideFromObjects();
      visit(((Tree.With) node).object);
      enter(node);
      visit(((Tree.With) node).body);
      leave();
    } else {
      refuseHeader(node);
      modern |= node instanceof Tree.Import;
      if (!(node instanceof Tree.Import)) {
        node.forEachChild(this::visit);
      }
    }
  }

  /** Only lowered functions may tell the engine about themselves. */
  private static void refuseHeader(Tree.Statement node) {
    if (node instanceof Tree.ExpressionStatement
        && ((Tree.ExpressionStatement) node).expression instanceof Tree.StringLiteral) {
      Tree.Expression literal = ((Tree.ExpressionStatement) node).expression;
      if (((Tree.StringLiteral) literal).value.startsWith(Make.OPERATIONS)) {
        throw new SyntaxProblem("Directives that begin with $iota are reserved", node.start);
      }
    }
  }

  private void export(Tree.Export node) {
    visit(node.declaration);
    visit(node.value);
  }

  /** A var with the name of a catch parameter around it gives its value to that; Annex B.3.4. */
  private void meantByVar(Tree.Node target) {
    if (target instanceof Tree.Identifier) {
      Tree.Identifier identifier = (Tree.Identifier) target;
      for (Scope s = scope; s != function.body && s != null; s = s.parent) {
        Binding binding = s.bindings.get(identifier.name);
        if (binding != null && binding.kind == Binding.Kind.CATCH) {
          bindings.put(identifier, binding);
          return;
        }
      }
    }
  }

  private void block(Tree.Node node, List<? extends Tree.Statement> body) {
    enter(node);
    declareLexical(body);
    visitAll(body);
    leave();
  }

  private void fors(Tree.For node) {
    boolean outer = inLoop;
    inLoop = true;
    enter(node);
    if (node.init instanceof Tree.VariableDeclaration) {
      declareLexical((Tree.VariableDeclaration) node.init);
    }
    visit(node.init);
    visit(node.test);
    visit(node.update);
    visit(node.body);
    leave();
    inLoop = outer;
  }

  private void iteration(Tree.Node node, Tree.Node left, Tree.Node right, Tree.Statement body) {
    boolean outer = inLoop;
    boolean lexical =
        left instanceof Tree.VariableDeclaration
            && ((Tree.VariableDeclaration) left).kind != Tree.VariableDeclaration.Kind.VAR;
    if (!lexical) {
      visit(right);
    }
    inLoop = true;
    enter(node);
    if (left instanceof Tree.VariableDeclaration) {
      Tree.VariableDeclaration declaration = (Tree.VariableDeclaration) left;
      if (lexical) {
        declareLexical(declaration);
        // Not before the body: the object of the loop must not use the name.
        scope.bindings.values().forEach(b -> b.ready = body.start);
        inLoop = outer;
        visit(right);
        inLoop = true;
      }
      modern |= lexical;
      declaration.declarators.forEach(
          d -> {
            declared(d.target);
            visit(d.init);
          });
    } else {
      target(left);
    }
    visit(body);
    leave();
    inLoop = outer;
  }

  private void tries(Tree.Try node) {
    visit(node.block);
    if (node.handler != null) {
      modern |= node.parameter == null;
      enter(node);
      if (node.parameter != null) {
        declare(node.parameter, Binding.Kind.CATCH, -1);
        declared(node.parameter);
      }
      visit(node.handler);
      leave();
    }
    visit(node.finalizer);
  }

  private void switches(Tree.Switch node) {
    visit(node.discriminant);
    enter(node).isSwitch = true;
    for (Tree.Case part : node.cases) {
      declareLexical(part.body);
    }
    for (Tree.Case part : node.cases) {
      visit(part.test);
      visitAll(part.body);
    }
    leave();
  }

  private void expression(Tree.Node node) {
    if (node instanceof Tree.Assign) {
      Tree.Assign assign = (Tree.Assign) node;
      modern |= MODERN_ASSIGNMENTS.contains(assign.operator);
      target(assign.target);
      visit(assign.value);
    } else if (node instanceof Tree.Update) {
      target(((Tree.Update) node).target);
    } else if (node instanceof Tree.Member) {
      Tree.Member member = (Tree.Member) node;
      visit(member.object);
      if (member.computed) {
        visit(member.property);
      }
      modern |= member.property instanceof Tree.PrivateName;
    } else if (node instanceof Tree.Property) {
      Tree.Property property = (Tree.Property) node;
      modern |=
          property.shorthand
              || property.computed
              || property.kind == Tree.Property.Kind.METHOD
              || property.kind == Tree.Property.Kind.SPREAD;
      if (property.computed) {
        visit(property.key);
      }
      visit(property.value);
    } else if (node instanceof Tree.Binary) {
      binary((Tree.Binary) node);
    } else if (node instanceof Tree.This || node instanceof Tree.Super) {
      useThis(node instanceof Tree.Super);
    } else if (node instanceof Tree.NewTarget) {
      modern = true;
      function.owner().newTargetNeeded = true;
    } else {
      awaitsAtTop |= node instanceof Tree.Await && function.isProgram();
      modern |= isModern(node);
      node.forEachChild(this::visit);
    }
  }

  private void binary(Tree.Binary node) {
    // Long chains to the left are common in generated code.
    List<Tree.Expression> rights = new ArrayList<>();
    Tree.Expression left = node;
    while (left instanceof Tree.Binary) {
      Tree.Binary part = (Tree.Binary) left;
      modern |= isModern(part.operator) || part.left instanceof Tree.PrivateName;
      rights.add(part.right);
      left = part.left;
    }
    visit(left);
    for (int i = rights.size() - 1; i >= 0; i--) {
      visit(rights.get(i));
    }
  }

  private static boolean isModern(String operator) {
    return operator.equals("**") || operator.equals("??");
  }

  private static boolean isModern(Tree.Node node) {
    return node instanceof Tree.TemplateLiteral
        || node instanceof Tree.TaggedTemplate
        || node instanceof Tree.Spread
        || (node instanceof Tree.ObjectLiteral
            && LiteralKeys.misplaced(((Tree.ObjectLiteral) node).properties))
        || node instanceof Tree.OptionalChain
        || node instanceof Tree.Yield
        || node instanceof Tree.Await
        || node instanceof Tree.BigIntLiteral
        || node instanceof Tree.ImportCall
        || node instanceof Tree.ImportMeta;
  }

  private void useThis(boolean asSuper) {
    FunctionScope owner = function.owner();
    owner.thisNeeded |= owner != function || owner.isResumable();
    if (asSuper) {
      modern = true;
      owner.selfNeeded = true;
    }
  }

  // ---- Second pass: which variable is meant

  private void resolve() {
    for (Reference reference : references) {
      resolve(reference);
    }
    for (Reference reference : references) {
      Binding binding = bindings.get(reference.identifier);
      if (binding != null) {
        judge(reference, binding);
      }
    }
    allFunctions.forEach(this::giveNames);
  }

  private void resolve(Reference reference) {
    String name = reference.identifier.name;
    Scope found = declaring(name, reference.scope);
    FunctionScope home = found == null ? null : found.function;
    for (FunctionScope f = reference.scope.function; f != home && f != null; f = f.parent) {
      f.freeNames.add(name);
    }
    if (found != null) {
      Binding binding = found.bindings.get(name);
      bindings.put(reference.identifier, binding);
      binding.assigned |= reference.write;
      // The engine would change what cannot be changed.
      modern |= reference.write && binding.kind == Binding.Kind.SELF;
      uses.computeIfAbsent(binding, b -> new ArrayList<>(4)).add(reference);
    }
  }

  /** The scope with the variable that a name means; null if it means none of the program's. */
  private static Scope declaring(String name, Scope from) {
    Scope scope = from;
    while (scope != null && !scope.bindings.containsKey(name)) {
      if (name.equals(ARGUMENTS) && scope.isOfFunctionWithArguments()) {
        return null;
      }
      scope = scope.parent;
    }
    return scope;
  }

  /** Decides whether the reference has to check, and whether the variable must be captured. */
  private void judge(Reference reference, Binding binding) {
    FunctionScope home = binding.scope.function;
    FunctionScope closure = closureIn(reference.scope.function, home);
    boolean early = canBeEarly(binding, closure) && mayBeEarly(reference, binding, closure);
    if (binding.kind == Binding.Kind.PARAMETER
        && closure == null
        && reference.identifier.start < binding.ready) {
      unsure.add(reference.identifier);
    }
    if (early) {
      unsure.add(reference.identifier);
      if (binding.flag == null) {
        binding.flag = names.fresh(binding.name + "$set");
      }
    }
    boolean block =
        binding.scope != home.scopes.get(0)
            && binding.scope != home.body
            && binding.kind != Binding.Kind.SELF;
    if (closure != null && block && binding.scope.inLoop) {
      binding.captured = true;
      closure.captures.add(binding);
      boolean atCreation =
          closure.declaration == null && !binding.scope.isSwitch && closure.start >= binding.ready;
      binding.boxed |= binding.assigned || !atCreation || binding.kind == Binding.Kind.FUNCTION;
    }
  }

  /** A parameter may be, too, for functions in the default of one before it. */
  private static boolean canBeEarly(Binding binding, FunctionScope closure) {
    return binding.isLexical() || (binding.kind == Binding.Kind.PARAMETER && closure != null);
  }

  /** The outermost function between a reference and its variable; null if there is none. */
  private static FunctionScope closureIn(FunctionScope from, FunctionScope home) {
    FunctionScope closure = null;
    for (FunctionScope f = from; f != home; f = f.parent) {
      closure = f;
    }
    return closure;
  }

  private boolean mayBeEarly(Reference reference, Binding binding, FunctionScope closure) {
    if (binding.scope.isSwitch) {
      return true;
    }
    int position = reference.identifier.start;
    if (closure != null) {
      position = closure.declaration == null ? closure.start : activation(closure.declaration);
    }
    return position < binding.ready;
  }

  /** From where in the text on a hoisted function may be called. */
  private int activation(Binding declaration) {
    if (activations == null) {
      activations = new Activations();
      allFunctions.stream()
          .filter(f -> f.declaration != null)
          .map(f -> f.declaration)
          .distinct()
          .forEach(this::addUses);
      activations.settle();
    }
    return activations.of(declaration);
  }

  private void addUses(Binding declaration) {
    FunctionScope home = declaration.scope.function;
    for (Reference use : uses.getOrDefault(declaration, List.of())) {
      FunctionScope closure = closureIn(use.scope.function, home);
      if (closure == null) {
        activations.usedAt(declaration, use.identifier.start);
      } else if (closure.declaration == null) {
        activations.usedAt(declaration, closure.start);
      } else {
        activations.usedBy(declaration, closure.declaration);
      }
    }
  }

  /** Our own code uses the arguments of a function, which variables must not hide. */
  private static boolean keepsName(Binding binding) {
    return Names.isPlain(binding.name) && !binding.name.equals(ARGUMENTS);
  }

  /** Block variables become variables of the function; those of the same name get others. */
  private void giveNames(FunctionScope owner) {
    Map<String, Binding> taken = new HashMap<>(owner.scopes.get(0).bindings);
    for (Binding binding : taken.values()) {
      if (!keepsName(binding) && !owner.isProgram()) {
        binding.emitted = names.fresh(binding.name);
      }
    }
    for (Scope block : owner.scopes.subList(1, owner.scopes.size())) {
      for (Binding binding : block.bindings.values()) {
        if (binding.kind == Binding.Kind.SELF) {
          continue;
        }
        // Never the author's name in a box: "__proto__" is no property like others.
        if (binding.boxed
            || !keepsName(binding)
            || owner.freeNames.contains(binding.name)
            || taken.putIfAbsent(binding.name, binding) != null) {
          binding.emitted = names.fresh(binding.name);
        }
      }
      if (!block.boxed().isEmpty()) {
        block.box = names.fresh("$box");
      }
    }
  }
}
