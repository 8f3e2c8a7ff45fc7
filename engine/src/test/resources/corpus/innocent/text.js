// Source text that looks like something else: code in strings, comments and patterns, marks that
// a text-based sanitiser trips over, and every kind of line end. The programs are harmless.
// Keep this file's bytes: some entries hold CR LF, lone CR, U+2028 and U+2029 on purpose.

//## words-of-danger-in-strings | forbidden words as data
var words = ['while(true)', 'eval(', 'java.lang.System.exit(0)', 'Packages', 'load("x")', 'new Function()', 'quit()', 'for(;;);', '__noSuchProperty__'];
words.map(function (w) { return w.length; });

//## words-of-danger-in-comments | forbidden words in comments
// while(true) {} eval('1') java.lang.Runtime
/* for(;;); Java.type('x'); importPackage(java.io) */
/** @deprecated function() { while (1); } */
'safe'; // eval(

//## words-of-danger-in-regexps | forbidden words in patterns
/while\(true\)|eval\(|java\.lang/.test('call eval(now)');

//## words-of-danger-as-properties | forbidden words as property names
var o = { eval: 1, java: 2, load: 3, quit: 4, Function: 5, 'while': 6, exit: 7, Packages: 8, engine: 9, 'for': 10 };
[o.eval + o.java + o.load + o.quit + o.Function + o.while + o.exit + o.Packages + o.engine + o.for, Object.keys(o)];

//## words-of-danger-in-templates | forbidden words in templates
`while(true){} ${'eval(' + `for(;;);`.length + ')'} java.lang.${'Thread'}`;

//## keyword-property-names | ES5 allows keywords after a dot
var o = { if: 1, class: 2, new: 3, typeof: 4, default: 5, catch: 6, function: 7, return: 8, this: 9, null: 10 };
o.if + o.class + o.new + o.typeof + o.default + o.catch + o.function + o.return + o.this + o.null;

//## guard-like-names | names that an instrumenter may use itself
var guard = 1, __guard = 2, $guard = 3, _ = 4, $ = 5, check = 6, interrupt = 7, intCheck = 8, __it = 9, tick = 10, $$ = 11;
guard + __guard + $guard + _ + $ + check + interrupt + intCheck + __it + tick + $$;

//## contextual-words-as-names | words that are only sometimes keywords
var async = 1, of = 2, get = 3, set = 4, await1 = 5, from = 6, as = 7, type = 8, target = 9, static1 = 10;
async + of + get + set + await1 + from + as + type + target + static1;

//## comment-marks-in-strings | marks of comments inside strings
['/* not a comment */', "// nor this", '*/', '/*', '<!--', '-->', '/' + '/'].join('|');

//## string-marks-in-comments | quotes inside comments
var a = 1; // it's "quoted" and `ticked`
/* don't 'count " these ` */ var b = 2;
a + b;

//## comments-between-tokens | comments in every gap
var/*a*/x/*b*/=/*c*/[/*d*/1/*e*/,/*f*/2/*g*/]/*h*/;/*i*/x/*j*/./*k*/length/*l*/;

//## comment-as-line-break | a comment with a line break in it ends a statement
var x = 1 /*
*/ var y = 2
x + y;

//## html-comments | marks of HTML comments, which the standard has as comments | standard 1
var x = 1, y = 2;
var r = x
<!--y;
r;

//## regexp-with-slashes | slashes within a class and escaped
'a/b/c'.split(/[/]/).concat('a/b'.split(/\//));

//## regexp-with-brackets | brackets of every kind within a pattern
'f(x)[y]{z}'.replace(/[\[\]{}()]/g, '_');

//## regexp-with-quotes | quotes within a pattern
'"a" \'b\' `c`'.match(/["'`]\w["'`]/g);

//## regexp-looks-like-comment | a pattern with a star after a class of slash
'a//b/*c*/'.split(/[/]\*|\*[/]|[/][/]/);

//## regexp-looks-like-string | a pattern that opens a quote
var a = 'say "x'.replace(/"/, ''); var b = "it's".replace(/'/, '');
a + b;

//## regexp-after-parenthesis | division after ), pattern after a control head's )
var r = [], g = 2, i = 1;
r.push((8) / g / i);
if (true) /g/.test('g') && r.push('pattern');
r;

//## regexp-after-keyword | a pattern after return, typeof, in, void, delete and case
function f() { return /a/g.source; }
var t = typeof /x/;
switch ('b') { case /b/.source: t += '+case'; }
[f(), t, void /v/ === undefined];

//## regexp-after-brace | a pattern after a block, division after an object literal
{ } /x/.test('x');
var o = { valueOf: function () { return 10; } } / 5;
o;

//## division-chains | slashes that are no pattern
var a = 100, b = 5, g = 2, i = 1;
[a / b / g, a /b/ g, a / (b) /g/ i, a++ / 2, a-- /b/g];

//## division-assign | the assignment form beside a pattern that starts with =
var a = 20; a /= 4; a /= 5 / 1;
[a, '=x='.replace(/=x/, 'y')];

//## division-after-bracket | division after ] and identifiers that look like flags
var a = [12], m = 2, gi = 3;
a[0] / m / gi;

//## strings-with-escapes | every sort of escape
['\x41\u0042\103'.length, '\n\r\t\b\f\v'.length, '\'', "\"", '\\', '\0'.charCodeAt(0), '\z'];

//## strings-with-line-continuation | a backslash at a line's end
'one \
two \
three';

//## strings-with-other-quotes | quotes within other quotes
["'", '"', '`', "\"'`", '"\'`', `'"\``].join('');

//## strings-with-separators | U+2028 and U+2029 as escapes
JSON.stringify('a\u2028b\u2029c').length + ':' + 'a\u2028b'.split(/\s/).length + ':' + /^b$/m.test('a\u2029b');

//## strings-with-surrogates | characters outside the basic plane, and half of one
var s = '😀é€';
[s.length, s.charCodeAt(0), s.split('').length, '\ud83d'.length, s];

//## strings-with-nul | a NUL in the middle
'a\u0000b'.length + 'a\u0000b'.indexOf('b');

//## identifiers-with-escapes | names written with escapes
var \u0061bc = 1, d\u0065f = 2;
abc + def;

//## identifiers-in-other-scripts | names in Greek, Cyrillic, Chinese and with accents
var π = 3, имя = 'x', 名前 = 'y', été = 'z', ª = 1, $ö_ = 2;
π + имя + 名前 + été + ª + $ö_;

//## properties-with-escapes | property names written with escapes
var o = { \u0061: 1, 'b\u0063': 2 };
o.a + o.bc;

//## templates-nested | templates inside templates
var list = ['a', 'b'];
`<ul>${list.map(x => `<li class="${x === 'a' ? `first ${x}` : `other`}">${x}</li>`).join('')}</ul>`;

//## templates-with-braces | braces and strings inside a substitution
`${{ a: '}' }.a}${(function () { return '{' + `}` ; })()}${'${'}`;

//## templates-multi-line | line breaks are kept
`line 1
  line 2
line 3`.split('\n');

//## templates-with-escapes | escapes within a template
`\`\${a}\\\u0041\x42\
joined`;

//## templates-with-comment-marks | no comments within a template
`/* ${1 /* a real one */ } */ // ${2 // real
}`;

//## templates-dollar | dollars that start nothing
`$ $$ $a {b} ${1}$ $${2}`;

//## templates-empty | nothing at all
[``, `${''}`, `${[]}`, `${null}`, `${undefined}`, `${{}}`];

//## function-text-in-string | a program in a string, never run
var source = 'function f() { while (true) { try { eval("1") } catch (e) {} } }';
source.match(/\b(?:while|try|eval|catch)\b/g);

//## braces-in-strings | unbalanced braces in strings and patterns
var s = '{{{' + "}" + `]` + /[}\]]/.source;
s.length;

//## json-in-string | JSON with quotes in a string
JSON.parse('{"a":"\\"quoted\\"","b":"\\u0041","c":"\\/"}');

//## semicolon-in-strings | semicolons and line comments in strings
var url = 'http://example.com/a;b//c', re = /;\/\//;
[url.split(';'), re.test('a;//b'), url.indexOf('//')];

//## long-line | four thousand characters on one line
var n = 0; n += 1; n += 1; n += 1; n += 1; n += 1; n += 1; n += 1; n += 1; n += 1; n += 1; n += 1; n += 1; n += 1; n += 1; n += 1; n += 1; n += 1; n += 1; n += 1; n += 1; n += 1; n += 1; n += 1; n += 1; n += 1; n += 1; n += 1; n += 1; n += 1; n += 1; n += 1; n += 1; n += 1; n += 1; n += 1; n += 1; n += 1; n += 1; n += 1; n += 1; n;

//## use-strict-in-string | a directive's text where it is no directive
var s = 'use strict'; undeclared = 5; s.length + undeclared;

//## source-map-comment | comments that tools look for
'mapped';
//# sourceMappingURL=data:application/json;base64,e30=
//@ sourceURL=evil.js

//## license-comment | comments that minifiers keep
/*! (c) Example @license MIT @preserve */
//! kept
var r = 'kept'; r;

//## jsdoc-types | comments that a compiler may read as types
/** @const {number} */ var N = 1;
/** @type {string} */ N = 'text';
/** @param {number} x @return {string} @nosideeffects */ function f(x) { N += x; return N; }
/** @define {boolean} */ var DEBUG = true;
f('!') + DEBUG;

//## compiler-sensitive-names | names that a compiler may take for its own
var goog = { provide: function (n) { return 'provided ' + n; }, require: 1 }, $jscomp = 'own', module1 = {}, COMPILED = 3;
[goog.provide('a.b'), $jscomp, COMPILED];

//## line-ends-crlf | CR LF after every line, in a template and a continuation too
var a = 1
var b = 2 // comment
/* two
lines */
var t = `x
y`
var c = 'p\
q'
;[a + b, t.length, c]

//## line-ends-cr | a lone CR ends a line and a comment
var a = 1 // comment
var b = 2
a + b

//## line-ends-2028 | U+2028 and U+2029 end lines and comments
var a = 1 // comment var b = 2 a + b // end ;

//## blanks-of-all-sorts | every kind of blank between tokens
var a =　1	+2; a + 1;

//## trailing-comment-without-newline | the program ends in a comment
'value' // the end

//## trailing-block-comment-and-blank-lines | nothing but blanks and a comment after the value
[1, 2].length

/* end */


