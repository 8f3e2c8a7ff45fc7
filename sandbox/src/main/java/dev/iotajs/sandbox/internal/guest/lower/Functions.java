package dev.iotajs.sandbox.internal.guest.lower;

import dev.iotajs.sandbox.internal.guest.syntax.Tree;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Lowers functions of all kinds to the engine's plain ones. What makes them differ is written into
 * a directive at their beginning, {@code "$iota:kind:length:start:end:name"}, which the engine's
 * data of the function are made from.
 */
final class Functions {
  /** How names begin of functions that have none for the author. */
  static final String ANONYMOUS = "$anonymous";

  private final Context context;
  private final Lowering lowering;
  private final Unpacking unpacking;

  Functions(Context context, Lowering lowering) {
    this.context = context;
    this.lowering = lowering;
    this.unpacking = new Unpacking(context);
  }

  boolean isAnonymous(Tree.Expression node) {
    return (node instanceof Tree.FunctionExpression
            && ((Tree.FunctionExpression) node).function.name == null)
        || (node instanceof Tree.ClassExpression
            && ((Tree.ClassExpression) node).definition.name == null);
  }

  boolean usesSuper(Tree.Function function) {
    return context.scopes.functionOf(function).selfNeeded;
  }

  /**
   * A function expression or arrow.
   *
   * @param inferred the name it gets from where it stands, or null
   */
  Tree.Expression expression(Tree.FunctionExpression node, String inferred) {
    Tree.Function function = node.function;
    FunctionScope scope = context.scopes.functionOf(function);
    String self = null;
    if (function.name != null) {
      self = function.name.name;
      Binding binding = context.scopes.bindingOf(function.name);
      if (binding != null && needsSelf(scope)) {
        self = context.names.fresh(self);
        binding.emitted = self;
      }
    }
    return closure(function, self, function.name == null ? inferred : function.name.name, null);
  }

  /** A method of a literal. */
  Tree.Expression method(Tree.Function function, String name, Tree.Expression home) {
    return closure(function, null, name, home);
  }

  /** A getter or setter that stays in its literal. */
  Tree.Expression accessor(Tree.Function function, String name) {
    return Make.expression(lowered(function, null, name));
  }

  /** A function declaration as an expression that makes the function. */
  Tree.Expression declaration(Tree.Function function) {
    return closure(function, null, function.name == null ? "default" : function.name.name, null);
  }

  /** Whether a declaration can stay one. */
  boolean staysDeclaration(Tree.Function function) {
    FunctionScope scope = context.scopes.functionOf(function);
    Binding binding = context.scopes.bindingOf(function.name);
    return binding.emitted.equals(binding.name)
        && !needsSelf(scope)
        && scope.captures.isEmpty()
        && !scope.isResumable();
  }

  Tree.Function loweredDeclaration(Tree.Function function) {
    return lowered(function, function.name.name, function.name.name);
  }

  private static boolean needsSelf(FunctionScope scope) {
    return scope.selfNeeded
        || scope.newTargetNeeded
        || (scope.node != null && scope.node.generator);
  }

  private Tree.Expression closure(
      Tree.Function function, String given, String visible, Tree.Expression home) {
    FunctionScope scope = context.scopes.functionOf(function);
    String self = given;
    if (self == null && (needsSelf(scope) || !base(visible).equals(ANONYMOUS))) {
      // A name of ours, so that stacks show what the author named it after.
      self = context.names.fresh(base(visible));
    }
    Tree.Expression made = Make.expression(lowered(function, self, visible));
    String marking = marking(function);
    if (marking != null) {
      made = Make.operation(marking, made);
    }
    if (home != null && scope.selfNeeded) {
      made = Make.operation("withHome", made, home);
    }
    return capturing(scope, made);
  }

  /** What the engine's name of a function begins with. */
  private static String base(String visible) {
    if (visible == null) {
      return ANONYMOUS;
    }
    String name = visible.substring(visible.lastIndexOf(' ') + 1).replace("#", "");
    return name.isEmpty() || !Names.isPlain(name) ? ANONYMOUS : name;
  }

