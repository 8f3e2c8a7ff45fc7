package dev.iotajs.sandbox.internal.guest.syntax;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/**
 * The syntax tree. Nodes have the names of ESTree and public fields; passes over the tree change
 * them in place. Lists are never null. Not safe for use by several threads.
 */
@SuppressWarnings("SameNameButDifferent") // each Kind is that of the class around it
public final class Tree {
  private Tree() {}

  /** A place in the tree. */
  public abstract static class Node {
    /** Offset of the first character in the text, or -1 for code of ours. */
    public int start = -1;

    /** Offset behind the last character. */
    public int end = -1;

    /** Calls an action with each child, in the order of the text; null children are left out. */
    public void forEachChild(Consumer<Node> action) {}

    static void each(Collection<? extends Node> nodes, Consumer<Node> action) {
      for (Node node : nodes) {
        each(node, action);
      }
    }

    static void each(Node node, Consumer<Node> action) {
      if (node != null) {
        action.accept(node);
      }
    }
  }

  /** Sets where a node stands. */
  public static <N extends Node> N at(N node, int start, int end) {
    node.start = start;
    node.end = end;
    return node;
  }

  /** Gives a node the place of another. */
  public static <N extends Node> N at(N node, Node place) {
    return at(node, place.start, place.end);
  }

  // ---- Expressions

  /** What has a value. */
  public abstract static class Expression extends Node {
    /** Whether the text has it in parentheses; these are no nodes. */
    public boolean parenthesized;
  }

  /** A name: of a variable, or of a property where it is a key that is not computed. */
  public static final class Identifier extends Expression {
    public String name;

    public Identifier(String name) {
      this.name = name;
    }
  }

  /** {@code #name}: a private member's key, or the left side of {@code #name in object}. */
  public static final class PrivateName extends Expression {
    /** Without the {@code #}. */
    public String name;

    public PrivateName(String name) {
      this.name = name;
    }
  }

  public static final class NumberLiteral extends Expression {
    public double value;

    /** Whether it is written as a fraction even if it is an integer. */
    public boolean fraction;

    public NumberLiteral(double value) {
      this.value = value;
    }
  }

  /** {@code 123n}. */
  public static final class BigIntLiteral extends Expression {}

  public static final class StringLiteral extends Expression {
    public String value;

    public StringLiteral(String value) {
      this.value = value;
    }
  }

  public static final class BooleanLiteral extends Expression {
    public boolean value;

    public BooleanLiteral(boolean value) {
      this.value = value;
    }
  }

  public static final class NullLiteral extends Expression {}

  public static final class RegExpLiteral extends Expression {
    public String pattern;
    public String flags;

    public RegExpLiteral(String pattern, String flags) {
      this.pattern = pattern;
      this.flags = flags;
    }
  }

  /** {@code `a${b}c`}: one text more than expressions. */
  public static final class TemplateLiteral extends Expression {
    /** With escapes replaced; null where the escapes are no legal ones (tagged templates only). */
    public List<String> cooked;

    public List<String> raw;
    public List<Expression> expressions;

    public TemplateLiteral(List<String> cooked, List<String> raw, List<Expression> expressions) {
      this.cooked = cooked;
      this.raw = raw;
      this.expressions = expressions;
    }

    @Override
    public void forEachChild(Consumer<Node> action) {
      each(expressions, action);
    }
  }

  public static final class TaggedTemplate extends Expression {
    public Expression tag;
    public TemplateLiteral quasi;

    public TaggedTemplate(Expression tag, TemplateLiteral quasi) {
      this.tag = tag;
      this.quasi = quasi;
    }

    @Override
    public void forEachChild(Consumer<Node> action) {
      action.accept(tag);
      action.accept(quasi);
    }
  }

  public static final class ArrayLiteral extends Expression {
    /** Null for a hole; {@link Spread} among them. */
    public List<Expression> elements;

    public ArrayLiteral(List<Expression> elements) {
      this.elements = elements;
    }

    @Override
    public void forEachChild(Consumer<Node> action) {
      each(elements, action);
    }
  }

  public static final class ObjectLiteral extends Expression {
    public List<Property> properties;

