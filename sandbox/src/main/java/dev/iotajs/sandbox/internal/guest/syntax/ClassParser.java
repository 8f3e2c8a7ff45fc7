package dev.iotajs.sandbox.internal.guest.syntax;

import static dev.iotajs.sandbox.internal.guest.syntax.Tree.at;

import java.util.ArrayList;
import java.util.List;

/** Parses classes. */
abstract class ClassParser extends FunctionParser {
  ClassParser(String text, boolean module) {
    super(text, module);
  }

  @Override
  final Tree.ClassExpression classExpression() {
    int begin = start;
    Tree.ClassBody definition = definition(false);
    return at(new Tree.ClassExpression(definition), begin, lastEnd);
  }

  /** A class declaration, which only as a default export may lack a name. */
  final Tree.ClassDeclaration classDeclaration(boolean nameless) {
    int begin = start;
    Tree.ClassBody definition = definition(!nameless);
    if (definition.name != null) {
      scope.lexical(definition.name.name, definition.name.start);
    }
    return at(new Tree.ClassDeclaration(definition), begin, lastEnd);
  }

  private Tree.ClassBody definition(boolean named) {
    int begin = start;
    boolean outerStrict = strict;
    boolean outerIn = inAllowed;
    strict = true;
    inAllowed = true;
    next();
    Tree.Identifier name = named || Token.isName(type) ? bindingName() : null;
    Tree.Expression parent = eat(Token.EXTENDS) ? leftSide() : null;
    privateNames = new PrivateNames(privateNames);
    List<Tree.ClassElement> elements = elements(parent != null);
    privateNames.end();
    privateNames = privateNames.outer;
    strict = outerStrict;
    inAllowed = outerIn;
    return at(new Tree.ClassBody(name, parent, elements), begin, lastEnd);
  }

  private List<Tree.ClassElement> elements(boolean derived) {
    expect(Token.LEFT_BRACE);
    List<Tree.ClassElement> elements = new ArrayList<>();
    boolean hasConstructor = false;
    while (type != Token.RIGHT_BRACE) {
      if (eat(Token.SEMICOLON)) {
        continue;
      }
      Tree.ClassElement element = element(derived);
      if (element.kind == Tree.ClassElement.Kind.CONSTRUCTOR) {
        if (hasConstructor) {
          throw problem("A class must not have two constructors", element.start);
        }
        hasConstructor = true;
      }
      elements.add(element);
    }
    next();
    return elements;
  }

  private Tree.ClassElement element(boolean derived) {
    int begin = start;
    Tree.Identifier word = null;
    boolean isStatic = false;
    if (type == Token.STATIC) {
      word = word();
      if (type == Token.LEFT_BRACE) {
        return staticBlock(begin);
      }
      if (!endsKey()) {
        isStatic = true;
        word = null;
      }
    }
    Member member = new Member();
    member.begin = begin;
    member.functionBegin = word == null ? start : begin;
    member.isStatic = isStatic;
    member.derived = derived;
    member.key = word == null ? modifiers(member) : word;
    if (member.key == null) {
      member.computed = type == Token.LEFT_BRACKET;
      member.key = type == Token.PRIVATE_NAME ? privateDeclaration() : propertyKey();
    }
    Tree.ClassElement element =
        type == Token.LEFT_PARENTHESIS ? methodElement(member) : fieldElement(member);
    if (element.key instanceof Tree.PrivateName) {
      privateNames.declare(((Tree.PrivateName) element.key).name, element, element.key.start);
    }
    return element;
  }

  /** What is known of a class element before its parentheses or value. */
  private static final class Member {
    int begin;

    /** Where its function begins: behind static. */
    int functionBegin;

    boolean isStatic;
    boolean derived;
    boolean generator;
    boolean async;
    boolean computed;
    Tree.ClassElement.Kind kind = Tree.ClassElement.Kind.METHOD;
    Tree.Expression key;

    boolean isCalled(String name) {
      return !computed
          && (key instanceof Tree.Identifier
              ? ((Tree.Identifier) key).name.equals(name)
              : key instanceof Tree.StringLiteral && ((Tree.StringLiteral) key).value.equals(name));
    }

    boolean isPlain() {
      return kind == Tree.ClassElement.Kind.METHOD && !generator && !async;
    }
  }

  /** Whether a word before this token was a key. */
  private boolean endsKey() {
    return type == Token.LEFT_PARENTHESIS
        || type == Token.ASSIGN
        || type == Token.SEMICOLON
        || type == Token.RIGHT_BRACE;
  }

