// Family "guard-games": programs that do not want to end. Each is endless unless its limits stop it; the tricks try to
// swallow, redefine, starve or run around whatever watches over loops, calls, time and memory. A payload gets out when
// it does not stop within its limits (or when it comes back and says ESCAPED, having swallowed the limit).

//## plain-while | the base case | stock
while (true) { }

//## empty-for | no body, no condition | stock
for (;;);

//## do-while-empty | a check only at the end | stock
do { } while (1)

//## condition-only-loop | all work in the condition, by comma and side effects | stock
var i = 0;
while (i++, i = i % 7, true);

//## for-update-loop | all work in the update part of for | stock
for (var i = 0; true; (function () { i = 0; })());

//## labelled-continue | continue to an outer label jumps past a check at the end of the body | stock
outer: for (;;) { for (;;) { continue outer; } }

//## labelled-block-break | breaking out of labelled blocks inside of the loop | stock
while (true) { a: { b: { break a; } } }

//## switch-in-loop | continue inside of switch | stock
var n = 0;
for (;;) switch (n++ % 3) { case 0: continue; case 1: break; default: continue; }

//## catch-swallow | the watcher's error is caught and the loop goes on | stock
while (true) { try { while (true) { } } catch (e) { } }

//## catch-swallow-outside-first | the catch stands around a loop that stands around a catch | stock
for (;;) { try { for (;;) { try { for (;;) { } } catch (a) { } } } catch (b) { } }

//## catch-many-nested | thirty catches inside of each other | stock
function nest(n) { try { if (n) nest(n - 1); else while (true) { } } catch (e) { while (true) { } } }
while (true) { try { nest(30); } catch (e) { } }

//## catch-then-loop-in-catch | the endless loop stands in the catch itself | stock
try { while (true) { } } catch (e) { while (true) { } }

//## catch-in-catch | a try inside of the catch inside of the catch | stock
try { for (;;) { } } catch (a) { try { for (;;) { } } catch (b) { try { for (;;) { } } catch (c) { for (;;) { } } } }

//## catch-returns-escaped | the error swallowed once is enough to report success | stock
var out = 'held';
try { while (true) { } } catch (e) { out = 'ESCAPED'; }
out

//## finally-loop | the loop in finally runs while the error is on its way | stock
try { while (true) { } } finally { while (true) { } }

//## finally-return | return in finally throws the pending error away | stock
function f() { try { while (true) { } } finally { return 'ESCAPED'; } }
f()

//## finally-break | break in finally throws the pending error away | stock
while (true) { for (;;) { try { while (true) { } } finally { break; } } }

//## finally-continue | continue in finally throws the pending error away | stock
for (;;) { try { for (;;) { } } finally { continue; } }

//## finally-labelled-break | a labelled break in finally leaves two loops and the error | stock
var out = 'held';
done: for (;;) { try { for (;;) { } } finally { out = 'ESCAPED'; break done; } }
out

//## finally-throw-other | finally throws another error, which may be caught | stock
var out = 'held';
while (out === 'held') { try { try { while (true) { } } finally { throw new Error('mine'); } } catch (e) { if (e.message === 'mine') out = 'ESCAPED'; } }
out

//## finally-recursion | try and finally both call on: an exponential tree of frames after the first overflow | stock
function f() { try { f(); } finally { f(); } }
f()

//## catch-recursion | the overflow is caught in each frame and recursion starts again | stock
function f() { try { f(); } catch (e) { f(); } }
while (true) f()

//## catch-overflow-and-loop | the overflow is swallowed at the bottom, where no room is left for a check | stock
function f() { try { f(); } catch (e) { while (true) { } } }
f()

//## mutual-recursion-trampoline | two functions that hand each other on through a loop and a table | stock
var fs = [function () { return fs[1]; }, function () { return fs[0]; }], f = fs[0];
while (f) f = f()

//## recursion-through-call | recursion by call, apply and bind | stock
function f() { return f.call(this) + f.apply(this, []) + f.bind(this)(); }
while (true) try { f(); } catch (e) { }

//## recursion-through-getter | recursion by a getter | stock
var o = { get a() { return o.a; } };
for (;;) try { o.a; } catch (e) { }

//## recursion-through-setter | recursion by a setter | stock
var o = { set a(v) { o.a = v + 1; } };
for (;;) try { o.a = 1; } catch (e) { }