    public ObjectLiteral(List<Property> properties) {
      this.properties = properties;
    }

    @Override
    public void forEachChild(Consumer<Node> action) {
      each(properties, action);
    }
  }

  /** A property of an object literal or of an object pattern. */
  public static final class Property extends Node {
    public enum Kind {
      INIT,
      METHOD,
      GET,
      SET,
      /** {@code ...value}, without a key; only in literals. */
      SPREAD
    }

    public Property.Kind kind;

    /** Identifier, StringLiteral or NumberLiteral unless computed; null for SPREAD. */
    public Expression key;

    public boolean computed;

    /** {@code {a}} or {@code {a = 1}}. */
    public boolean shorthand;

    /** In a literal an expression (a function for METHOD, GET, SET); in a pattern its target. */
    public Node value;

    /** Whether a comma follows a SPREAD at the end, which no pattern may have. */
    boolean trailingComma;

    public Property(Property.Kind kind, Expression key, boolean computed, Node value) {
      this.kind = kind;
      this.key = key;
      this.computed = computed;
      this.value = value;
    }

    @Override
    public void forEachChild(Consumer<Node> action) {
      each(key, action);
      action.accept(value);
    }
  }

  /** A function expression or arrow. */
  public static final class FunctionExpression extends Expression {
    public Function function;

    public FunctionExpression(Function function) {
      this.function = function;
    }

    @Override
    public void forEachChild(Consumer<Node> action) {
      action.accept(function);
    }
  }

  public static final class ClassExpression extends Expression {
    public ClassBody definition;

    public ClassExpression(ClassBody definition) {
      this.definition = definition;
    }

    @Override
    public void forEachChild(Consumer<Node> action) {
      action.accept(definition);
    }
  }

  public static final class This extends Expression {}

  /** Only as the callee of a call or the object of a member. */
  public static final class Super extends Expression {}

  public static final class NewTarget extends Expression {}

  public static final class ImportMeta extends Expression {}

  /** {@code import(specifier)}. */
  public static final class ImportCall extends Expression {
    public Expression specifier;

    public ImportCall(Expression specifier) {
      this.specifier = specifier;
    }

    @Override
    public void forEachChild(Consumer<Node> action) {
      action.accept(specifier);
    }
  }

  /** {@code - + ! ~ typeof void delete}. */
  public static final class Unary extends Expression {
    public String operator;
    public Expression operand;

    public Unary(String operator, Expression operand) {
      this.operator = operator;
      this.operand = operand;
    }

    @Override
    public void forEachChild(Consumer<Node> action) {
      action.accept(operand);
    }
  }

  /** {@code ++ --}. */
  public static final class Update extends Expression {
    public String operator;
    public boolean prefix;
    public Expression target;

    public Update(String operator, boolean prefix, Expression target) {
      this.operator = operator;
      this.prefix = prefix;
      this.target = target;
    }

    @Override
    public void forEachChild(Consumer<Node> action) {
      action.accept(target);
    }
  }

  /**
   * Arithmetic, comparison, {@code in}, {@code instanceof}, and the logical {@code && || ??}. The
   * left side of {@code in} may be a {@link PrivateName}.
   */
  public static final class Binary extends Expression {
    public String operator;
    public Expression left;
    public Expression right;

    public Binary(String operator, Expression left, Expression right) {
      this.operator = operator;
      this.left = left;
      this.right = right;
    }

    @Override
    public void forEachChild(Consumer<Node> action) {
      action.accept(left);
      action.accept(right);
    }
  }

  /** {@code = += &&= ...}. */
  public static final class Assign extends Expression {
    public String operator;

    /** An Identifier, a Member, or with {@code =} a pattern. */
    public Node target;

    public Expression value;

    public Assign(String operator, Node target, Expression value) {
      this.operator = operator;
      this.target = target;
      this.value = value;
    }

    @Override
    public void forEachChild(Consumer<Node> action) {
      action.accept(target);
      action.accept(value);
    }
  }

  public static final class Conditional extends Expression {
    public Expression test;
    public Expression yes;
    public Expression no;

