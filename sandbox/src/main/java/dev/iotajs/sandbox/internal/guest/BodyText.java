package dev.iotajs.sandbox.internal.guest;

import dev.iotajs.sandbox.internal.guest.syntax.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A script's text as the body of a function, for text that needs no lowering. So that the script
 * has a value without {@code return}, each expression statement outside functions is made to store
 * its value, and the end returns it. All is done by insertions within lines: lines stay what they
 * are, and columns can be traced back.
 */
final class BodyText {
  /** Functions that an assignment of ours gave a name to have none for the author. */
  static final String VALUE = "$value";

  /** Cheap test for whether the author might mean {@code module.exports}. */
  private static final Pattern MODULE = Pattern.compile("\\b(module|exports)\\b");

  private static final String PREFIX = "(function(){";
  private static final String SUFFIX = "})";
  private static final String MODULE_PREFIX = "(function(module,exports){return function(){";
  private static final String MODULE_SUFFIX = "}})";

  private final String text;
  private final boolean module;
  private final List<int[]> insertions = new ArrayList<>();
  private final StringBuilder edited;
  private final List<Tree.ExpressionStatement> expressions = new ArrayList<>();
  private boolean returns;
  private int copied;

  BodyText(String text, Tree.Program program) {
    this.text = text;
    this.module = MODULE.matcher(text).find();
    this.edited = new StringBuilder(text.length() + 256);
    program.body.forEach(this::find);
    write(program);
  }

  /** The text of a function that is given a module object and its exports, if it wants them. */
  EngineText engineText() {
    List<String> parameters = module ? List.of("module", "exports") : List.of();
    return EngineText.inserted(edited.toString(), parameters, insertions);
  }

  /** Finds expression statements and returns, not those in functions. */
  private void find(Tree.Node node) {
    if (node instanceof Tree.ExpressionStatement) {
      expressions.add((Tree.ExpressionStatement) node);
    } else if (node instanceof Tree.Return) {
      returns = true;
    } else if ((node instanceof Tree.Statement && !(node instanceof Tree.FunctionDeclaration))
        || node instanceof Tree.Case) {
      node.forEachChild(this::find);
    }
  }

  private void write(Tree.Program program) {
    insert(module ? MODULE_PREFIX : PREFIX);
    boolean valued = !returns && !expressions.isEmpty();
    String variable = VALUE;
    while (text.contains(variable)) {
      variable += "$";
    }
    if (valued) {
      storeValues(program, variable);
    }
    copyTo(text.length());
    edited.append('\n');
    if (valued) {
      // A var may stand after its uses, and here it is behind the author's text.
      edited.append("var ").append(variable).append(";return ").append(variable).append(';');
    }
    edited.append(module ? MODULE_SUFFIX : SUFFIX);
  }

  private void storeValues(Tree.Program program, String variable) {
    int directives = directives(program);
    for (int i = 0; i < expressions.size(); i++) {
      Tree.ExpressionStatement statement = expressions.get(i);
      int end = end(statement);
      if (i >= directives) {
        copyTo(statement.start);
        insert(variable + "=(");
        copyTo(end);
        insert(")");
      } else if (i == directives - 1) {
        // A directive has to stay where and what it is; the last of them may be the value.
        copyTo(end);
        insert(";" + variable + "=" + text.substring(statement.start, end));
      }
    }
  }

  private static int directives(Tree.Program program) {
    int directives = 0;
    for (Tree.Statement statement : program.body) {
      if (!(statement instanceof Tree.ExpressionStatement)
          || ((Tree.ExpressionStatement) statement).directive == null) {
        break;
      }
      directives++;
    }
    return directives;
  }

  private int end(Tree.ExpressionStatement statement) {
    int end = statement.end;
    return text.charAt(end - 1) == ';' ? end - 1 : end;
  }

  private void copyTo(int end) {
    edited.append(text, copied, end);
    copied = end;
  }

  private void insert(String code) {
    insertions.add(new int[] {edited.length(), code.length()});
    edited.append(code);
  }
}