//## recursion-through-to-string | recursion by a conversion | stock
var o = { toString: function () { return 'x' + o; } };
for (;;) try { '' + o; } catch (e) { }

//## recursion-through-constructor | recursion by new | stock
function F() { new F(); }
for (;;) try { new F(); } catch (e) { }

//## loop-in-getter-on-prototype | the loop in a getter that an ordinary read reaches by the prototype chain | stock
Object.defineProperty(Object.prototype, 'trap', { get: function () { while (true) { } }, configurable: true });
({}).trap

//## loop-in-setter | the loop in a setter that an assignment reaches | stock
var o = { set x(v) { while (true) { } } };
o.x = 1

//## loop-in-value-of | the loop in valueOf, called by an addition | stock
1 + { valueOf: function () { for (;;) { } } }

//## loop-in-comparator | a comparator that never returns | stock
[3, 1, 2].sort(function () { while (true) { } })

//## comparator-short-array-big | a cheap comparator over an array that natives take long to walk | stock
var a = [];
for (var i = 0; i < 2e6; i++) a.push(2e6 - i);
for (;;) a.sort(function (x, y) { return x - y; }).reverse();

//## loop-in-replace-callback | a replace callback that never returns | stock
'abc'.replace(/./g, function () { while (true) { } })

//## loop-in-reviver | a JSON reviver that never returns | stock
JSON.parse('[1,2]', function () { while (true) { } })

//## loop-in-to-json | a toJSON that never returns | stock
JSON.stringify({ toJSON: function () { while (true) { } } })

//## loop-in-bound | a bound function in an endless chain of calls | stock
var f = function () { while (true) { } }.bind(null);
[1].forEach(f)

//## loop-in-arrow-expression | an arrow without a body, calling itself through an array native | stock
const f = () => [1].map(f);
for (;;) try { f(); } catch (e) { }

//## loop-in-default-parameter | the work in a default parameter | stock
function f(a = (() => { while (true) { } })()) { return a; }
f()

//## loop-in-template-hole | the work in a template's hole | stock
`${(function () { for (;;) { } })()}`

//## loop-in-accessor-definition | the work in the getter of a descriptor, read by defineProperty | stock
Object.defineProperty({}, 'a', { get value() { while (true) { } } })

//## loop-in-iterator | an iterator that never ends, under for-of | stock
var it = {};
it[Symbol.iterator] = function () { return { next: function () { return { done: false, value: 1 }; } }; };
for (var x of it);

//## iterator-for-native | an iterator that never ends, given to a native constructor | stock
var it = {};
it[Symbol.iterator] = function () { return { next: function () { return { done: false, value: [1, 2] }; } }; };
new Map(it); new Set(it)

//## array-grows-in-for-of | an array that grows while it is walked
var a = [1];
for (var x of a) a.push(x);

//## set-grows-in-for-of | a Set whose element is taken out and put in again
var s = new Set([1]);
for (var x of s) { s.delete(x); s.add(x); }

//## map-for-each-grows | the same in a native forEach | stock
var m = new Map([[1, 1]]), n = 0;
m.forEach(function (v, k) { m.delete(k); m.set(++n, v); })

//## for-in-self-growing | for-in over an object that gains names, started again each time | stock
var o = { a: 1 }, n = 0;
for (;;) for (var k in o) { delete o[k]; o['k' + n++] = 1; }

//## while-with-shadow | with shadows any name that the check might use | stock
var any = {};
['__guard', 'guard', '$g', '__iota', '$iota', 'check', '__check', 'tick', '__limit', '$0', 'iota$guard'].forEach(function (n) { any[n] = function () { }; });
with (any) { while (true) { } }

