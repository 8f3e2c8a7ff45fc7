package dev.iotajs.sandbox.internal.guest.lower;

import dev.iotajs.sandbox.internal.guest.syntax.Lines;
import dev.iotajs.sandbox.internal.guest.syntax.Parser;
import dev.iotajs.sandbox.internal.guest.syntax.SyntaxProblem;
import dev.iotajs.sandbox.internal.guest.syntax.Tree;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Lowers a program to what the engine can compile: the text of a function that is given the
 * operations, and runs the program when it is called.
 */
public final class Lowering {
  /** What a program is part of. */
  public enum Form {
    /** The body of a function: its variables are its own, it may return and await. */
    BODY,
    /** Global code: its variables are those of the realm. */
    SCRIPT,
    /** Global code that may await. */
    CONSOLE,
    /** The body of a function that is given what CommonJS modules are given. */
    COMMON_JS,
    /** An ECMAScript module. */
    MODULE
  }

  /** What each CommonJS module is given, as a function is. */
  public static final List<String> COMMON_JS_PARAMETERS =
      List.of("exports", "require", "module", "__filename", "__dirname");

  /** What modules of packages find as if it were global. */
  public static final List<String> PACKAGE_PARAMETERS = List.of("process");

  final Context context;
  final Variables variables;
  final Expressions expressions;
  final Patterns patterns;
  final Functions functions;
  final Classes classes;
  final Statements statements;
  final Modules modules;

  private final Form form;
  private final String text;
  private final Tree.Program program;

  /** Whether it is strict code with imports and exports. */
  private final boolean isModule;

  private Lowering(Tree.Program program, Form form, String text) {
    Names names = new Names();
    this.form = form;
    this.text = text;
    this.program = program;
    this.modules = new Modules(this);
    this.isModule = form == Form.MODULE || Modules.areIn(program);
    if (isModule) {
      modules.arrange(program);
    }
    this.context = new Context(ScopeAnalysis.of(program, names), names, isGlobal());
    this.variables = new Variables(context);
    this.expressions = new Expressions(context, this);
    this.patterns = new Patterns(context, this);
    this.functions = new Functions(context, this);
    this.classes = new Classes(context, this);
    this.statements = new Statements(context, this);
    modules.bind(program);
  }

  /**
   * Reads a program.
   *
   * @param form what the program is part of
   * @param text the author's text
   * @throws dev.iotajs.sandbox.internal.guest.syntax.SyntaxProblem if it is no program
   */
  public static Lowering of(Form form, String text) {
    switch (form) {
      case SCRIPT:
        return new Lowering(Parser.parseScript(text), form, text);
      case CONSOLE:
        return new Lowering(Parser.parseConsole(text), form, text);
      case MODULE:
        return new Lowering(Parser.parseModule(text), form, text);
      default:
        return ofBody(form, text);
    }
  }

  /** A body that is no body because of its imports and exports is a module. */
  private static Lowering ofBody(Form form, String text) {
    boolean isBody = form == Form.BODY;
    try {
      return new Lowering(isBody ? Parser.parseBody(text) : Parser.parseCommonJs(text), form, text);
    } catch (SyntaxProblem problem) {
      if (!text.contains("import") && !text.contains("export")) {
        throw problem;
      }
      try {
        Tree.Program module = isBody ? Parser.parseModuleBody(text) : Parser.parseModule(text);
        if (Modules.areIn(module)) {
          return new Lowering(module, isBody ? Form.BODY : Form.MODULE, text);
        }
      } catch (SyntaxProblem asModule) {
        // The author meant what can be read further.
        throw asModule.offset() > problem.offset() ? asModule : problem;
      }
      throw problem;
    }
  }

  private boolean isGlobal() {
    return form == Form.SCRIPT || form == Form.CONSOLE;
  }

  /** The program's tree, as long as it has not been lowered. */
  public Tree.Program program() {
    return program;
  }

  /** Whether there is anything in it that ES5 has not. */
  public boolean needed() {
    return isModule
        || context.scopes.modern()
        || text.contains("\\u{")
        // The engine takes these for operators, and would read other code than we have.
        || text.contains("<!--")
        || text.contains("-->")
        || text.indexOf('\u2028') >= 0
        || text.indexOf('\u2029') >= 0;
  }