    public Conditional(Expression test, Expression yes, Expression no) {
      this.test = test;
      this.yes = yes;
      this.no = no;
    }

    @Override
    public void forEachChild(Consumer<Node> action) {
      action.accept(test);
      action.accept(yes);
      action.accept(no);
    }
  }

  public static final class Call extends Expression {
    public Expression callee;
    public List<Expression> arguments;

    /** {@code callee?.(arguments)}. */
    public boolean optional;

    public Call(Expression callee, List<Expression> arguments) {
      this.callee = callee;
      this.arguments = arguments;
    }

    @Override
    public void forEachChild(Consumer<Node> action) {
      action.accept(callee);
      each(arguments, action);
    }
  }

  public static final class New extends Expression {
    public Expression callee;
    public List<Expression> arguments;

    public New(Expression callee, List<Expression> arguments) {
      this.callee = callee;
      this.arguments = arguments;
    }

    @Override
    public void forEachChild(Consumer<Node> action) {
      action.accept(callee);
      each(arguments, action);
    }
  }

  /** {@code object.property}, {@code object[property]}, {@code object.#property}. */
  public static final class Member extends Expression {
    public Expression object;

    /** An Identifier unless computed, or a PrivateName. */
    public Expression property;

    public boolean computed;

    /** {@code object?.property}. */
    public boolean optional;

    public Member(Expression object, Expression property, boolean computed) {
      this.object = object;
      this.property = property;
      this.computed = computed;
    }

    @Override
    public void forEachChild(Consumer<Node> action) {
      action.accept(object);
      action.accept(property);
    }
  }

  /**
   * Around a whole chain of members and calls with {@code ?.} in it: where that finds null or
   * undefined, the chain is undefined.
   */
  public static final class OptionalChain extends Expression {
    public Expression chain;

    public OptionalChain(Expression chain) {
      this.chain = chain;
    }

    @Override
    public void forEachChild(Consumer<Node> action) {
      action.accept(chain);
    }
  }

  /** {@code a, b}. */
  public static final class Sequence extends Expression {
    public List<Expression> expressions;

    public Sequence(List<Expression> expressions) {
      this.expressions = expressions;
    }

    @Override
    public void forEachChild(Consumer<Node> action) {
      each(expressions, action);
    }
  }

  /** {@code ...iterable}, in array literals and arguments. */
  public static final class Spread extends Expression {
    public Expression argument;

    /** Whether a comma follows it as the last element, which no pattern may have. */
    boolean trailingComma;

    public Spread(Expression argument) {
      this.argument = argument;
    }

    @Override
    public void forEachChild(Consumer<Node> action) {
      action.accept(argument);
    }
  }

  public static final class Yield extends Expression {
    /** May be null. */
    public Expression argument;

    /** {@code yield*}. */
    public boolean delegate;

    public Yield(Expression argument, boolean delegate) {
      this.argument = argument;
      this.delegate = delegate;
    }

    @Override
    public void forEachChild(Consumer<Node> action) {
      each(argument, action);
    }
  }

  public static final class Await extends Expression {
    public Expression argument;

    public Await(Expression argument) {
      this.argument = argument;
    }

    @Override
    public void forEachChild(Consumer<Node> action) {
      action.accept(argument);
    }
  }

  // ---- Patterns

  /** Targets are Identifiers, Members (in assignments), patterns, Defaults. */
  public static final class ArrayPattern extends Node {
    /** Null for a hole; the last may be a {@link Rest}. */
    public List<Node> elements;

    public ArrayPattern(List<Node> elements) {
      this.elements = elements;
    }

    @Override
    public void forEachChild(Consumer<Node> action) {
      each(elements, action);
    }
  }

  public static final class ObjectPattern extends Node {
    /** Of kind INIT; their values are targets. */
    public List<Property> properties;

    /** {@code ...target}; may be null. */
    public Rest rest;

    public ObjectPattern(List<Property> properties, Rest rest) {
      this.properties = properties;
      this.rest = rest;
    }

    @Override
    public void forEachChild(Consumer<Node> action) {
      each(properties, action);
      each(rest, action);
    }
  }