//## redefine-found-by-source | read the running function's own text, find a call that we did not write, and redefine its name | stock
function own() { for (var i = 0; i < 1; i++) { } return arguments.callee.toString(); }
var names = (own().match(/[A-Za-z_$][\w$]*(?=\s*\()/g) || []).filter(function (n) { return !/^(own|for|function|toString|return)$/.test(n); });
var g = this;
names.forEach(function (n) { try { g[n] = function () { }; } catch (e) { } try { Object.defineProperty(g, n, { value: function () { } }); } catch (e) { } });
while (true) { }

//## redefine-found-by-callee | a call in the running function's text which we did not write is looked for as a global
function own() { while (false) { } return 1; }
var src = Function.prototype.toString.call(own), out = 'held', g = this;
(src.match(/[A-Za-z_$][\w$.]*(?=\s*\()/g) || []).forEach(function (n) {
  var f = n.split('.').reduce(function (o, k) { return o ? o[k] : undefined; }, g);
  if (n !== 'own' && typeof f === 'function') out = 'ESCAPED reached ' + n;
});
out

//## redefine-all-globals | each configurable function on the global replaced by an empty one | stock
var g = this, names = Object.getOwnPropertyNames(g);
for (var i = 0; i < names.length; i++) { try { if (typeof g[names[i]] === 'function') g[names[i]] = function () { }; } catch (e) { } }
for (;;) { }

//## redefine-by-parameter-name | parameters and locals with every short name shadow an injected free variable | stock
(function ($, _, $0, __, $1, g, G, t, T, c, k, limit, guard, check, tick, budget, step) { while (true) { } })()

//## redefine-by-var-hoist | a hoisted var or function of the same name inside the looping function | stock
(function () { while (true) { } var __guard, $guard, guard; function check() { } function __iota() { } })()

//## redefine-by-catch-parameter | a catch parameter shadows the name in its block | stock
try { throw function () { }; } catch (guard) { while (true) { } }

//## redefine-by-label | a label, a function name and a let that look like the guard | stock
let __guard = 0; guard: while (true) { continue guard; }

//## freeze-the-counter | freeze everything reachable so that a counter kept in the realm cannot count | stock
var g = this;
Object.getOwnPropertyNames(g).forEach(function (n) { try { Object.freeze(g[n]); Object.freeze(g[n].prototype); } catch (e) { } });
try { Object.freeze(g); } catch (e) { }
while (true) { }

//## counter-overflow | burn a counter near the border of int, then go on | stock
for (var i = 2147483600; ; i = (i + 1) | 0) { }

//## proxy-like-lookup-loop | an endless lookup by missing-name hooks | stock
var o = { __noSuchProperty__: function (n) { return this[n + 'x']; } };
for (;;) try { o.a; } catch (e) { }

//## missing-method-loop | an endless call by missing-method hooks | stock
var o = { __noSuchMethod__: function (n) { return this[n + '1'](); } };
for (;;) try { o.go(); } catch (e) { }

//## eval-loop | the loop in evaluated text; without eval, the plain one | stock
try { eval('while (true) { }'); } catch (e) { } while (true) { }

//## function-text-loop | the loop in a made function; without it, the plain one | stock
try { new Function('for (;;) { }')(); } catch (e) { } for (;;) { }

//## limit-error-inspected | the limit's own error, caught, is asked for what it is made of | stock
var out = 'held';
try { while (true) { } } catch (e) { out = 'ESCAPED ' + e + (e && e.getClass ? e.getClass() : ''); }
out

//## limit-error-rethrown-as-own | the limit's error, wrapped as an ordinary failure | stock
try { while (true) { } } catch (e) { throw new Error('ESC' + 'APED: only an error'); }

//## limit-error-in-sort | swallowed by a native in between, such as sort, replace or forEach | stock
for (;;) try { [2, 1].sort(function () { try { while (true) { } } finally { return 0; } }); } catch (e) { }

//## limit-error-in-promise | swallowed by a promise's own catch | stock
var out = 'held';
if (typeof Promise === 'function') Promise.resolve().then(function () { while (true) { } }).catch(function () { while (true) { } }).then(function () { while (true) { } });
else while (true) { }

//## limit-error-in-executor | swallowed by the executor of a promise | stock
typeof Promise === 'function' ? new Promise(function () { while (true) { } }).catch(function () { return 'ESCAPED'; }) : (function () { for (;;) { } })()

//## timer-chain | each timer starts the next one | stock
function again() { if (typeof setTimeout === 'function') { setTimeout(again, 0); setTimeout(again, 0); } else for (;;) { } }
again();
typeof Promise === 'function' ? new Promise(function () { }) : 'x'

//## interval-never-cleared | an interval that keeps the run alive | stock
if (typeof setInterval === 'function') setInterval(function () { }, 1); else while (true) { }
typeof Promise === 'function' ? new Promise(function () { }) : 'x'

//## never-settling-result | waits for nothing for ever | stock
typeof Promise === 'function' ? new Promise(function () { }) : (function () { while (true) { } })()

//## native-join-huge | a native that walks four billion empty elements | stock
new Array(4294967295).join('x')

//## native-last-index-of | a native that looks backwards through a sparse giant | stock
var a = []; a.length = 4294967295; a[0] = 1;
a.lastIndexOf(2)

//## native-generic-on-length | natives over an array-like with a giant length | stock
var o = { length: 4294967295 };
['forEach', 'map', 'filter', 'some', 'every', 'reduceRight', 'reverse', 'indexOf', 'slice'].forEach(function (n) { for (;;) try { Array.prototype[n].call(o, function () { }, 0); } catch (e) { } })

//## native-splice-unshift | moving a giant array by one place | stock
var a = []; a.length = 4294967290; a[4294967280] = 1;
for (;;) { try { a.unshift(1); } catch (e) { } a.splice(0, 1); }

//## native-regexp-exponential | a regular expression gone exponential | stock
/^(a+)+$/.test('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!')

//## native-regexp-split-replace | the same inside of split, replace, match and search | stock
var s = new Array(64).join('a') + '!';
s.split(/(?:a|a)*$/); s.replace(/(a|aa)+$/, ''); s.match(/(?:a*)*b/); s.search(/(.*)*x/)

//## native-regexp-polynomial | polynomial backtracking over a long text
var s = new Array(300000).join(' ');
/\s+\s+\s+\s+$x/.test(s); /^\s*(.*\S)?\s*x$/.test(s + 'y' + s)

//## native-json-huge | a serialiser that repeats shared parts exponentially | stock
var a = [1];
for (var i = 0; i < 60; i++) a = [a, a];
JSON.stringify(a)

//## native-join-exponential | join over shared nested arrays | stock
var a = ['x'];
for (var i = 0; i < 60; i++) a = [a, a];
String(a)

//## native-string-doubling | one short loop, giants of text
var s = 'x';
for (;;) { s = s + s; if (s.length > 5e8) s = s.split('x').join('xx'); }

//## native-concat-spread | concat of an array with itself | stock
var a = [1, 2, 3];
for (;;) a = a.concat(a);

//## native-index-of-quadratic | a search that is quadratic inside of one call | stock
var a = new Array(1 << 22).join('a');
for (;;) a.indexOf(a.slice(1) + 'b');

//## native-decode-long | decoding a text of many megabytes again and again | stock
var s = '%41'; for (var i = 0; i < 22; i++) s += s;
for (;;) decodeURIComponent(s);

//## memory-array-doubling | memory instead of time, with the failure swallowed | stock
var keep = [];
for (;;) try { keep.push(new Array(1000000).join('y')); } catch (e) { keep.push(e); }

//## memory-typed-arrays | big blocks that a sampling watcher sees late | stock
var keep = [];
for (;;) try { keep.push(new Float64Array(1 << 22)); } catch (e) { }

//## memory-closures | small closures that hold each other | stock
var f = function () { return 0; };
for (;;) f = (function (g) { var pad = [1, 2, 3, 4, 5, 6, 7, 8]; return function () { return g && pad; }; })(f);

//## memory-map-growth | a Map that never lets go | stock
var m = new Map(), i = 0;
while (true) m.set('key' + i++, { i: i });

//## memory-property-names | object shapes: each new name makes a new map in the engine | stock
var i = 0;
for (;;) { var o = {}; for (var j = 0; j < 50; j++) o['p' + i++] = j; }

//## memory-symbols-and-regexps | things that the engine may keep in caches of its own | stock
for (var i = 0; ; i++) { Symbol['for']('iota-' + i); new RegExp('a' + i); ('k' + i) in {}; }

//## sleep-by-host | waits inside of the host, where the script's guard does not run | stock
for (;;) { host.echo('x'); }

//## throw-storm | errors made and swallowed as fast as possible | stock
for (;;) try { null.x; } catch (e) { try { throw e; } finally { continue; } }

//## deep-then-throw | each stop is answered from another depth of the stack | stock
var depth = 0;
function down(n) { if (n) { try { down(n - 1); } finally { depth++; down(0); } } else while (true) { } }
for (;;) try { down(depth % 200); } catch (e) { }
