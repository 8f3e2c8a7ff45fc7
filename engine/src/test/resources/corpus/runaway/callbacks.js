// Code that runs away inside something the engine calls back: accessors, conversions, comparators,
// replacers, revivers, iteration callbacks, iterators. The guard has to be in the function itself.
// Third field: the limit that ends the entry.

//## getter-literal | loop in an accessor of an object literal | time
var o = { get x() { while (true) ; } };
o.x;

//## setter-literal | loop in a setter | time
var o = { set x(v) { for (;;) ; } };
o.x = 1;

//## getter-define-property | accessor from a descriptor | time
var o = Object.defineProperty({}, 'x', { get: function () { do ; while (1); } });
o.x + 1;

//## setter-define-property | setter from a descriptor | time
var o = Object.defineProperty({}, 'x', { set: function (v) { while (v) ; } });
o.x = true;

//## getter-define-properties | several descriptors at once | time
var o = Object.defineProperties({}, { a: { value: 1 }, b: { get: () => { for (;;) ; } } });
o.b;

//## getter-inherited | the accessor sits on a prototype made by Object.create | time
var base = Object.create({}, { size: { get: function () { while (1) ; } } });
Object.create(base).size;

//## getter-on-object-prototype | any missing property now hangs | time
Object.defineProperty(Object.prototype, 'missing', { get: function () { for (;;) ; }, configurable: true });
({}).missing;

//## descriptor-with-getter-fields | the descriptor handed over has accessors itself | time
Object.defineProperty({}, 'x', { get value() { while (true) ; } });

//## descriptor-enumerable-getter | the flag is an accessor | time
Object.defineProperty({}, 'x', { get enumerable() { for (;;) { } }, value: 1 });

//## descriptors-object-getter | the map of descriptors has an accessor | time
Object.create(null, { get x() { while (true) ; } });

//## to-string-concat | conversion for + | time
'' + { toString: function () { for (;;) ; } };

//## to-string-property-key | conversion for a key | time
({})[{ toString: function () { while (true) ; } }];

//## to-string-template | conversion in a template literal | time
`${{ toString: () => { for (;;) ; } }}`;

//## to-string-join | conversion of an array's element | time
[1, { toString: function () { while (true) ; } }].join();

//## to-string-in-operator | conversion on the left of in | time
({ toString: function () { for (;;) ; } }) in {};

//## to-string-error-message | conversion of an error's message | time
new Error({ toString: function () { for (;;) ; } });

//## to-string-of-error-name | Error.prototype.toString reads name | time
var e = new Error('x');
e.name = { toString: function () { while (true) ; } };
'' + e;

//## to-string-number-of-string | String(x) | time
String({ toString: function () { while (true) ; } });

//## value-of-plus | conversion to a number | time
1 + { valueOf: function () { while (true) ; } };

//## value-of-compare | conversion for < | time
({ valueOf: function () { for (;;) ; } }) < 1;

//## value-of-equals | conversion for == | time
1 == { valueOf: function () { for (;;) ; } };

//## value-of-bitwise | conversion for a bitwise operator | time
~{ valueOf: function () { while (true) ; } };

//## value-of-unary-plus | conversion for unary + | time
+{ valueOf: () => { for (;;) ; } };

//## value-of-increment | conversion for ++ | time
var o = { valueOf: function () { while (true) ; } };
o++;

//## value-of-as-index | conversion of an argument inside a built-in | time
'abc'.charAt({ valueOf: function () { for (;;) ; } });

//## value-of-as-length | conversion of an array-like's length | time
Array.prototype.slice.call({ length: { valueOf: function () { while (true) ; } } });

//## value-of-date-arguments | conversion inside Date's constructor | time
new Date(2020, { valueOf: function () { for (;;) ; } });

//## value-of-math | conversion inside Math.max | time
Math.max(1, { valueOf: function () { while (true) ; } });

//## value-of-set-array-length | conversion when length is assigned | time
var a = []; a.length = { valueOf: function () { for (;;) ; } };

//## value-of-date-set | conversion inside a Date setter | time
new Date(0).setFullYear({ valueOf: function () { while (1) ; } });

//## value-of-to-fixed-digits | conversion of the digits | time
(1.5).toFixed({ valueOf: function () { while (1) ; } });

//## value-of-switch-to-string-fallback | valueOf gives an object, so toString runs, and hangs | time
+{ valueOf: function () { return {}; }, toString: function () { for (;;) ; } };

//## symbol-to-primitive | hangs where Symbol.toPrimitive is honoured, ends at once where it is not | any
var o = {};
if (Symbol.toPrimitive) o[Symbol.toPrimitive] = function () { for (;;) ; };
o + 1;

//## symbol-iterator-hangs | the iterator is never handed over | time
var o = {};
o[Symbol.iterator] = function () { for (;;) ; };
for (var x of o) ;

//## symbol-iterator-next-hangs | next never comes back | time
var o = {};
o[Symbol.iterator] = () => ({ next: () => { while (true) ; } });
for (var x of o) ;

//## symbol-iterator-done-getter | the getter for done hangs | time
var o = {};
o[Symbol.iterator] = () => ({ next: () => ({ get done() { for (;;) ; } }) });
for (var x of o) ;

//## iterator-into-map | the constructor of Map pulls without end | any
var o = {}, i = 0;
o[Symbol.iterator] = () => ({ next: () => ({ done: false, value: [i++, 1] }) });
new Map(o);

