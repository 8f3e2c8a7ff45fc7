// Recursion without end, by every road that leads from a function back to itself: straight,
// mutual, through accessors, conversions, built-ins and iterators. The host's stack must never
// overflow. Third field: the limit that ends the entry.

//## direct | a function that calls itself | callDepth
function f() { return f(); }
f();

//## direct-with-arguments | deep frames with many arguments and locals | callDepth
function f(a, b, c, d, e) { var x = a + 1, y = b + 2, z = c + 3; return f(x, y, z, d + e, e) + x + y + z; }
f(1, 2, 3, 4, 5);

//## not-a-tail-call | work remains after the call | callDepth
function sum(n) { return n + sum(n + 1); }
sum(0);

//## named-function-expression | the name is only known inside | callDepth
(function me() { me(); })();

//## arguments-callee | no name at all | callDepth
(function () { arguments.callee(); })();

//## arrow | an arrow that calls itself | callDepth
var f = () => f();
f();

//## arrow-nested | each level makes a new arrow | callDepth
var f = n => (m => f(m + 1))(n + 1);
f(0);

//## mutual-two | ping and pong | callDepth
function ping(n) { return pong(n + 1); }
function pong(n) { return ping(n + 1); }
ping(0);

//## mutual-three-odd | three functions that take turns | callDepth
function a() { b(); } function b() { c(); } function c() { a(); }
c();

//## method | through this | callDepth
var o = { go: function () { return this.go(); } };
o.go();

//## constructor | new inside a constructor | callDepth
function Node() { this.next = new Node(); }
new Node();

//## y-combinator | no function refers to itself | callDepth
(function (x) { return x(x); })(function (x) { return x(x); });

//## getter | an accessor that reads itself | callDepth
var o = { get x() { return this.x; } };
o.x;

//## getter-mutual | two accessors that read each other | callDepth
var o = { get a() { return this.b; }, get b() { return this.a; } };
o.a;

//## setter | a setter that assigns to itself | callDepth
var o = { set x(v) { this.x = v + 1; } };
o.x = 0;

//## getter-via-prototype | accessor on a prototype, read on an heir made at each level | callDepth
var base = { get x() { return Object.create(this).x; } };
base.x;

//## define-property-getter | accessor from a descriptor | callDepth
var o = {};
Object.defineProperty(o, 'x', { get: function () { return o.x; } });
o.x;

//## define-inside-getter | each read defines a new object with the same accessor | callDepth
function make() { return Object.defineProperty({}, 'x', { get: function () { return make().x; } }); }
make().x;

//## to-string | conversion that converts itself | callDepth
var o = { toString: function () { return '' + this; } };
'' + o;

//## to-string-template | conversion in a template literal | callDepth
var o = { toString: function () { return `<${this}>`; } };
`${o}`;

//## value-of | conversion to a number that needs itself | callDepth
var o = { valueOf: function () { return this + 1; } };
o + 1;

//## value-of-compare | conversion for < | callDepth
var o = { valueOf: function () { return this < 1; } };
o < 2;

//## to-string-and-join | an object in an array that joins the array | callDepth
var a = [{ toString: function () { return a.slice().join(); } }];
a.join();

//## error-to-string | Error.prototype.toString by way of name | callDepth
var e = new Error('x');
e.name = { toString: function () { return String(e); } };
String(e);

//## to-json | toJSON that calls JSON.stringify | callDepth
var o = { toJSON: function () { return JSON.stringify(this); } };
JSON.stringify(o);

//## to-json-ever-deeper | each toJSON gives an object with a new toJSON inside | any
function deeper() { return { toJSON: function () { return { in: deeper() }; } }; }
JSON.stringify(deeper());

//## stringify-getter-ever-deeper | each property read makes the next object | any
function deeper() { return { get next() { return deeper(); } }; }
JSON.stringify(deeper());

//## stringify-replacer | the replacer writes the value out again | callDepth
function r(k, v) { return JSON.stringify({ v: 1 }, r); }
JSON.stringify({ v: 1 }, r);

//## stringify-replacer-ever-deeper | the replacer puts a new object in place of each value | any
JSON.stringify({}, function (k, v) { return { again: 1 }; });

//## parse-reviver | the reviver parses the same text again | callDepth
function r(k, v) { return JSON.parse('[1]', r); }
JSON.parse('[1]', r);

//## array-map | through map | callDepth
function f(x) { return [x].map(f); }
f(1);

//## array-for-each | through forEach | callDepth
function f() { [1].forEach(f); }
f();

//## array-reduce | through reduce | callDepth
function f() { return [1, 2].reduce(f); }
f();

//## array-reduce-right | through reduceRight | callDepth
var f = () => [1, 2].reduceRight(f);
f();

//## array-filter-some-every | three built-ins in turn | callDepth
function f() { return [1].filter(g); } function g() { return [1].some(h); } function h() { return [1].every(f); }
f();

//## sort-comparator | through sort | callDepth
function cmp(a, b) { [2, 1].sort(cmp); return a - b; }
[3, 2, 1].sort(cmp);

//## replace-callback | through String.prototype.replace with a regular expression | callDepth
function f(m) { return m.replace(/a/, f); }
'a'.replace(/a/, f);