  /** {@code target = value}, in patterns and parameters. */
  public static final class Default extends Node {
    public Node target;
    public Expression value;

    public Default(Node target, Expression value) {
      this.target = target;
      this.value = value;
    }

    @Override
    public void forEachChild(Consumer<Node> action) {
      action.accept(target);
      action.accept(value);
    }
  }

  /** {@code ...target}, in patterns and parameters. */
  public static final class Rest extends Node {
    public Node target;

    public Rest(Node target) {
      this.target = target;
    }

    @Override
    public void forEachChild(Consumer<Node> action) {
      action.accept(target);
    }
  }

  // ---- Functions and classes

  public static final class Function extends Node {
    public enum Kind {
      /** Declarations and expressions. */
      NORMAL,
      ARROW,
      METHOD,
      GETTER,
      SETTER,
      CONSTRUCTOR,
      DERIVED_CONSTRUCTOR
    }

    public Function.Kind kind;

    /** Null for expressions without a name, and for members. */
    public Identifier name;

    public boolean generator;
    public boolean async;

    /** Whether its code is strict, by a directive or from outside. */
    public boolean strict;

    /** Identifiers, patterns, Defaults; the last may be a Rest. */
    public List<Node> parameters;

    /** Of an arrow with an expression, that expression is in a Return. Directives are in here. */
    public List<Statement> body;

    public Function(
        Function.Kind kind, Identifier name, List<Node> parameters, List<Statement> body) {
      this.kind = kind;
      this.name = name;
      this.parameters = parameters;
      this.body = body;
    }

    /** Whether all parameters are plain names. */
    public boolean simpleParameters() {
      for (Node parameter : parameters) {
        if (!(parameter instanceof Identifier)) {
          return false;
        }
      }
      return true;
    }

    @Override
    public void forEachChild(Consumer<Node> action) {
      each(name, action);
      each(parameters, action);
      each(body, action);
    }
  }

  public static final class ClassBody extends Node {
    /** May be null. */
    public Identifier name;

    /** May be null. */
    public Expression superClass;

    public List<ClassElement> elements;

    public ClassBody(Identifier name, Expression superClass, List<ClassElement> elements) {
      this.name = name;
      this.superClass = superClass;
      this.elements = elements;
    }

    @Override
    public void forEachChild(Consumer<Node> action) {
      each(name, action);
      each(superClass, action);
      each(elements, action);
    }
  }

  public static final class ClassElement extends Node {
    public enum Kind {
      CONSTRUCTOR,
      METHOD,
      GET,
      SET,
      FIELD,
      STATIC_BLOCK
    }

    public ClassElement.Kind kind;
    public boolean isStatic;
    public boolean computed;

    /** As of a Property, or a PrivateName; null for STATIC_BLOCK. */
    public Expression key;

    /**
     * A Function of kind METHOD and so on; for FIELD a Function of kind METHOD without parameters
     * that returns the value, or null; for STATIC_BLOCK a Function of kind METHOD.
     */
    public Function value;

    public ClassElement(ClassElement.Kind kind, Expression key, Function value) {
      this.kind = kind;
      this.key = key;
      this.value = value;
    }

    @Override
    public void forEachChild(Consumer<Node> action) {
      each(key, action);
      each(value, action);
    }
  }

  // ---- Statements

  public abstract static class Statement extends Node {}

  public static final class VariableDeclaration extends Statement {
    public enum Kind {
      VAR,
      LET,
      CONST
    }

    public VariableDeclaration.Kind kind;
    public List<Declarator> declarators;

    public VariableDeclaration(VariableDeclaration.Kind kind, List<Declarator> declarators) {
      this.kind = kind;
      this.declarators = declarators;
    }

    @Override
    public void forEachChild(Consumer<Node> action) {
      each(declarators, action);
    }
  }

  public static final class Declarator extends Node {
    public Node target;

    /** May be null. */
    public Expression init;

    public Declarator(Node target, Expression init) {
      this.target = target;
      this.init = init;
    }

    @Override
    public void forEachChild(Consumer<Node> action) {
      action.accept(target);
      each(init, action);
    }
  }