//## iterator-into-set-same-value | the constructor of Set pulls without end, and never grows | any
var o = {};
o[Symbol.iterator] = () => ({ next: () => ({ done: false, value: 7 }) });
new Set(o);

//## to-json-hangs | JSON.stringify calls toJSON | time
JSON.stringify({ a: { toJSON: function () { while (true) ; } } });

//## to-json-on-prototype | every array now hangs when written out | time
Array.prototype.toJSON = function () { for (;;) ; };
JSON.stringify(['a']);

//## json-getter-hangs | a property read by JSON.stringify | time
JSON.stringify({ get a() { for (;;) ; } });

//## json-replacer-hangs | the replacer | time
JSON.stringify({ a: 1 }, function (k, v) { while (k) ; return v; });

//## json-reviver-hangs | the reviver | time
JSON.parse('{"a":[1,2]}', function (k, v) { for (;;) ; });

//## json-space-value-of | conversion of the indent | time
JSON.stringify({ a: 1 }, null, Object.defineProperty(new String('x'), 'toString', { value: function () { for (;;) ; } }));

//## sort-comparator-hangs | a comparator that never answers | time
[3, 1, 2].sort(function () { while (true) ; });

//## sort-comparator-slow | many compares, each slow | time
var a = []; for (var i = 0; i < 5000; i++) a.push((i * 7919) % 5003);
a.sort(function (x, y) { for (var i = 0, s = 0; i < 1e7; i++) s ^= i; return x - y + (s & 0); });

//## replace-callback-hangs | String.prototype.replace with a function | time
'aaa'.replace(/a/g, function () { for (;;) ; });

//## replace-string-callback-hangs | a plain string pattern with a function | time
'aaa'.replace('a', () => { while (true) ; });

//## replace-pattern-to-string | the pattern has to be converted | time
'aaa'.replace({ toString: function () { for (;;) ; } }, 'b');

//## for-each-growing-map | Map.forEach sees what is added | any
var m = new Map(); m.set(0, 0);
m.forEach(function (v, k) { m.delete(k); m.set(k + 1, v); });

//## for-each-growing-set | Set.forEach sees what is added | any
var s = new Set(); s.add(0);
s.forEach(function (v) { s.delete(v); s.add(v + 1); });

//## for-each-hangs | a callback that never returns | time
[1].forEach(function () { while (true) ; });

//## for-each-pushes-and-restarts | each turn starts another walk over a longer array | any
var a = [1];
function walk() { a.forEach(function () { a.push(1); walk(); }); }
walk();

//## map-nested-walks | five maps inside each other over 1,000 elements | any
var a = []; for (var i = 0; i < 1000; i++) a.push(i);
var n = 0;
a.map(function () { return a.map(function () { return a.map(function () { return a.map(function () { return n++; }).length; }).length; }).length; }).length;

//## reduce-nested-walks | reduce inside reduce inside reduce | any
var a = []; for (var i = 0; i < 3000; i++) a.push(i);
a.reduce(function (s) { return a.reduce(function (t) { return a.reduce(function (u, x) { return (u + x) & 255; }, t); }, s); }, 0);

//## reduce-right-hangs | the callback of reduceRight | time
[1, 2, 3].reduceRight(function (a, b) { for (;;) ; });

//## filter-hangs | the callback of filter | time
[1, 2, 3].filter(x => { while (x) ; });

//## some-never-true | some over a sparse array of the largest length, its callback slow enough | any
var a = []; a[4294967294] = 1;
a.some(function () { return false; });

//## every-hangs | the callback of every | time
[0].every(function () { do { } while (true); });

//## call-hangs | through call | time
(function () { while (true) ; }).call(null);

//## apply-hangs | through apply | time
(function () { for (;;) ; }).apply({}, [1, 2]);

//## bind-hangs | through a bound function | time
(function (n) { while (n) ; }).bind(null, 1)();

//## bind-of-bind-hangs | through several layers of bind | time
(function () { while (true) ; }).bind(1).bind(2).bind(3)();

//## call-of-call-hangs | call called through call | time
Function.prototype.call.call(function () { for (;;) ; }, null);

//## apply-of-call-by-for-each | an array of functions run by a built-in | time
[function () { while (true) ; }].forEach(Function.prototype.call, Function.prototype.call);

//## apply-arguments-getter | the array-like given to apply has an accessor | time
(function () { }).apply(null, { length: 1, get 0() { for (;;) ; } });

//## apply-arguments-huge | two thousand million arguments | any
(function () { return arguments.length; }).apply(null, { length: 2147483647 });

//## constructor-through-new-bind | new on a bound constructor | time
function F() { for (;;) ; }
new (F.bind(null))();

//## patched-push | a script patches a built-in and then uses it | time
Array.prototype.push = function () { while (true) ; };
[].push(1);

//## patched-symbol-iterator-of-array | for-of over an array whose iterator was replaced | any
Array.prototype[Symbol.iterator] = function () { return { next: function () { return { done: false, value: 0 }; } }; };
for (var x of [1, 2]) ;

//## last-index-value-of | exec converts lastIndex | time
var re = /a/g;
re.lastIndex = { valueOf: function () { for (;;) ; } };
re.exec('aaa');

//## accessor-redefines-itself | each read installs the next accessor, in a loop | any
var o = {};
function put(n) { Object.defineProperty(o, 'x', { configurable: true, get: function () { put(n + 1); return n; } }); }
put(0);
while (o.x >= 0) ;

//## getter-of-global-name | a getter on the global object, used as a plain name | any
Object.defineProperty(this, 'tick', { get: function () { while (true) ; } });
tick;