  /** Lowers the program; once. */
  public Lowered lower() {
    FunctionScope top = context.scopes.functionOf(program);
    context.function = top;
    context.strict = program.strict;
    boolean async = context.scopes.awaitsAtTop();
    if (async && form == Form.MODULE) {
      throw new SyntaxProblem("await at the top is for scripts; a package's module cannot wait", 0);
    }
    boolean hasValue = form == Form.BODY || isGlobal();
    if (hasValue && !returns(program.body)) {
      context.value = context.names.fresh("$value");
    }
    if (top.thisNeeded || async) {
      top.thisName = context.names.fresh("$this");
    }
    List<Tree.Statement> code = statements.functionBody(program.body);
    Tree.Statement exports = modules.exports(program);
    if (exports != null) {
      code.add(0, exports);
    }
    if (context.value != null) {
      code.add(new Tree.Return(Make.id(context.value)));
    }
    List<Tree.Statement> body = new ArrayList<>();
    if (program.strict) {
      body.add(Make.directive("use strict"));
    }
    declareOwn(top, body);
    if (async) {
      Tree.Function resumable = Make.function(Functions.ANONYMOUS, List.of(), code);
      resumable.async = true;
      resumable.strict = program.strict;
      body.addAll(GeneratorLowering.lower(resumable, null, new ArrayList<>(), context.names));
    } else {
      body.addAll(code);
    }
    List<Tree.Statement> whole = new ArrayList<>();
    if (isGlobal()) {
      declareGlobals(top, whole);
    }
    List<String> parameters = parameters(top);
    // A function of its own, so that what the maker is given does not show in its arguments.
    List<String> own = form == Form.COMMON_JS ? COMMON_JS_PARAMETERS : List.of();
    Tree.Expression main =
        Make.expression(Make.function(context.names.fresh(Functions.ANONYMOUS), own, body));
    List<Tree.Statement> making = new ArrayList<>();
    if (!context.programVariables.isEmpty()) {
      making.add(Make.vars(Tree.VariableDeclaration.Kind.VAR, context.programVariables));
    }
    making.add(new Tree.Return(main));
    Tree.Function maker = Make.function(null, parameters, making);
    whole.add(Make.statement(Make.expression(maker)));
    Printed printed = Printer.print(whole, new Lines(text), 2 * text.length() + 256);
    return new Lowered(printed, parameters, async);
  }

  private List<String> parameters(FunctionScope top) {
    List<String> parameters = new ArrayList<>(List.of(Make.OPERATIONS));
    parameters.addAll(modules.parameters());
    if (form == Form.COMMON_JS || form == Form.MODULE) {
      parameters.addAll(PACKAGE_PARAMETERS);
    }
    boolean exports = top.freeNames.contains("module") || top.freeNames.contains("exports");
    if (form == Form.BODY && exports) {
      parameters.addAll(List.of("module", "exports"));
    }
    return parameters;
  }

  private void declareOwn(FunctionScope top, List<Tree.Statement> body) {
    Set<String> names = new LinkedHashSet<>(top.temporaries);
    if (context.value != null) {
      names.add(context.value);
    }
    if (!names.isEmpty()) {
      body.add(Make.vars(Tree.VariableDeclaration.Kind.VAR, names));
    }
    if (top.thisName != null) {
      body.add(Make.var(top.thisName, new Tree.This()));
    }
  }

  private void declareGlobals(FunctionScope top, List<Tree.Statement> whole) {
    List<String> vars = new ArrayList<>();
    List<String> lets = new ArrayList<>();
    for (Binding binding : top.scopes.get(0).bindings.values()) {
      (binding.isLexical() ? lets : vars).add(binding.name);
      if (binding.flag != null) {
        context.programVariables.add(binding.flag);
      }
    }
    if (!vars.isEmpty()) {
      whole.add(Make.vars(Tree.VariableDeclaration.Kind.VAR, vars));
    }
    if (!lets.isEmpty()) {
      whole.add(Make.vars(Tree.VariableDeclaration.Kind.LET, lets));
    }
  }

  /** Whether there is a return outside all functions. */
  private static boolean returns(List<Tree.Statement> statements) {
    boolean[] found = {false};
    statements.forEach(statement -> find(statement, found));
    return found[0];
  }

  private static void find(Tree.Node node, boolean[] found) {
    if (node instanceof Tree.Return) {
      found[0] = true;
    } else if (node instanceof Tree.Statement || node instanceof Tree.Case) {
      node.forEachChild(child -> find(child, found));
    }
  }

  /**
   * Declares the names in a target as variables of the current function, where they are not
   * declared otherwise.
   */
  void declareNames(Tree.Node target) {
    if (target instanceof Tree.Identifier) {
      Binding binding = context.scopes.bindingOf((Tree.Identifier) target);
      if (binding != null && !context.isGlobal(binding)) {
        if (!binding.boxed) {
          context.function.temporaries.add(binding.emitted);
        }
        if (binding.flag != null && !binding.boxed) {
          context.function.temporaries.add(binding.flag);
        }
      }
    } else if (target instanceof Tree.Default) {
      declareNames(((Tree.Default) target).target);
    } else if (target instanceof Tree.Rest) {
      declareNames(((Tree.Rest) target).target);
    } else if (target instanceof Tree.ArrayPattern) {
      for (Tree.Node element : ((Tree.ArrayPattern) target).elements) {
        if (element != null) {
          declareNames(element);
        }
      }
    } else if (target instanceof Tree.ObjectPattern) {
      Tree.ObjectPattern pattern = (Tree.ObjectPattern) target;
      pattern.properties.forEach(p -> declareNames(p.value));
      if (pattern.rest != null) {
        declareNames(pattern.rest.target);
      }
    }
  }
}
