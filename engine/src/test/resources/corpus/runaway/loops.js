// Runaway loops: every statement form that can go round for ever, in every shape a guard
// injector can get wrong (no braces, empty body, labels, commas, switch, with, one-line if).
// Third field: the limit that ends the entry. `time` means wallTime or cpuTime.

//## while-true-block | the plainest loop there is | time
while (true) { }

//## while-true-empty-statement | the body is a lone semicolon | time
while (true);

//## while-body-without-braces | the guard must not become the only body | any
var n = 0;
while (true) n = (n + 1) & 1023;

//## while-condition-is-assignment | the work is in the test | any
var n = 1;
while (n = 3 - n) ;

//## while-condition-calls | the test calls a function that is always true | time
function yes() { return true; }
while (yes()) ;

//## while-one-line-if | the loop is the unbraced arm of an if | time
if (1) while (1) ;

//## while-else-arm | the loop is the unbraced arm of an else | time
if (0) 1; else while (1) ;

//## while-nested-ifs | dangling else beside a loop | time
var a = 0;
if (true) if (a) a = 1; else for (;;) a ^= 1;

//## do-while-true | do with a block | time
do { } while (true);

//## do-statement-without-braces | do with a bare statement | any
var k = 0;
do k = k ? 0 : 1; while (true)

//## do-empty-statement | do with nothing at all | time
do ; while (1);

//## do-continue | continue jumps to the test, past a guard put at the body's end | time
do { continue; } while (true);

//## do-while-in-do-while | both levels without braces | time
do do ; while (false); while (true);

//## for-ever | all three parts left out | time
for (;;) ;

//## for-ever-continue | continue is the only statement | time
for (;;) continue;

//## for-work-in-update | the body is empty and the update does everything | any
for (var i = 0; ; i = (i + 1) % 7) ;

//## for-work-in-test-comma | commas in each part | any
for (var i = 0, j = 9; i++, j--, i = i & 1, j = 9, true; i, j) ;

//## for-counter-reset | a counter that never gets there | time
(function () {
  for (var i = 0; i < 10; i++) { if (i === 9) i = 0; }
})();

//## for-float-step-too-small | adding 1 to 2^53 changes nothing | time
(function () {
  for (var x = 9007199254740992; x < 9007199254740994; x += 1) ;
})();

//## for-nan-bound | not-equal with NaN never ends | any
for (var i = 0; i !== NaN; i = (i + 1) | 0) ;

//## for-wraps-round | a 32-bit counter that wraps | time
(function () {
  for (var i = 0; i <= 2147483647; i = (i + 1) | 0) ;
})();

//## for-let-closure | a fresh binding for each turn | any
for (let i = 0; i < 10; i--) { let f = () => i; f(); }

//## for-const-body | const declared inside the body | time
for (;;) { const z = 1; if (z !== 1) break; }

//## for-huge-count | ends, but only after some 10^15 turns | time
(function () {
  for (var i = 0, s = 0; i < 1e15; i++) s = i & 3;
})();

//## nested-bounded | six bounded loops, one million million million turns | any
var c = 0;
for (var a = 0; a < 1000; a++) for (var b = 0; b < 1000; b++) for (var d = 0; d < 1000; d++)
for (var e = 0; e < 1000; e++) for (var f = 0; f < 1000; f++) for (var g = 0; g < 1000; g++) c = (c + 1) | 0;

//## nested-inner-forever | only the inner loop hangs | time
for (var i = 0; i < 3; i++) { for (;;) { } }

//## nested-outer-forever | only the outer loop hangs, the inner ends at once | time
while (true) { for (var i = 0; i < 2; i++) { break; } }

//## labelled-continue-outer | continue with a label leaves the inner loop for ever | any
outer:
while (true) {
  for (var i = 0; i < 5; i++) { if (i === 2) continue outer; }
}

//## labelled-many | several labels on one loop | time
a: b: c: for (;;) { if (true) continue b; break c; }

//## labelled-block-break | a loop around a labelled block that is broken out of | time
for (;;) { blk: { if (true) break blk; } }

//## labelled-do-continue | labelled continue in a do-while | time
again: do { switch (1) { case 1: continue again; } } while (true);

//## break-of-inner-switch | the break belongs to the switch, not the loop | time
while (true) { switch (1) { case 1: break; } }

//## switch-case-loop | an unbraced loop as a case's statement | time
switch (2) { case 1: ; case 2: while (true) ; default: 0; }

//## switch-default-in-the-middle | the loop is reached by falling through | time
switch (9) { default: 1; case 1: for (;;) ; case 2: 2; }

//## loop-in-with | the loop is the body of a with | time
with ({ go: true }) while (go) ;

//## with-in-loop | a with inside the loop, and a name that hides the usual guards | any
while (true) with ({ guard: 1, check: 2, __guard: 3 }) { guard = check; }

//## with-shadows-everything | the scope object answers for names a guard may use | time
with ({ Iota: 0, iota: 0, g: 0, $: 0, _: 0, Date: 0, Error: 0, Object: 0 }) { for (;;) ; }

