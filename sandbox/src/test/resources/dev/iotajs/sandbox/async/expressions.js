//// operands keep their order
function* g() { var i = 1; var r = i + (yield 'a') * (i = 5) + i++ + (yield 'b') + i; return r; }
run(g(), [2, 100]);
//= y:a
//= y:b
//= r:122
//// call arguments
function* g() { var o = { n: 'o', m: function () { return this.n + [].join.call(arguments, ','); } };
  return o.m(1, yield 2, (yield 3) + 1, 4); }
run(g(), ['x', 'y']);
//= y:2
//= y:3
//= r:o1,x,y1,4
//// method looked up before arguments are evaluated
function* g() { var o = { m: function (a) { return 'old' + a; } };
  return o.m((yield 1, o.m = function () { return 'new'; }, 7)); }
run(g(), []);
//= y:1
//= r:old7
//// receiver in brackets
function* g() { var k = 'm', o = { m: function (a) { return this === o && a; } }; return o[k](yield (k = 'z')); }
run(g(), [5]);
//= y:z
//= r:5
//// callee is what was yielded
function* g() { return (yield 1)(2) + '|' + (yield 3).call('t', 4); }
run(g(), [function (x) { 'use strict'; return (this === undefined) + ':' + x; }, function (x) { 'use strict'; return this + ':' + x; }]);
//= y:1
//= y:3
//= r:true:2|t:4
//// new with yields
function* g() { function P(a, b) { this.s = a + '/' + b; } return new (yield 0)(yield 1, yield 2).s + new P(1, yield 3).s; }
run(g(), [function (a, b) { this.s = a + '-' + b; }, 'a', 'b', 'c']);
//= y:0
//= y:1
//= y:2
//= y:3
//= r:a-b1/c
//// array and object literals
function* g() { var n = 0; return JSON.stringify([n++, , yield n++, n++, { a: n++, b: yield n++, ['c' + n++]: n++, d() { return 1; }, get e() { return n; }, f: yield 'z' }, n]); }
run(g(), ['A', 'B', 'C']);
//= y:1
//= y:4
//= y:z
//= r:[0,null,"A",2,{"a":3,"b":"B","c5":6,"e":7,"f":"C"},7]
//// spread with yields
function* g() { return [...(yield 1), 9, ...(yield 2)].concat(Math.max(...(yield 3), yield 4)).join(); }
run(g(), [[1, 2], 'ab', [5, 3], 4]);
//= y:1
//= y:2
//= y:3
//= y:4
//= r:1,2,9,a,b,5
//// conditional and logical
function* g(a, b) { return [(yield 'c') ? yield 'y' : yield 'n', a && (yield 'and'), b || (yield 'or'), a ?? (yield 'nn'), (yield 'l') && b, (yield 'm') || b].join('|'); }
run(g(true, false), [1, 2, 3, 4, 5, 6]); run(g(null, 'b'), [0, 2, 3, 4, 5, 0]);
//= y:c
//= y:y
//= y:and
//= y:or
//= y:l
//= y:m
//= r:2|3|4|true|false|6
//= y:c
//= y:n
//= y:nn
//= y:l
//= y:m
//= r:2||b|3|b|5
//// sequence and comma
function* g() { var x = (1, yield 1, 2); var y = (yield 2, yield 3); return x + '' + y; }
run(g(), ['a', 'b', 'c']);
//= y:1
//= y:2
//= y:3
//= r:2c
//// assignments to variables
function* g() { var a = 1; a += yield a; a = a * (yield a); a -= (a = 100, yield a); let s = 'x'; s += s + (yield s); return a + s; }
run(g(), [2, 3, 4, 'q']);
//= y:1
//= y:3
//= y:100
//= y:x
//= r:5xxq
//// assignments to members
function* g() { var log = []; var o = { get p() { log.push('get'); return 1; }, set p(v) { log.push('set' + v); } };
  o.p = yield 1; o.p += yield 2; o[(log.push('k'), 'p')] += (log.push('v'), yield 3); o[yield 4] = 5; o[yield 5]++; return log.join(); }