  public static final class FunctionDeclaration extends Statement {
    public Function function;

    public FunctionDeclaration(Function function) {
      this.function = function;
    }

    @Override
    public void forEachChild(Consumer<Node> action) {
      action.accept(function);
    }
  }

  public static final class ClassDeclaration extends Statement {
    public ClassBody definition;

    public ClassDeclaration(ClassBody definition) {
      this.definition = definition;
    }

    @Override
    public void forEachChild(Consumer<Node> action) {
      action.accept(definition);
    }
  }

  public static final class ExpressionStatement extends Statement {
    public Expression expression;

    /** The raw text between the quotes if this is a directive, else null. */
    public String directive;

    public ExpressionStatement(Expression expression) {
      this.expression = expression;
    }

    @Override
    public void forEachChild(Consumer<Node> action) {
      action.accept(expression);
    }
  }

  public static final class Block extends Statement {
    public List<Statement> body;

    public Block(List<Statement> body) {
      this.body = body;
    }

    @Override
    public void forEachChild(Consumer<Node> action) {
      each(body, action);
    }
  }

  public static final class Empty extends Statement {}

  public static final class Debugger extends Statement {}

  public static final class If extends Statement {
    public Expression test;
    public Statement yes;

    /** May be null. */
    public Statement no;

    public If(Expression test, Statement yes, Statement no) {
      this.test = test;
      this.yes = yes;
      this.no = no;
    }

    @Override
    public void forEachChild(Consumer<Node> action) {
      action.accept(test);
      action.accept(yes);
      each(no, action);
    }
  }

  public static final class For extends Statement {
    /** A VariableDeclaration, an Expression, or null. */
    public Node init;

    /** May be null. */
    public Expression test;

    /** May be null. */
    public Expression update;

    public Statement body;

    public For(Node init, Expression test, Expression update, Statement body) {
      this.init = init;
      this.test = test;
      this.update = update;
      this.body = body;
    }

    @Override
    public void forEachChild(Consumer<Node> action) {
      each(init, action);
      each(test, action);
      each(update, action);
      action.accept(body);
    }
  }

  public static final class ForIn extends Statement {
    /** A VariableDeclaration with one declarator, or a target. */
    public Node left;

    public Expression right;
    public Statement body;

    public ForIn(Node left, Expression right, Statement body) {
      this.left = left;
      this.right = right;
      this.body = body;
    }

    @Override
    public void forEachChild(Consumer<Node> action) {
      action.accept(left);
      action.accept(right);
      action.accept(body);
    }
  }

  public static final class ForOf extends Statement {
    /** A VariableDeclaration with one declarator, or a target. */
    public Node left;

    public Expression right;
    public Statement body;

    /** {@code for await}. */
    public boolean await;

    public ForOf(Node left, Expression right, Statement body, boolean await) {
      this.left = left;
      this.right = right;
      this.body = body;
      this.await = await;
    }

    @Override
    public void forEachChild(Consumer<Node> action) {
      action.accept(left);
      action.accept(right);
      action.accept(body);
    }
  }

  public static final class While extends Statement {
    public Expression test;
    public Statement body;

    public While(Expression test, Statement body) {
      this.test = test;
      this.body = body;
    }

    @Override
    public void forEachChild(Consumer<Node> action) {
      action.accept(test);
      action.accept(body);
    }
  }

  public static final class DoWhile extends Statement {
    public Statement body;
    public Expression test;

    public DoWhile(Statement body, Expression test) {
      this.body = body;
      this.test = test;
    }

    @Override
    public void forEachChild(Consumer<Node> action) {
      action.accept(body);
      action.accept(test);
    }
  }

  public static final class Return extends Statement {
    /** May be null. */
    public Expression argument;

    public Return(Expression argument) {
      this.argument = argument;
    }

    @Override
    public void forEachChild(Consumer<Node> action) {
      each(argument, action);
    }
  }

  public static final class Break extends Statement {
    /** May be null. */
    public String label;

    public Break(String label) {
      this.label = label;
    }
  }

  public static final class Continue extends Statement {
    /** May be null. */
    public String label;

