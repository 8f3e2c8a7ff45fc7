// Completion values: the value of the last expression statement, for every kind of statement at
// the top level. A third field `quirk` marks a value that is Nashorn's own and not the standard's.

//## empty-program | no statement at all

//## blank-program | nothing but blanks, comments and semicolons
/* nothing */ ; // here
;;

//## number | a lone literal
42

//## string | a lone literal is a directive as well
'just text'

//## use-strict-only | a directive alone
'use strict'

//## use-strict-then-value | a directive, then a value
'use strict';
7;

//## directive-then-declaration | a directive, then only a declaration
'use strict';
var x = 1;

//## string-then-function | a literal, then only a function
'kept';
function f() { }

//## boolean-and-null | null is a value
null

//## undefined-value | an undefined value
void 0

//## var-only | a declaration has no value
var x = 5;

//## let-only | nor has let
let x = 5;

//## const-only | nor has const
const x = 5;

//## function-only | nor has a function
function f() { return 1; }

//## value-then-var | the value before a declaration stays
1; var x = 2;

//## value-then-let-const | and before let and const
2; let x = 3; const y = 4;

//## value-then-function | and before a function
3; function f() { }

//## value-then-empty | and before empty statements and blocks
4; ; { } ;

//## value-then-debugger | and before debugger
5; debugger;

//## var-without-value-then-value | an expression after a declaration
var x; x = 6;

//## assignment | an assignment is an expression
var x; x = { a: 1 }

//## object-in-parentheses | an object literal needs parentheses
({ a: 1, b: [true, null] })

//## block-not-object | without parentheses it is a block with a label
{ a: 1 }

//## array | an array
[1, 'two', [3]]

//## comma | the last part
1, 2, 3

//## conditional | an arm
true ? 'yes' : 'no'

//## template | a template
var n = 3; `n is ${n}`

//## call | a call
(function () { return 'called'; })()

//## call-without-value | a call that gives nothing hides the value before it
1; (function () { })();

//## if-taken | the value of the arm
if (true) 'then'; else 'else';

//## if-not-taken | the value of the other arm
if (false) 'then'; else 'else';

//## if-block | the last value in the block
if (1) { 'a'; 'b'; var c = 'c'; }

//## if-nested | through several levels
if (1) { if (0) 1; else { if (1) 'deep'; } }

//## if-without-else-not-taken | the value before an if that is not taken | quirk
'before'; if (false) 'inside';

//## if-empty | the value before an empty if | quirk
'before'; if (true) { }

//## else-if-chain | in the middle of a chain
var n = 2; if (n === 1) 'one'; else if (n === 2) 'two'; else 'many';

//## block | the last value in a block
{ 1; 2; }

//## block-nested | in nested blocks
{ { { 'deep' } } }

//## block-with-let | a block with its own names
{ let a = 2; a * 21; }

//## for-value | the value of the last turn
for (var i = 0; i < 3; i++) i * 10;

//## for-no-turns | the value before a loop that never runs | quirk
'before'; for (var i = 0; i < 0; i++) i;

//## for-without-value | a body without expressions | quirk
'before'; for (var i = 0; i < 3; i++) { var x = i; }

//## for-break | the value before break
for (var i = 0; i < 9; i++) { 'turn ' + i; if (i === 3) break; }

//## for-continue | the value before continue
for (var i = 0; i < 3; i++) { 'turn ' + i; continue; }

//## while-value | the value of the last turn
var i = 0; while (i < 3) { i++; 'w' + i; }

//## while-expression-body | without braces
var i = 0; while (i < 3) i++;

//## do-value | the value of the last turn
var i = 0; do { 'd' + i; } while (++i < 2);

//## for-in-value | the last property
for (var k in { a: 1, b: 2 }) k + '!';

//## for-of-value | the last element
for (var x of [1, 2, 3]) x * x;

//## for-of-let-value | with let
for (let x of ['p', 'q']) { x + x; }

//## nested-loops-value | the last value of the inner loop
for (var i = 0; i < 2; i++) for (var j = 0; j < 2; j++) i + '/' + j;

//## switch-value | the value of the case
switch (2) { case 1: 'one'; break; case 2: 'two'; break; default: 'other'; }

//## switch-fall-through-value | the last value fallen through
switch (1) { case 1: 'one'; case 2: 'two'; }

//## switch-default-value | the default's value
switch (9) { case 1: 'one'; break; default: 'other'; }

//## switch-no-match | the value before | quirk
'before'; switch (9) { case 1: 'one'; }

//## try-value | the value of the try block
try { 'tried'; } catch (e) { 'caught'; }

//## catch-value | the value of the catch block
try { throw 1; } catch (e) { 'caught ' + e; }

//## catch-empty | the value from before the throw | quirk
'before'; try { throw 1; } catch (e) { }

//## try-finally-without-value | a finally without expressions
try { 'tried'; } finally { var x = 1; }

//## try-finally-with-value | a finally with an expression of its own | quirk
try { 'tried'; } finally { 'finally'; }

//## try-catch-finally-value | all three
var log = []; try { throw 'x'; } catch (e) { log.push(e); log.join(); } finally { var done = true; }

//## labelled-block | the value before the break
l: { 'before break'; break l; 'after'; }