//## replace-callback-plain | through replace with a plain string | callDepth
function f(m) { return 'a'.replace('a', f); }
f();

//## apply | through apply | callDepth
function f() { return f.apply(this, arguments); }
f(1, 2, 3);

//## call | through call | callDepth
function f(n) { return f.call(null, n + 1); }
f(0);

//## call-of-call | through call called by call | callDepth
function f() { return Function.prototype.call.call(f, null); }
f();

//## bind | a new bound function at each level | callDepth
function f(n) { return f.bind(null, n + 1)(); }
f(0);

//## symbol-iterator | an iterator that iterates over its owner | callDepth
var o = {};
o[Symbol.iterator] = function () { for (var x of o) ; };
for (var x of o) ;

//## iterator-next | next that starts another walk | callDepth
var o = {};
o[Symbol.iterator] = function () { return { next: function () { for (var x of o) ; return { done: true }; } }; };
for (var x of o) ;

//## map-for-each | through Map.prototype.forEach | callDepth
var m = new Map(); m.set(1, 1);
function f() { m.forEach(f); }
f();

//## set-for-each | through Set.prototype.forEach | callDepth
var s = new Set(); s.add(1);
function f() { s.forEach(f); }
f();

//## default-parameter | a default that needs the function itself | callDepth
function f(a = f()) { return a; }
f();

//## for-in-head | the call is in a for-in head | callDepth
function f() { for (var k in f()) ; }
f();

//## switch-discriminant | the call is in a switch head | callDepth
function f() { switch (f()) { case 1: return 1; } }
f();

//## with-head | the call is in a with head | callDepth
function f() { with (f()) { return 1; } }
f();

//## throw-operand | the call is the thing to throw | callDepth
function f() { throw f(); }
f();

//## catch-and-go-on | catches the overflow and starts again, without end | callDepth
function f() { f(); }
for (;;) { try { f(); } catch (e) { } }

//## catch-at-every-level | every level catches and calls twice | callDepth
function f(n) { try { f(n + 1); } catch (e) { } try { f(n + 1); } catch (e) { } }
f(0);

//## catch-range-error | code that expects a RangeError and treats it as success | callDepth
function depth() { try { return 1 + depth(); } catch (e) { return e instanceof RangeError ? 1 : 0; } }
for (;;) depth();

//## finally-goes-deeper | the deepest level's finally calls again | callDepth
function f() { try { f(); } finally { f(); } }
f();

//## exponential-fibonacci | shallow but grows as 1.6^n | any
function fib(n) { return n < 2 ? n : fib(n - 1) + fib(n - 2); }
fib(90);

//## exponential-binary-tree | two calls each, sixty levels | time
function walk(n) { if (n > 0) { walk(n - 1); walk(n - 1); } }
walk(60);

//## exponential-permutations | all orders of 16 things, in place | any
(function () {
  var a = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15], count = 0;
  function permute(k) {
    if (k === a.length) { count = (count + 1) & 255; return; }
    for (var i = k; i < a.length; i++) {
      var t = a[k]; a[k] = a[i]; a[i] = t;
      permute(k + 1);
      t = a[k]; a[k] = a[i]; a[i] = t;
    }
  }
  permute(0);
  return count;
})();

//## exponential-hanoi | sixty-four discs | time
function hanoi(n, a, b, c) { return n === 0 ? 0 : (hanoi(n - 1, a, c, b), hanoi(n - 1, c, b, a), 0); }
hanoi(64, 1, 2, 3);

//## exponential-getters | a chain of accessors, each of which reads the next twice | any
var o = { get a40() { return 1; } };
for (var i = 39; i >= 0; i--) (function (i) {
  Object.defineProperty(o, 'a' + i, { get: function () { return (o['a' + (i + 1)] & o['a' + (i + 1)]); } });
})(i);
o.a0;

//## exponential-shared-structure | a small graph that is vast when written out | any
var o = { leaf: 1 };
for (var i = 0; i < 60; i++) o = { l: o, r: o };
JSON.stringify(o);

//## ackermann | deep and long at once | any
function ack(m, n) { return m === 0 ? n + 1 : n === 0 ? ack(m - 1, 1) : ack(m - 1, ack(m, n - 1)); }
ack(4, 2);

//## trampoline | recursion turned into an endless loop of small functions | any
function bounce(n) { return function () { return bounce((n + 1) & 1023); }; }
var next = bounce(0);
while (typeof next === 'function') next = next();

//## cyclic-array-to-string | an array inside itself: engines may or may not notice | any
var a = []; a[0] = a; a[1] = [a, a];
String(a);

//## cyclic-through-two-arrays | the ring is longer than one step | any
var a = [], b = [a], c = [b]; a.push(c);
a.join('-');

//## deep-array-to-string | 200,000 arrays inside each other, converted by the engine itself | any
var a = [];
for (var i = 0; i < 200000; i++) a = [a];
String(a);

//## deep-prototype-chain | a lookup that must climb 200,000 prototypes | any
var o = {};
for (var i = 0; i < 200000; i++) o = Object.create(o);
o.missing;

//## deep-map-of-maps | structure built by loop and torn down by recursion | callDepth
var o = null;
for (var i = 0; i < 200000; i++) o = { next: o };
function count(n) { return n ? 1 + count(n.next) : 0; }
count(o);