//## for-in-growing | properties are changed while they are walked, within an endless loop | any
var o = { a: 1, b: 2 };
for (;;) for (var k in o) { delete o[k]; o[k] = 1; }

//## for-in-body-hangs | hangs at the first property | time
for (var k in { a: 1 }) while (k) ;

//## for-in-expression-hangs | the object is the result of a loop in a function expression | time
for (var k in (function () { for (;;) ; })()) { }

//## for-in-string-index | walks the indices of a long string again and again | any
var s = 'abcdefgh';
for (;;) for (var i in s) ;

//## for-of-growing-array | the array grows as fast as it is walked (two to start with: stock Nashorn's for-of asks one element ahead) | any
var a = [1, 2];
for (var x of a) a.push(x);

//## for-of-growing-set | a set visits what is added during the walk | any
var s = new Set([0, 1]);
for (var x of s) s.add(s.size);

//## for-of-moving-set | one in, one out, so that it never ends and never grows | any
var s = new Set([0, 1, 2]), n = 3;
for (var x of s) { s.delete(x); s.add(n++); }

//## for-of-growing-map | a map visits what is added during the walk | any
var m = new Map([[0, 0], [1, 0]]);
for (var e of m) m.set(m.size, 0);

//## for-of-endless-iterator | an iterator that is never done | any
var endless = {};
endless[Symbol.iterator] = function () { return { next: function () { return { done: false, value: 1 }; } }; };
for (var x of endless) ;

//## for-of-unbraced-loop | loop directly as a loop's body | time
for (var x of [1]) for (;;) ;

//## function-declaration-hoisted | the loop is in a function that is called before it is declared | time
spin();
function spin() { while (true) { } }

//## function-expression-iife | the loop is in a function that is called where it stands | time
!function () { for (;;) ; }();

//## arrow-expression-chain | an arrow that calls one that loops | time
var run = () => { while (true) ; };
(() => run())();

//## default-parameter-loop | the loop runs while defaults are worked out | time
function f(a = (function () { for (;;) ; })()) { return a; }
f();

//## template-literal-loop | the loop runs inside a substitution | time
`value: ${(function () { while (1) ; })()}`;

//## array-literal-element-loop | the loop runs inside a literal | time
[1, (function () { do ; while (1); })(), 3];

//## ternary-arm-loop | the loop runs in an arm of a conditional | time
true ? (function () { for (;;) { } })() : 0;

//## logical-operand-loop | the loop runs on the right of && | time
1 && (function () { while (!0) { } })();

//## strict-function-loop | inside a strict function | time
(function () { 'use strict'; while (true) { } })();

//## constructor-loop | the loop runs in a constructor | time
function Widget() { while (this) ; }
new Widget();

//## loop-after-return-statement-line | automatic semicolons leave the loop reachable elsewhere | time
function f() {
  return
  while (true) ;
}
f();
while (true)
;

//## loop-with-comments-everywhere | comments between every token | time
/*1*/ while /*2*/ ( /*3*/ true /*4*/ ) // 5
/*6*/ ; // 7

//## loop-with-unicode-escape-names | the counter's name is written in escapes | time
var \u0069 = 0;
for (; \u0069 < 1; i = 0) ;

//## loop-after-line-separator | a line comment ended by U+2028, so that the loop is live | time
// comment   while (true) ;

//## loop-after-carriage-return | a line comment ended by a lone CR escape-free line break | time
// comment  for (;;) ;

//## html-comment-like | nothing here is a comment in a loop's head | any
var x = 1;
while (x --> -Infinity) { x = 1; }

//## collatz-that-sticks | real-looking code with a wrong exit | time
(function () {
  var n = 27, steps = 0;
  while (n !== 0) { n = n % 2 ? 3 * n + 1 : n / 2; steps = (steps + 1) & 65535; }
})();

//## binary-search-stuck | the classic off-by-one that never narrows | time
(function () {
  var list = [1, 3, 5, 7, 9], lo = 0, hi = 4, target = 8;
  while (lo < hi) { var mid = (lo + hi) >> 1; if (list[mid] < target) lo = mid; else hi = mid; }
})();

//## linked-list-cycle | walks a ring | any
var a = { v: 1 }, b = { v: 2 }, c = { v: 3 };
a.next = b; b.next = c; c.next = a;
for (var p = a; p; p = p.next) ;

//## regexp-last-index-loop | exec without the g flag finds the same match for ever | any
var re = /a/, m;
while ((m = re.exec('banana'))) ;

//## reading-a-cursor-that-never-moves | indexOf from a fixed place | any
var text = 'a,b,c', at = 0;
while ((at = text.indexOf(',', 0)) !== -1) ;

//## busy-wait-on-date | a sleep written as a loop | any
var until = Date.now() + 1e12;
while (Date.now() < until) ;

//## busy-wait-on-new-date | a sleep that makes a Date each turn | any
while (new Date().getTime() > 0) ;
