package dev.iotajs.sandbox.internal.guest.lower;

import dev.iotajs.sandbox.internal.guest.syntax.Tree;
import java.util.ArrayList;
import java.util.List;

/**
 * Lowers classes. A class becomes a call of a function that makes it: the superclass and computed
 * keys, which belong to the code around, are its arguments; its constructor, the keys of private
 * members and the initializer of fields are its variables.
 */
final class Classes {
  private static final int METHOD = 0;
  private static final int GETTER = 1;
  private static final int SETTER = 2;
  private static final int STATIC = 4;

  private final Context context;
  private final Lowering lowering;
  private final Unpacking unpacking;

  Classes(Context context, Lowering lowering) {
    this.context = context;
    this.lowering = lowering;
    this.unpacking = new Unpacking(context);
  }

  /**
   * A class.
   *
   * @param inferred the name it gets from where it stands if it has none itself; null if that is
   *     not known yet
   */
  Tree.Expression lower(Tree.ClassBody node, String inferred) {
    return new Maker(node, inferred).make();
  }

  /** The making of one class. */
  private final class Maker {
    private final Tree.ClassBody node;
    private final FunctionScope scope;
    private final String visible;
    private final Context.ClassContext members = new Context.ClassContext(context.classContext);
    private final List<String> parameters = new ArrayList<>();
    private final List<Tree.Expression> arguments = new ArrayList<>();
    private final List<Tree.Statement> body = new ArrayList<>();
    private final List<Tree.Expression> keys = new ArrayList<>();

    private String parent;

    Maker(Tree.ClassBody node, String inferred) {
      this.node = node;
      this.scope = context.scopes.functionOf(node);
      this.visible = node.name != null ? node.name.name : inferred == null ? "" : inferred;
    }

    Tree.Expression make() {
      outerParts();
      FunctionScope outer = context.function;
      boolean outerStrict = context.strict;
      context.function = scope;
      context.classContext = members;
      context.strict = true;
      body.add(Make.directive("use strict"));
      members.constructor = node.name != null ? node.name.name : context.names.fresh("$class");
      innerParts();
      body.add(new Tree.Return(Make.id(members.constructor)));
      Functions.declareTemporaries(scope, body, 1);
      context.function = outer;
      context.classContext = members.outer;
      context.strict = outerStrict;
      Tree.Function maker = Make.function(null, parameters, body);
      return Tree.at(new Tree.Call(Make.expression(maker), arguments), node);
    }

    /** Superclass and computed keys, in the order of the text. */
    private void outerParts() {
      if (node.superClass != null) {
        parent = argument("$parent", lowering.expressions.lower(node.superClass));
      }
      for (Tree.ClassElement element : node.elements) {
        if (element.computed) {
          Tree.Expression key = Make.operation("key", lowering.expressions.lower(element.key));
          keys.add(Make.id(argument("$key", key)));
        } else if (element.key == null || element.key instanceof Tree.PrivateName) {
          keys.add(null);
        } else {
          keys.add(Patterns.literalKey(element.key));
        }
      }
      for (String captured : lowering.functions.captured(scope)) {
        parameters.add(captured);
        arguments.add(Make.id(captured));
      }
    }

    private String argument(String base, Tree.Expression value) {
      String name = context.names.fresh(base);
      parameters.add(name);
      arguments.add(value);
      return name;
    }

    private void innerParts() {
      privateKeys();
      constructor();
      List<Tree.Expression> definition = new ArrayList<>();
      definition.add(Make.id(members.constructor));
      if (parent != null) {
        definition.add(Make.id(parent));
      }
      definition.add(Make.array(publicMethods()));
      body.add(
          Make.statement(
              Make.operation(parent == null ? "baseClass" : "derivedClass", definition)));
      privateMethods();
      statics();
    }

    private void privateKeys() {
      for (Tree.ClassElement element : node.elements) {
        if (element.key instanceof Tree.PrivateName) {
          String name = ((Tree.PrivateName) element.key).name;
          if (!members.privateKeys.containsKey(name)) {
            String variable = context.names.fresh("$" + name);
            members.privateKeys.put(name, variable);
            body.add(Make.var(variable, Make.operation("privateName", Make.string(name))));
          }
        }
      }
    }

    private Tree.Expression home(boolean isStatic) {
      Tree.Identifier constructor = Make.id(members.constructor);
      return isStatic ? constructor : Make.member(constructor, "prototype");
    }

    private Tree.Expression function(Tree.ClassElement element, String name) {
      context.homes.put(context.scopes.functionOf(element.value), home(element.isStatic));
      return lowering.functions.method(element.value, name, null);
    }

