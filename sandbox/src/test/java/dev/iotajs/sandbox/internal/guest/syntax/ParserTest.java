package dev.iotajs.sandbox.internal.guest.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the parser accepts, what it refuses and where, and what its trees say. */
class ParserTest {
  // ---- Accepted

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "#!/usr/bin/env node\nlet a",
        "var a = 1, b; let c; const d = 2",
        "let {a, b: [c = 1, , ...d], ...e} = x; [a.b, c[0], {d}] = x; ({a = 1, ...b.c} = x)",
        "for (const [k, v] of m) k; for (x.y in o); for (let i = 0, n = 9; i < n; i++);",
        "for (var i = 0 in {}); for (let in {}); for (async of => 1; ;) break",
        "function f(a, b = a, {c}, ...d) {} function* g() { yield; yield* g(); x = yield 1 }",
        "async function f() { await x; for await (const a of b); } async function* g() { yield 1 }",
        "x => x; (a, b = 1, ...c) => { }; async x => await x; async (a, {b}) => await b; async(1, 2)",
        "(a, b,) => 1; () => ({}); ({a = 1}) => a; ([a, [b]] = [1]) => b",
        "class A extends (B, C) { constructor() { super(); } get a() { return super.a } set a(b) {} }",
        "class A { static #x = 1; y; 'z' = 2; static { this.#x } static async *[k]() {} #m() {} }",
        "class A { static = 1; get; set; async\n x() {} static static() {} has(o) { return #p in o } #p }",
        "({ a, b: 1, [c]: 2, d() {}, get e() { return 1 }, set e(v) {}, async *f() {}, ...g, 1n: 3 })",
        "a?.b?.[c]?.(d); a ?? (b || c); a ||= b; a &&= c; a ??= d; a ? .5 : 1",
        "2 ** -1; (-2) ** 2; ++a ** 2; a ** b ** c",
        "0x1F + 0b11 + 0o17 + 1_000.5e-3 + 017 + 089.5 + 123n + .5",
        "'\\u{1F600} \\x41 \\0 \\\n' + \"\\07\" + '\uD800 \u2028'",
        "`a${b}c${`d${e}`}` + f`\\u${1}`",
        "/[/\\]]/gi.test(a) / 2 / b; x = a++ / 2; if (a) /b/; y = {} / 1",
        "a\n++b; do x; while (y) z; var q\nlet\nr",
        "a: b: for (;;) { continue a } c: { break c } d: function f() {}",
        "if (a) function f() {} else function g() {}",
        "try { } catch { } finally { } try { } catch (e) { var e } try { } catch ([a, b]) { }",
        "switch (a) { case 1: let b; break; default: c }",
        "{ function f() {} function f() {} } function g(a, a) {} var g",
        "with (a) b; let: yield: 1; await: 2",
        "x <!-- a comment\n--> another\n",
        "var \\u0061b, caf\u00E9, \uD842\uDFB7, of, get, set, async, static, as, from",
        "function f() { new.target; () => new.target } new new X()().y(); new a.b",
        "import('a').then(b); debugger; ; this; null",
        "a = b ? c => d : e => f; (a, b); delete a.b, void 0, typeof c"
      })
  void script_ofTheLanguage_isAccepted(String text) {
    checkPlaces(Parser.parseScript(text), text.length());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "return await a",
        "for await (const a of b) return a",
        "var await = 1; await + 1",
        "await: for (;;) break await",
        "function await() {} await()",
        "'use strict'; return",
        "() => { return arguments }"
      })
  void body_ofAFunction_isAccepted(String text) {
    checkPlaces(Parser.parseBody(text), text.length());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "import a, {b as c, default as d, 'e f' as g} from 'x'; import * as h from 'y'; import 'z'",
        "export let a = 1, {b} = a; export function f() {} export class C {} export {a as default}",
        "export default function () {}",
        "export default class {}",
        "export default async () => await 1",
        "export * from 'a'; export * as b from 'c'; export {default, d as 'e f'} from 'g'",
        "await import.meta.url; import('a'); for await (x of y);"
      })
  void module_ofTheLanguage_isAccepted(String text) {
    checkPlaces(Parser.parseModule(text), text.length());
  }

  // ---- Refused

  @ParameterizedTest
  @CsvSource(
      delimiterString = "@@",
      quoteCharacter = '~',
      value = {
        // Tokens
        "f(a]                      @@ 3 @@ Expected ) but found ]",
        "f(a                       @@ 3 @@ Expected ) but found the end of the script",
        "{ a                       @@ 3 @@ Expected } but found the end of the script",
        "1 +                       @@ 3 @@ Expected an expression but found the end of the script",
        "a }                       @@ 2 @@ A closing brace has no opening one",
        "a b                       @@ 2 @@ Expected ; but found b",
        "a @ b                     @@ 2 @@ Unexpected character @",
        "x = 'abc                  @@ 4 @@ A string is not closed",
        "x = `abc                  @@ 4 @@ A template is not closed",
        "x = /abc                  @@ 4 @@ A regular expression is not closed",
        "/* abc                    @@ 0 @@ A comment is not closed",
        "/a/gg                     @@ 3 @@ Invalid regular expression flags",
        "/a/x                      @@ 3 @@ Invalid regular expression flags",
        "1_                        @@ 1 @@ A numeric separator must stand between digits",
        "1__0                      @@ 2 @@ A numeric separator must stand between digits",
        "3in []                    @@ 1 @@ A number must not be followed directly by a name or digit",
        "0x                        @@ 2 @@ A number lacks digits",
        "'\\u{110000}'             @@ 1 @@ Invalid Unicode escape sequence",
        "`\\01`                    @@ 1 @@ Octal escape sequences are not allowed in templates",
        "v\\u0061r a               @@ 0 @@ Unexpected token v\\u0061r",
        "$iota = 1                 @@ 0 @@ Names that begin with $iota are reserved",
        "x = { $iotaX }            @@ 6 @@ Names that begin with $iota are reserved",
        "(\\u0024iota) => 1        @@ 1 @@ Names that begin with $iota are reserved",
        // Declarations
        "let x; var x              @@ 11 @@ Identifier 'x' has already been declared",
        "let x; { var x }          @@ 13 @@ Identifier 'x' has already been declared",
        "function f(a) { let a }   @@ 20 @@ Identifier 'a' has already been declared",
        "try {} catch (e) {let e}  @@ 22 @@ Identifier 'e' has already been declared",
        "try {} catch ([e]) {var e}@@ 24 @@ Identifier 'e' has already been declared",
        "switch (1) {case 1: let a; case 2: let a} @@ 39 @@ Identifier 'a' has already been declared",
        "const x                   @@ 7 @@ Missing initializer in const declaration",
        "let [a]                   @@ 7 @@ Missing initializer in destructuring declaration",
        "let let = 1               @@ 4 @@ 'let' must not be declared by let or const",
        "if (a) let b              @@ 7 @@ A declaration must be in a block",
        "while (a) function f() {} @@ 10 @@ A declaration must be in a block",
        "for (const x of y, z);    @@ 17 @@ Expected ) but found ,",
        "for (let x = 1 of y);     @@ 9 @@ A variable of for in or for of must not have an initialiser",
        "for (async of y);         @@ 5 @@ A for of must not begin with async",
        // Expressions
        "x = {a = 1}               @@ 7 @@ Unexpected token =",
        "({__proto__: 1, '__proto__': 2}) @@ 16 @@ Duplicate __proto__ in an object literal",
        "1 = 2                     @@ 0 @@ Invalid assignment target",
        "a?.b = 2                  @@ 0 @@ Invalid assignment target",
        "f()++                     @@ 0 @@ Invalid assignment target",
        "[a + b] = c               @@ 1 @@ Invalid destructuring target",
        "[...a, b] = c             @@ 1 @@ A rest element must be last",
        "[...a,] = c               @@ 1 @@ A rest element must be last",
        "({a}) = 1                 @@ 1 @@ Invalid destructuring target",
        "(a, a) => 1               @@ 4 @@ Duplicate parameter 'a'",
        "(a.b) => 1                @@ 1 @@ Invalid destructuring target",
        "((a)) => 1                @@ 2 @@ Invalid destructuring target",
        "() + 1                    @@ 3 @@ Expected => but found +",
        "() => {} || a             @@ 9 @@ Expected ; but found ||",
        "a || b ?? c               @@ 7 @@ ?? must not be mixed with || and && without parentheses",
        "-a ** b                   @@ 0 @@ The left side of ** must be in parentheses",
        "a?.`b`                    @@ 3 @@ A template must not follow an optional chain",
        "new a?.b()                @@ 5 @@ ?. must not follow new",
        "new.target                @@ 0 @@ new.target must be in a function",
        "super.a                   @@ 0 @@ 'super' must be in a method",
        "({ a() { super() } })     @@ 9 @@ super() must be in the constructor of a derived class",
        "import.meta               @@ 0 @@ import.meta must be in a module",
        "import a from 'b'         @@ 0 @@ import and export must be at the top of a module",
        // Statements
        "return                    @@ 0 @@ return must be in a function",
        "break                     @@ 0 @@ break must be in a loop or switch",
        "continue                  @@ 0 @@ continue must be in a loop",
        "for (;;) break a          @@ 15 @@ Undefined label 'a'",
        "a: { for (;;) continue a }@@ 23 @@ Label 'a' is not that of a loop",
        "a: a: 1                   @@ 3 @@ Label 'a' has already been declared",
        "try { } }                 @@ 8 @@ Expected catch or finally but found }",
        // Functions and classes
        "function* g(a = yield) {} @@ 16 @@ 'yield' must not be used in parameters",
        "async (a = await 1) => 1  @@ 11 @@ await must be in the body of an async function",
        "function f() { await 1 }  @@ 15 @@ await must be in the body of an async function",
        "f(x => await x)           @@ 7 @@ await must be in the body of an async function",
        "async () => f(x => await x) @@ 19 @@ await must be in the body of an async function",
        "async () => { await }     @@ 20 @@ Unexpected token }",
        "var an_await; an_await 1  @@ 23 @@ Expected ; but found 1",
        "for await (x of y);       @@ 4 @@ for await must be in the body of an async function",
        "class A { constructor = 1 } @@ 10 @@ A field must not be named 'constructor'",
        "class A { static prototype } @@ 17 @@ A static field must not be named 'prototype'",
        "function f(a = 1) {'use strict'} @@ 19 @@ A function with defaults, patterns or rest must not have 'use strict'",
        "({ get a(b) {} })         @@ 8 @@ A getter must not have parameters",
        "({ set a() {} })          @@ 8 @@ A setter must have exactly one parameter",
        "class A { a() { this.#b } } @@ 21 @@ Private field '#b' must be declared in an enclosing class",
        "class A { #a; #a }        @@ 14 @@ Identifier '#a' has already been declared",
        "class A { constructor(){} constructor(){} } @@ 26 @@ A class must not have two constructors",
        "class A { a = arguments } @@ 14 @@ 'arguments' must not be used in fields and static blocks",
        "class A { static { await } } @@ 19 @@ 'await' must not be used as a name here",
        // Strict code
        "'use strict'; eval = 1    @@ 14 @@ 'eval' must not be assigned in strict code",
        "'use strict'; with (a) b  @@ 14 @@ with is not allowed in strict code",
        "'use strict'; 017         @@ 14 @@ Numbers with a leading 0 are not allowed in strict code",
        "'\\01'; 'use strict'      @@ 1 @@ Octal escape sequences are not allowed in strict code",
        "'use strict'; delete a    @@ 21 @@ Variables must not be deleted in strict code",
        "'use strict'; let static  @@ 18 @@ 'static' must not be used as a name in strict code",
        "function f(a, a) {'use strict'} @@ 14 @@ Duplicate parameter 'a'",
        // What only Nashorn knows
        "try {} catch (e if e) {}  @@ 16 @@ Expected ) but found if",
        "for each (a in b);        @@ 4 @@ Expected ( but found each",
        "function f(a) a           @@ 14 @@ Expected { but found a",
        "# a comment               @@ 0 @@ Unexpected character #"
      })
  void error_isOneSentence_atTheToken(String text, int offset, String message) {
    SyntaxProblem problem = refusal(() -> Parser.parseScript(text));
    assertThat(problem).hasMessage(message);
    assertThat(problem.offset()).isEqualTo(offset);
  }

  @Test
  void endOfLine_whereNoneMayBe_isRefused() {
    assertThat(refusal(() -> Parser.parseScript("a\n=> 1"))).hasMessage("Unexpected token =>");
    assertThat(refusal(() -> Parser.parseScript("throw\na")))
        .hasMessage("A line must not end behind throw");
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "@@",
      quoteCharacter = '~',
      value = {
        "var await; await x@@ 4 @@ 'await' must not be used as a name here",
        "new.target        @@ 0 @@ new.target must be in a function"
      })
  void body_thatMakesNoSenseEitherWay_givesTheErrorOfAnAsyncOne(
      String text, int offset, String message) {
    SyntaxProblem problem = refusal(() -> Parser.parseBody(text));
    assertThat(problem).hasMessage(message);
    assertThat(problem.offset()).isEqualTo(offset);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "@@",
      quoteCharacter = '~',
      value = {
        "export {a}                  @@ 8 @@ Export 'a' is not defined",
        "export let a; export {a}    @@ 22 @@ Duplicate export of 'a'",
        "import a from 'b'; let a    @@ 23 @@ Identifier 'a' has already been declared",
        "function f() {} var f       @@ 20 @@ Identifier 'f' has already been declared",
        "let await                   @@ 4 @@ 'await' must not be used as a name here",
        "export {'a'}                @@ 8 @@ An exported variable must be a name",
        "--> a @@ 2 @@ Unexpected token >",
        "return                      @@ 0 @@ return must be in a function"
      })
  void module_error_isOneSentence(String text, int offset, String message) {
    SyntaxProblem problem = refusal(() -> Parser.parseModule(text));
    assertThat(problem).hasMessage(message);
    assertThat(problem.offset()).isEqualTo(offset);
  }

  // ---- Trees

  @Test
  void places_areWithoutParenthesesAndComments_semicolonsIncluded() {
    String text = " (a + b) /* c */ ;; d() // e";
    List<Tree.Statement> body = Parser.parseScript(text).body;
    assertThat(cut(text, body.get(0))).isEqualTo("(a + b) /* c */ ;");
    assertThat(cut(text, expression(body.get(0)))).isEqualTo("a + b");
    assertThat(expression(body.get(0)).parenthesized).isTrue();
    assertThat(cut(text, body.get(2))).isEqualTo("d()");
  }

  @Test
  void methods_areFromTheirFirstWord_withoutStatic() {
    String text = "class A { static async *a() {} get b() { return 1 } c = 2; }";
    Tree.ClassDeclaration declaration =
        (Tree.ClassDeclaration) Parser.parseScript(text).body.get(0);
    List<String> elements = new ArrayList<>();
    List<String> functions = new ArrayList<>();
    for (Tree.ClassElement element : declaration.definition.elements) {
      elements.add(cut(text, element));
      functions.add(cut(text, element.value));
    }
    assertThat(elements).containsExactly("static async *a() {}", "get b() { return 1 }", "c = 2;");
    assertThat(functions).containsExactly("async *a() {}", "get b() { return 1 }", "2");
  }

  @Test
  void optionalChain_isAroundTheWholeChain_parenthesesEndIt() {
    Tree.Expression whole = expression("a?.b.c(d)");
    assertThat(whole).isInstanceOf(Tree.OptionalChain.class);
    assertThat(((Tree.OptionalChain) whole).chain).isInstanceOf(Tree.Call.class);
    Tree.Member outside = (Tree.Member) expression("(a?.b).c");
    assertThat(outside.object).isInstanceOf(Tree.OptionalChain.class);
  }

  @Test
  void strict_isKnownOfEachFunction() {
    assertThat(function("function f() { 'use strict' }").strict).isTrue();
    assertThat(function("function f() { }").strict).isFalse();
    assertThat(Parser.parseScript("'a'; 'use strict'").strict).isTrue();
    assertThat(Parser.parseScript("('use strict')").strict).isFalse();
    assertThat(Parser.parseModule("").strict).isTrue();
  }

  @Test
  void directive_isTheRawText() {
    Tree.ExpressionStatement directive =
        (Tree.ExpressionStatement) Parser.parseScript("'use\\x20strict'").body.get(0);
    assertThat(directive.directive).isEqualTo("use\\x20strict");
  }

  @Test
  void functionInABranch_isInABlock() {
    Tree.If statement = (Tree.If) Parser.parseScript("if (a) function f() {}").body.get(0);
    assertThat(statement.yes).isInstanceOf(Tree.Block.class);
  }

  @ParameterizedTest
  @CsvSource({
    "0x1F, 31",
    "017, 15",
    "089.5, 89.5",
    "1_000, 1000",
    "9007199254740993, 9007199254740992",
    "0x20000000000003, 9007199254740996",
    "0x20000000000001, 9007199254740992",
    "0x20000000000001000000000000000000000000001, 2.9230032746618065e48",
    "1e21, 1e21",
    ".5, 0.5",
    "5., 5"
  })
  void number_hasItsValue(String text, double value) {
    assertThat(((Tree.NumberLiteral) expression(text)).value).isEqualTo(value);
  }

  @Test
  void taggedTemplate_withWrongEscape_hasNoCookedText() {
    Tree.TemplateLiteral quasi = ((Tree.TaggedTemplate) expression("a`\\u${1}b\r\n`")).quasi;
    assertThat(quasi.cooked).containsExactly(null, "b\n");
    assertThat(quasi.raw).containsExactly("\\u", "b\n");
  }

  @Test
  void longChains_areNoRecursion() {
    Parser.parseBody("a" + " + a".repeat(50_000));
    Parser.parseBody("if (a); " + "else if (b); ".repeat(50_000));
    Parser.parseBody("a" + ".a()".repeat(50_000));
    Parser.parseBody("a" + " ? b : a".repeat(50_000));
  }

  // ---- Means

  private static SyntaxProblem refusal(Runnable parse) {
    SyntaxProblem problem = catchThrowableOfType(SyntaxProblem.class, parse::run);
    assertThat(problem).isNotNull();
    return problem;
  }

  private static Tree.Expression expression(String text) {
    return expression(Parser.parseScript(text).body.get(0));
  }

  private static Tree.Expression expression(Tree.Statement statement) {
    return ((Tree.ExpressionStatement) statement).expression;
  }

  private static Tree.Function function(String text) {
    return ((Tree.FunctionDeclaration) Parser.parseScript(text).body.get(0)).function;
  }

  private static String cut(String text, Tree.Node node) {
    return text.substring(node.start, node.end);
  }

  /** Each node lies in the text, and in the node around it. */
  private static void checkPlaces(Tree.Node node, int length) {
    assertThat(node.start).isBetween(0, length);
    assertThat(node.end).isBetween(node.start, length);
    node.forEachChild(
        child -> {
          assertThat(child.start).isGreaterThanOrEqualTo(node.start);
          assertThat(child.end).isLessThanOrEqualTo(node.end);
          checkPlaces(child, length);
        });
  }
}
