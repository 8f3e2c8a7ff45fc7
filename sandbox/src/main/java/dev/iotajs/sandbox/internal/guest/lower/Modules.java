package dev.iotajs.sandbox.internal.guest.lower;

import dev.iotajs.sandbox.internal.guest.syntax.Tree;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Lowers imports and exports. An imported variable becomes a property of its module's namespace,
 * which is read each time; an exported one is given to the own namespace as a function that reads
 * it. So both stay what they are in the other module, now and later.
 *
 * <p>As the specification has it, the own names are exported first, then other modules are loaded,
 * and only then the module's code runs.
 */
final class Modules {
  /** {@code load(name, names)} gives the namespace of another module, which has these names. */
  static final String IMPORT = "$iotaImport";

  /** {@code define([name, getter, …])} adds to the own namespace. */
  static final String EXPORT = "$iotaExport";

  /** {@code defineAll(namespace)} adds what another module exports. */
  static final String EXPORT_ALL = "$iotaExportAll";

  /** {@code importCall(name)} gives a promise of the namespace of another module. */
  static final String IMPORT_CALL = "$iotaImportCall";

  private static final String DEFAULT = "default";

  /** The own variables that are exported, by the names that others know. */
  private final Map<String, String> locals = new LinkedHashMap<>();

  private final List<Tree.Statement> dependencies = new ArrayList<>();

  /** The variables with the namespaces of other modules. */
  private final Map<String, String> variables = new LinkedHashMap<>();

  private final Lowering lowering;
  private String defaultVariable;
  private boolean present;
  private boolean calls;

  Modules(Lowering lowering) {
    this.lowering = lowering;
  }

  /** Whether there is any import or export. */
  static boolean areIn(Tree.Program program) {
    return program.body.stream()
        .anyMatch(item -> item instanceof Tree.Import || item instanceof Tree.Export);
  }

  /** The name of another module's variable. */
  static Tree.Expression member(String module, String imported) {
    if (imported.equals("*")) {
      return Make.id(module);
    }
    boolean isWord = !imported.isEmpty() && Names.isPlain(imported);
    return isWord
        ? Make.member(Make.id(module), imported)
        : Make.element(Make.id(module), Make.string(imported));
  }

  /** {@code import(name)}, wherever it stands. */
  Tree.Expression call(Tree.ImportCall node) {
    calls = true;
    return Make.call(Make.id(IMPORT_CALL), lowering.expressions.lower(node.specifier));
  }

  /** What the program has to be given, once it is lowered. */
  List<String> parameters() {
    List<String> parameters = new ArrayList<>();
    if (present) {
      parameters.addAll(List.of(IMPORT, EXPORT, EXPORT_ALL));
    }
    if (calls) {
      parameters.add(IMPORT_CALL);
    }
    return parameters;
  }

  // ---- Before names are looked up

  /** Leaves of exports what is done when the code runs, and puts first what is done first. */
  void arrange(Tree.Program program) {
    present = true;
    List<Tree.Statement> code = new ArrayList<>();
    for (Tree.Statement item : program.body) {
      if (item instanceof Tree.Import) {
        dependencies.add(item);
      } else if (item instanceof Tree.Export) {
        arrange((Tree.Export) item, code);
      } else {
        code.add(item);
      }
    }
    program.body.clear();
    program.body.addAll(dependencies);
    program.body.addAll(code);
  }

  private void arrange(Tree.Export node, List<Tree.Statement> code) {
    if (node.source != null) {
      dependencies.add(node);
    } else if (node.isDefault) {
      exportDefault(node, code);
    } else if (node.declaration != null) {
      eachName(node.declaration, name -> locals.put(name, name));
      code.add(node.declaration);
    } else {
      node.names.forEach(name -> locals.put(name.exported, name.local));
    }
  }

  private void exportDefault(Tree.Export node, List<Tree.Statement> code) {
    if (node.declaration instanceof Tree.FunctionDeclaration) {
      Tree.Function function = ((Tree.FunctionDeclaration) node.declaration).function;
      if (function.name != null) {
        locals.put(DEFAULT, function.name.name);
        code.add(node.declaration);
        return;
      }
      node.value = Tree.at(new Tree.FunctionExpression(function), node.declaration);
      node.declaration = null;
      // Like all functions that are declared it is there from the start.
      dependencies.add(0, node);
    } else if (node.declaration instanceof Tree.ClassDeclaration) {
      Tree.ClassBody definition = ((Tree.ClassDeclaration) node.declaration).definition;
      if (definition.name != null) {
        locals.put(DEFAULT, definition.name.name);
        code.add(node.declaration);
        return;
      }
      node.value = Tree.at(new Tree.ClassExpression(definition), node.declaration);
      node.declaration = null;
      code.add(node);
    } else {
      code.add(node);
    }
  }

