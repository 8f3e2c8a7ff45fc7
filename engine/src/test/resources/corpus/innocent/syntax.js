// Every corner of the syntax that a transformer may break: labels, switches, dangling elses,
// automatic semicolons, hoisting, with, arguments, strictness, odd formatting. All of them end
// at once, with a value that JSON can hold. A third field `quirk` marks a value that is Nashorn's
// own and not the standard's.

//## labels-break-continue | labelled jumps out of nested loops
var r = [];
outer: for (var i = 0; i < 4; i++) {
  for (var j = 0; j < 4; j++) {
    if (j === 2) continue outer;
    if (i === 3) break outer;
    r.push(i * 10 + j);
  }
}
r;

//## labels-on-blocks | break out of a labelled block
var r = [];
a: { r.push(1); b: { r.push(2); if (r.length === 2) break a; r.push(3); } r.push(4); }
r.push(5);
r;

//## labels-on-if-and-try | labels on statements that do not loop
var r = [];
l: if (true) { r.push('a'); if (r.length) break l; r.push('b'); }
m: try { r.push('c'); break m; } finally { r.push('d'); }
n: switch (1) { case 1: r.push('e'); break n; }
r.join('');

//## labels-same-name-twice | one name used in turn
var n = 0;
x: for (;;) { n++; break x; }
x: for (;;) { n++; break x; }
n;

//## labels-like-object-literal | a label that looks like a property
var v = 0;
{ a: v = 5 }
v;

//## labels-continue-in-do-while | continue goes to the test
var i = 0, r = [];
l: do { i++; if (i === 2) continue l; r.push(i); } while (i < 4);
r;

//## labels-continue-in-for-in-of | labelled continue over for-in and for-of
var r = [];
o: for (var k in { a: 1, b: 2 }) { for (var x of [1, 2]) { if (x === 2) continue o; r.push(k + x); } }
r;

//## switch-fall-through | cases without break
function f(x) { var r = []; switch (x) { case 1: r.push('a'); case 2: r.push('b'); break; case 3: r.push('c'); default: r.push('d'); } return r.join(''); }
[f(1), f(2), f(3), f(4)];

//## switch-default-in-the-middle | default is tried last wherever it stands
function f(x) { var r = ''; switch (x) { case 1: r += 'a'; default: r += 'd'; case 2: r += 'b'; } return r; }
[f(1), f(2), f(9)];

//## switch-default-first | default at the very start
function f(x) { switch (x) { default: return 'd'; case 'a': return 'A'; case 'b': return 'B'; } }
[f('a'), f('b'), f('c')];

//## switch-strict-equality | no conversion between types
function f(x) { switch (x) { case '1': return 'string'; case 1: return 'number'; case true: return 'boolean'; case null: return 'null'; case undefined: return 'undefined'; case NaN: return 'never'; default: return 'other'; } }
[f(1), f('1'), f(true), f(null), f(), f(NaN)];

//## switch-expression-cases | cases are worked out in order and only as far as needed
var log = [];
function c(n) { log.push(n); return n; }
switch (2) { case c(1): case c(2): case c(3): }
log;

//## switch-continue-in-loop | continue goes through the switch to the loop
var r = [];
for (var i = 0; i < 4; i++) { switch (i) { case 1: continue; case 2: break; default: r.push('d' + i); } r.push(i); }
r;

//## switch-with-let | blocks of their own in the cases (a bare let is refused by stock Nashorn)
function f(x) { switch (x) { case 1: { let a = 'one'; return a; } case 2: { let a = 'two'; return a; } } }
[f(1), f(2)];

//## switch-empty | nothing inside
var n = 0; switch (n++) { } switch (n++) { default: } switch (n++) { case 5: default: }
n;

//## if-dangling-else | else belongs to the nearest if
function f(a, b) { if (a) if (b) return 'ab'; else return 'a'; return 'none'; }
[f(1, 1), f(1, 0), f(0, 1)];

//## if-one-liners | unbraced arms of all kinds
var r = [];
if (0) r.push(1); else if (1) for (var i = 0; i < 2; i++) r.push(i); else r.push(3);
if (1) ; else r.push(4);
if (r) while (r.length < 4) r.push('w'); else r.push(5);
if (1) do r.push('d'); while (0); else r.push(6);
r;

//## if-else-chain | a long chain
function grade(n) { if (n >= 90) return 'A'; else if (n >= 80) return 'B'; else if (n >= 70) return 'C'; else return 'F'; }
[95, 85, 75, 5].map(grade);