run(g(), [10, 20, 30, 'p', 'p']);
//= y:1
//= y:2
//= y:3
//= y:4
//= y:5
//= r:set10,get,set21,k,get,v,set31,set5,get,set2
//// logical assignment
function* g() { var o = { a: 0, b: 1 }; o.a ||= yield 1; o.b ||= yield 2; o.b &&= yield 3; o.c ??= yield 4; return JSON.stringify(o); }
run(g(), ['x', 'y', 'z']);
//= y:1
//= y:3
//= y:4
//= r:{"a":"x","b":"y","c":"z"}
//// unary operators
function* g() { var o = { x: 1, y: 2 }; return [typeof (yield 1), -(yield 2), !(yield 3), void (yield 4), delete o[yield 5], Object.keys(o), delete (yield 6), ~(yield 7), +(yield 8)].join('|'); }
run(g(), ['s', 4, 0, 1, 'x', o = 1, 6, '7']);
//= y:1
//= y:2
//= y:3
//= y:4
//= y:5
//= y:6
//= y:7
//= y:8
//= r:string|-4|true||true|y|true|-7|7
//// templates
function* g() { return `a${yield 1}b${'m'}${yield 2}c${{ toString() { return 'T'; } }}${yield 3}`; }
run(g(), ['X', 'Y', 'Z']);
//= y:1
//= y:2
//= y:3
//= r:aXbmYcTZ
//// tagged template
function* g() { function tag(s, ...v) { return s.raw.join('_') + v.join('+'); } return tag`a${yield 1}b${2}c${yield 3}`; }
run(g(), ['X', 'Y']);
//= y:1
//= y:3
//= r:a_b_c_X+2+Y
//// comparison, in, instanceof
function* g() { return [(yield 1) < (yield 2), (yield 3) in (yield 4), (yield 5) instanceof (yield 6), (yield 7) === (yield 8)].join(); }
run(g(), [1, 2, 'a', { a: 1 }, [], Array, NaN, NaN]);
//= y:1
//= y:2
//= y:3
//= y:4
//= y:5
//= y:6
//= y:7
//= y:8
//= r:true,true,true,false
//// destructuring with defaults that yield
function* g() { var { a = yield 'a', b: [c = yield 'c', ...d] = [yield 'b'] } = yield 'o'; return JSON.stringify([a, c, d]); }
run(g(), [{}, 1, undefined, 3]); run(g(), [{ a: 5, b: [1, 2, 3] }]);
//= y:o
//= y:a
//= y:b
//= y:c
//= r:[1,3,[]]
//= y:o
//= r:[5,1,[2,3]]
//// optional chain
function* g() { var o = { f: (x) => 'f' + x, n: null }; return [o?.f(yield 1), o.n?.x(yield 2), o.z?.[yield 3], (yield 4)?.length].join('|'); }
run(g(), ['a', 'abcd', 'xy']);
//= y:1
//= y:4
//= r:fa|||4
//// exponent and nullish
function* g() { return (yield 1) ** (yield 2) + ((yield 3) ?? 'none'); }
run(g(), [2, 10, null]);
//= y:1
//= y:2
//= y:3
//= r:1024none
//// yield as an argument of yield
function* g() { return yield yield yield 1; }
run(g(), ['a', 'b', 'c']);
//= y:1
//= y:a
//= y:b
//= r:c
//// class with computed keys that yield
function* g() { class A extends (yield 'base') { [yield 'key']() { return 'm'; } static [yield 'st'] = yield_; } var yield_; return new A().k() + A.s + (new A() instanceof Array); }
run(g(), [Array, 'k', 's']);
//= y:base
//= y:key
//= y:st
//= r:mundefinedtrue
//// this, arguments, new.target, super
class B { *m(a) { yield this.v; yield arguments.length; yield super.toString === Object.prototype.toString; yield (() => this.v + a)(); yield (() => arguments[1])(); } constructor() { this.v = 'V'; } }
run(new B().m(1, 2), []);
//= y:V
//= y:2
//= y:true
//= y:V1
//= y:2
//= r:undefined
//// default parameters run at the call
var log2 = []; function* g(a = log2.push('default'), { b } = { b: log2.push('pattern') }) { log2.push('body'); yield a + b; }
var it = g(); log2.push('called'); out.push(String(it.next().value)); out.push(log2.join());
try { (function* (a = null.x) {})(); } catch (e) { out.push(e.name); }
try { (function* ({ x }) {})(); } catch (e) { out.push(e.name); }
//= 3
//= default,pattern,called,body
//= TypeError
//= TypeError
//// closures in loops have their own variables
function* g() { var fs = []; for (let i = 0; i < 3; i++) { fs.push(() => i); yield i; } for (const k of ['a', 'b']) { fs.push(() => k); yield k; } return fs.map(f => f()).join(); }
run(g(), []);
//= y:0
//= y:1
//= y:2
//= y:a
//= y:b
//= r:0,1,2,a,b
//// closures over a caught error
function* g() { var fs = []; for (var i = 0; i < 3; i++) { try { throw i; } catch (e) { fs.push(() => e); yield e; e += 10; } } return fs.map(f => f()).join(); }
run(g(), []);
//= y:0
//= y:1
//= y:2
//= r:10,11,12