  private static void eachName(Tree.Node node, Consumer<String> action) {
    if (node instanceof Tree.FunctionDeclaration) {
      action.accept(((Tree.FunctionDeclaration) node).function.name.name);
    } else if (node instanceof Tree.ClassDeclaration) {
      action.accept(((Tree.ClassDeclaration) node).definition.name.name);
    } else if (node instanceof Tree.VariableDeclaration) {
      ((Tree.VariableDeclaration) node).declarators.forEach(d -> eachName(d.target, action));
    } else if (node instanceof Tree.Identifier) {
      action.accept(((Tree.Identifier) node).name);
    } else if (node instanceof Tree.ArrayPattern) {
      for (Tree.Node element : ((Tree.ArrayPattern) node).elements) {
        eachName(element, action);
      }
    } else if (node instanceof Tree.ObjectPattern) {
      Tree.ObjectPattern pattern = (Tree.ObjectPattern) node;
      pattern.properties.forEach(p -> eachName(p.value, action));
      eachName(pattern.rest, action);
    } else if (node instanceof Tree.Default) {
      eachName(((Tree.Default) node).target, action);
    } else if (node instanceof Tree.Rest) {
      eachName(((Tree.Rest) node).target, action);
    }
  }

  // ---- Once it is known which variable each name means

  /** Says of imported variables where they are, and of exported ones that others may be early. */
  void bind(Tree.Program program) {
    if (!present) {
      return;
    }
    for (Tree.Statement item : dependencies) {
      if (item instanceof Tree.Import) {
        Tree.Import node = (Tree.Import) item;
        String variable = variable(node.source);
        for (Tree.ImportName name : node.names) {
          Binding binding = lowering.context.scopes.bindingOf(name.local);
          binding.module = variable;
          binding.imported = name.imported;
        }
      } else if (((Tree.Export) item).source != null) {
        variable(((Tree.Export) item).source);
      }
    }
    Map<String, Binding> own = lowering.context.scopes.scopeOf(program).bindings;
    for (String local : locals.values()) {
      Binding binding = own.get(local);
      if (binding.isLexical() && binding.flag == null) {
        binding.flag = lowering.context.names.fresh(local + "$set");
      }
    }
  }

  private String variable(String source) {
    return variables.computeIfAbsent(source, s -> programVariable("$module"));
  }

  private String programVariable(String base) {
    String name = lowering.context.names.fresh(base);
    lowering.context.programVariables.add(name);
    return name;
  }

  // ---- The code

  void lower(Tree.Statement node, List<Tree.Statement> out) {
    if (node instanceof Tree.Import) {
      Tree.Import imports = (Tree.Import) node;
      List<Tree.Expression> names = new ArrayList<>();
      for (Tree.ImportName name : imports.names) {
        if (!name.imported.equals("*")) {
          names.add(Make.string(name.imported));
        }
      }
      out.add(load(imports.source, names, node));
      return;
    }
    Tree.Export export = (Tree.Export) node;
    if (export.source == null) {
      defaultVariable = programVariable("$default");
      Tree.Expression value = lowering.expressions.named(export.value, DEFAULT);
      out.add(Tree.at(Make.statement(Make.assign(defaultVariable, value)), node));
      return;
    }
    List<Tree.Expression> names = new ArrayList<>();
    export.names.forEach(name -> names.add(Make.string(name.local)));
    out.add(load(export.source, names, node));
    if (export.all && export.allAs == null) {
      Tree.Expression namespace = Make.id(variable(export.source));
      out.add(Tree.at(Make.statement(Make.call(Make.id(EXPORT_ALL), namespace)), node));
    }
  }

  private Tree.Statement load(String source, List<Tree.Expression> names, Tree.Node at) {
    Tree.Expression loaded = Make.call(Make.id(IMPORT), Make.string(source), Make.array(names));
    return Tree.at(Make.statement(Make.assign(variable(source), Tree.at(loaded, at))), at);
  }

  /** Exports the names, which comes first; null if there are none. */
  Tree.Statement exports(Tree.Program program) {
    List<Tree.Expression> all = new ArrayList<>();
    if (present) {
      Map<String, Binding> own = lowering.context.scopes.scopeOf(program).bindings;
      locals.forEach((name, local) -> add(all, name, lowering.variables.exported(own.get(local))));
      if (defaultVariable != null) {
        add(all, DEFAULT, Make.id(defaultVariable));
      }
      for (Tree.Statement item : dependencies) {
        if (item instanceof Tree.Export && ((Tree.Export) item).source != null) {
          addForeign(all, (Tree.Export) item);
        }
      }
    }
    return all.isEmpty() ? null : Make.statement(Make.call(Make.id(EXPORT), Make.array(all)));
  }

  private void addForeign(List<Tree.Expression> all, Tree.Export node) {
    String module = variable(node.source);
    node.names.forEach(name -> add(all, name.exported, member(module, name.local)));
    if (node.allAs != null) {
      add(all, node.allAs, Make.id(module));
    }
  }

  private static void add(List<Tree.Expression> all, String name, Tree.Expression value) {
    all.add(Make.string(name));
    List<Tree.Statement> body = Make.list(new Tree.Return(value));
    all.add(Make.expression(Make.function(null, List.of(), body)));
  }
}
