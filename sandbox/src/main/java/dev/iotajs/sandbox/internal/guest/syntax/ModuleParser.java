package dev.iotajs.sandbox.internal.guest.syntax;

import static dev.iotajs.sandbox.internal.guest.syntax.Tree.at;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Parses imports, exports, and whole texts. */
final class ModuleParser extends StatementParser {
  private final Set<String> exported = new HashSet<>();

  /** Local names that are exported and must be declared somewhere. */
  private final List<Tree.Identifier> exportedLocals = new ArrayList<>();

  ModuleParser(String text, boolean module) {
    super(text, module);
  }

  /** Parses global code, or the body of a function with a context of its own. */
  Tree.Program program(Context top) {
    context = top;
    scope = Scope.function(null);
    next();
    Tree.Program program = new Tree.Program(new ArrayList<>());
    directives(program.body);
    program.strict = strict;
    statements(program.body, Token.END);
    return at(program, 0, length);
  }

  Tree.Program moduleProgram(Context top) {
    context = top;
    scope = Scope.module();
    strict = true;
    next();
    Tree.Program program = new Tree.Program(new ArrayList<>());
    directives(program.body);
    program.strict = true;
    while (type != Token.END) {
      program.body.add(moduleItem());
    }
    for (Tree.Identifier local : exportedLocals) {
      if (!scope.declares(local.name)) {
        throw problem("Export '" + local.name + "' is not defined", local.start);
      }
    }
    return at(program, 0, length);
  }

  private Tree.Statement moduleItem() {
    if (type == Token.EXPORT) {
      return export();
    }
    if (type == Token.IMPORT) {
      int following = peek();
      if (following != Token.LEFT_PARENTHESIS && following != Token.DOT) {
        return importDeclaration();
      }
    }
    return listItem();
  }

  // ---- Imports

  private Tree.Import importDeclaration() {
    int begin = start;
    next();
    Tree.Import result = new Tree.Import(null);
    if (type != Token.STRING) {
      importNames(result);
      expectWord(Token.FROM);
    }
    result.source = source();
    semicolon();
    return at(result, begin, lastEnd);
  }

  private void importNames(Tree.Import result) {
    if (Token.isWord(type)) {
      int begin = start;
      addImport(result, begin, "default");
      if (!eat(Token.COMMA)) {
        return;
      }
    }
    if (type == Token.MULTIPLY) {
      int begin = start;
      next();
      expectWord(Token.AS);
      addImport(result, begin, "*");
      return;
    }
    expect(Token.LEFT_BRACE);
    while (type != Token.RIGHT_BRACE) {
      importName(result);
      if (type != Token.RIGHT_BRACE && !eat(Token.COMMA)) {
        throw expected("}");
      }
    }
    next();
  }

  private void importName(Tree.Import result) {
    int begin = start;
    if (type == Token.STRING || peek() == Token.AS) {
      String imported = exportedName();
      expectWord(Token.AS);
      addImport(result, begin, imported);
    } else {
      addImport(result, begin, value);
    }
  }

  private void addImport(Tree.Import result, int begin, String imported) {
    Tree.Identifier local = bindingName();
    scope.lexical(local.name, local.start);
    result.names.add(at(new Tree.ImportName(imported, local), begin, lastEnd));
  }

  private void expectWord(int word) {
    if (type != word) {
      throw expected(Token.text(word));
    }
    next();
  }

  private String source() {
    if (type != Token.STRING) {
      throw expected("the name of a module");
    }
    return stringLiteral().value;
  }

  /** A name of another module: any word, or a string. */
  private String exportedName() {
    if (type != Token.STRING) {
      return word().name;
    }
    Tree.StringLiteral literal = stringLiteral();
    if (!isWellFormed(literal.value)) {
      throw problem("An exported name must not have a lone surrogate", literal.start);
    }
    return literal.value;
  }