    // ---- Constructor and fields

    private void constructor() {
      Tree.Function given = null;
      boolean initializes = false;
      for (Tree.ClassElement element : node.elements) {
        if (element.kind == Tree.ClassElement.Kind.CONSTRUCTOR) {
          given = element.value;
        } else if (!element.isStatic) {
          initializes |=
              element.kind == Tree.ClassElement.Kind.FIELD
                  || element.key instanceof Tree.PrivateName;
        }
      }
      if (initializes) {
        members.initializer = context.names.fresh("$init");
      }
      Tree.Function constructor;
      if (given != null) {
        context.homes.put(context.scopes.functionOf(given), home(false));
        constructor = lowering.functions.constructor(given, node, members.constructor, visible);
      } else {
        constructor = defaultConstructor();
      }
      body.add(Tree.at(new Tree.FunctionDeclaration(constructor), node));
    }

    private Tree.Function defaultConstructor() {
      List<Tree.Statement> code = new ArrayList<>();
      code.add(Functions.directive(parent == null ? 'c' : 'd', 0, node, visible));
      if (parent == null) {
        if (members.initializer != null) {
          code.add(initialise(new Tree.This()));
        }
      } else {
        String self = context.names.fresh("$this");
        Tree.Expression all = Make.operation("rest", Make.id("arguments"), Make.number(0));
        code.add(
            Make.var(
                self,
                Make.operation("superApply", Make.id(members.constructor), new Tree.This(), all)));
        if (members.initializer != null) {
          code.add(initialise(Make.id(self)));
        }
        code.add(new Tree.Return(Make.id(self)));
      }
      return Tree.at(Make.function(members.constructor, List.of(), code), node);
    }

    private Tree.Statement initialise(Tree.Expression self) {
      return Make.statement(Make.call(Make.id(members.initializer), self));
    }

    // ---- Methods

    private List<Tree.Expression> publicMethods() {
      List<Tree.Expression> methods = new ArrayList<>();
      for (int i = 0; i < node.elements.size(); i++) {
        Tree.ClassElement element = node.elements.get(i);
        if (isMethod(element) && keys.get(i) != null) {
          // The operation names functions whose keys are known only now.
          String name = element.computed ? null : Objects.nameOfKey(element.key);
          methods.add(Make.number(kind(element)));
          methods.add(keys.get(i));
          methods.add(function(element, name == null ? null : prefixed(element, name)));
        }
      }
      return methods;
    }

    private boolean isMethod(Tree.ClassElement element) {
      switch (element.kind) {
        case METHOD:
        case GET:
        case SET:
          return true;
        default:
          return false;
      }
    }

    private int kind(Tree.ClassElement element) {
      int kind =
          element.kind == Tree.ClassElement.Kind.GET
              ? GETTER
              : element.kind == Tree.ClassElement.Kind.SET ? SETTER : METHOD;
      return element.isStatic ? kind + STATIC : kind;
    }

    private String prefixed(Tree.ClassElement element, String name) {
      switch (element.kind) {
        case GET:
          return "get " + name;
        case SET:
          return "set " + name;
        default:
          return name;
      }
    }

    private void privateMethods() {
      List<Tree.Expression> ofInstances = new ArrayList<>();
      List<Tree.Expression> ofClass = new ArrayList<>();
      for (Tree.ClassElement element : node.elements) {
        if (isMethod(element) && element.key instanceof Tree.PrivateName) {
          String name = ((Tree.PrivateName) element.key).name;
          List<Tree.Expression> methods = element.isStatic ? ofClass : ofInstances;
          methods.add(Make.number(kind(element) & ~STATIC));
          methods.add(Make.id(members.privateKeys.get(name)));
          methods.add(function(element, prefixed(element, "#" + name)));
        }
      }
      if (!ofClass.isEmpty()) {
        body.add(
            Make.statement(
                Make.operation(
                    "privateMethods", Make.id(members.constructor), Make.array(ofClass))));
      }
      if (members.initializer != null) {
        body.add(initializer(ofInstances));
      }
    }