  private static String marking(Tree.Function function) {
    if (function.generator) {
      return function.async ? "asyncGeneratorFunction" : "generatorFunction";
    }
    return function.async ? "asyncFunction" : null;
  }

  /** Gives a closure in a loop the variables of this iteration. */
  Tree.Expression capturing(FunctionScope scope, Tree.Expression made) {
    List<String> captured = captured(scope);
    if (captured.isEmpty()) {
      return made;
    }
    Tree.Function giver = Make.function(null, captured, Make.list(new Tree.Return(made)));
    List<Tree.Expression> arguments = new ArrayList<>();
    captured.forEach(name -> arguments.add(Make.id(name)));
    return new Tree.Call(Make.expression(giver), arguments);
  }

  List<String> captured(FunctionScope scope) {
    List<String> names = new ArrayList<>();
    for (Binding binding : scope.captures) {
      String name = binding.boxed ? binding.scope.box : binding.emitted;
      if (!names.contains(name)) {
        names.add(name);
      }
    }
    return names;
  }

  /** The constructor of a class. */
  Tree.Function constructor(
      Tree.Function function, Tree.ClassBody of, String self, String visible) {
    Tree.Function constructor = lowered(function, self, visible);
    constructor.body.set(0, directive(kind(function), length(function), of, visible));
    return constructor;
  }

  // ---- The function itself

  private Tree.Function lowered(Tree.Function node, String self, String visible) {
    FunctionScope scope = context.scopes.functionOf(node);
    scope.selfName = self;
    FunctionScope outer = context.function;
    boolean outerStrict = context.strict;
    Deque<Context.Target> outerTargets = context.targets;
    context.function = scope;
    context.targets = new ArrayDeque<>();
    Tree.Function result =
        Tree.at(
            new Tree.Function(
                Tree.Function.Kind.NORMAL, self == null ? null : Make.id(self), null, null),
            node);
    List<Tree.Statement> head = new ArrayList<>();
    header(node, visible, head);
    if (node.strict && !context.strict) {
      head.add(Make.directive("use strict"));
    }
    context.strict = node.strict;
    nameVariables(scope);
    List<Tree.Statement> prologue = new ArrayList<>();
    result.parameters = parameters(node, head, prologue);
    inheritParameters(scope, prologue);
    result.body = body(node, visible, head, prologue);
    context.function = outer;
    context.targets = outerTargets;
    context.strict = outerStrict;
    return result;
  }

  private List<Tree.Statement> body(
      Tree.Function node,
      String visible,
      List<Tree.Statement> head,
      List<Tree.Statement> prologue) {
    FunctionScope scope = context.scopes.functionOf(node);
    List<Tree.Statement> code = lowering.statements.functionBody(node.body);
    List<Tree.Statement> variables = new ArrayList<>();
    ownVariables(scope, variables);
    if (scope.isResumable()) {
      List<Tree.Statement> all = new ArrayList<>(head);
      all.addAll(variables);
      Tree.Function resumable =
          Tree.at(
              new Tree.Function(node.kind, Make.id(base(visible)), new ArrayList<>(), code), node);
      resumable.generator = node.generator;
      resumable.async = node.async;
      resumable.strict = node.strict;
      all.addAll(GeneratorLowering.lower(resumable, scope.selfName, prologue, context.names));
      declareTemporaries(scope, all, head.size());
      return all;
    }
    List<Tree.Statement> all = new ArrayList<>(head);
    all.addAll(variables);
    if (node.kind == Tree.Function.Kind.CONSTRUCTOR) {
      Tree.Statement fields = lowering.classes.initialisation();
      if (fields != null) {
        all.add(fields);
      }
    }
    all.addAll(prologue);
    all.addAll(code);
    if (scope.isDerivedConstructor()) {
      all.add(new Tree.Return(lowering.variables.self(new Tree.This())));
    }
    declareTemporaries(scope, all, head.size());
    return all;
  }

  static void declareTemporaries(FunctionScope scope, List<Tree.Statement> body, int at) {
    if (!scope.temporaries.isEmpty()) {
      body.add(at, Make.vars(Tree.VariableDeclaration.Kind.VAR, scope.temporaries));
    }
  }