  private static boolean isWellFormed(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (Character.isSurrogate(name.charAt(i))) {
        if (i + 1 == name.length()
            || !Character.isSurrogatePair(name.charAt(i), name.charAt(i + 1))) {
          return false;
        }
        i++;
      }
    }
    return true;
  }

  // ---- Exports

  private Tree.Export export() {
    int begin = start;
    Tree.Export result = new Tree.Export();
    next();
    switch (type) {
      case Token.MULTIPLY:
        exportAll(result);
        break;
      case Token.LEFT_BRACE:
        exportNames(result);
        break;
      case Token.DEFAULT:
        exportDefault(result);
        break;
      default:
        exportDeclaration(result);
    }
    return at(result, begin, lastEnd);
  }

  private void addExport(String name, int offset) {
    if (!exported.add(name)) {
      throw problem("Duplicate export of '" + name + "'", offset);
    }
  }

  private void exportAll(Tree.Export result) {
    result.all = true;
    next();
    if (eat(Token.AS)) {
      int nameAt = start;
      result.allAs = exportedName();
      addExport(result.allAs, nameAt);
    }
    expectWord(Token.FROM);
    result.source = source();
    semicolon();
  }

  private void exportNames(Tree.Export result) {
    List<Tree.Identifier> locals = new ArrayList<>();
    int problemAt = -1;
    next();
    while (type != Token.RIGHT_BRACE) {
      int nameAt = start;
      boolean isName = isVariableName();
      String local = exportedName();
      if (!isName && problemAt < 0) {
        problemAt = nameAt;
      }
      locals.add(at(new Tree.Identifier(local), nameAt, lastEnd));
      int exportedAt = nameAt;
      String name = local;
      if (eat(Token.AS)) {
        exportedAt = start;
        name = exportedName();
      }
      addExport(name, exportedAt);
      result.names.add(at(new Tree.ExportName(local, name), nameAt, lastEnd));
      if (type != Token.RIGHT_BRACE && !eat(Token.COMMA)) {
        throw expected("}");
      }
    }
    next();
    if (eat(Token.FROM)) {
      result.source = source();
    } else if (problemAt >= 0) {
      throw problem("An exported variable must be a name", problemAt);
    } else {
      exportedLocals.addAll(locals);
    }
    semicolon();
  }

  private boolean isVariableName() {
    int word = escaped && Token.isWord(type) ? Token.ofWord(value) : type;
    return word >= Token.NAME && word < Token.LET;
  }

  private void exportDefault(Tree.Export result) {
    result.isDefault = true;
    addExport("default", start);
    next();
    int begin = start;
    if (type == Token.FUNCTION) {
      result.declaration = functionDeclaration(begin, false, true);
    } else if (isAsyncFunction()) {
      next();
      result.declaration = functionDeclaration(begin, true, true);
    } else if (type == Token.CLASS) {
      result.declaration = classDeclaration(true);
    } else {
      result.value = assignment();
      semicolon();
    }
  }

  private void exportDeclaration(Tree.Export result) {
    boolean declares =
        type == Token.VAR
            || type == Token.LET
            || type == Token.CONST
            || type == Token.CLASS
            || type == Token.FUNCTION
            || isAsyncFunction();
    if (!declares) {
      throw unexpected();
    }
    if (type == Token.VAR) {
      result.declaration = variables(Tree.VariableDeclaration.Kind.VAR);
    } else {
      result.declaration = listItem();
    }
    eachDeclared(result.declaration, name -> addExport(name.name, name.start));
  }

  private static void eachDeclared(Tree.Statement statement, Declaration action) {
    if (statement instanceof Tree.VariableDeclaration) {
      for (Tree.Declarator declarator : ((Tree.VariableDeclaration) statement).declarators) {
        eachName(declarator.target, action);
      }
    } else if (statement instanceof Tree.FunctionDeclaration) {
      action.declare(((Tree.FunctionDeclaration) statement).function.name);
    } else if (statement instanceof Tree.ClassDeclaration) {
      action.declare(((Tree.ClassDeclaration) statement).definition.name);
    }
  }
}