//## for-several-variables | two counters at once
var r = [];
for (var i = 0, j = 10; i < j; i += 3, j -= 2) r.push([i, j]);
r;

//## for-parts-missing | each part left out
var i = 0, r = [];
for (;;) { if (i++ > 2) break; }
for (; i < 6;) i++;
for (var k = 0; ; k++) if (k > 3) break;
[i, k];

//## for-in-operator-in-head | `in` must be in parentheses there
var r = [];
for (var i = ('a' in { a: 1 }) ? 0 : 9; i < 2; i++) r.push(i);
r;

//## for-let-closures | a fresh binding for each turn
var fs = [];
for (let i = 0; i < 3; i++) fs.push(() => i);
fs.map(function (f) { return f(); });

//## for-of-let-closures | a fresh binding for each element
var fs = [];
for (let x of ['a', 'b']) fs.push(() => x);
fs.map(function (f) { return f(); }).join('');

//## for-var-closures | one binding shared by all turns
var fs = [];
for (var i = 0; i < 3; i++) fs.push(function () { return i; });
fs.map(function (f) { return f(); });

//## for-in-order-and-inherited | own names first, then inherited ones
function T() { this.b = 1; this.a = 2; } T.prototype.z = 3;
var r = []; for (var k in new T()) r.push(k);
r;

//## for-in-null | nothing to walk
var n = 0; for (var k in null) n++; for (var k in undefined) n++; for (var k in 5) n++;
n;

//## for-in-into-property | the target is a property
var o = { seen: '' }, r = [];
for (o.k in { x: 1, y: 2 }) r.push(o.k);
r;

//## for-of-strings-maps-sets | everything that can be walked
var r = [];
for (var c of 'hi') r.push(c);
for (var x of new Set([1, 1, 2])) r.push(x);
for (var e of new Map([['k', 'v']])) r.push(e[0] + e[1]);
r;

//## while-with-comma-test | the last part decides
var i = 0, n = 0;
while (n++, i++ < 3) ;
[i, n];

//## do-while-without-semicolon | a statement right after the test
var i = 0; do i++; while (i < 3) var j = i; do { j++ } while (j < 9) i + j;

//## nested-unbraced-loops | three heads, one body
var n = 0;
for (var i = 0; i < 2; i++) for (var j in { a: 1, b: 2 }) for (var k of [1, 2, 3]) n++;
n;

//## loop-empty-bodies | lone semicolons
var i = 0; while (i++ < 3) ; for (; i < 8; i++) ; do ; while (i++ < 10)
i;

//## comma-operator | in expressions, subscripts and conditions
var a = (1, 2, 3), b = [5, 6, 7][0, 2], c = (a++, b++, a + b);
[a, b, c, (function () { return 1, 2; })()];

//## asi-return | a line break after return ends it
function f() {
  return
  5;
}
[typeof f()];

//## asi-increment | a line break before ++ ends the statement before it
var i = 1, j = 1
i
++
j
;[i, j]

//## asi-leading-parenthesis | no semicolon is put before ( or [
var f = function (x) { return x ? 'called' : 'not' }
var r = f
(1)
r

//## asi-continue-break | a line break after break and continue
var n = 0
a: for (;;) {
  for (;;) {
    n++
    break
    a
  }
  if (n > 2) break
}
n

//## asi-brace-and-end | no semicolons before braces and the end
function f() { var x = 1; if (x) { x = 2 } else { x = 3 } return x }
var o = { m: function () { return 1 } }
f() + o.m()

//## asi-throw-and-var | declarations without semicolons
var a = 1
  , b = 2
let c = 3
const d = 4
a + b + c + d

//## asi-regexp-and-template | lines that start with a dot or an operator
var s = 'a-b'
  .split('-')
  .map(x => x + x)
  .join('+')
s

//## asi-do-while-in-if | a do-while as the arm of an if
var i = 0
if (true) do i++
while (i < 3)
else i = 9
i

//## getters-setters | accessors in literals
var o = { _v: 1, get v() { return this._v; }, set v(x) { this._v = x * 2; }, get 'quoted name'() { return 'q'; }, get 5() { return 'five'; } };
o.v = 21;
[o.v, o['quoted name'], o[5]];