    public Continue(String label) {
      this.label = label;
    }
  }

  public static final class Throw extends Statement {
    public Expression argument;

    public Throw(Expression argument) {
      this.argument = argument;
    }

    @Override
    public void forEachChild(Consumer<Node> action) {
      action.accept(argument);
    }
  }

  public static final class Try extends Statement {
    public Block block;

    /** The catch parameter; null without one. */
    public Node parameter;

    /** Null without catch. */
    public Block handler;

    /** Null without finally. */
    public Block finalizer;

    public Try(Block block, Node parameter, Block handler, Block finalizer) {
      this.block = block;
      this.parameter = parameter;
      this.handler = handler;
      this.finalizer = finalizer;
    }

    @Override
    public void forEachChild(Consumer<Node> action) {
      action.accept(block);
      each(parameter, action);
      each(handler, action);
      each(finalizer, action);
    }
  }

  public static final class Switch extends Statement {
    public Expression discriminant;
    public List<Case> cases;

    public Switch(Expression discriminant, List<Case> cases) {
      this.discriminant = discriminant;
      this.cases = cases;
    }

    @Override
    public void forEachChild(Consumer<Node> action) {
      action.accept(discriminant);
      each(cases, action);
    }
  }

  public static final class Case extends Node {
    /** Null for {@code default}. */
    public Expression test;

    public List<Statement> body;

    public Case(Expression test, List<Statement> body) {
      this.test = test;
      this.body = body;
    }

    @Override
    public void forEachChild(Consumer<Node> action) {
      each(test, action);
      each(body, action);
    }
  }

  public static final class Labeled extends Statement {
    public String label;
    public Statement body;

    public Labeled(String label, Statement body) {
      this.label = label;
      this.body = body;
    }

    @Override
    public void forEachChild(Consumer<Node> action) {
      action.accept(body);
    }
  }

  public static final class With extends Statement {
    public Expression object;
    public Statement body;

    public With(Expression object, Statement body) {
      this.object = object;
      this.body = body;
    }

    @Override
    public void forEachChild(Consumer<Node> action) {
      action.accept(object);
      action.accept(body);
    }
  }

  // ---- Modules

  /** {@code import ... from 'source'}. */
  public static final class Import extends Statement {
    /** Empty for {@code import 'source'}. */
    public List<ImportName> names = new ArrayList<>();

    public String source;

    public Import(String source) {
      this.source = source;
    }
  }

  /** One imported name. */
  public static final class ImportName extends Node {
    /** {@code default} for the default, {@code *} for the whole namespace. */
    public String imported;

    public Identifier local;

    public ImportName(String imported, Identifier local) {
      this.imported = imported;
      this.local = local;
    }

    @Override
    public void forEachChild(Consumer<Node> action) {
      action.accept(local);
    }
  }

  /** All forms of {@code export}; exactly one of declaration, value, names, or all is there. */
  public static final class Export extends Statement {
    /** {@code export let/const/var/function/class}, also behind {@code default}; or null. */
    public Statement declaration;

    /** Whether it is {@code export default}. */
    public boolean isDefault;

    /** {@code export default expression}; or null. */
    public Expression value;

    /** {@code export {local as exported}}. */
    public List<ExportName> names = new ArrayList<>();

    /** {@code export *}, and with a name in {@link #allAs} {@code export * as name}. */
    public boolean all;

    /** May be null. */
    public String allAs;

    /** The module in {@code from 'source'}, or null. */
    public String source;

    @Override
    public void forEachChild(Consumer<Node> action) {
      each(declaration, action);
      each(value, action);
    }
  }

  /** One exported name. */
  public static final class ExportName extends Node {
    public String local;
    public String exported;

    public ExportName(String local, String exported) {
      this.local = local;
      this.exported = exported;
    }
  }

  /** A whole text. */
  public static final class Program extends Node {
    public List<Statement> body;

    /** Whether its top code is strict. */
    public boolean strict;

    public Program(List<Statement> body) {
      this.body = body;
    }

    @Override
    public void forEachChild(Consumer<Node> action) {
      each(body, action);
    }
  }
}