  private static void header(Tree.Function node, String visible, List<Tree.Statement> head) {
    head.add(directive(kind(node), length(node), node, visible == null ? "" : visible));
  }

  /**
   * The directive that tells the engine about a function.
   *
   * @param place what its text is for {@code toString}
   */
  static Tree.Statement directive(char kind, int length, Tree.Node place, String name) {
    StringBuilder text = new StringBuilder(HeaderMark.TEXT).append(kind).append(':').append(length);
    text.append(':').append(place.start).append(':').append(place.end).append(':');
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c == '\\') {
        text.append("\\\\");
      } else if (c < ' ' || c > '~') {
        text.append(String.format("\\u%04x", (int) c));
      } else {
        text.append(c);
      }
    }
    return Make.directive(text.toString());
  }

  private static char kind(Tree.Function node) {
    if (node.generator) {
      return node.async ? 't' : 'g';
    }
    if (node.async) {
      return 's';
    }
    switch (node.kind) {
      case ARROW:
        return 'a';
      case METHOD:
      case GETTER:
      case SETTER:
        return 'm';
      case CONSTRUCTOR:
        return 'c';
      case DERIVED_CONSTRUCTOR:
        return 'd';
      default:
        return 'f';
    }
  }

  /** The property {@code length}: parameters up to the first default or rest. */
  static int length(Tree.Function node) {
    int length = 0;
    for (Tree.Node parameter : node.parameters) {
      if (parameter instanceof Tree.Default || parameter instanceof Tree.Rest) {
        break;
      }
      length++;
    }
    return length;
  }

  private void nameVariables(FunctionScope scope) {
    if (scope.isArrow()) {
      return;
    }
    if (scope.thisNeeded || scope.isDerivedConstructor()) {
      scope.thisName = context.names.fresh("$this");
    }
    if (scope.argumentsNeeded) {
      scope.argumentsName = context.names.fresh("$arguments");
    }
    if (scope.newTargetNeeded) {
      scope.newTargetName = context.names.fresh("$target");
    }
    if (scope.isDerivedConstructor()) {
      scope.allocatedName = context.names.fresh("$allocated");
    }
  }

  private static void ownVariables(FunctionScope scope, List<Tree.Statement> out) {
    Binding arguments = scope.body.bindings.get(ScopeAnalysis.ARGUMENTS);
    if (arguments != null && isArgumentsObject(arguments)) {
      out.add(Make.var(arguments.emitted, Make.id(ScopeAnalysis.ARGUMENTS)));
    }
    if (scope.isDerivedConstructor()) {
      out.add(Make.var(scope.thisName, null));
      out.add(Make.var(scope.allocatedName, new Tree.This()));
    } else if (scope.thisName != null) {
      out.add(Make.var(scope.thisName, new Tree.This()));
    }
    if (scope.argumentsName != null) {
      out.add(Make.var(scope.argumentsName, Make.id(ScopeAnalysis.ARGUMENTS)));
    }
    if (scope.newTargetName != null) {
      boolean constructible =
          scope.node.kind == Tree.Function.Kind.NORMAL
              || scope.node.kind == Tree.Function.Kind.CONSTRUCTOR
              || scope.isDerivedConstructor();
      out.add(
          Make.var(
              scope.newTargetName,
              constructible
                  ? Make.operation("newTarget", new Tree.This(), Make.id(scope.selfName))
                  : Make.undefined()));
    }
  }

  /** A var of this name begins as the object, unless a parameter has taken the name. */
  private static boolean isArgumentsObject(Binding binding) {
    FunctionScope function = binding.scope.function;
    Binding parameter = function.scopes.get(0).bindings.get(binding.name);
    return binding.kind == Binding.Kind.VAR
        && !function.isArrow()
        && (parameter == null || parameter == binding);
  }

  private List<Tree.Node> parameters(
      Tree.Function node, List<Tree.Statement> head, List<Tree.Statement> prologue) {
    List<Tree.Node> names = new ArrayList<>();
    boolean unmapped = !isSimple(node) && context.scopes.functionOf(node).argumentsUsed;
    for (Tree.Node parameter : node.parameters) {
      boolean asItIs = !unmapped && !isChecked(parameter);
      if (parameter instanceof Tree.Identifier && asItIs) {
        names.add(parameter((Tree.Identifier) parameter));
      } else if (parameter instanceof Tree.Rest) {
        Tree.Expression rest =
            Make.operation("rest", Make.id(ScopeAnalysis.ARGUMENTS), Make.number(names.size()));
        if (node.async && !node.generator) {
          // Its prologue runs in the state machine, which has arguments of its own.
          String all = context.names.fresh("$rest");
          head.add(Make.var(all, rest));
          rest = Make.id(all);
        }
        declare(((Tree.Rest) parameter).target, rest, prologue);
      } else if (isDefaultOfName(parameter) && asItIs) {
        Tree.Default withDefault = (Tree.Default) parameter;
        Tree.Identifier name = (Tree.Identifier) withDefault.target;
        Tree.Identifier given = parameter(name);
        names.add(given);
        unpacking.close(prologue, out -> out.add(orDefault(withDefault, name, given)));
      } else {
        String given = context.names.fresh("$p");
        names.add(Make.id(given));
        declare(parameter, Make.id(given), prologue);
      }
    }
    return names;
  }

  /** Whether functions in the defaults before it ask if it has its value. */
  private boolean isChecked(Tree.Node parameter) {
    Tree.Node target =
        parameter instanceof Tree.Default ? ((Tree.Default) parameter).target : parameter;
    return target instanceof Tree.Identifier
        && context.scopes.bindingOf((Tree.Identifier) target).flag != null;
  }

  private Tree.Statement orDefault(
      Tree.Default parameter, Tree.Identifier name, Tree.Identifier given) {
    Tree.Expression value = lowering.expressions.named(parameter.value, name.name);
    Tree.Statement assignment = Make.statement(Make.assign(given.name, value));
    return Tree.at(new Tree.If(Make.isUndefined(Make.id(given.name)), assignment, null), parameter);
  }

  /** Whether the arguments object follows the parameters, in code that is not strict. */
  private static boolean isSimple(Tree.Function node) {
    return node.strict || node.parameters.stream().allMatch(Tree.Identifier.class::isInstance);
  }

  /** A var of the body with a parameter's name is another variable, which begins as that. */
  private static void inheritParameters(FunctionScope scope, List<Tree.Statement> prologue) {
    for (Binding binding : scope.body.bindings.values()) {
      Binding parameter = scope.scopes.get(0).bindings.get(binding.name);
      if (parameter != null && parameter != binding && binding.kind == Binding.Kind.VAR) {
        prologue.add(Make.var(binding.emitted, Make.id(parameter.emitted)));
      }
    }
  }

  private Tree.Identifier parameter(Tree.Identifier name) {
    return Tree.at(Make.id(context.scopes.bindingOf(name).emitted), name);
  }

  private static boolean isDefaultOfName(Tree.Node parameter) {
    return parameter instanceof Tree.Default
        && ((Tree.Default) parameter).target instanceof Tree.Identifier;
  }

  private void declare(Tree.Node target, Tree.Expression value, List<Tree.Statement> prologue) {
    unpacking.close(prologue, out -> initialise(target, value, out));
  }

  private void initialise(Tree.Node target, Tree.Expression value, List<Tree.Statement> prologue) {
    List<Tree.Expression> steps = new ArrayList<>();
    lowering.patterns.assign(target, value, true, steps);
    lowering.declareNames(target);
    for (Tree.Expression step : steps) {
      prologue.add(Tree.at(Make.statement(step), target));
    }
  }

  // ---- What functions know of themselves

  Tree.Expression newTarget() {
    return Make.id(context.function.owner().newTargetName);
  }

  /** The object in whose prototype {@code super} looks. */
  Tree.Expression home() {
    FunctionScope owner = context.function.owner();
    Tree.Expression home = context.homes.get(owner);
    return home != null ? copy(home) : Make.operation("home", Make.id(owner.selfName));
  }

  private static Tree.Expression copy(Tree.Expression home) {
    if (home instanceof Tree.Identifier) {
      return Make.id(((Tree.Identifier) home).name);
    }
    Tree.Member member = (Tree.Member) home;
    return Make.member(copy(member.object), ((Tree.Identifier) member.property).name);
  }
}