//## getters-named-get-set | get and set as ordinary names
var o = { get: 1, set: 2, get get() { return 3; } };
var p = { get: function () { return 'g'; }, set: function () { return 's'; } };
[o.get, o.set, p.get(), p.set()];

//## object-literal-keys | names, strings, numbers
var o = { a: 1, 'b c': 2, 3: 3, 4.5: 4, 0x10: 5, 1e3: 6, '': 7 };
Object.keys(o).sort();

//## object-literal-computed-and-short | what Nashorn's ES6 level allows
var name = 'x', k = 'dyn';
var o = { name, [k + 1]: 1, method(a) { return a + this.name; } };
[o.name, o.dyn1, o.method('m')];

//## object-literal-trailing-comma | trailing commas
var o = { a: 1, }, a = [1, 2, ], h = [1, , 3, , ];
[Object.keys(o).length, a.length, h.length];

//## array-holes | holes and undefined differ
var h = [, 1, , undefined];
[h.length, 0 in h, 2 in h, 3 in h];

//## void-typeof-delete | the word operators
var o = { a: 1, b: 2 };
[typeof void 0, void 'x' === undefined, typeof null, typeof function () { }, typeof nowhere, delete o.a, 'a' in o, delete o.zzz, typeof typeof 1];

//## operators-precedence | mixed without parentheses
[1 + 2 * 3 - 4 / 2 % 3, !0 + 1, -2 * -3, 1 + +'2', '3' - - '3', 2 < 3 == true, 1 | 2 ^ 3 & 4, ~~5.7, 1 << 2 + 1, -1 >>> 28, 5 > 4 > 3];

//## operators-assignment | the compound forms
var x = 7, r = [];
x += 3; r.push(x); x -= 1; r.push(x); x *= 2; r.push(x); x /= 3; r.push(x); x %= 4; r.push(x); x <<= 4; r.push(x); x >>= 1; r.push(x); x >>>= 1; r.push(x); x |= 9; r.push(x); x &= 12; r.push(x); x ^= 5; r.push(x);
r;

//## operators-chained-assignment | right to left, and as an expression
var a, b, c; a = b = c = 4; var d = (a += b *= 2) + 1;
[a, b, c, d];

//## operators-increment | before and after, on properties and elements
var o = { n: 1 }, a = [5];
[o.n++, ++o.n, o['n']--, a[0]++ + ++a[0], o, a, - -1, +-+1, 1 - -1, 1+ +1];

//## operators-logical-values | the operands themselves, and only as far as needed
var n = 0; function f() { n++; return 'f'; }
[0 || 'a', '' || null, 1 && 'b', 0 && f(), 1 || f(), f() && n, !!f];

//## operators-conditional-nesting | right to left
function f(n) { return n < 0 ? 'neg' : n === 0 ? 'zero' : n < 10 ? 'small' : 'big'; }
[-1, 0, 5, 50].map(f);

//## operators-in-and-instanceof | on arrays and objects
[1 in [5, 6], 'length' in [], 'x' in { x: undefined }, [] instanceof Array, !('a' in {})];

//## evaluation-order | operands from left to right
var log = []; function t(x) { log.push(x); return x; }
var o = {}; o[t('k')] = t(1) + t(2) * t(3);
(t('f'), function (a, b) { })(t('a'), t('b'));
log.join('');

//## with-statement | names come from the object first
var o = { a: 1, b: 2 }, a = 'outer', c = 'c';
with (o) { b = a + b; var d = c; c = 'changed'; }
[o, a, c, d];

//## with-nested-and-functions | closures made inside with
var f;
with ({ x: 1 }) with ({ y: 2 }) f = function () { return x + y; };
f();

//## with-method-this | a call through with has the object as this
var o = { n: 5, get5: function () { return this.n; } }, r;
with (o) r = get5();
r;

//## with-array-and-string | names of built-ins in a with
var r;
with ('abc') r = length + toUpperCase();
with (Math) r += max(1, floor(2.7));
r;

//## hoisting-functions | called before they are declared, the last one wins
var a = f();
function f() { return 'first'; }
function f() { return 'second'; }
[a, typeof g, g && g()];
function g() { return 'g'; }

//## hoisting-vars | declared in blocks and used before
function f() { var r = [typeof x, typeof y]; if (false) { var x = 1; } for (var y = 0; y < 1; y++) ; r.push(typeof x, y); return r; }
f();