    /** The function that gives a new instance its private methods and fields. */
    private Tree.Statement initializer(List<Tree.Expression> privateMethods) {
      String self = context.names.fresh("$this");
      List<Tree.Statement> code = new ArrayList<>();
      if (!privateMethods.isEmpty()) {
        String methods = context.names.fresh("$methods");
        body.add(Make.var(methods, Make.array(privateMethods)));
        code.add(Make.statement(Make.operation("privateMethods", Make.id(self), Make.id(methods))));
      }
      List<String> temporaries = new ArrayList<>();
      for (int i = 0; i < node.elements.size(); i++) {
        Tree.ClassElement element = node.elements.get(i);
        if (element.kind == Tree.ClassElement.Kind.FIELD && !element.isStatic) {
          code.add(field(element, keys.get(i), self, false, temporaries));
        }
      }
      if (!temporaries.isEmpty()) {
        code.add(0, Make.vars(Tree.VariableDeclaration.Kind.VAR, temporaries));
      }
      return Tree.at(
          new Tree.FunctionDeclaration(Make.function(members.initializer, List.of(self), code)),
          node);
    }

    private Tree.Statement field(
        Tree.ClassElement element,
        Tree.Expression key,
        String self,
        boolean isStatic,
        List<String> temporaries) {
      Tree.Expression value = fieldValue(element, key, self, isStatic, temporaries);
      Tree.Expression definition;
      if (element.key instanceof Tree.PrivateName) {
        String name = members.privateKeys.get(((Tree.PrivateName) element.key).name);
        definition = Make.operation("privateField", Make.id(self), Make.id(name), value);
      } else {
        definition = Make.operation(isStatic ? "put" : "field", Make.id(self), key, value);
      }
      Tree.Statement field = Tree.at(Make.statement(definition), element);
      return element.value == null
          ? field
          : unpacking.closing(field, context.scopes.functionOf(element.value));
    }

    /** The value, lowered as a part of the function that initialises. */
    private Tree.Expression fieldValue(
        Tree.ClassElement element,
        Tree.Expression key,
        String self,
        boolean isStatic,
        List<String> temporaries) {
      if (element.value == null) {
        return Make.undefined();
      }
      FunctionScope valueScope = context.scopes.functionOf(element.value);
      FunctionScope outer = context.function;
      context.function = valueScope;
      valueScope.thisName = self;
      context.homes.put(valueScope, home(isStatic));
      Tree.Expression written = ((Tree.Return) element.value.body.get(0)).argument;
      String name =
          element.key instanceof Tree.PrivateName
              ? "#" + ((Tree.PrivateName) element.key).name
              : element.computed ? null : Objects.nameOfKey(element.key);
      Tree.Expression value = lowering.expressions.named(written, name);
      if (element.computed && lowering.functions.isAnonymous(written)) {
        value = Make.operation("named", value, key);
      }
      context.function = outer;
      temporaries.addAll(valueScope.temporaries);
      return value;
    }

    // ---- Static fields and blocks

    private void statics() {
      for (int i = 0; i < node.elements.size(); i++) {
        Tree.ClassElement element = node.elements.get(i);
        if (element.kind == Tree.ClassElement.Kind.STATIC_BLOCK) {
          element.isStatic = true;
          body.add(
              Make.statement(
                  Make.operation(
                      "apply",
                      function(element, ""),
                      Make.id(members.constructor),
                      Make.array(new ArrayList<>()))));
        } else if (element.kind == Tree.ClassElement.Kind.FIELD && element.isStatic) {
          body.add(field(element, keys.get(i), members.constructor, true, scope.temporaries));
        }
      }
    }
  }

  // ---- Inside constructors

  /** {@code super(...)}. */
  Tree.Expression superCall(Tree.Call node) {
    FunctionScope owner = context.function.owner();
    Context.ClassContext members = context.classContext;
    boolean spread = Calls.hasSpread(node.arguments);
    List<Tree.Expression> arguments = new ArrayList<>();
    arguments.add(Make.id(members.constructor));
    arguments.add(Make.id(owner.allocatedName));
    if (spread) {
      arguments.add(lowering.expressions.list(node.arguments));
    } else {
      lowering.expressions.lowerAll(node.arguments);
      arguments.addAll(node.arguments);
    }
    Tree.Expression made = Make.operation(spread ? "superApply" : "super", arguments);
    Tree.Expression bound =
        Make.assign(owner.thisName, Make.operation("initialised", Make.id(owner.thisName), made));
    if (members.initializer == null) {
      return bound;
    }
    return Make.sequence(
        bound,
        Make.call(Make.id(members.initializer), Make.id(owner.thisName)),
        Make.id(owner.thisName));
  }

  /** What a constructor of a base class does first. */
  Tree.Statement initialisation() {
    String initializer = context.classContext.initializer;
    return initializer == null
        ? null
        : Make.statement(Make.call(Make.id(initializer), lowering.variables.self(new Tree.This())));
  }
}