  private boolean opensKey() {
    return Token.isWord(type)
        || type == Token.STRING
        || type == Token.NUMBER
        || type == Token.BIG_INTEGER
        || type == Token.LEFT_BRACKET
        || type == Token.PRIVATE_NAME;
  }

  /** Reads get, set, async and the star; gives the key if one of the words is that. */
  private Tree.Expression modifiers(Member member) {
    if (type == Token.ASYNC) {
      Tree.Identifier word = word();
      if (newlineBefore || (!opensKey() && type != Token.MULTIPLY)) {
        return word;
      }
      member.async = true;
    } else if (type == Token.GET || type == Token.SET) {
      boolean getter = type == Token.GET;
      Tree.Identifier word = word();
      if (!opensKey()) {
        return word;
      }
      member.kind = getter ? Tree.ClassElement.Kind.GET : Tree.ClassElement.Kind.SET;
      return null;
    }
    member.generator = eat(Token.MULTIPLY);
    return null;
  }

  private Tree.PrivateName privateDeclaration() {
    if (value.equals("constructor")) {
      throw problem("A private name must not be #constructor", start);
    }
    return privateKey();
  }

  private Tree.ClassElement methodElement(Member member) {
    Tree.Function.Kind kind = Tree.Function.Kind.METHOD;
    if (!member.isStatic && member.isCalled("constructor")) {
      if (!member.isPlain()) {
        throw problem(
            "A constructor must not be an accessor, generator or async", member.key.start);
      }
      member.kind = Tree.ClassElement.Kind.CONSTRUCTOR;
      kind =
          member.derived ? Tree.Function.Kind.DERIVED_CONSTRUCTOR : Tree.Function.Kind.CONSTRUCTOR;
    } else if (member.isStatic && member.isCalled("prototype")) {
      throw problem("A static member must not be called prototype", member.key.start);
    } else if (member.kind == Tree.ClassElement.Kind.GET) {
      kind = Tree.Function.Kind.GETTER;
    } else if (member.kind == Tree.ClassElement.Kind.SET) {
      kind = Tree.Function.Kind.SETTER;
    }
    Tree.Function function = method(member.functionBegin, kind, member.generator, member.async);
    return element(member, member.kind, function);
  }

  private Tree.ClassElement fieldElement(Member member) {
    if (!member.isPlain()) {
      throw expected("(");
    }
    if (member.isCalled("constructor")) {
      throw problem("A field must not be named 'constructor'", member.key.start);
    }
    if (member.isStatic && member.isCalled("prototype")) {
      throw problem("A static field must not be named 'prototype'", member.key.start);
    }
    Tree.Function function = null;
    if (eat(Token.ASSIGN)) {
      function = fieldValue();
    }
    if (!endsStatement()) {
      throw expected(";");
    }
    eat(Token.SEMICOLON);
    return element(member, Tree.ClassElement.Kind.FIELD, function);
  }

  private Tree.ClassElement element(
      Member member, Tree.ClassElement.Kind kind, Tree.Function function) {
    Tree.ClassElement element = new Tree.ClassElement(kind, member.key, function);
    element.isStatic = member.isStatic;
    element.computed = member.computed;
    return at(element, member.begin, lastEnd);
  }

  private Tree.Function fieldValue() {
    int begin = start;
    Object outside = enter(Context.field());
    Tree.Expression value = assignment();
    List<Tree.Statement> body = new ArrayList<>(1);
    body.add(at(new Tree.Return(value), begin, lastEnd));
    leave(outside);
    return synthetic(begin, body);
  }

  private Tree.ClassElement staticBlock(int begin) {
    int bodyAt = start;
    Object outside = enter(Context.staticBlock());
    next();
    List<Tree.Statement> body = new ArrayList<>();
    statements(body, Token.RIGHT_BRACE);
    leave(outside);
    next();
    Tree.Function function = synthetic(bodyAt, body);
    Tree.ClassElement element =
        new Tree.ClassElement(Tree.ClassElement.Kind.STATIC_BLOCK, null, function);
    element.isStatic = true;
    return at(element, begin, lastEnd);
  }

  private Tree.Function synthetic(int begin, List<Tree.Statement> body) {
    Tree.Function function =
        new Tree.Function(Tree.Function.Kind.METHOD, null, new ArrayList<>(), body);
    function.strict = true;
    return at(function, begin, lastEnd);
  }
}