//## hoisting-function-and-var | a function wins over a bare var, an assignment over both
var a; function a() { } var b = 1; function b() { }
[typeof a, typeof b];

//## hoisting-inner-functions | functions deep inside, and recursion between them
function outer(n) { return even(n); function even(k) { return k === 0 ? true : odd(k - 1); } function odd(k) { return k === 0 ? false : even(k - 1); } }
[outer(10), outer(7)];

//## hoisting-parameter-and-var | a var with a parameter's name keeps the argument
function f(a) { var a; return a; } function g(a) { var a = 2; return a; } function h(a) { function a() { } return typeof a; }
[f(1), g(1), h(1)];

//## block-scopes | let and const in blocks
let a = 1; { let a = 2; { let a = 3; } a++; } const c = [1]; c.push(2);
[a, c];

//## block-scope-dead-zone | reading too early is an error, typeof of it as well
var r;
try { x; let x = 1; } catch (e) { r = e.name; }
r;

//## block-scope-const-assignment | assigning to a constant is an error
var r; const k = 1;
try { (function () { 'use strict'; k = 2; })(); } catch (e) { r = e.name; }
[r, k];

//## named-function-expressions | the name is known inside only
var f = function fact(n) { return n < 2 ? 1 : n * fact(n - 1); };
[f(5), typeof fact];

//## iife-styles | all the ways to call a function at once
var r = [];
(function () { r.push(1); })();
(function () { r.push(2); }());
!function () { r.push(3); }();
+function () { r.push(4); }();
void function () { r.push(5); }();
new function () { r.push(6); };
(() => { r.push(7); })();
(() => r.push(8))();
var x = function () { r.push(9); }();
true && function () { r.push(10); }();
r;

//## arrows | bodies and parameters
var pair = (a, b) => ({ a: a, b: b }), none = () => { }, chain = a => b => c => a + b + c;
[pair(1, 2), typeof none(), chain(1)(2)(3)];

//## arrows-arguments | arguments belongs to the function around
function f() { return (() => arguments[0])('inner'); }
f('outer');

//## arrows-in-conditionals | arrows beside ?: and commas (without their parentheses stock Nashorn fails with an AssertionError)
var f = true ? (x => x + 1) : (x => x - 1), g = (x, y = x) => x + y;
[f(1), g(2), g(2, 5)];

//## default-parameters | worked out at each call, left to right
var n = 0; function next() { return ++n; }
function f(a, b = a + 1, c = next()) { return [a, b, c]; }
[f(1), f(1, undefined, 0), f(1, null), f()].map(function (x) { return JSON.stringify(x); });

//## arguments-aliasing | sloppy functions share, strict ones do not
function sloppy(a) { arguments[0] = 'changed'; return a; }
function strict(a) { 'use strict'; arguments[0] = 'changed'; return a; }
function back(a) { a = 'set'; return arguments[0]; }
[sloppy('x'), strict('x'), back('x')];

//## arguments-length-and-slice | more and fewer than declared
function f(a, b) { return [arguments.length, f.length, [].slice.call(arguments).join()]; }
[f(), f(1), f(1, 2, 3)];

//## arguments-callee | recursion without a name
(function (n) { return n < 2 ? 1 : n * arguments.callee(n - 1); })(6);

//## arguments-as-a-name | a parameter or var of that name
function f(arguments) { return arguments; } function g() { var arguments = 3; return arguments; }
[f(1), g()];

//## strict-this | this is undefined, and not boxed
function s() { 'use strict'; return typeof this; } function l() { return typeof this; }
[s(), s.call(1), l.call(1), s.call(null)];

//## strict-errors | what strict code refuses at run time
function t(f) { try { f(); return 'ok'; } catch (e) { return e.name; } }
[
  t(function () { 'use strict'; undeclaredName = 1; }),
  t(function () { 'use strict'; Object.freeze([1])[0] = 2; }),
  t(function () { 'use strict'; delete Object.prototype; }),
  t(function () { 'use strict'; ({ get x() { return 1; } }).x = 2; }),
  t(function () { Object.freeze([1])[0] = 2; })
];

//## strict-inherited-by-inner | inner functions are strict too
(function () { 'use strict'; return (function () { return this === undefined; })(); })();

//## strict-directive-after-others | a directive after another directive counts
function f() { 'other'; "use strict"; return this === undefined; } function g() { ('use strict'); return this === undefined; }
[f(), g()];