//## labelled-block-to-its-end | without a break
l: { 'a'; 'b'; }

//## labelled-loop | a labelled loop's value
l: for (var i = 0; i < 3; i++) { for (;;) { 'i=' + i; continue l; } }

//## labelled-expression | a label on an expression
l: 'labelled';

//## with-value | the value of with's body
with ({ a: 11 }) a * 2;

//## expression-before-declarations | a value, then declarations of all kinds
'value'; var a = 1; let b = 2; const c = 3; function d() { }

//## declaration-between-values | the later value wins
'first'; var a = 1; 'second';

//## function-before-use | a call above the function
f(); function f() { return 'hoisted'; }

//## last-in-if-loop-try | an ordinary program's last statement
var total = 0;
[1, 2, 3].forEach(function (x) { total += x; });
if (total > 5) {
  try { for (var i = 0; i < 2; i++) { total += i; } } finally { total++; }
}
total;

//## method-chain-over-lines | the value of an expression over several lines
[3, 1, 2]
  .sort()
  .map(function (x) { return x + 1; })

//## new-expression | an object of the script's own
function P() { this.x = 1; } new P();

//## date-value | a date is written as text
new Date(Date.UTC(2020, 0, 2, 3, 4, 5, 6))

//## delete-value | the value of delete
var o = { a: 1 }; delete o.a;

//## increment-value | the old value
var i = 1; i++;

//## numbers-of-all-sorts | whole, fraction, negative, big
[1, -1, 0.5, 1e21, 123456789012, -0, 2147483648]

//## unicode-value | text outside ASCII
'žluťoučký kůň 🐎 \u2028'

//## nested-object-value | depth and order of names
({ z: 1, a: { y: [{ b: 1, a: 2 }] }, 10: 'ten', 2: 'two' })

//## iife-result | a program wrapped as libraries are
(function (root) { var api = {}; api.version = '1.0'; return api; })(this);

//## last-value-in-loop-with-closures | a loop with let and a closure
var fs = []; for (let i = 0; i < 2; i++) { fs.push(function () { return i; }); fs.length; }

//## index-double-of-ints | an index that arithmetic made a double finds the same element
function at(a, i) { return a[i]; }
var a = [10, 20, 30], out = [];
[0.5, 1, 1.5, 2].forEach(function (h) { out.push(at(a, h * 2), at(a, h + 0.5), at(a, h)); });
out;

//## index-double-odd-values | minus zero, fractions, NaN, infinities and numbers out of range
function at(a, i) { return a[i / 2]; }
var a = [1.5, 2.5, 3.5], out = [];
a['-1'] = 'minus'; a['0.5'] = 'half'; a.NaN = 'nan'; a['4294967295'] = 'far'; a['-Infinity'] = 'inf';
[-0, 1, 2, 4, 6, -2, NaN, -Infinity, 8589934590, 1e300].forEach(function (i) { out.push(at(a, i)); });
out;

//## index-double-kinds-of-array | the same place in the code meets all kinds of arrays
function at(a, i) { return a[i * 0.5]; }
var kinds = [[1, 2], [0.5, 1.5], ['x', 'y'], [1, , 3], new Uint8Array([7, 8]), new Float64Array([0.25]), 'text', { 0: 'o', 1: 'p' }, (function () { return arguments; })(4, 5)];
var out = [];
for (var round = 0; round < 3; round++) { kinds.forEach(function (k) { out.push(at(k, 0), at(k, 2), at(k, 4)); }); }
out;

//## index-double-array-changes | the array gets another kind between two reads
function at(a, i) { return a[i + 0.0]; }
function half(n) { return n / 2; }
var a = [1, 2, 3], out = [at(a, half(2))];
a[1] = 2.5; out.push(at(a, half(2)));
a[1] = 'two'; out.push(at(a, half(2)));
delete a[1]; out.push(at(a, half(2)));
Array.prototype[1] = 'inherited'; out.push(at(a, half(2))); delete Array.prototype[1];
a.length = 1; out.push(at(a, half(4)));
out;

//## arguments-without-scope | functions that use nothing from outside still have their arguments
function loose() { arguments[0] = 'x'; return [arguments.length, arguments.callee === loose]; }
function strict(a) { 'use strict'; arguments[0] = 'y'; return [a, arguments.length]; }
function mapped(a) { arguments[0] = 'z'; return a; }
[loose(1), strict(2, 3), mapped(4), (function () { return typeof this; })(), (function () { 'use strict'; return typeof this; })()];

//## builtin-call-apply | built-in functions through call, apply and bind
var max = Math.max, join = Array.prototype.join, out = [];
for (var i = 0; i < 3; i++) { out.push(max.apply(null, [i, 2]), join.call([i, i], '-'), ''.slice.bind('hello')(i), [].concat.apply([], [[i], [i + 1]]).length); }
Math.max = function () { return 'mine'; };
out.push(Math.max(1, 2), max(1, 2));
out;

//## builtins-without-arguments | global functions called with nothing at all
[isNaN(), isNaN.call(null), (function () { return isNaN.apply(null, arguments); })(), isFinite(), String(parseInt()), String(parseFloat()), String(), Number(), Boolean(), String(Math.max()), escape()];
