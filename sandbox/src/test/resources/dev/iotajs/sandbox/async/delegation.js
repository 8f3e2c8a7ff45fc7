//// yield star over iterables
function* g() { var r = yield* [1, 2]; yield* 'ab'; yield* new Set(['s']); return r; }
run(g(), []);
//= y:1
//= y:2
//= y:a
//= y:b
//= y:s
//= r:undefined
//// value of yield star
function* inner() { var x = yield 'i'; return 'ret' + x; } function* g() { return [yield* inner(), yield* inner()].join(); }
run(g(), ['a', 'b']);
//= y:i
//= y:i
//= r:reta,retb
//// inner results are passed on as they are
var res = { value: 1, done: false, extra: 'e' }; var n = 0;
var iterable = { [Symbol.iterator]() { return { next(v) { out.push('next ' + v); return n++ < 2 ? res : { done: true, value: 'end' }; } }; } };
function* g() { return yield* iterable; } var it = g(); out.push(it.next('x') === res); out.push(it.next('y') === res); show(it.next('z')); show(it.next());
//= next undefined
//= true
//= next y
//= true
//= next z
//= {"value":"end","done":true}
//= {"done":true}
//// throw and return are forwarded
function make(log) { return { [Symbol.iterator]() { return this; }, next(v) { log.push('n' + v); return { value: 'v', done: false }; }, return(v) { log.push('r' + v); return { value: 'rv', done: true }; }, throw(e) { log.push('t' + e); return { value: 'tv', done: false }; } }; }
function* g(i) { try { return yield* i; } finally { out.push('fin'); } }
var it = g(make(out)); show(it.next(1)); show(it.throw('E')); show(it.next(2)); show(it.return('R')); show(it.next());
//= nundefined
//= {"value":"v","done":false}
//= tE
//= {"value":"tv","done":false}
//= n2
//= {"value":"v","done":false}
//= rR
//= fin
//= {"value":"rv","done":true}
//= {"done":true}
//// throw without a method closes the iterator
var closed = 0; var i = { [Symbol.iterator]() { return this; }, next() { return { value: 1, done: false }; }, return() { closed++; return {}; } };
function* g() { try { yield* i; } catch (e) { yield e.name + closed; } } var it = g(); it.next(); show(it.throw('E'));
//= {"value":"TypeError1","done":false}
//// return without a method
var i = { [Symbol.iterator]() { return this; }, next() { return { value: 1, done: false }; } };
function* g() { try { yield* i; } finally { yield 'f'; } } var it = g(); it.next(); show(it.return('R')); show(it.next());
//= {"value":"f","done":false}
//= {"value":"R","done":true}
//// return that is not done goes on
var i = { [Symbol.iterator]() { return this; }, next(v) { return { value: 'n' + v, done: false }; }, return(v) { return { value: 'r' + v, done: false }; } };
function* g() { yield* i; } var it = g(); show(it.next(1)); show(it.return(2)); show(it.next(3));
//= {"value":"nundefined","done":false}
//= {"value":"r2","done":false}
//= {"value":"n3","done":false}
//// throw of the inner is done
var i = { [Symbol.iterator]() { return this; }, next() { return { value: 1, done: false }; }, throw(e) { return { value: 'T' + e, done: true }; } };
function* g() { return 'got ' + (yield* i); } var it = g(); it.next(); show(it.throw('E'));
//= {"value":"got TE","done":true}
//// results that are no objects
for (const bad of [1, null, undefined]) { var i = { [Symbol.iterator]() { return this; }, next() { return bad; } }; function* g() { try { yield* i; } catch (e) { yield e.name; } } show(g().next()); }
//= {"value":"TypeError","done":false}
//= {"value":"TypeError","done":false}
//= {"value":"TypeError","done":false}
//// what cannot be iterated
function* g() { for (const x of [1, null, undefined, {}]) { try { yield* x; } catch (e) { yield e.name; } } }
run(g(), []);
//= y:TypeError
//= y:TypeError
//= y:TypeError
//= y:TypeError
//= r:undefined
//// errors of the inner iterator
var i = { [Symbol.iterator]() { return this; }, next() { throw 'inner'; } };
function* g() { try { yield* i; } catch (e) { return 'c:' + e; } }
run(g(), []);
//= r:c:inner
//// exceptions thrown into nested generators
function* a() { try { yield 1; } catch (e) { yield 'a:' + e; } return 'ra'; } function* b() { return 'b' + (yield* a()); } function* c() { yield yield* b(); }
var it = c(); show(it.next()); show(it.throw('E')); show(it.next()); show(it.next());
//= {"value":1,"done":false}
//= {"value":"a:E","done":false}
//= {"value":"bra","done":false}
//= {"done":true}
//// a generator is not re-entrant
var it = (function* () { try { it.next(); } catch (e) { yield e.name; } try { it.return(); } catch (e) { yield e.name; } })(); show(it.next()); show(it.next()); show(it.next());
//= {"value":"TypeError","done":false}
//= {"value":"TypeError","done":false}
//= {"done":true}
//// a generator that throws has ended
var it = (function* () { throw 'x'; })(); try { it.next(); } catch (e) { out.push(e); } show(it.next());
//= x
//= {"done":true}
//// destructuring closes
function* g() { try { yield 1; yield 2; } finally { out.push('closed'); } } var [a] = g(); out.push(a); var [...b] = g(); out.push(b.join());
//= closed
//= 1
//= closed
//= 1,2
//// intrinsics
function* g() {} var GF = Object.getPrototypeOf(g), G = GF.prototype;
out.push([GF !== Function.prototype, Object.getPrototypeOf(GF) === Function.prototype, G === Object.getPrototypeOf(g.prototype), Object.getPrototypeOf(g()) === g.prototype, g() instanceof g, G.constructor === GF, GF.constructor.name, 'constructor' in g.prototype, g.prototype.hasOwnProperty('constructor'), G[Symbol.toStringTag], GF[Symbol.toStringTag], Object.prototype.toString.call(g()), g()[Symbol.iterator]().next().done, Object.getOwnPropertyNames(g.prototype).length, typeof g, g.name, (function* (a, b) {}).length].join());
try { new g(); } catch (e) { out.push(e.name); }
for (const m of ['next', 'return', 'throw']) { try { G[m].call({}); } catch (e) { out.push(e.name); } }
g.prototype = null; out.push(Object.getPrototypeOf(g()) === G); out.push(Object.getOwnPropertyNames(G).join());
//= true,true,true,true,true,true,GeneratorFunction,true,false,Generator,GeneratorFunction,[object Generator],true,0,function,g,2
//= TypeError
//= TypeError
//= TypeError
//= TypeError
//= true
//= constructor,next,return,throw
//// methods of generators can be added
function* g() { yield 1; } g.prototype.twice = function () { return [...this].concat([2]); }; out.push(g().twice().join());
//= 1,2
//// generator methods in objects and classes
var o = { *a() { yield this.x; }, x: 1, *['b' + 1]() { yield 2; } }; class C { static *s() { yield 's'; } *#p() { yield 'p'; } *q() { yield* this.#p(); } }
out.push([...o.a(), ...o.b1(), ...C.s(), ...new C().q()].join());
try { new o.a(); } catch (e) { out.push(e.name); }
//= 1,2,s,p
//= TypeError
//// iterator results are plain objects
var r = (function* () { yield 1; })().next(); out.push(Object.keys(r).join(), JSON.stringify(r), Object.getPrototypeOf(r) === Object.prototype); r.value = 5; r.x = 1; delete r.done; out.push(JSON.stringify(r));
//= value,done
//= {"value":1,"done":false}
//= true
//= {"value":5,"x":1}
//// lazy pipelines
function* map(i, f) { for (const x of i) yield f(x); } function* filter(i, f) { for (const x of i) if (f(x)) yield x; } function* take(i, n) { if (n <= 0) return; for (const x of i) { yield x; if (--n <= 0) return; } } function* nat() { let n = 0; for (;;) yield n++; }
out.push([...take(filter(map(nat(), x => x * x), x => x % 2), 5)].join());
//= 1,9,25,49,81
//// all functions of one text are generator functions
for (var i = 0; i < 3; i++) { for (const g of [function* () {}, async function* () {}, (function () { 'use strict'; return function* () {}; })()]) { var k = Object.getOwnPropertyDescriptor(g, 'prototype'); out.push([k.writable, k.enumerable, k.configurable, Object.getPrototypeOf(g()) === g.prototype].join()); try { new g(); } catch (e) { out.push(e.name); } } }
//= true,false,false,true
//= TypeError
//= true,false,false,true
//= TypeError
//= true,false,false,true
//= TypeError
//= true,false,false,true
//= TypeError
//= true,false,false,true
//= TypeError
//= true,false,false,true
//= TypeError
//= true,false,false,true
//= TypeError
//= true,false,false,true
//= TypeError
//= true,false,false,true
//= TypeError