//## numbers-forms | hexadecimal, exponents, fractions without zeros, binary and octal of ES2015
[0xff, 0XAB, 1e3, 1E-2, .5, 5., 0.1 + 0.2, 1.5e+2, 0b101, 0o17, 9007199254740993, 0x7fffffff + 1];

//## numbers-method-calls | dots after numbers
[1..toFixed(2), 1.0.toFixed(1), (1).toFixed(), 1 .toFixed(), 5['toFixed'](1), 1e3.toString(), 0xff.toString(16)];

//## empty-statements | semicolons everywhere
;;; var a = 1;; ; if (a) ; ; {;;} ;function f() {;;};; for (;a < 3;) {;a++;};
a;

//## one-line-program | everything on one line
function add(a,b){return a+b}var t=0;for(var i=0;i<5;i++){if(i%2){continue}t=add(t,i)}do{t--}while(t>4);while(t<9)t+=2;switch(t){case 9:t=90;break;default:t=1}try{throw t}catch(e){t=e+1}finally{t+=1}t

//## odd-formatting | a token to a line
var
a
=
[
1
,
2
]
;
for
(
var
i
=
0
;
i
<
a
.
length
;
i
+=
1
)
a
[
i
]
*=
2
;
a

//## functions-in-blocks-assigned | functions in blocks by way of variables
var f; if (true) { f = function () { return 'yes'; }; } else { f = function () { return 'no'; }; }
f();

//## function-in-loop | functions made in loops with an own scope
var fs = []; for (var i = 0; i < 3; i++) (function (n) { fs.push(function () { return n * 10; }); })(i);
fs.map(function (f) { return f(); });

//## return-in-loops | leaving from within every kind of loop
function f(k) {
  switch (k) {
    case 0: for (;;) return 'for';
    case 1: while (1) return 'while';
    case 2: do return 'do'; while (1);
    case 3: for (var x in { a: 1 }) return 'in';
    case 4: for (var y of [1]) return 'of';
    case 5: l: for (;;) { for (;;) { break l; } } return 'label';
    case 6: with ({}) return 'with';
    case 7: try { return 'try'; } finally { k = 1; }
  }
}
[0, 1, 2, 3, 4, 5, 6, 7].map(f);

//## finally-and-jumps | break and continue through finally
var r = [];
for (var i = 0; i < 4; i++) { try { if (i === 1) continue; if (i === 3) break; r.push('t' + i); } finally { r.push('f' + i); } }
r.join(' ');

//## deep-but-fine | nesting that real programs have
var v = ((((((((((((((((((((((((((((((1 + 1))))))))))))))))))))))))))))));
var a = [[[[[[[[[[[[[[[[[[[[v]]]]]]]]]]]]]]]]]]]];
function d(x) { return x instanceof Array ? 1 + d(x[0]) : 0; }
d(a);

//## recursion-that-ends | a few hundred levels are an ordinary program's right
function depth(n) { return n === 0 ? 0 : 1 + depth(n - 1); }
depth(500);

//## getter-in-prototype-chain-and-super-like | calls to the prototype's method by name
var base = { hi: function () { return 'base'; } }, o = Object.create(base);
o.hi = function () { return 'own+' + Object.getPrototypeOf(this).hi.call(this); };
o.hi();

//## debugger-statement | does nothing
var x = 1; debugger; x;

//## in-operator-with-this-and-call-chains | calls and members in a row
var o = { a: { b: function () { return { c: [function () { return 'deep'; }] }; } } };
o.a.b().c[0]() + o['a']['b']()['c']['length'];

//## computed-keys-of-variables | keys in brackets that use variables and expressions | standard [["3","4","a","b3","ab3"],1,2,3,"g","m"]
const k = 'a', n = 3; let j = 'b' + n;
let o = { [k]: 1, [j]: 2, [k + j]: 3, get [n]() { return 'g'; }, [n + 1](x) { return x; } };
[Object.keys(o), o.a, o[j], o[k + j], o[3], o[4]('m')];

//## computed-key-changes-a-variable | a key that assigns
var n = 1; var o = { [n++]: 'x', [++n]: 'y' };
[o, n];

//## for-in-into-element | the target of a loop is an element, named by a variable
var o = { x: 1, y: 2 }, t = {}, r = [], i = 'q';
for (t[i] in o) r.push(t.q);
for (t[i + 1] of [1, 2]) r.push(t.q1);
for (t.a in o) { i = t.a; }
[r, i, t];
