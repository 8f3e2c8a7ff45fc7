// Family "syntax": tricks on parsers. Iota parses with one tool, wraps the program in a function of its own and hands the
// outcome to Nashorn, whose parser knows more than the standard. A payload gets out when the two read it differently: code
// outside of the wrapper, code that nobody instrumented, or a name that nobody recognised. A syntax error is a fine refusal.

//## close-wrapper-function | end the wrapping function and open another one
}); this.engine.factory.scriptEngine.eval("java.lang.System.getProperty('iota.canary')"); (function () {

//## close-wrapper-async | the same for an async arrow or an immediately called wrapper
}.call(this)); loadWithNewGlobal({ name: 'x', script: "'ESC' + 'APED'" }); (function () {

//## close-wrapper-braces | only a brace: the rest of the wrapper is then code at the top level
} while (true) { } {

//## close-wrapper-try | end a wrapping try block and write our own catch
} catch (e) { while (true) { } } try {

//## close-template | end a template literal which the source might be pasted into
`); load({ name: 'x', script: "1" }); 'ESC' + 'APED'; (`

//## close-string | end a string literal which the source might be pasted into
'; this.engine ? 'ESC' + 'APED' : 'held'; '

//## comment-tail-line | a line comment at the very end swallows what the wrapper appends | stock
var answer = typeof engine === 'object' && engine ? 'ESC' + 'APED' : 'held'; answer // })

//## comment-tail-block | an unclosed block comment at the end swallows the wrapper's tail
'held' /*

//## comment-tail-html | an HTML comment opener at the end
'held' <!--

//## html-comment-open | an HTML comment hides a line from one parser only
var out = 'held';
<!-- out = 'x';
out

//## html-comment-close | and the closing form at the start of a line
var x = 1;
--> while (true) { }
'held'

//## html-comment-loop | a loop that one parser takes for a comment | stock
var n = 1;
n<!--n; for (;;) { }

//## hash-comment | a hash comment of scripting mode
# while (true) { }
'held'

//## shebang | a shebang line in front of a program
#!/usr/bin/env node
typeof engine === 'object' && engine ? 'ESC' + 'APED' : 'held'

//## heredoc | the here-document of scripting mode with an expression inside
var s = <<EOT
${ java.lang.System.getProperty('iota.canary') }
EOT
s

//## backquote-exec | a backquote is a command in scripting mode and a template elsewhere
`printenv IOTA_CANARY`.replace('printenv IOTA_CANARY', 'held')

//## edit-string | a double-quoted text with a hole, as scripting mode evaluates it
"${ java.lang.System.getProperty('iota.canary') }".length > 60 ? 'held' : "${ java.lang.System.getProperty('iota.canary') }"

//## for-each-extension | the for-each loop: an endless one that no standard tool instruments | stock
var o = { a: 1 };
while (o.a) for each (var v in o) { }

//## expression-closure | a function without braces: nowhere to put a check | stock
var f = function (n) f(n);
for (;;) try { f(1); } catch (e) { }

//## conditional-catch | a catch with a condition that swallows the limit | stock
while (true) { try { while (true) { } } catch (e if true) { } }

//## conditional-catch-escape | the same, reporting back | stock
var out = 'held';
try { for (;;) { } } catch (e if (out = 'ESC' + 'APED')) { }
out

//## anonymous-function-statement | a function statement without a name
function () { while (true) { } }
'held'

//## anonymous-function-called | the same, called on the next line by a parenthesis that starts a call
function () { return typeof engine === 'object' && engine ? 'ESC' + 'APED' : 'held'; }
()

//## new-with-body | an anonymous class body after new, as for Java interfaces
new java.lang.Runnable() { run: function () { java.lang.System.setProperty('iota.escaped', '1'); } }.run()

//## java-array-index-cast | Nashorn's typed array creation by a bracket text
var A = Java.type('java.lang.String[]');
'ESC' + 'APED ' + new A(3).length

//## no-such-property-hook | a missing name resolved by a method of the script, whose receiver is asked for Java members
var o = { __noSuchProperty__: function (n) { return n !== 'anything' ? undefined : typeof this.getClass === 'function' ? 'ESC' + 'APED' : 'held'; } };
o.anything || 'held'

//## no-such-method-hook | a missing method of a function object or prototype
Object.prototype.__noSuchMethod__ = function (n) { return n; };
var r;
try { r = host.getClass(); } catch (e) { r = 'held'; }
['held', 'getClass', undefined].indexOf(r) >= 0 ? 'held' : 'ESC' + 'APED ' + r

//## escaped-identifier-engine | the name of the engine in unicode escapes | stock
\u0065ngine.f\u0061ctory.scriptEngin\u0065.eval("java.lang.System.getProperty('iota.canary')")

//## escaped-identifier-braced | the braced form of the escape
\u{65}ngine.factory.scriptEngine.eval("java.lang.System.getProperty('iota.canary')")

//## escaped-keyword-while | a keyword in escapes: some parsers take it as a name, some as a loop
wh\u0069le (true) { }

//## escaped-property-eval | escapes in a property name and in the text given to it | stock
this['\x65v\u0061l']("'ESC' + 'APED'")

//## octal-escape-name | octal escapes in a computed name | stock
this['\145ngine'].factory.scriptEngine.eval("java.lang.System.getProperty('iota.canary')")

//## line-separator-in-string | U+2028 inside of a string ends the line for one parser
var s = 'a b'; s.length === 3 ? 'held' : 'ESC' + 'APED'

//## line-separator-in-comment | U+2028 ends a line comment for Nashorn; a tool that does not know so skips this loop | stock
// nothing here   while (true) { }
'held'

//## paragraph-separator-in-comment | the same with U+2029 and a reach for the engine | stock
//   var out = typeof engine === 'object' && engine ? 'ESC' + 'APED' : 'held';
typeof out === 'string' ? out : 'held'

//## carriage-return-in-comment | a lone carriage return ends a line comment | stock
var out = 'held'; // quiet  out = typeof engine === 'object' && engine ? 'ESC' + 'APED' : 'held';
out

//## zero-width-in-identifier | a zero-width joiner makes a new name that looks like an old one
var lo‌ad = 'held';
lo‌ad

//## bom-in-middle | a byte order mark as white space between tokens | stock
this.﻿engine ? 'ESC' + 'APED' : 'held'

//## fullwidth-lookalike | letters of another script that are letters for the parser and others for a filter
var ｅngine = 'held';
ｅngine

//## source-url-comment | a pragma names the program: its text appears in stacks and logs
var t = new Error('x').stack;
//# sourceURL=@CANARY_FILE@
/dev[.\/]iotajs|org[.\/]openjdk/.test(String(t)) ? 'ESC' + 'APED' : 'held'

//## source-url-path | the pragma with a name that another tenant's script has
//@ sourceURL=../../other-tenant/script.js
var t = '';
try { null.x; } catch (e) { t = String(e.stack); }
/java\.|org\.openjdk|dev\.iotajs/.test(t) ? 'ESC' + 'APED' : 'held'

//## source-mapping-url | a source map pragma that makes the host read a file to map its error
//# sourceMappingURL=file://@CANARY_FILE@
throw new Error('mapped');

//## source-mapping-data | a source map in the pragma that maps the error to a line of ours
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJzb3VyY2VzIjpbIi9ldGMvcGFzc3dkIl0sIm1hcHBpbmdzIjoiQUFBQSJ9
null.x

//## directive-use-strict | a directive first in the program, which the wrapper may push down or lose | stock
'use strict';
typeof this === 'object' && this && this.engine ? 'ESC' + 'APED' : 'held'

//## directive-closure | directives and comments that steer the down-leveller | stock
/** @suppress {checkTypes} @nocompile @externs */
/** @define {boolean} */ var goog = { provide: 1 };
(function () { /** @const */ var x = typeof engine === 'object' && engine ? 'ESC' + 'APED' : 'held'; return x; })()

//## directive-nashorn | the engine's own debugging directives | stock
'nashorn callsite trace scope';
while (true) { }

//## jscomp-names | names of the down-leveller's runtime helpers, taken before it defines them
var $jscomp = { makeIterator: function () { return { next: function () { return { done: false, value: 'ESC' + 'APED' }; } }; }, polyfill: function () { }, scope: {} };
var out = 'held';
for (let x of ['held']) { out = x; break; }
out

//## wrapper-variable-names | local names that a wrapper might hold its own things in
[typeof __iota, typeof __guard, typeof $guard, typeof __host, typeof __primordials, typeof primordials, typeof __realm, typeof __result, typeof __program, typeof $iota, typeof iota$, typeof __wrap].some(function (t) { return t !== 'undefined'; }) ? 'ESC' + 'APED' : 'held'

//## wrapper-arguments | the arguments of the wrapping function
(function () { return this; })();
typeof arguments === 'object' && arguments && arguments.length && typeof arguments[0] === 'object' && arguments[0] && typeof arguments[0].getClass === 'function' ? 'ESC' + 'APED' : 'held'

//## completion-value-of-declaration | a program whose last statement has no value: an earlier host value must not show | stock
var a = typeof engine === 'object' && engine;
a && a.factory ? 'ESC' + 'APED' : 'held';
function last() { }

//## labelled-function | a function under a label inside of a block
lab: { function g() { return 'held'; } }
g()

//## block-function-hoisting | functions of one name in a block and outside of it, which sloppy code hoists differently | stock
function which() { return 'held'; }
{ which(); function which() { while (true) { } } }
which()

//## regexp-or-division | a slash that one scanner reads as division and another as a regular expression
var g = 2, i = 1, a = 4 / 2; { } /while (true) { }/g
a /i/ 1; 'held'

//## regexp-or-division-loop | two divisions that a text scanner takes for a regular expression around nothing | stock
var x = 8, g = 1;
x = x++ /2/ g; for (;;) { x = x /g; }

//## getter-named-like-keyword | accessors and methods with names that are keywords or guard names | stock
({ get while() { for (;;) { } }, get for() { return 1; }, function() { } })['while']

//## assignment-in-odd-places | a property as the target of for-in, which a rewriter may not expect on the left | stock
var t = {}, g = this;
for (t.name in { engine: 1 });
g[t.name] && g[t.name].factory ? 'ESC' + 'APED' : 'held'

//## with-unscopables | a with statement in whose object every name exists, until it is deleted | stock
var all = { engine: null, load: null, while: 1 }, out;
with (all) { delete all.engine; out = typeof engine === 'object' && engine ? 'ESC' + 'APED' : 'held'; }
out

//## asi-restricted | automatic semicolons after return, break, continue and throw | stock
function f() { for (;;) { continue
f; } return
'held' }
f()

//## deep-nesting-parens | a source nested so deep that a recursive parser overflows
(((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((('held'))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))

//## await-as-name | await and yield as plain names at the top level, where the wrapper makes them words
var await = 'held', yield = await;
yield

//## return-top-level-value | an early return of a host thing | stock
typeof engine === 'object' && engine ? 'ESC' + 'APED' : 'held'; if (false) { function r() { return engine; } }

//## nul-and-control-characters | control characters between tokens, which text filters cut at
var out ='held'; out　;
out
